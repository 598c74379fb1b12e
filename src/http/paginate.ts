import { z } from "zod";
import { QlikError } from "../errors.ts";
import type { HttpClient, HttpRequest, Page, PageOptions } from "./types.ts";

const envelope = z.looseObject({
  // Services written in Go send `null` for an empty list.
  data: z.array(z.unknown()).nullable(),
  links: z.looseObject({ next: z.looseObject({ href: z.string().nullish() }).nullish() }).nullish(),
  totalResults: z.number().optional().catch(undefined),
});

/**
 * Walks a list by `links.next.href`, which fits all of Qlik's ways of paging. Of the link only the query string
 * is used: it may name another host, an inner one or none, and the token must not go there.
 *
 * @throws {QlikError} `server` when an answer is not a list, or a page names itself as the next one.
 */
export async function* walkPages(
  request: HttpClient["request"],
  given: HttpRequest,
  { limit = Infinity, maxPageSize }: PageOptions,
): AsyncGenerator<Page> {
  let query = new URLSearchParams(given.query);
  let left = limit;
  const seen = new Set([positionOf(query)]);
  while (left > 0) {
    query.set("limit", String(Math.min(left, maxPageSize)));
    const { data } = await request({ ...given, query });
    const answer = envelope.safeParse(data);
    const what = given.operation ?? given.path;
    if (!answer.success) throw new QlikError("server", `${what} did not answer with a list.`);
    const all = answer.data.data ?? [];
    const items = all.slice(0, left);
    left -= items.length;
    const href = answer.data.links?.next?.href;
    yield {
      items,
      more: Boolean(href) || items.length < all.length,
      ...(answer.data.totalResults !== undefined && { total: answer.data.totalResults }),
    };
    if (!href) return;
    query = new URLSearchParams(queryOf(href));
    const key = positionOf(query);
    if (seen.has(key)) throw new QlikError("server", `${what}: the tenant names the same next page twice.`);
    seen.add(key);
  }
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
