import { type CsvOptions, toCsv } from "../output/csv.ts";
import type { BulkRecord } from "./types.ts";

/** The fields of a record, as a report has them. */
export const RECORD_FIELDS: readonly (keyof BulkRecord)[] = [
  ...(["index", "key", "state", "result", "reason", "code", "status", "traceId", "unclear", "call"] as const),
];

/** So many records are kept of those that failed, and as many of the others: more go to a `report` only. */
export const KEPT = 10_000;

/** What became of bulk work. */
export class BulkResult {
  /** Items done in this run. */
  succeeded = 0;
  failed = 0;
  /** Items done in an earlier run, or the same as an earlier item. */
  skipped = 0;
  /** Items of a dry run. */
  planned = 0;
  /** Why it ended before all items were taken. */
  declare stopped?: string;
  readonly #failures: BulkRecord[] = [];
  readonly #others: BulkRecord[] = [];

  /** Whether all items are done. */
  get ok(): boolean {
    return this.failed === 0 && this.stopped === undefined;
  }

  /** What became of each item, in their order; the first 10,000 that failed, and of the others as many. */
  get records(): BulkRecord[] {
    return [...this.#failures, ...this.#others].sort((a, b) => a.index - b.index);
  }

  get failures(): BulkRecord[] {
    return [...this.#failures].sort((a, b) => a.index - b.index);
  }

  add(record: BulkRecord): void {
    this[record.state] += 1;
    const kept = record.state === "failed" ? this.#failures : this.#others;
    if (kept.length < KEPT) kept.push(record);
  }

  /** The records as CSV. */
  toCsv(options: CsvOptions = {}): string {
    return toCsv(this.records, { columns: RECORD_FIELDS, ...options });
  }

  toJSON(): object {
    const { succeeded, failed, skipped, planned, stopped, ok, records } = this;
    return { ok, succeeded, failed, skipped, planned, ...(stopped !== undefined && { stopped }), records };
  }
}
