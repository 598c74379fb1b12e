import { Listing } from "../../api/listing.ts";
import { FIRST_PAGE, missingFields } from "../../output/missing-fields.ts";
import { sortBy } from "../../output/sort.ts";

/** Which items of a list are wanted, and in which order, where the tenant is not asked for it. */
export interface Selection {
  /** A filter in JMESPath. */
  where?: string | undefined;
  /** The fields to sort by. */
  sort?: string | undefined;
}

export interface ListToSelect extends Selection {
  /** How many are wanted in all. */
  limit?: number | undefined;
  /** Told how far it has come: of the items fetched, not of those wanted. */
  onPage?: (count: number, total: number | undefined) => void;
  /** Told, for people, of what none of the items has. */
  note?: (text: string) => void;
}

/**
 * The wanted items as they come, page by page; in one piece where they have to be sorted.
 *
 * @throws {QlikError} `usage` for a wrong filter
 */
export async function* selectItems(
  list: Listing<unknown> | readonly unknown[],
  { where, sort, limit = Infinity, onPage, note }: ListToSelect,
): AsyncGenerator<unknown[]> {
  const fits = await predicateOf(where);
  let left = limit;
  let count = 0;
  let chosen = 0;
  let first: readonly unknown[] = [];
  /** A field that is mistyped chooses nothing, or everything. */
  const checkFilter = async () => {
    if (where === undefined || !note || (chosen > 0 && chosen < count)) return;
    const { filterFields } = await import("../../output/where.ts");
    for (const line of missingFields(first, filterFields(where), FIRST_PAGE)) note(line);
  };
  const sorted: unknown[] = [];
  const pages = list instanceof Listing ? list.pages() : [{ items: list, total: undefined }];
  for await (const { items, total } of pages) {
    const wanted = items.filter(fits);
    if (count === 0) first = items;
    count += items.length;
    chosen += wanted.length;
    onPage?.(count, total);
    if (sort !== undefined) {
      // Not `push(...)`, which has a limit to its arguments.
      for (const item of wanted) sorted.push(item);
      continue;
    }
    yield wanted.slice(0, left);
    left -= wanted.length;
    if (left <= 0) break;
  }
  await checkFilter();
  if (sort !== undefined) {
    for (const line of missingFields(sorted, sort.split(",").map(bare))) note?.(line);
    yield sortBy(sorted, sort).slice(0, limit);
  }
}

/** Without the sign of its direction. */
const bare = (field: string): string => field.trim().replace(/^[+-]/, "");

/** @throws {QlikError} `usage` for a wrong filter */
export async function checkSelection({ where }: Selection = {}): Promise<void> {
  await predicateOf(where);
}

async function predicateOf(where: string | undefined): Promise<(item: unknown) => boolean> {
  if (where === undefined) return () => true;
  const { toPredicate } = await import("../../output/where.ts");
  return toPredicate(where);
}
