import type { Body, BodyKind, Part } from "../../src/api/operation.ts";
import type { MediaObject, RequestBodyObject, Schema } from "./document.ts";
import { patchFacts } from "./json-patch.ts";
import { type Source, placeOf } from "./operations.ts";
import { propertiesOf, resolve } from "./references.ts";
import { SpecError } from "./spec-error.ts";

/** What is sent as the body. */

export function bodyFacts(source: Source): Body | undefined {
  const object = bodyObject(source);
  if (!object) return undefined;
  const declared = Object.keys(object.content);
  const [first] = declared;
  if (first === undefined) throw new SpecError(`${placeOf(source)}: the body has no content type.`);
  // `*/*` stands on bodies that are all JSON.
  const types = declared.map((type) => (type === "*/*" ? "application/json" : type));
  const patch = source.method === "PATCH" ? patchFacts(source, object.content[first]!) : undefined;
  const body: Body = { kind: patch ? "patch" : kindOf(source, types[0]!), types };
  if (object.required) body.required = true;
  if (patch) body.patch = patch;
  const multipart = object.content["multipart/form-data"];
  if (multipart) body.parts = partsOf(source, multipart);
  return body;
}

export function bodyObject(source: Source): RequestBodyObject | undefined {
  const { requestBody } = source.object;
  return requestBody && resolve<RequestBodyObject>(source.spec, requestBody);
}

function kindOf(source: Source, type: string): BodyKind {
  if (/\bjson$/.test(type)) return "json";
  if (type === "multipart/form-data") return "multipart";
  if (type === "application/x-www-form-urlencoded") return "form";
  if (type.endsWith("octet-stream")) return "binary";
  if (type.startsWith("text/")) return "text";
  throw new SpecError(`${placeOf(source)}: no way is known to send a body as ${type}.`);
}

function partsOf(source: Source, media: MediaObject): Part[] {
  const whole = resolve<Schema>(source.spec, media.schema ?? {});
  return Object.entries(propertiesOf(source.spec, media.schema)).map(([name, given]) => {
    const schema = resolve<Schema>(source.spec, given);
    const item = schema.type === "array" ? resolve<Schema>(source.spec, schema.items ?? {}) : schema;
    const kind = partKind(item);
    const part: Part = { name, kind };
    if (schema.type === "array") part.repeated = true;
    if (isRequired(whole, name)) part.required = true;
    const types = kind === "file" ? media.encoding?.[name]?.contentType?.split(/,\s*/) : undefined;
    if (types) part.types = types;
    return part;
  });
}

export function isFile({ format }: Schema): boolean {
  return format === "binary" || format === "file";
}

function partKind(schema: Schema): Part["kind"] {
  if (isFile(schema)) return "file";
  // By OpenAPI an object is JSON, and what is simple is text.
  return schema.type === "object" || schema.properties || schema.allOf ? "json" : "text";
}

export function isRequired({ required }: Schema, name: string): boolean {
  // "Json.Name", which the data files require, is a field of the part "Json".
  return (
    Array.isArray(required) &&
    required.some((key) => typeof key === "string" && (key === name || key.startsWith(`${name}.`)))
  );
}
