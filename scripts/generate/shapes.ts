import { isDeepStrictEqual } from "node:util";
import { decodeShape, encodeShape, type Alternative, type Field, type Shape } from "../../src/api/shape.ts";
import { isFile, isRequired, bodyObject } from "./bodies.ts";
import { enumOf } from "./body-fields.ts";
import type { Schema } from "./document.ts";
import type { Known } from "./facts.ts";
import { pagedSchema } from "./paging.ts";
import type { Spec } from "./read-specs.ts";
import { propertiesOf, resolve, schemaName } from "./references.ts";
import { jsonSchemas } from "./responses.ts";
import { redirects } from "./types/redirects.ts";
import { namespaceOf } from "./types/schemas.ts";
import { byCode } from "./words.ts";

/** What is sent as a body and what comes back, field by field, without the documents' sentences. */

export interface Shapes {
  /** By `Users.User`. */
  named: readonly (readonly [name: string, line: string])[];
  /** Of the body that an operation takes, by its name. */
  bodies: readonly (readonly [name: string, line: string])[];
  /** Of what it gives: of one item, where it is paged. */
  results: readonly (readonly [name: string, line: string])[];
}

export function collectShapes(all: readonly Known[]): Shapes {
  const named = new Map<string, string>();
  const bodies: [string, string][] = [];
  const results: [string, string][] = [];
  const byName = new Map(all.map((known) => [known.operation.name, known]));
  for (const known of all) {
    const { name } = known.operation;
    const body = bodyShape(known, named);
    if (body) bodies.push([name, encoded(body)]);
    const result = resultShape(byName.get(redirects[name] ?? "") ?? known, named);
    if (result) results.push([name, encoded(result)]);
  }
  return { named: [...named].sort(([a], [b]) => byCode(a, b)), bodies, results };
}

/** @throws {Error} where it would not be read as the same shape. */
function encoded(shape: Shape, namespace?: string): string {
  const line = encodeShape(shape, namespace);
  if (!isDeepStrictEqual(decodeShape(line, namespace), shape))
    throw new Error(`The notation cannot carry ${line}`);
  return line;
}

/** Bytes and texts have no fields. */
function bodyShape({ source, operation }: Known, named: Map<string, string>): Shape | undefined {
  const { kind } = operation.body ?? {};
  if (kind === undefined || kind === "binary" || kind === "text") return undefined;
  const [media] = Object.values(bodyObject(source)!.content);
  return media?.schema && shapeOf(source.spec, media.schema, named, []);
}

function resultShape({ source, operation }: Known, named: Map<string, string>): Shape | undefined {
  if (operation.response.kind !== "json") return undefined;
  const { spec } = source;
  const [schema] = jsonSchemas(source);
  const { paged } = operation;
  const array = paged && resolve<Schema>(spec, propertiesOf(spec, pagedSchema(source))[paged.items]!);
  const whole = array ? array.items : schema;
  return whole && shapeOf(spec, whole, named, []);
}

function shapeOf(spec: Spec, given: Schema, named: Map<string, string>, within: readonly Schema[]): Shape {
  const schema = resolve<Schema>(spec, given);
  const name = schemaName(given);
  if (name === undefined || !hasFields(spec, schema)) return plainShape(spec, schema, named, within);
  const full = `${namespaceOf(spec)}.${name}`;
  if (!named.has(full)) {
    // Before its own fields are looked at, which may hold it again.
    named.set(full, "");
    named.set(full, encoded(plainShape(spec, schema, named, []), namespaceOf(spec)));
  }
  return [{ kind: "named", name: full }];
}

function hasFields(spec: Spec, schema: Schema): boolean {
  return Object.keys(propertiesOf(spec, schema)).length > 0;
}

function plainShape(
  spec: Spec,
  schema: Schema,
  named: Map<string, string>,
  within: readonly Schema[],
): Shape {
  if (within.includes(schema)) return [{ kind: "json" }];
  const inside = [...within, schema];
  if (schema.type === "array") {
    const values = schema.enum;
    if (values) return [{ kind: "array", items: [{ kind: "enum", values: values.map(String) }] }];
    return [{ kind: "array", items: shapeOf(spec, schema.items ?? {}, named, inside) }];
  }
  const values = enumOf(schema);
  if (values && !values.every((value) => typeof value === "boolean" || value === null)) {
    // Some enums of numbers are written as texts.
    const numeric = schema.type === "integer" || schema.type === "number";
    const texts = values.filter((value) => value !== null).map(String);
    return [{ kind: "enum", values: texts, ...(numeric && { numeric }) }];
  }
  const variants = variantsOf(spec, schema, []);
  const objects = variants.filter(({ properties }) => Object.keys(properties).length > 0);
  if (objects.length === 0) return [scalarOf(schema)];
  const shapes = objects.map(({ properties, required }): Alternative => ({
    kind: "object",
    fields: Object.entries(properties).map(([key, property]) =>
      fieldOf(spec, key, property, { required }, named, inside),
    ),
  }));
  const others =
    variants.length > objects.length && schema.properties === undefined
      ? othersOf(spec, schema, named, inside)
      : [];
  return [...shapes, ...others].filter(
    (one, i, all) => all.findIndex((other) => isDeepStrictEqual(one, other)) === i,
  );
}

/** What is no object among the variants. */
function othersOf(spec: Spec, schema: Schema, named: Map<string, string>, within: readonly Schema[]): Shape {
  return [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]
    .filter((one) => !hasFields(spec, resolve<Schema>(spec, one)))
    .flatMap((one) => shapeOf(spec, one, named, within));
}

function fieldOf(
  spec: Spec,
  name: string,
  given: Schema,
  parent: Schema,
  named: Map<string, string>,
  within: readonly Schema[],
): Field {
  const schema = resolve<Schema>(spec, given);
  const field: Field = { name, shape: shapeOf(spec, given, named, within) };
  if (isRequired(parent, name)) field.required = true;
  if (schema.nullable ?? schema["x-nullable"]) field.nullable = true;
  if (schema.readOnly) field.readOnly = true;
  return field;
}

interface Variant {
  properties: Record<string, Schema>;
  required: string[];
}

/** An object for each of the choices, with the fields of all that it is put together from. */
function variantsOf(spec: Spec, schema: Schema, within: readonly Schema[]): Variant[] {
  if (within.includes(schema)) return [{ properties: {}, required: [] }];
  const inside = [...within, schema];
  const choices = (schema.oneOf ?? schema.anyOf ?? []).map((one) => resolve<Schema>(spec, one));
  const parts = (schema.allOf ?? []).map((one) => variantsOf(spec, resolve<Schema>(spec, one), inside));
  const own: Variant = {
    properties: schema.properties ?? {},
    required: Array.isArray(schema.required) ? schema.required.filter((key) => typeof key === "string") : [],
  };
  const options = choices.length === 0 ? [] : [choices.flatMap((one) => variantsOf(spec, one, inside))];
  return [...parts, ...options].reduce<Variant[]>(
    (sofar, next) => sofar.flatMap((one) => next.map((other) => joined(one, other))),
    [own],
  );
}

function joined(a: Variant, b: Variant): Variant {
  return { properties: { ...a.properties, ...b.properties }, required: [...a.required, ...b.required] };
}

function scalarOf(schema: Schema): Alternative {
  if (isFile(schema)) return { kind: "file" };
  switch (schema.type) {
    case "string":
      return { kind: schema.format === "date-time" ? "time" : "string" };
    case "integer":
    case "number":
    case "boolean":
      return { kind: schema.type };
    default:
      return { kind: "json" };
  }
}
