import type { QlikError } from "../errors.ts";
import { changesTenant } from "./changes-tenant.ts";
import type { RateLimiter, Turn } from "./rate-limiter.ts";
import { isRepeatable } from "./request-parts.ts";
import { RETRIES, retryDelay, waitsForTurn } from "./retry-timing.ts";
import type { HttpEvent, HttpRequest, HttpResponse, RateTier } from "./types.ts";

/** Sends a request when its turn has come, and again where it failed by chance and that does no harm. */

/** An attempt that failed in a way that may pass. */
export interface Failed {
  error: QlikError;
  /** None when the network failed. */
  status?: number;
  /** It was the sign-in that failed: nothing was carried out, and status and wait are not those of the tier. @default false */
  unsent?: boolean;
  /** What the tenant asks to wait, in milliseconds. */
  retryAfter?: number | undefined;
}

export interface RepetitionOptions {
  limiter: RateLimiter;
  /** How often a request that failed by chance is repeated. @default 4 */
  retries?: number | undefined;
  random: () => number;
  wait: (ms: number, signal: AbortSignal) => Promise<unknown>;
  observe: (event: HttpEvent) => void;
}

/** What no tier is known of: its limit is found out. */
const UNKNOWN: RateTier = { name: "unknown" };

/**
 * @param attempt sends the request once; `number` counts from 1. What it rejects with is not repeated.
 * @param signal ends all waiting, which then rejects with its reason.
 */
export async function sendRepeatedly(
  request: HttpRequest,
  attempt: (number: number) => Promise<HttpResponse | Failed>,
  signal: AbortSignal,
  { limiter, random, wait, observe, ...options }: RepetitionOptions,
): Promise<HttpResponse> {
  const retries = request.retries ?? options.retries ?? RETRIES;
  const tellWait = (ms: number, refused: boolean) => observe({ kind: "wait", request, ms, refused });
  let failures = 0;
  for (let number = 1; ; number++) {
    const turn = await limiter.turn(request.tier ?? UNKNOWN, signal, tellWait);
    const outcome = await attempt(number);
    tellTurn(turn, outcome);
    if (!("error" in outcome)) return outcome;
    const { error, status, retryAfter, unsent = false } = outcome;
    if (!unsent && !isRepeatable(request)) throw error;
    if (status === 429 && !unsent) {
      if (!waitsForTurn(number - failures, retries, retryAfter)) throw error;
      observe({ kind: "retry", request, attempt: number, ms: 0 });
      continue;
    }
    failures += 1;
    const facts = { method: request.method, reads: unsent || !changesTenant(request), failures, retries };
    const ms = retryDelay({ ...facts, ...outcome }, random());
    if (ms === undefined) throw error;
    observe({ kind: "retry", request, attempt: number, ms });
    await wait(ms, signal);
  }
}

function tellTurn(turn: Turn, outcome: HttpResponse | Failed): void {
  if ("unsent" in outcome && outcome.unsent) return;
  if (outcome.status === 429) turn.refused("error" in outcome ? outcome.retryAfter : undefined);
  else if (outcome.status !== undefined) turn.accepted();
}
