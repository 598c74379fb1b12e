import type { Schema } from "./document.ts";
import { SpecError } from "./spec-error.ts";
import type { Spec } from "./read-specs.ts";

/** Follows `$ref`s, which in Qlik's documents all point into the same document. */

/** @throws {SpecError} for a reference that leads nowhere, out of the document, or in a circle. */
export function resolve<T>(spec: Spec, thing: T | { $ref: string }): T {
  let at: unknown = thing;
  const seen = new Set<string>();
  while (isReference(at)) {
    const { $ref } = at;
    if (seen.has($ref)) throw new SpecError(`${spec.file}: the reference ${$ref} goes in a circle.`);
    seen.add($ref);
    at = lookUp(spec, $ref);
  }
  return at as T;
}

function isReference(thing: unknown): thing is { $ref: string } {
  return typeof thing === "object" && thing !== null && typeof (thing as Schema).$ref === "string";
}

function lookUp({ file, document }: Spec, $ref: string): unknown {
  let at: unknown = document;
  for (const step of $ref.startsWith("#/") ? $ref.slice(2).split("/") : [""]) {
    const key = decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
    at = typeof at === "object" && at !== null ? (at as Record<string, unknown>)[key] : undefined;
    if (at === undefined) throw new SpecError(`${file}: the reference ${$ref} leads nowhere.`);
  }
  return at;
}

/** `X` of a reference to `#/components/schemas/X`. */
export function schemaName({ $ref }: Schema): string | undefined {
  return /^#\/components\/schemas\/([^/]+)$/.exec($ref ?? "")?.[1];
}

/** The properties of a schema, those of what it is put together from included. */
export function propertiesOf(spec: Spec, given: Schema | undefined, seen = new Set<Schema>()) {
  const found: Record<string, Schema> = {};
  if (!given) return found;
  const schema = resolve(spec, given);
  if (seen.has(schema)) return found;
  seen.add(schema);
  for (const part of [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])])
    Object.assign(found, propertiesOf(spec, part, seen));
  return Object.assign(found, schema.properties);
}
