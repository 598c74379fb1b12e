import { refuse } from "./envelope.ts";
import type { QueryRule } from "./query.ts";
import type { Call } from "./router.ts";

type SortValue = string | number;

/** How each sortable field is read. */
export type SortKeys<T> = Readonly<Record<string, (row: T) => SortValue | undefined>>;

interface Position {
  value: SortValue;
  id: string;
}

interface PageQuery {
  limit: number;
  next: string | undefined;
  prev: string | undefined;
}

interface Link {
  href: string;
}

export interface Page<T> {
  rows: T[];
  links: { self: Link; next?: Link; prev?: Link };
}

/** The three parameters of a list that pages by cursor. */
export function pageRules<const D extends number>(defaultLimit: D) {
  return {
    limit: { type: "number", minimum: 1, maximum: 100, default: defaultLimit },
    next: { type: "string" },
    prev: { type: "string" },
  } as const satisfies Record<string, QueryRule>;
}

/** Every spelling of a sort parameter: `name`, `+name`, `-name`. */
export function sortChoices(keys: SortKeys<never>, prefixes: readonly string[] = ["", "+", "-"]): string[] {
  return Object.keys(keys).flatMap((key) => prefixes.map((prefix) => prefix + key));
}

/**
 * One page of rows, sorted, with links as Qlik makes them: absolute, with the whole query, and without `next` on
 * the last page. A cursor is the sort value and id at the page's edge, so that rows which come and go between
 * two pages neither repeat others nor hide them.
 *
 * @throws {@link Refusal} 400 for a cursor that is not one of this list and order
 */
export function paginate<T extends { id: string }>(
  rows: readonly T[],
  keys: SortKeys<T>,
  sort: string,
  call: Call<unknown, PageQuery>,
): Page<T> {
  const { limit, next, prev } = call.query;
  const key = sort.replace(/^[+-]/, "");
  const sign = sort.startsWith("-") ? -1 : 1;
  const order = `${sign}${key}`;
  if (next !== undefined && prev !== undefined) throw badCursor("prev", "next and prev exclude each other.");

  const positionOf = (row: T): Position => ({ value: fold(keys[key]?.(row) ?? ""), id: row.id });
  const sorted = [...rows].sort((a, b) => sign * compare(positionOf(a), positionOf(b)));
  const before = (edge: Position) => sorted.filter((row) => sign * compare(positionOf(row), edge) < 0).length;
  const after = (edge: Position) => sorted.filter((row) => sign * compare(positionOf(row), edge) <= 0).length;

  let start = 0;
  let end = limit;
  if (next !== undefined) {
    start = after(readCursor(next, order, "next"));
    end = start + limit;
  } else if (prev !== undefined) {
    end = before(readCursor(prev, order, "prev"));
    start = Math.max(0, end - limit);
  }

  const page = sorted.slice(start, end);
  const [first, last] = [page[0], page.at(-1)];
  const links: Page<T>["links"] = { self: { href: hrefOf(call, call.search) } };
  if (last && end < sorted.length) links.next = link(call, "next", writeCursor(order, positionOf(last)));
  if (first && start > 0) links.prev = link(call, "prev", writeCursor(order, positionOf(first)));
  return { rows: page, links };
}

function fold(value: SortValue): SortValue {
  return typeof value === "string" ? value.toLowerCase() : value;
}

function compare(a: Position, b: Position): number {
  if (a.value !== b.value) return a.value < b.value ? -1 : 1;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return 0;
}

function link(call: Call<unknown, PageQuery>, name: "next" | "prev", cursor: string): Link {
  const search = new URLSearchParams(call.search);
  search.delete("next");
  search.delete("prev");
  search.set("limit", String(call.query.limit));
  search.set(name, cursor);
  return { href: hrefOf(call, search) };
}

function hrefOf({ origin, path }: Call, search: URLSearchParams): string {
  return origin + path + (search.size > 0 ? `?${search.toString()}` : "");
}

function writeCursor(order: string, { value, id }: Position): string {
  return Buffer.from(JSON.stringify([order, value, id])).toString("base64url");
}

function readCursor(cursor: string, order: string, parameter: string): Position {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    // Falls through to the refusal.
  }
  if (!Array.isArray(parts) || parts[0] !== order)
    throw badCursor(parameter, "The cursor is not of this list.");
  return { value: parts[1] as SortValue, id: String(parts[2]) };
}

function badCursor(parameter: string, detail: string): Error {
  return refuse(400, "HTTP-400", "Invalid query parameter", { detail, source: { parameter } });
}
