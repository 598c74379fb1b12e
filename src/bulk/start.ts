import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { createCompleteFile } from "../complete-file.ts";
import { QlikError } from "../errors.ts";
import { csvLine, csvRow } from "../output/csv.ts";
import type { Look } from "../output/look.ts";
import { toScreenText } from "../output/screen-text.ts";
import type { StatusLine } from "../output/progress.ts";
import { many, work } from "./engine.ts";
import { sourceOf } from "./items.ts";
import { openJournal, readJournal, type Journal } from "./journal-file.ts";
import { keyOf } from "./key.ts";
import { checkOptions } from "./options.ts";
import { createPace, overOf, progressBar, progressText, summaryText } from "./progress.ts";
import { BulkResult, RECORD_FIELDS } from "./result.ts";
import type { BulkItems, BulkOptions, BulkRecord, CsvFile, Worker } from "./types.ts";

/** What bulk work touches of the world outside, beside its tenants and files. */
export interface Surroundings {
  /** Where relative paths start. */
  folder: string;
  /** What work is called that nobody has named. */
  job: string;
  /** Milliseconds. */
  now: () => number;
  /** Calls again and again after so many milliseconds, until what it gives is called. */
  every: (ms: number, tell: () => void) => () => void;
  /** Writes a line for people. */
  say: (line: string) => void;
  /** The line of a terminal that shows how far it is; none where nobody looks on. */
  status: StatusLine | undefined;
  look: () => Look;
  /** Asks for a yes or no; nothing where nobody can be asked. */
  ask: ((question: string) => Promise<boolean>) | undefined;
  /** Calls at each Ctrl-C, in place of all that it does else, until what it gives is called. */
  onInterrupt: (tell: () => void) => () => void;
  /** What an item is called where it is said why it failed. @default its place among the items, from 0: `[3]` */
  nameOf?: (item: unknown, index: number) => string;
  /** The signal of what runs just now. */
  currentSignal?: () => AbortSignal | undefined;
}

/** Bulk work that was stopped from outside. Its journal is complete, and `result` tells of what was done. */
export class BulkInterrupted extends QlikError {
  readonly result: BulkResult;

  constructor(result: BulkResult, message: string, remedy: string) {
    super("aborted", message, { remedy });
    this.result = result;
  }
}

/** How often a terminal is told how far it is, and who is none, in milliseconds. */
const TELL = { terminal: 200, lines: 10_000 };
const CONCURRENCY = 8;

/** Of so many that failed it is said why; all are in the result and the report. */
const MOST_SHOWN = 10;

/** @throws {QlikError} as `bulk` does */
export async function startBulk<T>(
  items: BulkItems<T> | CsvFile,
  worker: Worker<T>,
  options: BulkOptions<T>,
  world: Surroundings,
): Promise<BulkResult> {
  checkOptions(worker, options);
  const path = (given: string | URL) =>
    given instanceof URL ? fileURLToPath(given) : resolve(world.folder, given);
  const source = sourceOf(located(items, path), options.total);
  await confirm(options, world);
  const stops = stopper(options, world);
  const shown = options.journal === undefined ? undefined : String(options.journal);
  let journal: Journal | undefined;
  let report: Awaited<ReturnType<typeof openReport>> | undefined;
  const result = new BulkResult();
  const progress = progressOf(result, source.total, options.progress ?? true, world);
  try {
    if (options.report !== undefined) report = await openReport(path(options.report), String(options.report));
    if (options.journal !== undefined) {
      const file = { path: path(options.journal), shown: shown!, job: options.job ?? world.job };
      journal = options.dryRun ? await glimpse(file) : await openJournal({ ...file, tellWaiting: world.say });
      tellDone(journal, shown!, options.progress ?? true, world);
    }
    progress.begin();
    stops.listen((open) => progress.say(`Finishing what is under way${open}; Ctrl-C again gives it up.`));
    await work({
      ...{ source, worker, result, journal, journalName: shown, stop: stops.stop, abort: stops.abort },
      keyOf: options.key ?? keyOf,
      concurrency: options.concurrency ?? CONCURRENCY,
      stopAfter: options.stopAfter ?? Infinity,
      verify: options.verify,
      unfinished: options.unfinished ?? "auto",
      dryRun: options.dryRun ?? false,
      async over(record, item, value) {
        progress.note(record, item);
        await report?.write(record);
        await options.onItem?.(record, item, value);
      },
    });
    if (stops.stop.aborted) result.stopped ??= "It was interrupted.";
  } catch (error) {
    result.stopped ??= "It was interrupted.";
    if (!stops.abort.aborted) throw error;
  } finally {
    stops.close();
    try {
      progress.end();
    } finally {
      await report?.close();
      await journal?.close();
    }
  }
  if (!stops.stop.aborted) return result;
  const remedy =
    shown === undefined
      ? "With a journal, the next run would go on from here."
      : `Run it again with the same journal (${shown}): it goes on from here.`;
  throw new BulkInterrupted(result, `Interrupted: ${many(overOf(result), "item")} over.`, remedy);
}

