import type { Operation } from "../../api/operation.ts";
import { refuse } from "../envelope.ts";
import type { UserCall } from "../router.ts";
import type { JsonObject } from "../json-object.ts";

/** One page of a list, in the way in which its operation pages. */
export interface Page {
  rows: JsonObject[];
  /** Where the next one is. */
  next?: string;
}

/** How an operation says where a page begins, the usual way first. */
const POSITIONS = ["next", "cursor", "page", "startingAfter", "offset", "skip"] as const;

/** Without a limit, Qlik gives so many. */
const DEFAULT_LIMIT = 10;

/**
 * The page that a request asks for.
 *
 * @param rows in their order
 * @throws {@link Refusal} 400 for a position that is none of this list
 */
export function pageOf(
  rows: readonly JsonObject[],
  id: string,
  { query: known, paged }: Pick<Operation, "query" | "paged">,
  { query, origin, path, search }: Pick<UserCall, "query" | "origin" | "path" | "search">,
): Page {
  const given = query as Record<string, string | number | undefined>;
  if (paged === undefined) return { rows: [...rows] };
  const limit = Number(given.limit ?? DEFAULT_LIMIT);
  const position = POSITIONS.find((name) => name in known);
  const counted = position === "offset" || position === "skip" || known.page?.type === "integer";
  const at = position && given[position];
  const start =
    position === undefined || at === undefined ? 0 : startOf(rows, id, position, String(at), counted, limit);
  const page = rows.slice(start, start + limit);
  const end = start + page.length;
  if (position === undefined || end >= rows.length || page.length === 0) return { rows: page };
  const next = new URLSearchParams(search);
  next.delete("prev");
  next.set(position, nextPosition(position, String(page.at(-1)![id]), end, counted, limit));
  return { rows: page, next: `${origin}${path}?${next.toString()}` };
}

type Position = (typeof POSITIONS)[number];

function startOf(
  rows: readonly JsonObject[],
  id: string,
  position: Position,
  at: string,
  counted: boolean,
  limit: number,
): number {
  const wrong = () =>
    refuse(400, "HTTP-400", "Invalid query parameter", {
      detail: `"${position}" is no place in this list.`,
      source: { parameter: position },
    });
  if (counted) {
    const number = Number(at);
    if (!Number.isInteger(number) || number < 0) throw wrong();
    return position === "page" ? Math.max(0, number - 1) * limit : number;
  }
  const last = position === "startingAfter" ? at : Buffer.from(at, "base64url").toString();
  const index = rows.findIndex((row) => row[id] === last);
  if (index < 0) throw wrong();
  return index + 1;
}

function nextPosition(
  position: Position,
  last: string,
  end: number,
  counted: boolean,
  limit: number,
): string {
  if (counted) return String(position === "page" ? Math.ceil(end / limit) + 1 : end);
  return position === "startingAfter" ? last : Buffer.from(last).toString("base64url");
}
