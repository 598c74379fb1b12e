import { setTimeout as sleep } from "node:timers/promises";
import { createRateLimiter, type RateLimiter } from "../../src/http/rate-limiter.ts";

/** For more calls than Qlik's rate limits let through in the time that a test has. */
export function unpaced(): RateLimiter {
  const wait = (ms: number, signal: AbortSignal) => sleep(ms, undefined, { signal });
  return createRateLimiter({ now: () => performance.now(), wait, pace: false });
}
