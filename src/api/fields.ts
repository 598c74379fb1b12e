/** Looks into what a tenant has answered, whatever it is. Pure. */

/**
 * All values at a dotted path: `data.id`; `errors[].title` looks into each of a list. None where there is nothing.
 */
export function valuesAt(record: unknown, path: string): unknown[] {
  let values = [record];
  for (const step of path.split(".")) {
    const key = step.replace("[]", "");
    values = values.flatMap((value) => {
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return [];
      const inner = (value as Record<string, unknown>)[key];
      return step.endsWith("[]") && Array.isArray(inner) ? (inner as unknown[]) : [inner];
    });
  }
  return values;
}

/** The text or number at a path, as a text. */
export function textAt(record: unknown, path: string): string | undefined {
  const [value] = valuesAt(record, path);
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}
