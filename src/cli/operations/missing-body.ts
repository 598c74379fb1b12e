import type { Operation } from "../../api/operation.ts";
import type { QlikError } from "../../errors.ts";
import { fieldsOf } from "./flags.ts";
import { usage } from "./parse.ts";

/** The error for a body that is needed and not there, with the ways to give it. Pure. */
export function missingBody(operation: Operation, command: string): QlikError {
  const { kind } = operation.body!;
  const required = fieldsOf(operation).filter((field) => field.required && field.path.length === 1);
  const flags = required.map(({ path }) => `--${path.join("-")}`).join(", ");
  if (flags && kind !== "multipart") return usage(command, `${command} needs ${flags}, or --body or --file.`);
  if (kind === "binary") return usage(command, `${command} needs a --file to send.`);
  if (kind === "multipart") return usage(command, `${command} needs a --file or its parts.`);
  return usage(
    command,
    `${command} needs a body: --body or --file${kind === "patch" ? ", --op or fields" : ""}.`,
  );
}
