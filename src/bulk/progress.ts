import { type Look, paint, signs } from "../output/look.ts";

/** How far bulk work is, in numbers and in words. Pure: times are arguments, in milliseconds. */

export interface Counts {
  succeeded: number;
  failed: number;
  skipped: number;
  planned: number;
}

/** How fast items are done just now. */
export interface Pace {
  note(worked: number, now: number): void;
  /** Items a second; `undefined` until that can be said. */
  rate(now: number): number | undefined;
}

/** What was done longer ago says little of how fast it goes. */
const WINDOW = 30_000;
const SAMPLES = 60;
/** Before that, a rate is chance. */
const SHORTEST = 1_000;

export function createPace(startedAt: number): Pace {
  let samples = [{ at: startedAt, worked: 0 }];
  let last = samples[0]!;
  return {
    note(worked, now) {
      last = { at: now, worked };
      if (now - samples.at(-1)!.at < WINDOW / SAMPLES) return;
      samples.push(last);
      // One that is older stays, so that there is always something to compare with.
      const firstInside = samples.findIndex(({ at }) => at >= now - WINDOW);
      if (firstInside > 1) samples = samples.slice(firstInside - 1);
    },
    rate(now) {
      const first = samples[0]!;
      const time = now - first.at;
      return time < SHORTEST || last.worked === first.worked
        ? undefined
        : ((last.worked - first.worked) / time) * 1000;
    },
  };
}

export interface ProgressFacts extends Counts {
  total: number | undefined;
  /** Items a second. */
  rate: number | undefined;
}

/** `4,210 of 10,000 · 118/s · 3 failed · 49 s left`. */
export function progressText(facts: ProgressFacts, look: Pick<Look, "unicode">): string {
  const { total, rate, failed } = facts;
  const over = overOf(facts);
  const left = total !== undefined && rate !== undefined ? Math.max(0, total - over) / rate : undefined;
  return [
    total === undefined ? `${number(over)} items` : `${number(over)} of ${number(total)}`,
    ...(rate === undefined ? [] : [`${rate < 10 ? rate.toFixed(1) : number(Math.round(rate))}/s`]),
    ...(failed > 0 ? [`${number(failed)} failed`] : []),
    ...(left === undefined || over === total ? [] : [`${durationText(left * 1000)} left`]),
  ].join(signs(look).between);
}

const WIDEST_BAR = 30;

/** The same after a bar, as wide as there is room for. */
export function progressBar(facts: ProgressFacts, look: Look): string {
  const text = progressText(facts, look);
  const width = Math.min(WIDEST_BAR, look.width - text.length - 4);
  if (facts.total === undefined || facts.total === 0 || width < 5) return text;
  const full = Math.min(width, Math.floor((overOf(facts) / facts.total) * width));
  const [done, open] = look.unicode ? ["█", "░"] : ["#", "."];
  const bar =
    paint(done.repeat(full), facts.failed > 0 ? "bad" : "good", look) +
    paint(open.repeat(width - full), "faint", look);
  return `${bar} ${text}`;
}

/** `9,997 done, 3 failed, 12 skipped in 1 min 25 s`. */
export function summaryText({ succeeded, failed, skipped, planned }: Counts, ms: number): string {
  const parts = [
    ...(planned > 0 ? [`${number(planned)} would be done`] : []),
    ...(succeeded > 0 || (failed === 0 && planned === 0) ? [`${number(succeeded)} done`] : []),
    ...(failed > 0 ? [`${number(failed)} failed`] : []),
    ...(skipped > 0 ? [`${number(skipped)} skipped`] : []),
  ];
  // Nothing was sent, so that the time says nothing.
  const isDry = planned > 0 && succeeded + failed === 0;
  return isDry ? parts.join(", ") : `${parts.join(", ")} in ${durationText(ms)}`;
}

/** `49 s`, `1 min 25 s`, `2 h 5 min`. */
export function durationText(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${seconds % 60} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** How many items are over. */
export function overOf({ succeeded, failed, skipped, planned }: Counts): number {
  return succeeded + failed + skipped + planned;
}

function number(value: number): string {
  return value.toLocaleString("en");
}
