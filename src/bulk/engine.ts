import { QlikError } from "../errors.ts";
import { type Change, watchChanges } from "../http/change-watch.ts";
import { isList, isRecord } from "../output/records.ts";
import type { Source } from "./items.ts";
import type { Journal } from "./journal-file.ts";
import { mayRepeat, type Unfinished } from "./journal-state.ts";
import { failureOf, isFatal, isGoneByUs, isUnclear, noteSent, resultOf, type Sent } from "./outcome.ts";
import type { BulkResult } from "./result.ts";
import type { BulkOptions, BulkRecord, Worker } from "./types.ts";

/** Works on items, so many at once, and writes down what it does. All that it touches of the world is given. */

export interface Work<T> {
  source: Source<T>;
  worker: Worker<T>;
  keyOf: (item: T) => string;
  concurrency: number;
  stopAfter: number;
  verify: BulkOptions<T>["verify"];
  unfinished: "auto" | "retry" | "skip";
  dryRun: boolean;
  /** As the user named it. */
  journalName: string | undefined;
  journal: Pick<Journal, "state" | "append"> | undefined;
  result: BulkResult;
  /** Told of each item that is over. */
  over: (record: BulkRecord, item: T, value: unknown) => void | Promise<void>;
  /** Takes no further items. */
  stop: AbortSignal;
  /** Gives up those under way. */
  abort: AbortSignal;
}

/** Resolves when every item that was taken is over. Rejects with what is nobody's item's fault, or when it is aborted. */
export async function work<T>(job: Work<T>): Promise<void> {
  const { source, result, stop, abort } = job;
  const keys = new Set<string>();
  let index = 0;
  let broken: { error: unknown } | undefined;
  /** What is told of one item is told before the next: files are written by it. */
  let told: Promise<void> = Promise.resolve();
  const tell = (...over: Parameters<typeof job.over>) => (told = told.then(() => job.over(...over)));

  async function take(): Promise<void> {
    while (!stop.aborted && result.stopped === undefined && !broken) {
      const next = await source.next();
      if (next.done || stop.aborted || result.stopped !== undefined) return;
      const { record, value, fatal } = await workOn(job, next.value, index++, keys);
      abort.throwIfAborted();
      result.add(record);
      await tell(record, next.value, value);
      if (fatal) result.stopped ??= `No further item was tried after this: ${record.reason}`;
      if (result.failed >= job.stopAfter)
        result.stopped ??= `It stopped after ${many(result.failed, "failure")}.`;
    }
  }

  const taking = Array.from({ length: job.concurrency }, () =>
    take().catch((error: unknown) => void (broken ??= { error })),
  );
  // Who is aborted does not wait for workers that heed no signal.
  const aborted = new Promise<void>((resolve) =>
    abort.addEventListener("abort", () => resolve(), { once: true }),
  );
  await Promise.race([Promise.all(taking), aborted]);
  abort.throwIfAborted();
  await source.end();
  if (broken) throw broken.error;
}

interface Over {
  record: BulkRecord;
  value?: unknown;
  fatal?: boolean;
}

async function workOn<T>(job: Work<T>, item: T, index: number, keys: Set<string>): Promise<Over> {
  const { journal, dryRun } = job;
  const key = job.keyOf(item);
  const base = { index, key };
  if (!journal) return await run(job, item, base, undefined);
  const skipped = (reason: string): Over => ({ record: { ...base, state: "skipped", reason } });
  if (keys.has(key)) return skipped("It is the same as an earlier item.");
  keys.add(key);
  const { done, unfinished } = journal.state;
  if (done.has(key)) return skipped("It was done in an earlier run.");
  const pending = unfinished.get(key);
  if (pending && !dryRun) {
    const settled = await settle(job, item, base, pending);
    if (settled) return settled;
  }
  return await run(job, item, base, pending);
}

