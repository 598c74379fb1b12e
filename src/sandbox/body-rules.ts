import type { BodyField } from "../api/body-fields.ts";
import { isObject, type JsonObject } from "./json-object.ts";
import { type Problem, Refusal } from "./envelope.ts";

/**
 * Holds a body in JSON against the fields that the documents declare for it. What they do not declare is let pass: most
 * of Qlik's services do.
 *
 * @throws {@link Refusal} 400 with one entry for each field that is wrong or missing. Pure.
 */
export function checkFields(body: unknown, fields: readonly BodyField[]): void {
  // Some bodies are lists, or anything at all.
  if (fields.length === 0) return;
  const problems: Problem[] = [];
  if (!isObject(body)) problems.push(problem([], "is no object"));
  for (const field of fields) {
    for (const { value, path } of isObject(body) ? valuesAt(body, field.path) : []) {
      const wrong = whatIsWrong(value, field);
      if (wrong !== undefined) problems.push(problem(path, wrong));
    }
  }
  if (problems.length > 0) throw new Refusal(400, problems);
}

function problem(path: readonly string[], wrong: string): Problem {
  const name = path.length === 0 ? "The body" : `"${path.join(".")}"`;
  return {
    code: "HTTP-400",
    title: "Invalid request body",
    detail: `${name} ${wrong}.`,
    source: { pointer: path.map((step) => `/${step}`).join("") },
  };
}

/** The value at a path; none where the object that would hold it is not there. */
function valuesAt(body: JsonObject, path: readonly string[]): { value: unknown; path: readonly string[] }[] {
  let at: unknown = body;
  for (const step of path.slice(0, -1)) {
    if (!isObject(at)) return [];
    at = at[step];
  }
  return isObject(at) ? [{ value: at[path.at(-1)!], path }] : [];
}

function whatIsWrong(value: unknown, field: BodyField): string | undefined {
  if (value === undefined) return field.required ? "is missing" : undefined;
  if (value === null) return field.required && !field.nullable ? "is null" : undefined;
  if (field.repeated) {
    if (!Array.isArray(value)) return "is no list";
    return value.map((item) => scalarFault(item, field)).find((fault) => fault !== undefined);
  }
  return scalarFault(value, field);
}

const KINDS = {
  string: ["no text", (value: unknown) => typeof value === "string"],
  integer: ["no whole number", (value: unknown) => Number.isInteger(value)],
  number: ["no number", (value: unknown) => typeof value === "number"],
  boolean: ["neither true nor false", (value: unknown) => typeof value === "boolean"],
  json: ["nothing", () => true],
  file: ["nothing", () => true],
} as const;

function scalarFault(value: unknown, { type, enum: values }: BodyField): string | undefined {
  const [fault, fits] = KINDS[type];
  if (values) {
    const known = values.includes(String(value));
    return known ? undefined : `is none of ${values.join(", ")}`;
  }
  return fits(value) ? undefined : `is ${fault}`;
}
