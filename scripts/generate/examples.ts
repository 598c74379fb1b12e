import { enumOf } from "./body-fields.ts";
import type { Schema } from "./document.ts";
import type { Known } from "./facts.ts";
import type { Spec } from "./read-specs.ts";
import { propertiesOf, resolve } from "./references.ts";
import { jsonSchemas } from "./responses.ts";

/** A value for each answer in JSON that is valid by its schema, made of types and limits alone. */

/** Deeper, only what is required is there. */
const DEEPEST = 5;

const UUID = "6f0c4c8e-8f4f-4d5e-9a55-0d6a4f6a7b11";
/** Stands for an id that may be any text. */
const ANY_ID = "any-id";

/** @returns the lines of the operations that answer in JSON. */
export function examples(all: readonly Known[]): [name: string, line: string][] {
  return all.flatMap(({ source, operation }) => {
    const [schema] = jsonSchemas(source);
    if (schema === undefined || operation.response.kind !== "json") return [];
    return [[operation.name, JSON.stringify(exampleOf(source.spec, schema, "", []))]];
  });
}

function exampleOf(spec: Spec, given: Schema, name: string, trail: readonly Schema[]): unknown {
  const original = resolve<Schema>(spec, given);
  const schema = flattened(spec, original, []);
  const within = [...trail, original];
  const [value] = (enumOf(schema) ?? []).filter((one) => one !== null);
  if (value !== undefined) return value;
  switch (schema.type ?? (schema.properties ? "object" : schema.items ? "array" : undefined)) {
    case "object":
      return objectOf(spec, schema, within);
    case "array": {
      const items = schema.items ?? {};
      const enough = trail.includes(resolve<Schema>(spec, items)) || within.length > DEEPEST;
      const count = Math.max(schema.minItems ?? 0, enough ? 0 : 1);
      return Array.from({ length: count }, () => exampleOf(spec, items, name.replace(/s$/, ""), within));
    }
    case "integer":
    case "number":
      return Math.min(Math.max(schema.minimum ?? 1, 1), schema.maximum ?? Infinity);
    case "boolean":
      return false;
    case "string":
      return textOf(schema, name);
    default:
      return {};
  }
}

/** With its parts and the first of its choices in one. */
function flattened(spec: Spec, schema: Schema, within: readonly Schema[]): Schema {
  if (within.includes(schema) || enumOf(schema)) return schema;
  const [choice] = schema.oneOf ?? schema.anyOf ?? [];
  const parts = [...(schema.allOf ?? []), ...(choice ? [choice] : [])];
  if (parts.length === 0) return schema;
  const { allOf: _all, oneOf: _one, anyOf: _any, ...own } = schema;
  const all = [
    ...parts.map((part) => flattened(spec, resolve<Schema>(spec, part), [...within, schema])),
    own,
  ];
  const properties: Record<string, Schema> = {};
  for (const [key, one] of all.flatMap((part) => Object.entries(part.properties ?? {}))) {
    properties[key] = properties[key] ? { allOf: [properties[key], one] } : one;
  }
  // What is closed to other properties is closed to those of the other parts too.
  for (const one of all.filter(({ additionalProperties }) => additionalProperties === false)) {
    for (const key of Object.keys(properties)) if (!(key in (one.properties ?? {}))) delete properties[key];
  }
  return {
    ...(Object.assign({}, ...all) as Schema),
    ...(Object.keys(properties).length > 0 && { properties }),
    required: all.flatMap((one) => requiredOf(one)),
  };
}

function requiredOf({ required }: Schema): string[] {
  return Array.isArray(required) ? required.filter((key) => typeof key === "string") : [];
}

function objectOf(spec: Spec, schema: Schema, within: readonly Schema[]): Record<string, unknown> {
  const required = requiredOf(schema);
  // Some require what they do not declare.
  const undeclared = Object.fromEntries(required.map((key): [string, Schema] => [key, {}]));
  const wanted = Object.entries<Schema>({ ...undeclared, ...schema.properties }).filter(
    ([key, one]) =>
      required.includes(key) ||
      (within.length <= DEEPEST &&
        !within.includes(resolve<Schema>(spec, one)) &&
        // There is one page.
        !(/^(next|prev|previous)$/i.test(key) && "href" in propertiesOf(spec, one))),
  );
  return Object.fromEntries(wanted.map(([key, one]) => [key, exampleOf(spec, one, key, within)]));
}

const FORMATS: Readonly<Record<string, string>> = {
  "date-time": "2026-06-30T08:00:00.000Z",
  date: "2026-06-30",
  uri: "https://nordlys-foods.example/",
  url: "https://nordlys-foods.example/",
  email: "ada@nordlys-foods.example",
  uuid: UUID,
};

/** What a text is, by its name; the first that fits. */
const NAMES: readonly (readonly [pattern: RegExp, text: string])[] = [
  [/id$|^(owner|user|creator|createdBy|updatedBy|updater)$/i, ANY_ID],
  [/e-?mail/i, "ada@nordlys-foods.example"],
  [/(url|uri|href|origin|link)$/i, "https://nordlys-foods.example/"],
  [/locale|language/i, "en"],
  [/time-?zone/i, "Europe/Copenhagen"],
  [/cron/i, "0 8 * * 1"],
  [/(name|title|label)$/i, "Example"],
];

/** For patterns that nothing above fits. */
const FITTING = [
  ...["example", "a", "1", "01", "1.0.0", "/name", "en", "0a1b2c3d4e5f60718293a4b5"],
  ...["example.csv", "#009845", "Example-123", "P1D", "A1", "./."],
];

function textOf({ format = "", pattern, minLength = 0, maxLength = Infinity }: Schema, name: string): string {
  const byName = NAMES.find(([names]) => names.test(name))?.[1];
  const fits = (text: string): boolean =>
    text.length >= minLength &&
    text.length <= maxLength &&
    (pattern === undefined || new RegExp(pattern).test(text));
  const candidates = [FORMATS[format], byName, ...FITTING].filter((one) => one !== undefined);
  if (
    byName === ANY_ID &&
    pattern === undefined &&
    format === "" &&
    minLength === 0 &&
    maxLength === Infinity
  )
    return ANY_ID;
  const found = candidates.find((one) => one !== ANY_ID && fits(one));
  return (
    found ?? "example".padEnd(minLength, "-example").slice(0, Math.max(minLength, Math.min(maxLength, 7)))
  );
}
