import { Listing } from "../api/listing.ts";
import { QlikError } from "../errors.ts";
import { readCsv } from "./read-csv.ts";
import type { BulkItems, CsvFile } from "./types.ts";

/** The items of bulk work, one after the other, each fetched when there is room for it. */
export interface Source<T> {
  next(): Promise<IteratorResult<T, unknown>>;
  /** How many there will be, as far as that is known by now. */
  total: () => number | undefined;
  /** No more are wanted. */
  end(): Promise<void>;
}

/** @throws {QlikError} `usage` for what cannot be looped over */
export function sourceOf<T>(items: BulkItems<T> | CsvFile, total: number | undefined): Source<T> {
  const facts = { total };
  const iterator = iteratorOf(items, facts);
  let last: Promise<unknown> = Promise.resolve();
  return {
    next() {
      // Only a generator keeps calls in their order by itself.
      const turn = last.then(() => iterator.next());
      last = turn.catch(() => {});
      return turn;
    },
    total: () => facts.total,
    end: async () => void (await iterator.return?.()),
  };
}

type AnyIterator<T> = Iterator<T, unknown, undefined> | AsyncIterator<T, unknown, undefined>;

function iteratorOf<T>(items: BulkItems<T> | CsvFile, facts: { total: number | undefined }): AnyIterator<T> {
  if (items instanceof Listing) return walk(items as Listing<T>, facts);
  if (typeof items === "object" && items !== null) {
    if (Symbol.asyncIterator in items) return items[Symbol.asyncIterator]();
    if (Symbol.iterator in items) {
      if (Array.isArray(items)) facts.total ??= items.length;
      else if (items instanceof Set || items instanceof Map) facts.total ??= items.size;
      return items[Symbol.iterator]();
    }
    if ("csv" in items) return rows(items) as AsyncIterator<T, unknown, undefined>;
  }
  throw new QlikError(
    "usage",
    'bulk needs something to loop over: an array, a list, or { csv: "file.csv" }.',
  );
}

async function* walk<T>(list: Listing<T>, facts: { total: number | undefined }): AsyncGenerator<T> {
  for await (const { items, total } of list.pages({ ahead: true })) {
    facts.total ??= total;
    yield* items;
  }
}

async function* rows(file: CsvFile) {
  for await (const { row } of readCsv(file)) yield row;
}
