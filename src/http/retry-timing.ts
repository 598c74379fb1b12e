import type { Method } from "./types.ts";

export interface Failure {
  method: Method;
  /** How often the request has been sent, the first time included. */
  attempts: number;
  /** Status of the answer; none when the network failed. */
  status?: number;
  /** The answer's `Retry-After` header. */
  retryAfter?: string | null;
}

const MAX_ATTEMPTS = 5;
/** A 500 is more often a defect than a bad moment. */
const MAX_ATTEMPTS_500 = 2;
const BASE_MS = 250;
const MAX_BACKOFF_MS = 8_000;
/** Longer than this nobody waits without being asked. */
const MAX_WAIT_MS = 120_000;

/** Methods that may be sent twice without doing something twice (RFC 9110 §9.2.2). */
const IDEMPOTENT = new Set<Method>(["GET", "PUT", "DELETE"]);
const TRANSIENT = new Set([500, 502, 503, 504]);

/**
 * How many milliseconds to wait before sending the request again, or `undefined` to give up. Pure.
 *
 * A 429 was not carried out, so any method may repeat it. What may have been carried out is repeated only
 * where that does no harm.
 *
 * @param random a number from 0 up to 1: the back-off has full jitter.
 * @param now milliseconds since 1970, to read a `Retry-After` that is a date.
 */
export function retryDelay(failure: Failure, random: number, now: number): number | undefined {
  const { method, attempts, status } = failure;
  if (attempts >= (status === 500 ? MAX_ATTEMPTS_500 : MAX_ATTEMPTS)) return undefined;
  const harmless =
    status === 429 || (IDEMPOTENT.has(method) && (status === undefined || TRANSIENT.has(status)));
  if (!harmless) return undefined;
  const asked = parseRetryAfter(failure.retryAfter, now);
  if (asked !== undefined && asked > MAX_WAIT_MS) return undefined;
  return asked ?? random * Math.min(MAX_BACKOFF_MS, BASE_MS * 2 ** attempts);
}

/** `Retry-After` (RFC 9110 §10.2.3), seconds or a date, as milliseconds from now. */
export function parseRetryAfter(value: string | null | undefined, now: number): number | undefined {
  if (!value?.trim()) return undefined;
  const seconds = Number(value);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value) - now;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
