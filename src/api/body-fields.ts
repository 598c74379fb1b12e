import { lines } from "./generated/bodies.ts";
import { lineIn } from "./lines.ts";

/** The fields that a body may have, for commands: a file of its own, since a call needs none of it. */

export interface BodyField {
  /** From the top of the body: `["attributes", "name"]`. In a multipart body, the first is the part. */
  path: readonly string[];
  /** Of each item where it is {@link repeated}. `json`: an object, a list of objects, or anything at all. */
  type: "string" | "integer" | "number" | "boolean" | "json" | "file";
  /** It is an array. */
  repeated?: true;
  required?: true;
  /** `null` is a value too. */
  nullable?: true;
  enum?: readonly string[];
}

/** The fields of an operation's body, in the document's order; none where it has no body of fields. */
export function bodyFieldsOf(name: string): BodyField[] {
  return lineIn(lines, name)?.split(" ").map(decodeField) ?? [];
}

/** How commands call a field: `attributes-name`. */
export function flagOf({ path }: Pick<BodyField, "path">): string {
  return path.join("-");
}

const TYPES: Readonly<Record<string, BodyField["type"]>> = {
  "": "string",
  i: "integer",
  n: "number",
  b: "boolean",
  j: "json",
  f: "file",
};

/** The notation is in generated/README.md. */
function decodeField(word: string): BodyField {
  const [, path = "", required, nullable, type = "", repeated, values] =
    /^([^!~:=]+)(!?)(~?)(?::([inbjf]?)(\+?))?(?:=(.*))?$/.exec(word)!;
  const field: BodyField = { path: path.split("/").map(decodeURIComponent), type: TYPES[type]! };
  if (repeated) field.repeated = true;
  if (required) field.required = true;
  if (nullable) field.nullable = true;
  if (values !== undefined) field.enum = values.split(",").map(decodeURIComponent);
  return field;
}