function located<T>(items: BulkItems<T> | CsvFile, path: (given: string | URL) => string) {
  if (typeof items !== "object" || items === null || !("csv" in items)) return items;
  const { csv } = items;
  return typeof csv === "string" || csv instanceof URL ? { ...items, csv: path(csv) } : items;
}

async function confirm<T>({ confirm: question, yes, dryRun }: BulkOptions<T>, { ask }: Surroundings) {
  if (question === undefined || yes || dryRun) return;
  if (!ask) {
    throw new QlikError("usage", `"${question}" cannot be asked: there is no terminal.`, {
      remedy: "Let a flag of the script say it: { yes: true }.",
    });
  }
  if (!(await ask(question))) throw new QlikError("aborted", "Nothing was done.");
}

/** The first Ctrl-C takes no further items, the second gives up what is under way. */
function stopper<T>({ signal }: BulkOptions<T>, { onInterrupt, currentSignal }: Surroundings) {
  const stop = new AbortController();
  const abort = new AbortController();
  const sources = [signal, currentSignal?.()].filter((one) => one !== undefined);
  const onAbort = () => stop.abort();
  let close = () => {};
  return {
    stop: stop.signal,
    abort: abort.signal,
    listen(tell: (open: string) => void) {
      for (const one of sources) {
        if (one.aborted) onAbort();
        else one.addEventListener("abort", onAbort);
      }
      close = onInterrupt(() => {
        if (stop.signal.aborted) abort.abort(new QlikError("aborted", "Interrupted."));
        else {
          stop.abort();
          tell("");
        }
      });
    },
    close() {
      close();
      for (const one of sources) one.removeEventListener("abort", onAbort);
    },
  };
}

/** For a dry run, which changes nothing. */
async function glimpse(file: Parameters<typeof readJournal>[0]): Promise<Journal> {
  const { state } = await readJournal(file);
  return { state, append: () => Promise.resolve(), close: () => Promise.resolve() };
}

function tellDone({ state }: Journal, shown: string, wanted: boolean, { say }: Surroundings): void {
  const { done, unfinished, tenants } = state;
  if (!wanted || done.size + unfinished.size === 0) return;
  const where = tenants.size > 0 ? ` on ${[...tenants].map((one) => new URL(one).host).join(", ")}` : "";
  const open = unfinished.size > 0 ? `, ${many(unfinished.size, "item")} left open` : "";
  say(`${shown}: ${many(done.size, "item")} done in an earlier run${where}${open}.`);
}

function progressOf(
  result: BulkResult,
  total: () => number | undefined,
  wanted: boolean,
  world: Surroundings,
) {
  const { now, every, say, status, look, nameOf = (_, index) => `[${index}]` } = world;
  const startedAt = now();
  const pace = createPace(startedAt);
  const facts = () => ({ ...countsOf(result), total: total(), rate: pace.rate(now()) });
  const show = () => {
    if (status) status.show(progressBar(facts(), look()));
    else say(progressText(facts(), look()));
  };
  const failures: string[] = [];
  let stop: (() => void) | undefined;
  let shownAt = startedAt;
  return {
    begin() {
      if (wanted) stop = every(status ? TELL.terminal : TELL.lines, show);
    },
    note(record: BulkRecord, item: unknown) {
      if (record.state === "failed" && failures.length < MOST_SHOWN) {
        const why = `${nameOf(item, record.index)}: ${record.reason}`.replaceAll(/\s*\n\s*/g, " ");
        failures.push(`  ${toScreenText(why, { colors: false })}`);
      }
      const at = now();
      // What was done in an earlier run took no time.
      pace.note(overOf(result) - result.skipped, at);
      if (!wanted || !status || at - shownAt < TELL.terminal) return;
      shownAt = at;
      show();
    },
    say(line: string) {
      status?.clear();
      say(line);
    },
    end() {
      status?.clear();
      // What could not begin says why by itself.
      if (!stop) return;
      stop();
      say(`${summaryText(countsOf(result), now() - startedAt)}.`);
      for (const line of failures) say(line);
      const more = result.failed - failures.length;
      if (more > 0) say(`  … and ${more.toLocaleString("en")} more`);
    },
  };
}

function countsOf({ succeeded, failed, skipped, planned }: BulkResult) {
  return { succeeded, failed, skipped, planned };
}

async function openReport(path: string, shown: string) {
  const file = await createCompleteFile(path, { shown });
  await file.write(csvLine(RECORD_FIELDS));
  return {
    write: (record: BulkRecord) => file.write(csvRow(record, RECORD_FIELDS)),
    async close() {
      try {
        await file.commit();
      } finally {
        await file.discard();
      }
    },
  };
}