/** What an earlier run has left open is asked about. Nothing where the item is to be done. */
async function settle<T>(
  { verify, unfinished, journal }: Work<T>,
  item: T,
  base: Pick<BulkRecord, "index" | "key">,
  pending: Unfinished,
): Promise<Over | undefined> {
  const unclear = (facts: Omit<BulkRecord, "index" | "key" | "state">): Over => ({
    record: { ...base, state: "failed", unclear: true, ...facts },
  });
  if (verify) {
    try {
      if (!(await verify(item))) return undefined;
    } catch (error) {
      const { reason = "", ...facts } = failureOf(error);
      return unclear({ ...facts, reason: `Whether it was done could not be found out: ${reason}` });
    }
    await journal!.append({ done: base.key });
    return { record: { ...base, state: "skipped", reason: "It was found to be done in an earlier run." } };
  }
  if (unfinished === "retry" || (unfinished === "auto" && mayRepeat(pending))) return undefined;
  // Not noted as done: who thinks better of it can still say retry.
  if (unfinished === "skip")
    return {
      record: { ...base, state: "skipped", reason: "An earlier run left it open, and it is not done again." },
    };
  const sent = pending.sent.length > 0 ? `: ${pending.sent.join(", ")}` : "";
  return unclear({
    code: "conflict",
    reason: `An earlier run ended in the middle of it, and it may be done already${sent}. Look, then say so with verify or unfinished.`,
  });
}

async function run<T>(
  job: Work<T>,
  item: T,
  base: Pick<BulkRecord, "index" | "key">,
  pending: Unfinished | undefined,
): Promise<Over> {
  const { worker, journal, dryRun, abort } = job;
  const { key, index } = base;
  const sent: Sent = { harmful: false, gone: new Set() };
  const planned: Pick<BulkRecord, "call" | "body">[] = [];
  const watch = {
    signal: abort,
    async before(change: Change) {
      const call = `${change.method} ${change.path}`;
      if (dryRun) {
        planned.push(planOf(change));
        const what = change.operation ?? call;
        throw new QlikError("read-only", `${what} was not sent: this is a dry run.`);
      }
      await noteTenant(job, change);
      await journal?.append({ sends: call, key });
    },
    after: (change: Change, outcome: Parameters<typeof noteSent>[2]) => noteSent(sent, change, outcome),
  };
  let value: unknown;
  try {
    const facts = { signal: abort, index, key, unfinished: pending !== undefined };
    value = await watchChanges(watch, async () => await worker(item, facts));
    if (planned.length === 0) return await done(job, base, value);
  } catch (error) {
    if (planned.length === 0) {
      if (isGoneByUs(error, sent, pending?.sent ?? [])) return await done(job, base, undefined);
      return await failed(job, base, error, sent);
    }
  }
  return { record: { ...base, state: "planned", ...planned[0] }, value };
}

/** A call as a dry run tells it. Bytes are not shown. */
function planOf({ method, path, query, body }: Change): Pick<BulkRecord, "call" | "body"> {
  const search = query?.toString() ?? "";
  const isShown = isRecord(body) || isList(body);
  return { call: `${method} ${path}${search === "" ? "" : `?${search}`}`, ...(isShown && { body }) };
}

async function done<T>(
  { journal, dryRun }: Work<T>,
  base: Pick<BulkRecord, "index" | "key">,
  value: unknown,
) {
  const result = resultOf(value);
  const facts = result === undefined ? {} : { result };
  if (!dryRun) await journal?.append({ done: base.key, ...facts });
  return { record: { ...base, state: "succeeded" as const, ...facts }, value };
}

async function failed<T>(
  { journal, dryRun, abort }: Work<T>,
  base: Pick<BulkRecord, "index" | "key">,
  error: unknown,
  sent: Sent,
): Promise<Over> {
  // What was cut off is not written down: the journal says what was sent, and that nobody knows more.
  abort.throwIfAborted();
  const facts = failureOf(error);
  const unclear = isUnclear(error, sent);
  if (!dryRun) await journal?.append({ [unclear ? "unclear" : "failed"]: base.key, ...facts } as never);
  const record: BulkRecord = { ...base, state: "failed", ...facts, ...(unclear && { unclear }) };
  return { record, fatal: isFatal(error) };
}

/** A journal of work on one tenant must not let the same be left out on another. */
async function noteTenant<T>({ journal, journalName }: Work<T>, { server }: Change): Promise<void> {
  if (!journal) return;
  const { tenants } = journal.state;
  if (tenants.has(server)) return void reached.add(journal);
  if (tenants.size > 0 && !reached.has(journal)) {
    throw new QlikError(
      "config",
      `The journal ${journalName} is of work on ${[...tenants].join(", ")}, and not on ${server}.`,
      { remedy: "Give each tenant a journal of its own." },
    );
  }
  tenants.add(server);
  reached.add(journal);
  await journal.append({ tenant: server });
}

/** Journals of whose tenants this run has reached one: it may go on to further ones. */
const reached = new WeakSet<object>();

export function many(count: number, what: string): string {
  return `${count.toLocaleString("en")} ${what}${count === 1 ? "" : "s"}`;
}
