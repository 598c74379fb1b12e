import { QlikError } from "../errors.ts";
import { joinSignals } from "./signals.ts";
import type { HttpClient, HttpRequest, Page, PageOptions } from "./types.ts";

/**
 * Walks a list by `links.next.href`, which fits all of Qlik's ways of paging. Of the link only the query string
 * is used: it may name another host, an inner one or none, and the token must not go there.
 *
 * A page that names one already seen as the next ends the list, as a page that names none.
 *
 * @throws {QlikError} `server` when an answer is not a list.
 */
export async function* walkPages(
  request: HttpClient["request"],
  given: HttpRequest,
  { limit = Infinity, maxPageSize, items: key = "data", ahead = false }: PageOptions,
): AsyncGenerator<Page> {
  let left = limit;
  const stop = new AbortController();
  // What is no signal, the request will refuse.
  const isSignal = given.signal === undefined || given.signal instanceof AbortSignal;
  const { signal = given.signal, release } = isSignal
    ? joinSignals([given.signal, stop.signal])
    : { release: () => {} };
  const send = (query: URLSearchParams) => {
    if (maxPageSize !== undefined) query.set("limit", String(Math.min(left, maxPageSize)));
    return request({ ...given, query, signal });
  };
  const first = new URLSearchParams(given.query);
  const seen = new Set([positionOf(first)]);
  try {
    let coming = left > 0 ? send(first) : undefined;
    while (coming) {
      const { data } = await coming;
      coming = undefined;
      const { items, href, total } = readPage(data, key, given);
      const wanted = items.slice(0, left);
      left -= wanted.length;
      const next = href && left > 0 ? new URLSearchParams(queryOf(href)) : undefined;
      const more = next !== undefined && !seen.has(positionOf(next));
      if (more) seen.add(positionOf(next));
      if (more && ahead) {
        coming = send(next);
        // Its failure is for who comes to consume it.
        coming.catch(() => {});
      }
      yield { items: wanted, more, ...(total !== undefined && { total }) };
      if (more) coming ??= send(next);
    }
  } finally {
    stop.abort();
    release();
  }
}

function readPage(data: unknown, key: string, { operation, path }: HttpRequest) {
  const href = memberOf(memberOf(memberOf(data, "links"), "next"), "href") ?? undefined;
  // Services written in Go send `null` for an empty list.
  const items = isObject(data) ? data[key] : undefined;
  if ((href !== undefined && typeof href !== "string") || (items !== null && !Array.isArray(items))) {
    throw new QlikError("server", `${operation ?? path} did not answer with a list.`);
  }
  const total = ["total", "totalResults", "totalCount"]
    .map((name) => memberOf(data, name))
    .find((one): one is number => Number.isFinite(one));
  return { items: (items ?? []) as unknown[], href, total };
}

/** A member of an object that may be missing; `false` where there is something else in its place. */
function memberOf(value: unknown, name: string): unknown {
  if (value === undefined || value === null) return undefined;
  return isObject(value) ? value[name] : false;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What tells one page from another: everything but its size. */
function positionOf(query: URLSearchParams): string {
  const position = new URLSearchParams(query);
  position.delete("limit");
  position.sort();
  return position.toString();
}

function queryOf(href: string): string {
  const start = href.indexOf("?");
  return start === -1 ? "" : href.slice(start + 1).split("#", 1)[0]!;
}
