/** What is wrong with the documents, in words for the one who runs the generator. */
export class SpecError extends Error {
  override readonly name = "SpecError";
}

/** `users.json#/paths/~1api~1v1~1users/get`. */
export function pointer(file: string, steps: readonly PropertyKey[]): string {
  return `${file}#${steps.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")}`;
}
