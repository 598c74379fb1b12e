import type { HttpEvent } from "../http/types.ts";

/** A wait that people notice, in milliseconds. */
const LONG = 3_000;

/**
 * Tells of long waits for a rate limit, each but once however many requests wait for it: a program that stands still
 * without a word is taken for broken.
 *
 * @param now milliseconds
 */
export function waitNotice(tell: (notice: string) => void, now: () => number): (event: HttpEvent) => void {
  let toldUntil = -Infinity;
  return (event) => {
    if (event.kind !== "wait" || event.ms < LONG || now() < toldUntil) return;
    toldUntil = now() + event.ms;
    const why = event.refused ? "as the tenant asks" : "so as not to be refused";
    const what = event.request.tier?.name ?? "requests of this kind";
    tell(`Waiting ${Math.round(event.ms / 1000)} s, ${why}: the rate limit of ${what} is reached.`);
  };
}
