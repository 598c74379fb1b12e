/** How long to wait before looking again at what takes its time: less and less often, up to four times a minute. Pure. */

export const FIRST_DELAY_MS = 1000;
const GROWTH = 1.5;
const LONGEST_MS = 15_000;

export function nextDelay(ms: number): number {
  return Math.min(ms * GROWTH, LONGEST_MS);
}
