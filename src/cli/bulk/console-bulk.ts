import type { BulkResult } from "../../bulk/result.ts";
import type { BulkItems, BulkOptions, CsvFile, Worker } from "../../bulk/types.ts";
import type { Guard } from "../../repl/guard.ts";
import { currentSignal, takeInterrupts } from "../../repl/running.ts";
import type { Io } from "../io.ts";

/**
 * `bulk` as inputs have it. The first Ctrl-C finishes what is under way, the second gives it up; only then does it cancel
 * the input. Questions are the prompt's.
 *
 * @param guard nothing where nobody can be asked
 */
export function consoleBulk(io: Io, guard: Guard | undefined) {
  return async function bulk<T>(
    items: BulkItems<T> | CsvFile,
    worker: Worker<T>,
    options: BulkOptions<T> = {},
  ): Promise<BulkResult> {
    const [{ startBulk, BulkInterrupted }, { surroundingsOf }] = await Promise.all([
      import("../../bulk/start.ts"),
      import("./surroundings.ts"),
    ]);
    const { status, ...world } = surroundingsOf(io);
    let asks = false;
    const stopListening = guard?.onAsking((begins) => {
      asks = begins;
      status?.clear();
    });
    try {
      return await startBulk(items, worker, options, {
        ...world,
        job: "console",
        currentSignal,
        status: status && { ...status, show: (text) => void (asks || status.show(text)) },
        ask: guard && ((question) => guard.confirm(question)),
        onInterrupt(tell) {
          const signal = currentSignal();
          return signal ? takeInterrupts(signal, tell) : () => {};
        },
      });
    } catch (error) {
      if (guard && error instanceof BulkInterrupted) {
        throw new BulkInterrupted(
          error.result,
          error.message,
          `_error.result says what was done. ${error.remedy}`,
        );
      }
      throw error;
    } finally {
      stopListening?.();
    }
  };
}
