import { QlikError } from "../errors.ts";
import type { HttpRequest } from "./types.ts";

/** What a request looks like on the wire. Pure. */

/** Everything else would be refused by node:http, with an error that shows the value. */
const SENDABLE = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * The request's headers; later ones replace earlier ones, however they are spelt.
 *
 * @throws {QlikError} `usage` for a header that cannot be sent, `secret` for such a token. Neither shows the value.
 */
export function encodeHeaders(
  sources: readonly (Record<string, string> | undefined)[],
  token: string | undefined,
): Headers {
  const headers = new Headers();
  for (const [name, value] of sources.flatMap((source) => Object.entries(source ?? {}))) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || !SENDABLE.test(value)) {
      throw new QlikError("usage", `The header ${JSON.stringify(name)} cannot be sent.`, {
        remedy: "Its name or value holds characters that no header may have.",
      });
    }
    headers.set(name, value);
  }
  if (token !== undefined) {
    if (!SENDABLE.test(token)) {
      throw new QlikError("secret", "The token or API key holds characters that no token has.", {
        remedy: "Copy it again, with nothing around it: qlik context init",
      });
    }
    headers.set("authorization", `Bearer ${token}`);
  }
  return headers;
}

/**
 * The body as JSON, or a text as it is where the caller's own content type says that it is something else.
 *
 * @throws {QlikError} `usage` for what is no JSON: a form, a stream, a promise that was not awaited.
 */
export function encodeBody(request: HttpRequest, headers: Headers): string | undefined {
  const { body } = request;
  if (body === undefined) return undefined;
  if (typeof body === "string" && headers.has("content-type")) return body;
  const text = /^\[object (Object|Array|String|Number|Boolean|Null)\]$/.test(
    Object.prototype.toString.call(body),
  )
    ? toJson(body)
    : undefined;
  if (text === undefined) {
    const what = request.operation ?? `${request.method} ${request.path}`;
    throw new QlikError("usage", `${what}: the body cannot be sent as JSON.`, {
      remedy: "Give a plain object or an array without circles and BigInts.",
    });
  }
  if (!headers.has("content-type")) headers.set("content-type", "application/json");
  return text;
}

function toJson(body: unknown): string | undefined {
  try {
    return JSON.stringify(body);
  } catch {
    return undefined;
  }
}

/** Blanks as %20: not every server reads `+` as one, and a `+` in a sort key is sent as %2B. */
export function encodeQuery(query: URLSearchParams | undefined): string {
  return query?.size ? `?${query.toString().replaceAll("+", "%20")}` : "";
}
