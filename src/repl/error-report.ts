import { types } from "node:util";
import { ApiError, isQlikError } from "../errors.ts";
import { toJson } from "../output/json.ts";
import { type Look, paint } from "../output/look.ts";
import { redact } from "../redact.ts";
import { renderValue } from "./render.ts";
import type { Exchange } from "./traffic.ts";

/** Everything about an error, secrets hidden: what it says, what was asked, what was answered, and where. Pure. */
export function reportError(error: unknown, exchange: Exchange | undefined, look: Look): string {
  if (error === undefined) return "There was no error yet.";
  if (!types.isNativeError(error)) return redact(renderValue(error, look));
  const parts = [
    section("Error", errorLines(error), look),
    ...(exchange ? [section("Request", requestLines(exchange), look)] : []),
    ...(error instanceof ApiError ? [section("Answer", answerLines(error, exchange), look)] : []),
    section("Stack", stackLines(error), look),
    ...causesOf(error).map((cause) =>
      section("Caused by", [`${cause.name}: ${cause.message}`, ...codeOf(cause), ...stackLines(cause)], look),
    ),
  ];
  return redact(parts.filter((part) => part !== "").join("\n\n"));
}

function section(title: string, lines: readonly string[], look: Look): string {
  if (lines.length === 0) return "";
  const indented = lines.flatMap((line) => line.split("\n")).map((line) => `  ${line}`);
  return [paint(title, "heading", look), ...indented].join("\n");
}

function errorLines(error: Error): string[] {
  if (!isQlikError(error)) return [`${error.name}: ${error.message}`, ...codeOf(error)];
  const { name, code, message, remedy } = error;
  return [`${name} (${code}): ${message}`, ...(remedy === undefined ? [] : [remedy])];
}

function codeOf(error: Error): string[] {
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === "string" && !isQlikError(error) ? [`code: ${code}`] : [];
}

function requestLines({ server, request }: Exchange): string[] {
  const { method, path, query, headers, body, operation } = request;
  const search = query && query.size > 0 ? `?${query.toString()}` : "";
  return [
    `${method} ${server}${path}${search}`,
    ...(operation === undefined ? [] : [`operation: ${operation}`]),
    ...headerLines(Object.entries(headers ?? {})),
    ...(body === undefined ? [] : [bodyText(body)]),
  ];
}

function answerLines(error: ApiError, exchange: Exchange | undefined): string[] {
  const { status, traceId, retryAfter, errors } = error;
  const ms = exchange?.ms === undefined ? "" : ` after ${Math.round(exchange.ms)} ms`;
  return [
    `${status}${ms}`,
    ...(traceId === undefined ? [] : [`trace id: ${traceId}`]),
    ...(retryAfter === undefined ? [] : [`retry after: ${retryAfter} s`]),
    ...headerLines([...(exchange?.headers ?? [])]),
    ...(errors.length === 0 ? [] : [`errors: ${toJson(errors)}`]),
  ];
}

/** Headers of these names are hidden whatever is in them. */
const SECRET_HEADER = /auth|token|secret|key|cookie|csrf|session/i;

function headerLines(headers: readonly (readonly [string, string])[]): string[] {
  return headers.map(([name, value]) => `${name}: ${SECRET_HEADER.test(name) ? "[redacted]" : value}`);
}

const LONGEST_BODY = 2000;

function bodyText(body: unknown): string {
  const isBytes = body instanceof Blob || body instanceof Uint8Array || body instanceof ReadableStream;
  if (isBytes || body instanceof FormData) return `(${body.constructor.name})`;
  const text =
    typeof body === "string" ? body : body instanceof URLSearchParams ? body.toString() : toJson(body);
  return text!.length > LONGEST_BODY
    ? `${text!.slice(0, LONGEST_BODY)}… (${text!.length} characters)`
    : text!;
}

function stackLines(error: Error): string[] {
  return (error.stack?.match(/^ {4}at .*/gm) ?? []).map((frame) => frame.trim());
}

const MOST_CAUSES = 5;

function causesOf(error: Error): Error[] {
  const causes: Error[] = [];
  let { cause } = error;
  while (types.isNativeError(cause) && !causes.includes(cause) && causes.length < MOST_CAUSES) {
    causes.push(cause);
    cause = cause.cause;
  }
  return causes;
}
