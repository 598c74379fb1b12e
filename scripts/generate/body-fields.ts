import type { BodyField } from "../../src/api/body-fields.ts";
import { bodyObject, isFile, isRequired } from "./bodies.ts";
import type { Known } from "./facts.ts";
import type { Schema } from "./document.ts";
import { resolve } from "./references.ts";
import type { Spec } from "./read-specs.ts";

/** The fields of a JSON or multipart body that a command can take as flags, nested ones too. */

/** Nested deeper, a flag is longer than the JSON that it saves. */
const DEEPEST = 3;

export function bodyFields({ source, operation }: Known): BodyField[] {
  const kind = operation.body?.kind;
  if (kind !== "json" && kind !== "multipart" && kind !== "form") return [];
  const [media] = Object.values(bodyObject(source)!.content);
  const fields = new Map<string, BodyField>();
  for (const field of fieldsOf(source.spec, media?.schema, [], true, [])) {
    const key = field.path.join("/");
    const other = fields.get(key);
    fields.set(key, other ? either(other, field) : field);
  }
  return [...fields.values()];
}

/** One field that several variants of a body have. */
function either(a: BodyField, b: BodyField): BodyField {
  const field: BodyField = { path: a.path, type: a.type === b.type ? a.type : "json" };
  if (a.repeated && b.repeated) field.repeated = true;
  if (a.required || b.required) field.required = true;
  if (a.nullable || b.nullable) field.nullable = true;
  if (field.type !== "json" && a.repeated !== b.repeated) field.type = "json";
  if (a.enum && b.enum && field.type !== "json") field.enum = [...new Set([...a.enum, ...b.enum])];
  return field;
}

function fieldsOf(
  spec: Spec,
  given: Schema | undefined,
  path: readonly string[],
  required: boolean,
  within: readonly Schema[],
): BodyField[] {
  if (!given || path.length >= DEEPEST) return [];
  const schema = resolve<Schema>(spec, given);
  if (within.includes(schema)) return [];
  const inside = [...within, schema];
  const variants = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  // What only some variants require is not required.
  const fromVariants = variants.flatMap((one) => fieldsOf(spec, one, path, false, inside));
  const fromParts = (schema.allOf ?? []).flatMap((one) => fieldsOf(spec, one, path, required, inside));
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
    fieldOf(spec, property, [...path, name], required && isRequired(schema, name), inside),
  );
  return [...fromVariants, ...fromParts, ...own];
}

function fieldOf(
  spec: Spec,
  given: Schema,
  path: readonly string[],
  required: boolean,
  within: readonly Schema[],
): BodyField[] {
  const schema = resolve<Schema>(spec, given);
  if (schema.readOnly) return [];
  const nested = fieldsOf(spec, schema, path, required, within);
  if (nested.length > 0) return nested;
  const array = schema.type === "array";
  const item = array ? resolve<Schema>(spec, schema.items ?? {}) : schema;
  const type = typeOf(item);
  const field: BodyField = { path, type };
  // An array of objects is JSON as a whole.
  if (array && type !== "json") field.repeated = true;
  if (required) field.required = true;
  if (schema.nullable ?? schema["x-nullable"]) field.nullable = true;
  const values = enumOf(item) ?? (array ? schema.enum : undefined);
  if (values && type !== "boolean") field.enum = values.map(String);
  return [field];
}

function typeOf(schema: Schema): BodyField["type"] {
  if (isFile(schema)) return "file";
  if (enumOf(schema) && schema.type === undefined) return "string";
  switch (schema.type) {
    case "string":
    case "integer":
    case "number":
    case "boolean":
      return schema.enum?.every((value) => typeof value === "boolean") ? "boolean" : schema.type;
    default:
      return "json";
  }
}

/** Qlik writes some enums as `oneOf` entries that have a title only. */
export function enumOf({ enum: values, oneOf }: Schema): unknown[] | undefined {
  if (values) return values;
  return oneOf?.every((one) => "x-qlik-const" in one) ? oneOf.map((one) => one.title) : undefined;
}
