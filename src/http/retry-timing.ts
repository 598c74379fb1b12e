import type { Method } from "./types.ts";

export interface Failure {
  method: Method;
  /** A request that only reads, whatever its method. */
  reads?: boolean;
  /** How often the request has failed so far, other than for the rate of requests. */
  failures: number;
  /** How often it may be repeated. */
  retries: number;
  /** Status of the answer; none when the network failed. */
  status?: number;
  /** The answer's `Retry-After` in milliseconds. */
  retryAfter?: number | undefined;
}

/** How often a request is repeated where nobody says otherwise. */
export const RETRIES = 4;
/** A 500 is more often a defect than a bad moment. */
const RETRIES_500 = 1;
/** A request that is refused for the rate so often in a row meets no limit but a wall. */
const MAX_REFUSALS = 10;
const BASE_MS = 250;
const MAX_BACKOFF_MS = 8_000;
/** Longer than this, the time over which Qlik counts, nobody waits without being asked. */
const MAX_WAIT_MS = 300_000;

/** Methods that may be sent twice without doing something twice (RFC 9110 §9.2.2). */
const IDEMPOTENT = new Set<Method>(["GET", "HEAD", "PUT", "DELETE"]);
const TRANSIENT = new Set([500, 502, 503, 504]);

/**
 * How many milliseconds to wait before sending the request again, or `undefined` to give up. Pure.
 *
 * What may have been carried out is repeated only where that does no harm.
 *
 * @param random a number from 0 up to 1: the back-off has full jitter.
 */
export function retryDelay(failure: Failure, random: number): number | undefined {
  const { method, reads, failures, retries, status, retryAfter } = failure;
  if (failures > Math.min(retries, status === 500 ? RETRIES_500 : Infinity)) return undefined;
  const harmless = reads === true || IDEMPOTENT.has(method);
  if (!harmless || (status !== undefined && !TRANSIENT.has(status))) return undefined;
  if (retryAfter !== undefined && retryAfter > MAX_WAIT_MS) return undefined;
  return retryAfter ?? random * Math.min(MAX_BACKOFF_MS, BASE_MS * 2 ** failures);
}

/**
 * Whether a request that was refused for the rate (429) is sent again when its turn comes: it was not carried out,
 * so any method may be. Pure.
 *
 * @param refusals how often it has been refused, this time included
 */
export function waitsForTurn(refusals: number, retries: number, retryAfter: number | undefined): boolean {
  return retries > 0 && refusals < MAX_REFUSALS && (retryAfter ?? 0) <= MAX_WAIT_MS;
}

/** `Retry-After` (RFC 9110 §10.2.3), seconds or a date, as milliseconds from now. */
export function parseRetryAfter(value: string | null | undefined, now: number): number | undefined {
  if (!value?.trim()) return undefined;
  const seconds = Number(value);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value) - now;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
