import { QlikError } from "../../errors.ts";
import type { CallOptions, HttpClient, PlainOptions } from "../../http/types.ts";
import { objectArgument, refuseUnknown } from "../arguments.ts";
import { FIRST_DELAY_MS, nextDelay } from "../back-off.ts";
import { namesOf, PLAIN_OPTIONS, type Argument } from "../call-options.ts";
import { textAt, valuesAt } from "../fields.ts";
import { JobError } from "../job-error.ts";
import type { Job } from "../jobs.ts";

/** Waiting for work at the tenant: one waiter for all of jobs.ts. */

/** How far the work is. */
export interface JobProgress<T = unknown> {
  /** As the tenant calls it: `RELOADING`. */
  state: string;
  /** Milliseconds since the waiting began. */
  elapsed: number;
  /** What the tenant says about it, in full. */
  record: T;
}

export interface WaitOptions<T = unknown> extends PlainOptions {
  /** Milliseconds until the waiting is given up; the work itself goes on. @default 14400000, four hours */
  maxWait?: number | undefined;
  /** Milliseconds from one look to the next. @default 1000, then more and more, up to 15000 */
  interval?: number | undefined;
  /** Told at each look how far the work is. */
  onProgress?: ((progress: JobProgress<T>) => void) | undefined;
}

/** The names of {@link WaitOptions}, and what help says of them. */
export const WAIT_OPTIONS: readonly Argument[] = [
  {
    name: "maxWait",
    type: "number",
    optional: true,
    about: "milliseconds until it gives up; 4 hours by default",
  },
  { name: "interval", type: "number", optional: true, about: "milliseconds from one look to the next" },
  {
    name: "onProgress",
    type: "(progress: { state, elapsed, record }) => void",
    optional: true,
    about: "told at each look how far the work is",
  },
  ...PLAIN_OPTIONS,
];

const MAX_WAIT = 4 * 60 * 60 * 1000;
/** Some services know what they have begun only a moment later. */
const LOOKS_FOR_NOTHING = 3;

/** The waiter's own options, and those of its calls. @throws {QlikError} `usage` */
export function splitWaitOptions(name: string, given: unknown): { own: WaitOptions; call: CallOptions } {
  const { maxWait, interval, onProgress, ...call } = objectArgument(name, "options", given) as WaitOptions;
  refuseUnknown(name, "option", Object.keys(call), namesOf(WAIT_OPTIONS));
  for (const [option, value] of Object.entries({ maxWait, interval })) {
    if (value === undefined || (typeof value === "number" && value > 0)) continue;
    throw new QlikError("usage", `${name}: ${option} must be a number of milliseconds above 0.`);
  }
  if (onProgress !== undefined && typeof onProgress !== "function") {
    throw new QlikError("usage", `${name}: onProgress must be a function.`);
  }
  return { own: { maxWait, interval, onProgress }, call };
}

/** One piece of work that is under way. */
export interface Waiting {
  job: Job;
  /** The method that waits, for messages. */
  name: string;
  /** Asks the tenant; `undefined` while it knows of nothing yet. */
  look: () => Promise<unknown>;
  /** A look, as it is typed. */
  lookAgain: string;
  options: WaitOptions;
  signal: AbortSignal | undefined;
  clock: Pick<HttpClient, "now" | "pause">;
  /** Whether it has only just begun, so that the first look can wait. */
  isNew: boolean;
}

/**
 * Looks until the work has ended, less and less often.
 *
 * @returns the last record
 * @throws {JobError} `failed`, or `timeout` where it takes longer than it may
 */
export async function waitForEnd({
  job,
  clock,
  look,
  options,
  signal,
  isNew,
  ...facts
}: Waiting): Promise<unknown> {
  const { maxWait = MAX_WAIT, interval, onProgress } = options;
  const begun = clock.now();
  let delay = interval ?? FIRST_DELAY_MS;
  const pause = async () => {
    await clock.pause(Math.max(1, Math.min(delay, begun + maxWait - clock.now())), signal);
    if (interval === undefined) delay = nextDelay(delay);
  };
  if (isNew) await pause();
  for (;;) {
    const record = await look();
    const state = textAt(record, job.state) ?? "unknown";
    const elapsed = clock.now() - begun;
    if (record !== undefined) onProgress?.({ state, elapsed, record });
    if (job.done.includes(state)) return record;
    if (job.failed.includes(state)) throw failure(job, record, state);
    if (elapsed >= maxWait) throw late(job, record, state, elapsed, facts);
    await pause();
  }
}

/** {@link Waiting.look} by a method of `qlik`: what it does not find is not there yet, for a while at least. */
export function lookBy(
  poll: () => Promise<unknown>,
  isFresh: (record: unknown) => boolean,
  patience = LOOKS_FOR_NOTHING,
) {
  let left = patience;
  return async (): Promise<unknown> => {
    try {
      const record = await poll();
      return isFresh(record) ? record : undefined;
    } catch (error) {
      if (!(error instanceof QlikError) || error.code !== "not-found" || left-- <= 0) throw error;
      return undefined;
    }
  };
}

const MOST_REASONS = 5;

function failure(job: Job, record: unknown, state: string): JobError {
  const texts = job.reasons
    .flatMap((path) => valuesAt(record, path))
    .filter((one) => typeof one === "string");
  const reasons = [...new Set(texts.map((text) => text.trim().replace(/\.$/, "")))].filter(Boolean);
  const why = reasons.length === 0 ? "" : `: ${reasons.slice(0, MOST_REASONS).join("; ")}`;
  const traceId = job.traceId && textAt(record, job.traceId);
  return new JobError(
    "failed",
    `${job.start} ended as ${state}${why}.`,
    { operation: job.start, state, record, traceId },
    { remedy: remedyOf(job, record) },
  );
}

function remedyOf({ more }: Job, record: unknown): string {
  const given = more?.arguments.map((path) => textAt(record, path));
  if (more === undefined || !given || given.includes(undefined))
    return "The error's record has all that is known.";
  return `Its log: await qlik.${more.call}(${given.map((one) => JSON.stringify(one)).join(", ")}).`;
}

function late(
  job: Job,
  record: unknown,
  state: string,
  elapsed: number,
  { name, lookAgain }: { name: string; lookAgain: string },
): JobError {
  const what = record === undefined ? "nothing is to be seen of it" : `it is still ${state}`;
  return new JobError(
    "timeout",
    `${name}: after ${Math.round(elapsed / 1000)} s ${what}.`,
    { operation: job.start, state, record },
    { remedy: `It goes on at the tenant; look with await qlik.${lookAgain}, or allow more with maxWait.` },
  );
}
