import { ApiError, errorCodes, type ApiErrorItem, type ErrorCode } from "../errors.ts";
import type { Answer } from "./answer.ts";
import type { HttpRequest } from "./types.ts";
import { readErrorBody, type ErrorBody } from "./error-body.ts";
import { parseRetryAfter } from "./retry-timing.ts";

export interface ErrorAnswer {
  status: number;
  headers: Headers;
  /** What {@link readBody} made of it. */
  body: unknown;
  /** The host that answered, where the tenant had sent a download on to another. */
  otherHost?: string;
}

/**
 * The one place where an answer that is not a success becomes an error: what failed, why and what to do. Pure.
 *
 * @param server origin of the tenant, for the message when it is no tenant at all.
 * @param now milliseconds since 1970, for a `Retry-After` that is a date.
 */
export function toApiError(request: HttpRequest, answer: ErrorAnswer, server: string, now: number): ApiError {
  const { status, headers, otherHost } = answer;
  const body = readErrorBody(answer.body);
  const traceId = body.traceId ?? headers.get("x-b3-traceid") ?? undefined;
  const wait = parseRetryAfter(headers.get("retry-after"), now);
  const retryAfter = wait === undefined ? undefined : Math.ceil(wait / 1000);
  const facts = {
    status,
    method: request.method,
    path: request.path,
    ...(request.operation !== undefined && { operation: request.operation }),
    errors: body.items,
    ...(traceId !== undefined && { traceId }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
  const what = request.operation ?? `${request.method} ${request.path}`;
  const why = reasonOf(status, body);
  if (otherHost !== undefined) {
    return new ApiError("server", `${what} failed: ${otherHost} answers: ${why} (HTTP ${status}).`, facts, {
      remedy: "Call it again: the address that the tenant gave for the file may have expired.",
    });
  }
  if (body.isPage && isNoTenant(status)) {
    const page = body.says === undefined ? "a web page" : `a web page ("${oneLine(body.says)}")`;
    const message = `${server} answers with ${page}, not as a Qlik Cloud tenant (HTTP ${status}).`;
    return new ApiError("config", message, facts, {
      remedy: "Check the tenant's URL: https://<tenant>.<region>.qlikcloud.com",
    });
  }
  const code = errorCode(status);
  const remedy = body.isPage ? FROM_A_PAGE : remedyFor(code, status, retryAfter);
  return new ApiError(code, `${what} failed: ${why} (HTTP ${status}).`, facts, { remedy });
}

/** The answer of a success cannot be read as what it says that it is. */
export function brokenAnswer(request: HttpRequest, { status, headers }: Answer): ApiError {
  const { operation, method, path } = request;
  const traceId = headers.get("x-b3-traceid") ?? undefined;
  return new ApiError(
    "server",
    `${operation ?? `${method} ${path}`} failed: the answer says that it is JSON, and is not (HTTP ${status}).`,
    { status, method, path, ...(operation && { operation }), errors: [], ...(traceId && { traceId }) },
    { remedy: "A proxy may have cut or changed it; try again." },
  );
}

/** Where Qlik always answers JSON, something that is not Qlik. A firewall in front of it answers with a page too. */
const isNoTenant = (status: number) => status < 500 && ![403, 407, 429].includes(status);

const FROM_A_PAGE =
  "It was a web page, so not the tenant itself but a proxy, firewall or gateway: try again, then ask who runs it.";

/** What stands in one message; the error itself holds them all. */
const MAX_REASONS = 3;

function reasonOf(status: number, { items, says }: ErrorBody): string {
  const reasons = items.slice(0, MAX_REASONS).map(describe);
  if (items.length > MAX_REASONS) reasons.push(`and ${items.length - MAX_REASONS} more`);
  const said = reasons.join("; ") || (says && oneLine(says));
  return said || STATUS_TEXT[status] || "the tenant gave no reason";
}

function describe({ code, title, detail, source, inner }: ApiErrorItem): string {
  const more = detail && detail !== title ? `: ${trimmed(detail)}` : "";
  const text = `${trimmed(title)}${more}${source ? ` at ${source}` : ""}${code && code !== title ? ` [${code}]` : ""}`;
  return oneLine(inner ? `${text}, because of: ${describe(inner)}` : text);
}

const trimmed = (sentence: string) => sentence.trim().replace(/\.$/, "");

const MAX_REASON = 1_000;

/** On one line: a line of its own could pass for one of ours. */
function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length > MAX_REASON ? `${line.slice(0, MAX_REASON)}…` : line;
}

function errorCode(status: number): ErrorCode {
  switch (status) {
    case 401:
      return "auth";
    case 403:
      return "permission";
    case 404:
    case 410:
      return "not-found";
    case 409:
    case 412:
    case 423:
      return "conflict";
    case 407:
      return "network";
    case 408:
      return "timeout";
    case 429:
      return "rate-limited";
    default:
      return status >= 400 && status < 500 ? "invalid" : "server";
  }
}

function remedyFor(code: ErrorCode, status: number, retryAfter: number | undefined): string {
  if (status === 407) return "Name user and password in HTTPS_PROXY: http://user:password@proxy:port";
  if (code === "rate-limited") return retryAfter === undefined ? "Wait a moment." : `Wait ${retryAfter} s.`;
  return errorCodes[code].remedy;
}

const STATUS_TEXT: Record<number, string> = {
  400: "bad request",
  401: "not signed in",
  403: "not allowed",
  404: "not found",
  405: "the method is not allowed here",
  407: "the proxy wants user and password",
  408: "the request took too long to arrive",
  409: "conflict",
  412: "it has changed in the meantime",
  413: "too large",
  423: "locked: it is in use",
  429: "too many requests",
  500: "internal error",
  502: "bad gateway",
  503: "unavailable",
  504: "gateway time-out",
};
