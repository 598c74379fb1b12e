import type { Alternative, Field, Shape } from "../shape.ts";
import { unnamed } from "../shapes.ts";

/** A value of a shape for an example, with what is required and as little else as can be. Pure. */

/** What stands in the example as code, since no literal makes it. */
export class Code {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Deeper, an example explains nothing any more. */
const DEEPEST = 8;

/** @param name what the value is called, which says more than its type */
export function sample(shape: Shape, name: string, depth = 0): unknown {
  const [one = { kind: "json" } as const] = unnamed(shape);
  return depth > DEEPEST ? {} : sampleOf(one, name, depth);
}

function sampleOf(one: Alternative, name: string, depth: number): unknown {
  switch (one.kind) {
    case "string":
      return textFor(name);
    case "time":
      return "2026-01-31T08:00:00Z";
    case "integer":
    case "number":
      return 1;
    case "boolean":
      return true;
    case "enum":
      return one.numeric ? Number(one.values[0]) : one.values[0];
    case "array":
      return [sample(one.items, singular(name), depth + 1)];
    case "file":
      return new Code('new Blob(["…"])');
    case "object":
      return tellingSample([one], 2, depth) ?? {};
    default:
      return {};
  }
}

function objectOf(fields: readonly Field[], depth: number): Record<string, unknown> {
  return Object.fromEntries(fields.map(({ name, shape }) => [name, sample(shape, name, depth + 1)]));
}

/** Fields that say most about a thing, the best first. */
const TELLING = [
  "name",
  "title",
  "displayName",
  "text",
  "prompt",
  "spaceId",
  "ownerId",
  "description",
  "tags",
];

/**
 * An object with what is required, and where that is nothing, with the fields that show what it is for.
 *
 * @returns `undefined` where it has no fields that can be written
 */
export function tellingSample(shape: Shape, most: number, depth = 0): Record<string, unknown> | undefined {
  const object = unnamed(shape).find((one) => one.kind === "object");
  const fields = object?.fields.filter(({ readOnly }) => !readOnly) ?? [];
  // Without the file, an upload shows nothing.
  const required = fields.filter((field) => field.required || isFile(field));
  if (required.length > 0) return objectOf(required, depth);
  const told = TELLING.flatMap((name) => fields.find((field) => field.name === name) ?? []);
  told.push(...fields.filter((field) => isId(field.name) && !told.includes(field)));
  const first = fields.find(isScalar) ?? fields[0];
  const resource = fields.filter(({ name }) => name === "type" || name === "attributes");
  // By JSON:API, what a resource is stands in its attributes.
  const named = resource.length === 2 ? resource : told.slice(0, most);
  const chosen = named.length > 0 ? named : first ? [first] : [];
  return chosen.length > 0 ? objectOf(chosen, depth) : undefined;
}

function isFile({ shape }: Field): boolean {
  return shape[0]?.kind === "file";
}

function isScalar({ shape }: Field): boolean {
  return unnamed(shape).every(({ kind }) => kind !== "object" && kind !== "array" && kind !== "json");
}

/** What a text may be, by its name; the first that fits. */
const TEXTS: readonly (readonly [pattern: RegExp, text: string])[] = [
  [/^tus-resumable$/, "1.0.0"],
  [/-(length|offset)$/, "0"],
  [/^(file)?path$/i, "images/logo.png"],
  [/^date$/i, "2026-01-31"],
  [/e-?mail/i, "ada@example.com"],
  [/(url|uri|href|origin|link)$/i, "https://example.com"],
  [/locale|language/i, "en-US"],
  [/time-?zone/i, "Europe/Stockholm"],
  [/colou?r/i, "#009845"],
  [/description/i, "What it is for"],
  [/script/i, "LOAD 1 AS One AUTOGENERATE 1;"],
  [/prompt|question|^text$/i, "How did sales develop?"],
  [/^filter$/, 'name co "sales"'],
  [/(name|title|label)$/i, "Sales"],
  [/^tags?$/, "finance"],
];

function isId(name: string): boolean {
  return /(^|[a-z\d-])(id|guid|ID|Guid|Id)s?$/.test(name);
}

/** Ids stand as `SPACE_ID`; what nothing is known about, as dots to be filled in. */
export function textFor(name: string): string {
  if (isId(name)) {
    return singular(name)
      .replace(/(?<=^[a-z]{2,})id$/, "_id")
      .replaceAll(/([a-z\d])([A-Z])/g, "$1_$2")
      .replaceAll("-", "_")
      .toUpperCase();
  }
  return TEXTS.find(([pattern]) => pattern.test(name))?.[1] ?? "…";
}

function singular(name: string): string {
  return name.replace(/(?<=[^s])s$/, "");
}
