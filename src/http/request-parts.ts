import { QlikError } from "../errors.ts";
import { isJson } from "./body.ts";
import { HeaderList } from "./header-list.ts";
import { encodeForm, partsOf } from "./multipart.ts";
import type { HttpRequest } from "./types.ts";

/** What a request looks like on the wire. Pure. */

/** Everything else would be refused by node:http, with an error that shows the value. */
const SENDABLE = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * The request's headers; later ones replace earlier ones, however they are spelt.
 *
 * @param base what these are added to
 * @throws {QlikError} `usage` for a header that cannot be sent, `secret` for such a token. Neither shows the value.
 */
export function encodeHeaders(
  sources: readonly (Record<string, string> | undefined)[],
  token: string | undefined,
  base?: HeaderList,
): HeaderList {
  const headers = new HeaderList(base);
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

export type EncodedBody = string | Uint8Array | ReadableStream<Uint8Array>;

/**
 * The body on the wire, and its content type among the headers unless the caller has set one.
 *
 * @throws {QlikError} `usage` for what can be sent in no way: a circle, a promise that was not awaited.
 */
export function encodeBody(request: HttpRequest, headers: Headers): EncodedBody | undefined {
  const { body, contentType } = request;
  const form = request.form ?? (isFormData(body) ? partsOf(body) : undefined);
  if (form) {
    const { bytes, type, length } = encodeForm(form);
    headers.set("content-type", type);
    if (length !== undefined) headers.set("content-length", String(length));
    return bytes;
  }
  if (body === undefined) return undefined;
  const given = contentType ?? headers.get("content-type");
  const encoded = encodeRaw(body, given) ?? { bytes: encodeJson(request), type: "application/json" };
  if (!headers.has("content-type")) headers.set("content-type", contentType ?? encoded.type);
  // Of a stream nobody knows the length, and uploads in pieces are refused for want of it.
  if (body instanceof Blob) headers.set("content-length", String(body.size));
  return encoded.bytes;
}

/** Without a mention of the class; see {@link HeaderList}. */
function isFormData(body: unknown): body is FormData {
  return Object.prototype.toString.call(body) === "[object FormData]";
}

const BYTES = "application/octet-stream";

/** What is sent as it is, or nothing where it is to be JSON. */
function encodeRaw(body: unknown, given: string | null): { bytes: EncodedBody; type: string } | undefined {
  if (body instanceof Uint8Array) return { bytes: body, type: BYTES };
  if (body instanceof ReadableStream) return { bytes: body as ReadableStream<Uint8Array>, type: BYTES };
  if (body instanceof URLSearchParams) {
    return { bytes: body.toString(), type: "application/x-www-form-urlencoded" };
  }
  if (body instanceof Blob) return { bytes: body.stream(), type: body.type || BYTES };
  return typeof body === "string" && given !== null && !isJson(given)
    ? { bytes: body, type: given }
    : undefined;
}

function encodeJson(request: HttpRequest): string {
  const { body, operation, method, path } = request;
  const plain = /^\[object (Object|Array|String|Number|Boolean|Null)\]$/.test(
    Object.prototype.toString.call(body),
  );
  const text = plain ? toJson(body) : undefined;
  if (text !== undefined) return text;
  throw new QlikError("usage", `${operation ?? `${method} ${path}`}: the body cannot be sent as JSON.`, {
    remedy: "Give a plain object or an array without circles and BigInts.",
  });
}

/** Whether the request can be sent a second time: a stream is gone after the first. */
export function isRepeatable({ body, form = [] }: HttpRequest): boolean {
  return ![body, ...form.map(({ value }) => value)].some((one) => one instanceof ReadableStream);
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
