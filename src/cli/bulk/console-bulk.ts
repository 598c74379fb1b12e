import type { BulkResult } from "../../bulk/result.ts";
import type { BulkItems, BulkOptions, CsvFile, Worker } from "../../bulk/types.ts";
import type { Io } from "../io.ts";

/**
 * `bulk` as inputs have it. Ctrl-C is the console's: it cancels the input, so that no further item is begun and the calls of
 * those under way are given up; the journal says so.
 */
export function consoleBulk(io: Io, currentSignal: () => AbortSignal | undefined) {
  return async function bulk<T>(
    items: BulkItems<T> | CsvFile,
    worker: Worker<T>,
    options: BulkOptions<T> = {},
  ): Promise<BulkResult> {
    const [{ startBulk }, { surroundingsOf }] = await Promise.all([
      import("../../bulk/start.ts"),
      import("./surroundings.ts"),
    ]);
    const own = { job: "console", currentSignal, onInterrupt: () => () => {} };
    return await startBulk(items, worker, options, { ...surroundingsOf(io), ...own });
  };
}
