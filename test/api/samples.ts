import { resolved } from "./documents.ts";

/** Values made from the schemas of the OpenAPI documents. */

/** `minimal`: what is required. `full`: everything there is, each text such that bad encoding breaks it. */
export type Size = "minimal" | "full";

const HOSTILE = 'é "q" \\ +&=%41/日本😀';

const FORMATS: Readonly<Record<string, string>> = {
  "date-time": "2026-01-02T03:04:05.000Z",
  date: "2026-01-02",
  uri: "https://a.example/?b=c",
  url: "https://a.example/?b=c",
  email: "ada@corp.example",
  uuid: "6f0c4c8e-8f4f-4d5e-9a55-0d6a4f6a7b11",
};

/** Texts for the patterns of the documents that their own examples do not fit. */
const FITTING = [
  "a",
  "abc",
  "Abc-123",
  "a.csv",
  "1.0.0",
  "1",
  "01",
  "6f0c4c8e-8f4f-4d5e-9a55-0d6a4f6a7b11",
  "/name",
];

export function sample(document: any, given: any, size: Size, trail: readonly unknown[] = []): any {
  const original = resolved(document, given) ?? {};
  const schema = flattened(document, original);
  const inside = [...trail, original];
  if (schema.enum) {
    const values = schema.enum.filter((one: unknown) => one !== null);
    return size === "full" ? values.at(-1) : values[0];
  }
  switch (schema.type ?? (schema.properties ? "object" : schema.items ? "array" : "string")) {
    case "object":
      return objectOf(document, schema, size, inside);
    case "array": {
      const circular = trail.includes(resolved(document, schema.items));
      const count = Math.max(schema.minItems ?? 0, size === "full" && !circular ? 1 : 0);
      return Array.from({ length: count }, () => sample(document, schema.items, size, inside));
    }
    case "integer":
    case "number":
      return Math.min(Math.max(schema.minimum ?? 1, 1), schema.maximum ?? Infinity);
    case "boolean":
      return size === "full";
    default:
      return textOf(schema, size);
  }
}

/** The schema with its parts and the first of its choices, each of which may hold but what is required of another. */
function flattened(document: any, given: any): any {
  const schema = resolved(document, given) ?? {};
  const choices: any[] = (schema.oneOf ?? schema.anyOf ?? []).filter((one: any) => {
    const { type } = resolved(document, one);
    return type === undefined || schema.type === undefined || type === schema.type;
  });
  const parts: any[] = [...(schema.allOf ?? []), ...choices.slice(0, 1)];
  if (parts.length === 0) return schema;
  const { allOf: _allOf, oneOf: _oneOf, anyOf: _anyOf, ...own } = schema;
  const all = [...parts.map((part) => flattened(document, part)), own];
  const merged = Object.assign({}, ...all);
  merged.properties = Object.assign({}, ...all.map(({ properties }) => properties));
  merged.required = all.flatMap(({ required }) => required ?? []);
  if (Object.keys(merged.properties).length === 0) delete merged.properties;
  return merged;
}

function objectOf(
  document: any,
  schema: any,
  size: Size,
  trail: readonly unknown[],
): Record<string, unknown> {
  const required: string[] = schema.required ?? [];
  // Some require what they do not declare.
  const undeclared = required.map((name): [string, unknown] => [name, {}]);
  const entries = Object.entries<any>({ ...Object.fromEntries(undeclared), ...schema.properties })
    .filter(([name]) => size === "full" || required.includes(name))
    .filter(([name, one]) => required.includes(name) || !trail.includes(resolved(document, one)))
    .map(([name, one]) => [name, sample(document, one, size, trail)]);
  const more = schema.additionalProperties;
  const free = entries.length === 0 && more !== false && size === "full";
  if (free) entries.push(["a/b c", typeof more === "object" ? sample(document, more, size, trail) : HOSTILE]);
  return Object.fromEntries(entries);
}

function textOf(schema: any, size: Size): string {
  const { format, pattern, minLength = 0, maxLength = Infinity, example } = schema;
  if (pattern !== undefined) {
    const fits = new RegExp(pattern);
    const found = [example, FORMATS[format], ...FITTING].find(
      (one) =>
        typeof one === "string" && fits.test(one) && one.length >= minLength && one.length <= maxLength,
    );
    if (found !== undefined) return found;
  }
  const known = FORMATS[format];
  if (known !== undefined) return known;
  // Counted in characters, as the schema does, which are fewer than what strings count.
  const text = Array.from((size === "full" ? HOSTILE : "a").padEnd(2 * minLength, "a"));
  return text.slice(0, Math.min(maxLength, Math.max(minLength, HOSTILE.length))).join("");
}
