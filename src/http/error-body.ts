import type { ApiErrorItem } from "../errors.ts";

/** What the body of a failure says. Pure. */
export interface ErrorBody {
  /** Every entry, whichever of its forms the tenant gave. */
  items: ApiErrorItem[];
  traceId?: string;
  /** Of what is none of Qlik's: the title of a web page, or a short text, on one line. */
  says?: string;
  /** A web page, which no Qlik service answers with. */
  isPage: boolean;
}

/**
 * Reads every form that Qlik Cloud uses: `errors[]` with what each service puts into it, a bare `{code, title}`,
 * `{code, message}` or `{error, message}`, RFC 6749's `{error, error_description}`, XML, and what proxies and
 * gateways write. Whatever is not as documented counts as missing: the rest is worth reading still.
 *
 * @param body parsed JSON, or a text
 */
export function readErrorBody(body: unknown): ErrorBody {
  const value = typeof body === "string" ? readText(body) : body;
  if (typeof value === "string") {
    const isPage = /^\s*(<!doctype html|<html)/i.test(value);
    const says = isPage ? inElement(value, "title") : plainText(value);
    return { items: [], isPage, ...(says !== undefined && { says }) };
  }
  if (Array.isArray(value)) return { items: entries(value.filter(isObject)), isPage: false };
  if (!isObject(value)) return { items: [], isPage: false };
  const traceId = text(value.traceId) ?? text(value.requestId);
  return { items: toItems(value), isPage: false, ...(traceId !== undefined && { traceId }) };
}

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const text = (value: unknown) => (typeof value === "string" && value.trim() !== "" ? value : undefined);

/** JSON and XML, also where the answer does not say that it is. */
function readText(body: string): unknown {
  const start = body.trimStart();
  if (/^[{[]/.test(start)) {
    try {
      return JSON.parse(start);
    } catch {
      return body;
    }
  }
  return /^<(\?xml|error|response|result)/i.test(start) ? (readXml(start) ?? body) : body;
}

/** The few elements in which an error is told, from any depth: no more of XML is worth a parser. */
function readXml(xml: string): Fields | undefined {
  const fields = Object.fromEntries(
    ["code", "title", "message", "detail", "traceId", "requestId"].map((name) => [
      name,
      inElement(xml, name),
    ]),
  );
  return Object.values(fields).some(Boolean) ? fields : undefined;
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", "#39": "'" };

function inElement(markup: string, name: string): string | undefined {
  const found = new RegExp(`<${name}(?:\\s[^>]*)?>([^<]{1,2000})</${name}>`, "i").exec(markup)?.[1];
  return text(found?.replaceAll(/&(#?\w+);/g, (all, entity: string) => ENTITIES[entity] ?? all))?.trim();
}

/** Longer than this is a page of some kind, and no reason. */
const MAX_SAID = 300;

function plainText(body: string): string | undefined {
  const line = body.trim().replaceAll(/\s+/g, " ");
  return line !== "" && line.length <= MAX_SAID && !line.startsWith("<") ? line : undefined;
}

function toItems(body: Fields): ApiErrorItem[] {
  const { errors, error } = body;
  if (Array.isArray(errors) && errors.length > 0) return entries(errors);
  if (isObject(errors) && Object.keys(errors).length > 0) return [toItem(errors)];
  if (isObject(error)) return [toItem(error)];
  if (text(error) !== undefined) return [oauthItem(body)];
  const hasReason = [body.title, body.message, body.detail].some((one) => text(one) !== undefined);
  return hasReason ? [toItem(body)] : [];
}

/** RFC 6749 §5.2, Qlik's own names for the same, and the services that answer `{error, message}`. */
function oauthItem({ error, error_code, error_description, error_detail, message }: Fields): ApiErrorItem {
  const word = text(error)!;
  const title = text(error_description) ?? text(message) ?? word;
  const detail = text(error_detail);
  return { code: text(error_code) ?? word, title, ...(detail !== undefined && { detail }) };
}

const entries = (list: readonly unknown[]) =>
  list.map((one) => (isObject(one) ? toItem(one) : { code: "", title: text(one) ?? UNTITLED }));

const UNTITLED = "error without a title";

/** Fields of the answer as a whole, where it is one error without a list. */
const OF_THE_ANSWER = new Set(["errors", "error", "traceId", "requestId", "hasErrors", "statusCode"]);

/** What causes what is told no further than anybody reads. */
const MAX_INNER = 5;

function toItem(item: Fields, depth = 0): ApiErrorItem {
  const { code, title, detail, message, issue, source, status, inner, ...rest } = item;
  const { meta } = rest;
  const why = text(detail) ?? text(issue) ?? (text(title) === undefined ? undefined : text(message));
  const place = placeOf(source) ?? (isObject(meta) ? placeOf(meta.source) : undefined);
  const statusNumber = Number(text(status) ?? (typeof status === "number" ? status : NaN));
  const cause = isObject(inner) && Object.keys(inner).length > 0 && depth < MAX_INNER;
  const more = Object.entries(rest).filter(([key, value]) => !OF_THE_ANSWER.has(key) && saysSomething(value));
  return {
    code: typeof code === "number" ? String(code) : (text(code) ?? ""),
    title: text(title) ?? text(message) ?? why ?? UNTITLED,
    ...(why !== undefined && { detail: why }),
    ...(place !== undefined && { source: place }),
    ...(Number.isInteger(statusNumber) && { status: statusNumber }),
    ...(cause && { inner: toItem(inner, depth + 1) }),
    ...(more.length > 0 && { more: Object.fromEntries(more) }),
  };
}

/** JSON:API's `{ pointer, parameter }`, or the place itself. */
function placeOf(source: unknown): string | undefined {
  return isObject(source) ? (text(source.pointer) ?? text(source.parameter)) : text(source);
}

function saysSomething(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return false;
  return typeof value !== "object" || Object.keys(value).length > 0;
}
