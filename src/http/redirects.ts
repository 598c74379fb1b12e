import { QlikError } from "../errors.ts";
import { readPieces, type Answer } from "./answer.ts";
import type { HttpRequest } from "./types.ts";
import { encodeQuery, isRepeatable } from "./request-parts.ts";

/**
 * Where a redirect may lead. The token and everything else of the context stays on the tenant's own origin; a
 * download may come from another host, where it is fetched as anybody's. Pure but for what `send` does.
 */

/** One request of a chain of redirects. */
export interface Hop {
  url: string;
  request: HttpRequest;
  /**
   * Off the tenant's origin, now or before: no token, no cookie and no header of the context goes along. Coming back
   * does not make it trusted again, since another host has chosen the address.
   */
  foreign: boolean;
}

const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Sends a request and follows where the tenant sends it on to, at most five times.
 *
 * @param server origin of the tenant
 * @throws {QlikError} `trust` for another host, or when a request with a secret is sent on at all; `server` for a
 *   circle, for what is no address and for a stream, which cannot be sent again.
 */
export async function followRedirects(
  server: string,
  request: HttpRequest,
  send: (hop: Hop) => Promise<Answer>,
): Promise<{ response: Answer; hop: Hop }> {
  // Not by way of `URL`, which would take an id of ".." (%2E%2E) for a step up.
  let hop: Hop = { url: server + request.path + encodeQuery(request.query), request, foreign: false };
  for (let redirects = 0; ; redirects++) {
    const response = await send(hop);
    const location = response.headers.get("location");
    if (!REDIRECTS.has(response.status) || location === null) return { response, hop };
    await drain(response);
    const next = nextHop(server, hop, response.status, location);
    if (redirects === MAX_REDIRECTS) {
      throw new QlikError("server", `${nameOf(request)}: more than ${MAX_REDIRECTS} redirects.`);
    }
    hop = next;
  }
}

/** What a redirect leads to. Pure. */
export function nextHop(server: string, hop: Hop, status: number, location: string): Hop {
  const what = nameOf(hop.request);
  if (!URL.canParse(location, hop.url)) {
    throw new QlikError("server", `${what}: the tenant redirects to what is no address.`);
  }
  const target = new URL(location, hop.url);
  const isElsewhere = target.origin !== new URL(server).origin;
  if (hop.request.holdsSecret) {
    throw new QlikError("trust", `${server} sends ${what} on to ${target.origin}${target.pathname}.`, {
      remedy:
        "The secret was not sent there. Check the tenant's URL: https://<tenant>.<region>.qlikcloud.com",
    });
  }
  if (isElsewhere && !mayDownloadFrom(server, target, hop.request)) {
    throw new QlikError("trust", `${server} sends ${what} on to another host, ${target.host}.`, {
      remedy: isDownload(hop.request)
        ? "Nothing was sent there, since it is not reached by https."
        : "The token was not sent there. Check the tenant's URL, or use the other host in a context of its own.",
    });
  }
  const request = withMethodAfter(status, hop.request);
  if (!isRepeatable(request)) {
    throw new QlikError("server", `${what}: the tenant redirects a stream, which is sent already.`, {
      remedy: "Give its bytes as a Blob or a Uint8Array, which can be sent again.",
    });
  }
  const foreign = hop.foreign || isElsewhere;
  return {
    // Without fragment, user and password, which are not for the wire.
    url: target.origin + target.pathname + target.search,
    request: foreign ? asAnybody(request) : request,
    foreign,
  };
}

const isDownload = ({ method, download, raw }: HttpRequest) => method === "GET" && Boolean(download ?? raw);

/** Never from https down to http; a tenant that is itself http is one on this machine. */
function mayDownloadFrom(server: string, target: URL, request: HttpRequest): boolean {
  const isSafe = target.protocol === "https:" || (target.protocol === "http:" && server.startsWith("http:"));
  return isSafe && isDownload(request);
}

/**
 * RFC 9110 §15.4, as fetch does it: 303 turns all into GET, 301 and 302 a POST by custom. A DELETE must not end as
 * a GET that is 200.
 */
function withMethodAfter(status: number, request: HttpRequest): HttpRequest {
  const toGet = status === 303 || (status < 303 && request.method === "POST");
  if (!toGet || request.method === "GET") return request;
  const { body: _body, contentType: _type, headers = {}, ...rest } = request;
  return { ...rest, method: "GET", headers: keep(headers, (name) => !name.startsWith("content-")) };
}

/** What says which part of a file is wanted. Everything else may be meant for the tenant alone. */
const HARMLESS = new Set(["accept", "range", "if-range"]);

function asAnybody({ headers = {}, ...request }: HttpRequest): HttpRequest {
  return { ...request, headers: keep(headers, (name) => HARMLESS.has(name)) };
}

function keep(headers: Record<string, string>, wanted: (name: string) => boolean): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => wanted(name.toLowerCase())));
}

const nameOf = ({ operation, method, path }: HttpRequest) => operation ?? `${method} ${path}`;

/** More than this is not worth reading for the sake of a connection. */
const MAX_DRAINED = 64 * 1024;

/** Reads what is of no interest, so that the connection can be used again; what is long is cut off. */
export async function drain(answer: Answer): Promise<void> {
  let left = MAX_DRAINED;
  try {
    await readPieces(answer, ({ byteLength }) => (left -= byteLength) >= 0);
  } catch {
    // It was of no interest.
  }
}
