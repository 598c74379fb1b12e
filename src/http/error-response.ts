import { z } from "zod";
import { ApiError, type ApiErrorItem, type ErrorCode } from "../errors.ts";
import type { HttpRequest } from "./types.ts";
import { parseRetryAfter } from "./retry-timing.ts";

export interface ErrorAnswer {
  status: number;
  headers: Headers;
  /** What {@link readBody} made of it. */
  body: unknown;
}

/**
 * The one place where an answer that is not a success becomes an error. Reads every form that Qlik Cloud
 * uses: `errors[]`, a bare `{code, title}` or `{code, message}`, RFC 6749's `{error, error_description}`, and
 * the pages of proxies. Pure.
 *
 * @param server origin of the tenant, for the message when it is no tenant at all.
 * @param now milliseconds since 1970, for a `Retry-After` that is a date.
 */
export function toApiError(request: HttpRequest, answer: ErrorAnswer, server: string, now: number): ApiError {
  const { status, headers, body } = answer;
  const known = bodySchema.safeParse(body);
  const items = known.success ? toItems(known.data) : [];
  const traceId = (known.success && known.data.traceId) || headers.get("x-b3-traceid") || undefined;
  const wait = parseRetryAfter(headers.get("retry-after"), now);
  const facts = {
    status,
    method: request.method,
    path: request.path,
    operation: request.operation,
    errors: items,
    traceId,
    retryAfter: wait === undefined ? undefined : Math.ceil(wait / 1000),
  };
  const what = request.operation ?? `${request.method} ${request.path}`;
  if (isForeign(status, body)) {
    return new ApiError(
      "config",
      `${server} answers with a web page, not as a Qlik Cloud tenant (HTTP ${status}).`,
      dropUndefined(facts),
      {
        remedy: "Check the tenant's URL: https://<tenant>.<region>.qlikcloud.com",
      },
    );
  }
  const reason = items.map(describe).join("; ") || STATUS_TEXT[status] || "the tenant gave no reason";
  const code = errorCode(status);
  return new ApiError(code, `${what} failed: ${reason} (HTTP ${status}).`, dropUndefined(facts), {
    remedy: remedyFor(code, facts.retryAfter),
  });
}

/** An answer at a place where Qlik always answers JSON, made by something that is not Qlik. */
function isForeign(status: number, body: unknown): boolean {
  // A firewall or a rate limit in front of a tenant answers with a page as well.
  return (
    status < 500 &&
    status !== 403 &&
    status !== 429 &&
    typeof body === "string" &&
    /^\s*(<!doctype html|<html)/i.test(body)
  );
}

// Whatever is not as documented counts as missing: the rest of the answer is worth reading still.
const text = z.string().min(1).optional().catch(undefined);
const code = z.union([z.string(), z.number()]).transform(String).optional().catch(undefined);
const source = z.looseObject({ pointer: text, parameter: text }).optional().catch(undefined);
const itemSchema = z.looseObject({ code, title: text, detail: text, message: text, source });
const anyItem = z.union([itemSchema, z.string().transform((title): ErrorItem => ({ title }))]).catch({});
const bodySchema = itemSchema.extend({
  errors: z.array(anyItem).optional().catch(undefined),
  error: z.union([z.string(), itemSchema]).optional().catch(undefined),
  error_description: text,
  traceId: text,
});

interface ErrorItem {
  code?: string | undefined;
  title?: string | undefined;
  detail?: string | undefined;
  message?: string | undefined;
  source?: { pointer?: string | undefined; parameter?: string | undefined } | undefined;
}

function toItems(body: z.infer<typeof bodySchema>): ApiErrorItem[] {
  if (body.errors?.length) return body.errors.map(toItem);
  if (typeof body.error === "string") {
    return [{ code: body.error, title: body.error_description ?? body.error }];
  }
  if (body.error) return [toItem(body.error)];
  return body.title || body.message ? [toItem(body)] : [];
}

function toItem({ code, title, detail, message, source }: ErrorItem): ApiErrorItem {
  const place = source?.pointer ?? source?.parameter;
  return {
    code: code ?? "",
    title: title ?? message ?? detail ?? "error without a title",
    ...(detail !== undefined && { detail }),
    ...(place !== undefined && { source: place }),
  };
}

function describe({ code, title, detail, source }: ApiErrorItem): string {
  const more = detail && detail !== title ? `: ${detail}` : "";
  const text = `${title}${more}${source ? ` at ${source}` : ""}${code && code !== title ? ` [${code}]` : ""}`;
  // On one line: a line of its own could pass for one of ours.
  return text.replaceAll(/\s+/g, " ");
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
    case 429:
      return "rate-limited";
    default:
      return status >= 400 && status < 500 ? "invalid" : "server";
  }
}

function remedyFor(code: ErrorCode, retryAfter: number | undefined): string {
  switch (code) {
    case "auth":
      return "Sign in again: qlik context init";
    case "permission":
      return "Ask a tenant admin for the right, or use a context that has it.";
    case "not-found":
      return "Check the id; what you may not see is not found either.";
    case "conflict":
      return "It is there already, or has changed meanwhile: look at what is there, then choose.";
    case "rate-limited":
      return retryAfter === undefined ? "Wait a moment." : `Wait ${retryAfter} s.`;
    case "server":
      return "Try again later; give Qlik's support the trace id if it stays.";
    default:
      return "Correct the request.";
  }
}

const STATUS_TEXT: Record<number, string> = {
  400: "bad request",
  401: "not signed in",
  403: "not allowed",
  404: "not found",
  405: "the method is not allowed here",
  409: "conflict",
  413: "too large",
  429: "too many requests",
  500: "internal error",
  502: "bad gateway",
  503: "unavailable",
  504: "gateway time-out",
};

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };
function dropUndefined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as Defined<T>;
}
