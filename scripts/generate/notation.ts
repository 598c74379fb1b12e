import { isDeepStrictEqual } from "node:util";
import { BODY_TYPES, RESPONSE_TYPES, areaOf, decodeOperation } from "../../src/api/notation.ts";
import type { BodyField } from "../../src/api/body-fields.ts";
import type {
  Body,
  Operation,
  Parameter,
  Part,
  PathParameter,
  ResponseFacts,
} from "../../src/api/operation.ts";

/**
 * One operation as one line of words, as src/api/generated/README.md describes it. src/api/notation.ts reads it.
 */

/** @throws {Error} where the line would not be read as the same facts. */
export function encodeOperation(operation: Operation): string {
  const line = toLine(operation);
  if (!isDeepStrictEqual(decodeOperation(operation.name, line), operation)) {
    throw new Error(`The notation cannot carry ${operation.name}: ${line}`);
  }
  return line;
}

function toLine(operation: Operation): string {
  const { method, query, headers, body, paged, list, rights, deprecated, replacedBy } = operation;
  const words = [
    method,
    encodePath(operation),
    encodeTier(operation),
    ...encodeArea(operation),
    ...operation.parameters.flatMap(({ name, enum: values }) =>
      values ? [`{${name}=${values.join()}`] : [],
    ),
    ...Object.entries(query).map(([name, one]) => `?${encodeParameter(name, one)}`),
    ...Object.entries(headers).map(([name, one]) => `^${encodeParameter(name, one)}`),
    ...(body ? encodeBody(body) : []),
    encodeResponse(operation.response),
  ];
  if (paged) words.push(`[${paged.items}`);
  if (list !== undefined) words.push(`(${list}`);
  if (operation.stability === "locked") words.push("locked");
  if (rights?.roles) words.push(`role:${rights.roles.join()}`);
  if (rights?.scopes) words.push(`scope:${rights.scopes.join()}`);
  if (rights?.permissions) words.push(`may:${rights.permissions.join()}`);
  if (deprecated) words.push(`old${deprecated.sunset === undefined ? "" : `:${deprecated.sunset}`}`);
  if (replacedBy !== undefined) words.push(`new:${replacedBy}`);
  return words.filter(Boolean).join(" ");
}

const PATH_MARKS: Record<PathParameter["style"], string> = { segment: "", list: ",", path: "*" };

function encodePath({ path, parameters }: Operation): string {
  return parameters.reduce(
    (text, { name, style }) => text.replace(`{${name}}`, `{${name}${PATH_MARKS[style]}}`),
    path,
  );
}

/** Tier 1 is 1,000 a minute and tier 2 is 100. */
function encodeTier({ tier, rateLimit }: Operation): string {
  const usual = (tier === "1" && rateLimit === 1000) || (tier === "2" && rateLimit === 100);
  return usual ? tier : `${tier === "special" ? "s" : tier}/${rateLimit}`;
}

/** Nothing where the path tells. */
function encodeArea({ area, path }: Operation): string[] {
  return areaOf(path) === area ? [] : [`%${area}`];
}

const TYPE_MARKS = { string: "", integer: "i", number: "n", boolean: "b" } as const;
const STYLE_MARKS = { repeat: "+", comma: ",", space: "_" } as const;

function encodeParameter(name: string, { type, style, required, enum: values, maximum }: Parameter): string {
  const marks = TYPE_MARKS[type] + (style ? STYLE_MARKS[style] : "");
  return [
    name,
    required ? "!" : "",
    marks && `:${marks}`,
    maximum === undefined ? "" : `<${maximum}`,
    values ? `=${values.join()}` : "",
  ].join("");
}

function encodeBody({ kind, required, types, patch, parts = [] }: Body): string[] {
  const usual = types.length === 1 && types[0] === BODY_TYPES[kind];
  const words = [`<${kind}${required ? "!" : ""}${usual ? "" : `=${types.join()}`}`];
  if (patch) {
    const { op, path, value } = patch.members;
    if (patch.ops.length > 0) words.push(`op=${patch.ops.join()}`);
    if (patch.paths) words.push(`at=${patch.paths.join()}`);
    if (`${op}${path}${value}` !== "oppathvalue") words.push(`as=${op},${path},${value}`);
  }
  return [...words, ...parts.map(encodePart)];
}

const PART_MARKS = { file: "", json: "j", text: "t" } as const;

function encodePart({ name, kind, repeated, required, types }: Part): string {
  const marks = PART_MARKS[kind] + (repeated ? "+" : "");
  return `|${name}${required ? "!" : ""}${marks && `:${marks}`}${types ? `=${types.join()}` : ""}`;
}

/** Nothing where it is JSON with a 200. */
function encodeResponse({ kind, types, statuses, location }: ResponseFacts): string {
  const typed = types.join() === RESPONSE_TYPES[kind].join() ? "" : `=${types.join()}`;
  const mark = location === undefined ? "" : location === "location" ? "@" : "@@";
  const word = `>${kind}:${statuses.join()}${mark}${typed}`;
  return word === ">json:200" ? "" : word;
}

const FIELD_MARKS = { string: "", integer: "i", number: "n", boolean: "b", json: "j", file: "f" } as const;

/** One field of a body; src/api/body-fields.ts reads it. */
export function encodeField({ path, type, repeated, required, nullable, enum: values }: BodyField): string {
  const marks = FIELD_MARKS[type] + (repeated ? "+" : "");
  return [
    path.map(encodeURIComponent).join("/"),
    required ? "!" : "",
    nullable ? "~" : "",
    marks && `:${marks}`,
    values ? `=${values.map(encodeURIComponent).join()}` : "",
  ].join("");
}
