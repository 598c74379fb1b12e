import { isFile, isRequired } from "../bodies.ts";
import { enumOf } from "../body-fields.ts";
import type { Schema } from "../document.ts";
import type { Spec } from "../read-specs.ts";
import { resolve, schemaName } from "../references.ts";
import { isIdentifier } from "../words.ts";

/** Writes a schema as a TypeScript type. */

/** What is sent and what comes back differ: in what is sent, `readOnly` is optional and a file is an upload. */
export type Direction = "in" | "out";

export interface Context {
  spec: Spec;
  direction: Direction;
  /** The name to write for a named schema. */
  nameOf: (schema: string, direction: Direction) => string;
}

export function printType(context: Context, schema: Schema | undefined): string {
  if (!schema) return "unknown";
  const named = schemaName(schema);
  if (named !== undefined) return context.nameOf(named, context.direction);
  return printBody(context, resolve<Schema>(context.spec, schema));
}

/** A schema's own type, also where it has a name. */
export function printBody(context: Context, schema: Schema): string {
  const type = printPlain(context, schema);
  const nullable = schema.nullable ?? schema["x-nullable"];
  return nullable && type !== "unknown" ? `${type} | null` : type;
}

function printPlain(context: Context, schema: Schema): string {
  const values = enumOf(schema);
  if (schema.type === "array") return arrayOf(printItems(context, schema));
  if (values) return printEnum(schema, values);
  const parts = [
    ...(schema.allOf ?? []).map((one) => printType(context, one)),
    printVariants(context, schema),
    schema.properties ? printObject(context, schema) : undefined,
  ].filter((part): part is string => part !== undefined && part !== "unknown" && part !== ANYTHING);
  const distinct = [...new Set(parts)];
  if (distinct.length > 0) return distinct.length === 1 ? distinct[0]! : distinct.map(bracket).join(" & ");
  return printSimple(context, schema);
}

const ANYTHING = "{ [key: string]: unknown }";

function printVariants(context: Context, schema: Schema): string | undefined {
  const variants = schema.oneOf ?? schema.anyOf;
  if (!variants) return undefined;
  const types = new Set(variants.map((one) => (isOnlyRequired(one) ? ANYTHING : printType(context, one))));
  if (types.has("unknown")) return "unknown";
  // Variants that only say which fields must be there add nothing to the fields themselves.
  if (schema.properties && types.size === 1 && types.has(ANYTHING)) return undefined;
  return union([...types]);
}

function isOnlyRequired(schema: Schema): boolean {
  return Object.keys(schema).join() === "required";
}

function printSimple(context: Context, schema: Schema): string {
  switch (schema.type) {
    case "string":
      if (!isFile(schema)) return "string";
      return context.direction === "in" ? "Upload" : "Download";
    case "integer":
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    case "object":
      return printObject(context, schema);
    default:
      return schema.additionalProperties ? printObject(context, schema) : "unknown";
  }
}

function printItems(context: Context, { items, enum: values }: Schema): string {
  // One array has its enum beside its items instead of on them.
  return values ? union(values.map((value) => JSON.stringify(value))) : printType(context, items);
}

function printEnum({ type }: Schema, values: readonly unknown[]): string {
  if (values.every((value) => typeof value === "boolean")) return "boolean";
  // Some enums of numbers are written as texts.
  const asNumber = type === "integer" || type === "number";
  return union(values.map((value) => (asNumber ? String(Number(value)) : JSON.stringify(value))));
}

function printObject(context: Context, schema: Schema): string {
  const members = printMembers(context, schema);
  return members.length === 0 ? ANYTHING : `{ ${members.join(" ")} }`;
}

/** The members of an object type, each with its semicolon. */
export function printMembers(context: Context, schema: Schema): string[] {
  const { properties = {}, additionalProperties: more } = schema;
  const members = Object.entries(properties).map(([name, given]) => {
    const property = resolve<Schema>(context.spec, given);
    const required = isRequired(schema, name) && !(context.direction === "in" && property.readOnly);
    const old = property["x-qlik-deprecated"] ? "/** @deprecated */ " : "";
    return `${old}${key(name)}${required ? "" : "?"}: ${printType(context, given)};`;
  });
  if (more === true || (typeof more === "object" && members.length > 0))
    members.push("[key: string]: unknown;");
  else if (typeof more === "object") members.push(`[key: string]: ${printType(context, more)};`);
  return members;
}

export function key(name: string): string {
  return isIdentifier(name) ? name : JSON.stringify(name);
}

export function union(types: readonly string[]): string {
  const distinct = [...new Set(types)];
  if (distinct.includes("unknown")) return "unknown";
  return distinct.length === 0 ? "never" : distinct.join(" | ");
}

export function arrayOf(type: string): string {
  return `${bracket(type)}[]`;
}

/** Brackets where the type would fall apart in `&` or before `[]`. */
function bracket(type: string): string {
  return / [|&] /.test(type.replaceAll(/\{.*\}|\(.*\)|"[^"]*"/g, "")) ? `(${type})` : type;
}
