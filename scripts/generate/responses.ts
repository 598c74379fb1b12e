import type { ResponseFacts, ResponseKind } from "../../src/api/operation.ts";
import type { MediaObject, ResponseObject, Schema } from "./document.ts";
import { type Source, placeOf } from "./operations.ts";
import { propertiesOf, resolve } from "./references.ts";
import { SpecError } from "./spec-error.ts";

/** What comes back when all is well. */

interface Answer {
  status: number;
  object: ResponseObject;
}

/** The answers of success by status; the redirects where there are none. */
function answersOf(source: Source): Answer[] {
  const all = Object.entries(source.object.responses)
    .filter(([status]) => /^[23]\d\d$/.test(status))
    .map(([status, object]) => ({
      status: Number(status),
      object: resolve<ResponseObject>(source.spec, object),
    }))
    .sort((a, b) => a.status - b.status);
  const successes = all.filter(({ status }) => status < 300);
  const answers = successes.length > 0 ? successes : all;
  if (answers.length === 0) throw new SpecError(`${placeOf(source)} declares no answer of success.`);
  return answers;
}

export function responseFacts(source: Source): ResponseFacts {
  const answers = answersOf(source);
  const isRedirect = answers[0]!.status >= 300;
  const types = isRedirect ? [] : [...new Set(bodiesOf(answers).map(({ type }) => type))];
  const kind = isRedirect ? "redirect" : kindOf(source, answers, types);
  const first = types.find((type) => kindOfType(type) === kind);
  const facts: ResponseFacts = {
    kind,
    types: first ? [first, ...types.filter((type) => type !== first)] : types,
    statuses: answers.map(({ status }) => status),
  };
  const location = locationOf(answers);
  if (location) facts.location = location;
  return facts;
}

function kindOf(source: Source, answers: Answer[], types: string[]): ResponseKind {
  if (types.length === 0) return "none";
  if (source.path.endsWith("/actions/stream")) return "stream";
  // The client asks for JSON where there is a choice, unless that "JSON" is a file.
  const json = jsonOf(answers);
  if (json && !(json.schema && isBinary(source, json.schema))) return "json";
  return kindOfType(types.find((type) => kindOfType(type) !== "json") ?? types[0]!);
}

function kindOfType(type: string): ResponseKind {
  if (/\bjson$/.test(type)) return "json";
  if (type === "text/csv") return "csv";
  return type.startsWith("text/") ? "text" : "binary";
}

function isBinary(source: Source, schema: Schema): boolean {
  return resolve<Schema>(source.spec, schema).format === "binary";
}

/** What the answers hold. A 204 cannot hold what some declare for it. */
function bodiesOf(answers: Answer[]): { type: string; media: MediaObject }[] {
  return answers
    .filter(({ status }) => status !== 204 && status !== 205)
    .flatMap(({ object }) => Object.entries(object.content ?? {}))
    .map(([type, media]) => ({ type, media }));
}

function jsonOf(answers: Answer[]): MediaObject | undefined {
  return bodiesOf(answers).find(({ type }) => type === "application/json")?.media;
}

function locationOf(answers: Answer[]): ResponseFacts["location"] {
  const names = answers
    .filter(({ status }) => status < 300)
    .flatMap(({ object }) => Object.keys(object.headers ?? {}))
    .map((name) => name.toLowerCase());
  return (["location", "content-location"] as const).find((name) => names.includes(name));
}

/** The schemas of the JSON answers, one for each status that has one. */
export function jsonSchemas(source: Source): Schema[] {
  return answersOf(source)
    .filter(({ status }) => status !== 204 && status !== 205 && status < 300)
    .flatMap(({ object }) => object.content?.["application/json"]?.schema ?? []);
}

/** Whether some answer of success holds nothing. */
export function mayBeEmpty(source: Source): boolean {
  return answersOf(source).some(
    ({ status, object }) =>
      status === 204 || status === 205 || Object.keys(object.content ?? {}).length === 0,
  );
}

/**
 * What the answer lists: a `list` is told by an array at the top, under `data` or under the last word of the path,
 * or by `links.next`; an `array` is any other key with an array.
 */
export function listingOf(source: Source): "list" | "array" | "none" {
  const [schema] = jsonSchemas(source);
  if (!schema) return "none";
  const { spec, path } = source;
  if (resolve<Schema>(spec, schema).type === "array") return "list";
  const keys = arrayKeys(source, schema);
  const noun = path.slice(path.lastIndexOf("/") + 1).replaceAll("-", "");
  if (keys.some((key) => key === "data" || key.toLowerCase() === noun)) return "list";
  if (linksToNext(source, schema)) return "list";
  return keys.length > 0 ? "array" : "none";
}

export function arrayKeys({ spec }: Source, schema: Schema): string[] {
  return Object.entries(propertiesOf(spec, schema))
    .filter(([, property]) => resolve<Schema>(spec, property).type === "array")
    .map(([key]) => key);
}

/** Whether `links.next.href` is there. */
export function linksToNext({ spec }: Source, schema: Schema): boolean {
  const { links } = propertiesOf(spec, schema);
  const { next } = propertiesOf(spec, links);
  return "href" in propertiesOf(spec, next);
}
