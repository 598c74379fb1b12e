import { z } from "zod";
import { QlikError } from "../errors.ts";
import type { HttpClient, HttpRequest, Page, PageOptions } from "./types.ts";

const count = z.number().optional().catch(undefined);

// Services written in Go send `null` for an empty list.
const itemsSchema = z.array(z.unknown()).nullable();

const envelope = z.looseObject({
  links: z.looseObject({ next: z.looseObject({ href: z.string().nullish() }).nullish() }).nullish(),
  totalResults: count,
  totalCount: count,
  total: count,
});

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
  { limit = Infinity, maxPageSize, items: key = "data" }: PageOptions,
): AsyncGenerator<Page> {
  let query = new URLSearchParams(given.query);
  let left = limit;
  const seen = new Set([positionOf(query)]);
  while (left > 0) {
    if (maxPageSize !== undefined) query.set("limit", String(Math.min(left, maxPageSize)));
    const { data } = await request({ ...given, query });
    const answer = envelope.safeParse(data);
    const list = itemsSchema.safeParse(answer.data?.[key]);
    if (!answer.success || !list.success) {
      throw new QlikError("server", `${given.operation ?? given.path} did not answer with a list.`);
    }
    const all = list.data ?? [];
    const items = all.slice(0, left);
    left -= items.length;
    const href = answer.data.links?.next?.href;
    const { totalResults, totalCount, total = totalResults ?? totalCount } = answer.data;
    yield {
      items,
      more: left > 0 && Boolean(href),
      ...(total !== undefined && { total }),
    };
    if (!href) return;
    query = new URLSearchParams(queryOf(href));
    const position = positionOf(query);
    if (seen.has(position)) return;
    seen.add(position);
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
