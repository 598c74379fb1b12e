import { basename } from "node:path";
import type { BulkResult } from "./bulk/result.ts";
import type { Surroundings } from "./bulk/start.ts";
import type { BulkItems, BulkOptions, CsvFile, CsvRow, Worker } from "./bulk/types.ts";

/** Bulk work in scripts: from one line to ten thousand calls. */

/**
 * Does something with each of many items, several at once: `bulk(appIds, (id) => qlik.apps.delete(id))`.
 *
 * Items are an array, anything else to loop over (a `Listing` too, of which no more is in memory than is worked on), or
 * `{ csv: "file.csv" }`. An item whose worker throws has failed, and the others go on. With a `journal`, the same work can be run again,
 * also after a kill, and does only what is missing or failed.
 *
 * Ctrl-C finishes what is under way; a second one gives it up.
 *
 * @throws {QlikError} `aborted` after Ctrl-C or a no to `confirm`, with the `result` so far; `usage` for wrong options, a wrong CSV line, or a
 *   journal of other work; `conflict` while another process works with that journal; what looping over the items throws
 */
export function bulk(
  items: CsvFile,
  worker: Worker<CsvRow>,
  options?: BulkOptions<CsvRow>,
): Promise<BulkResult>;
export function bulk<T>(
  items: BulkItems<T>,
  worker: Worker<T>,
  options?: BulkOptions<T>,
): Promise<BulkResult>;
export async function bulk<T>(
  items: BulkItems<T> | CsvFile,
  worker: Worker<T>,
  options: BulkOptions<T> = {},
): Promise<BulkResult> {
  const { startBulk } = await import("./bulk/start.ts");
  return await startBulk(items, worker, options, await surroundings());
}

/** What the shell is told of a process that Ctrl-C ended. */
const INTERRUPTED = 130;

async function surroundings(): Promise<Surroundings> {
  const [{ createStatusLine }, { lookOf }] = await Promise.all([
    import("./output/progress.ts"),
    import("./output/look.ts"),
  ]);
  const { stderr, stdin, env } = process;
  const look = () => lookOf(stderr, env);
  return {
    folder: process.cwd(),
    job: basename(process.argv[1] ?? "bulk"),
    now: () => performance.now(),
    every(ms, tell) {
      const timer = setInterval(tell, ms);
      return () => clearInterval(timer);
    },
    say: (line) => void stderr.write(`${line}\n`),
    status: stderr.isTTY ? createStatusLine((text) => void stderr.write(text), look) : undefined,
    look,
    ask: stdin.isTTY && stderr.isTTY ? ask : undefined,
    onInterrupt(tell) {
      const interrupted = () => {
        // Also where nobody makes an exit code of what is thrown then.
        process.once("exit", () => (process.exitCode = INTERRUPTED));
        tell();
      };
      process.on("SIGINT", interrupted);
      return () => process.off("SIGINT", interrupted);
    },
  };
}

async function ask(question: string): Promise<boolean> {
  const { createInterface } = await import("node:readline/promises");
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const cancel = new AbortController();
  lines.on("SIGINT", () => cancel.abort());
  try {
    const answer = await lines.question(`${question} [y/N] `, { signal: cancel.signal });
    return /^\s*y(es)?\s*$/i.test(answer);
  } catch (error) {
    if (!cancel.signal.aborted) throw error;
    process.stderr.write("\n");
    return false;
  } finally {
    lines.close();
  }
}
