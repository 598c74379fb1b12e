import type { ErrorCode } from "../errors.ts";
import type { BulkResult } from "./result.ts";

/** What `bulk` takes and gives. Types only. */

/** A CSV file by RFC 4180 with a heading. Each row is an object of texts. */
export interface CsvFile {
  /** The path, or the text as a stream. */
  csv: string | URL | AsyncIterable<Uint8Array | string>;
  /** @default "," */
  delimiter?: string | undefined;
  /** Whether the apostrophe goes that `toCsv` puts before what a spreadsheet would run. @default true */
  guard?: boolean | undefined;
}

/** A row of a CSV file: the heading's names with the row's texts. An empty cell is an empty text. */
export type CsvRow = Record<string, string>;

/** Anything to loop over, a `Listing` among it; or a CSV file. Only as many items are in memory as are worked on. */
export type BulkItems<T> = Iterable<T> | AsyncIterable<T>;

/** What a worker gets beside its item. */
export interface ItemRun {
  /** Aborted by a second Ctrl-C. The calls of `qlik` heed it by themselves. */
  signal: AbortSignal;
  /** The place among the items, from 0. */
  index: number;
  /** What the item is known by in the journal. */
  key: string;
  /** An earlier run was broken off in the middle of this item. */
  unfinished: boolean;
}

export type Worker<T> = (item: T, run: ItemRun) => unknown;

export interface BulkOptions<T> {
  /** How many items are worked on at once; the tenant's rate limits are kept in any case. @default 8 */
  concurrency?: number | undefined;
  /** Takes no further items after so many failures. @default none */
  stopAfter?: number | undefined;
  /**
   * A file in which is written what is done, as it is done. The same work with the same journal goes on where the last
   * run ended, however that ended: what is done is not done again, what is missing or failed is.
   */
  journal?: string | URL | undefined;
  /** What the work is called in its journal, which then is for no other work. @default the script's file name */
  job?: string | undefined;
  /** What an item is known by in the journal; two items of one key count as one. @default its `id`, else a hash of it */
  key?: ((item: T) => string) | undefined;
  /**
   * Asks the tenant whether an item was done of which the journal cannot say it: the last run was killed, or an answer
   * lost, while something was sent that must not be sent twice.
   */
  verify?: ((item: T) => boolean | Promise<boolean>) | undefined;
  /**
   * What becomes of such an item without `verify`. `auto`: it is done again where all it had sent does no harm twice (PUT
   * and DELETE), and else fails as unclear. `retry` does it again, `skip` leaves it as it is, and it counts as skipped. @default "auto"
   */
  unfinished?: "auto" | "retry" | "skip" | undefined;
  /**
   * Shows what would be changed: calls that only read go through, an item ends at its first one that does not. Nothing is
   * written to the journal. @default false
   */
  dryRun?: boolean | undefined;
  /** A question to be answered with yes before the first item; refuses where there is no terminal to ask in. */
  confirm?: string | undefined;
  /** The answer is yes. @default false */
  yes?: boolean | undefined;
  /** Writes a CSV file with a row for each item, as they come. */
  report?: string | URL | undefined;
  /** How many items there will be, for the time left, where they do not tell themselves. */
  total?: number | undefined;
  /** Whether stderr shows how far it is. @default true */
  progress?: boolean | undefined;
  /** Told of each item when it is over, and what its worker gave. */
  onItem?: ((record: BulkRecord, item: T, value: unknown) => void | Promise<void>) | undefined;
  /** Takes no further items, as Ctrl-C does. */
  signal?: AbortSignal | undefined;
}

/** `skipped`: done in an earlier run, or the same as an earlier item. `planned`: of a dry run. */
export type ItemState = "succeeded" | "failed" | "skipped" | "planned";

/** What became of one item. */
export interface BulkRecord {
  /** The place among the items, from 0. */
  index: number;
  key: string;
  state: ItemState;
  /** The id of what the worker gave, or the text or number itself. */
  result?: string;
  /** Why it failed or was skipped. */
  reason?: string;
  code?: ErrorCode | "unexpected";
  status?: number;
  /** Identifies the call to Qlik's support. */
  traceId?: string;
  /** It failed, and something that must not be sent twice may have been carried out, or was. */
  unclear?: true;
  /** What a dry run would have sent: `DELETE /api/v1/apps/…`. */
  call?: string;
  /** And what with it, where that is JSON. */
  body?: unknown;
}

export type { BulkResult };
