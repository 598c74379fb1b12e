import { createRatePacer, type RatePacer } from "./rate-pacer.ts";
import type { RateLimit, RateTier } from "./types.ts";

/** The turn of one request. What comes of it is to be told, once. */
export interface Turn {
  accepted(): void;
  /** @param retryAfter milliseconds that the tenant asks to wait. */
  refused(retryAfter: number | undefined): void;
}

/**
 * Lets requests out as their tier allows, first come first served. One for each user of a tenant, however many
 * connections there are: the tenant counts them together.
 */
export interface RateLimiter {
  /**
   * Waits for the turn of a request.
   *
   * @param waits told how many milliseconds it will be, where it has to wait
   * @returns rejects with the signal's reason when it aborts
   */
  turn(
    tier: RateTier,
    signal: AbortSignal | undefined,
    waits?: (ms: number, stopped: boolean) => void,
  ): Promise<Turn>;
}

export interface RateLimiterOptions {
  /** Milliseconds, never going back. */
  now: () => number;
  /** Whether what is known or found out of limits counts; else only what the tenant refuses. @default true */
  pace?: boolean;
  /** Waits so many milliseconds, or rejects when the signal aborts. */
  wait: (ms: number, signal: AbortSignal) => Promise<unknown>;
}

/** What is sent at once, until the tenant refuses it. */
const NO_LIMIT: RateLimit = { count: Infinity, per: 60_000 };

export function createRateLimiter({ now, wait, pace = true }: RateLimiterOptions): RateLimiter {
  const queues = new Map<string, Queue>();
  return {
    async turn({ name, limit }, signal, waits) {
      let queue = queues.get(name);
      if (!queue)
        queues.set(name, (queue = createQueue(createRatePacer(pace ? limit : NO_LIMIT), now, wait)));
      return await queue.join(signal, waits);
    },
  };
}

type Queue = ReturnType<typeof createQueue>;

function createQueue(pacer: RatePacer, now: () => number, wait: RateLimiterOptions["wait"]) {
  const waiting = new Set<() => void>();
  let pumping = false;
  let clock = new AbortController();

  async function pump(): Promise<void> {
    if (pumping) return;
    pumping = true;
    for (const release of waiting) {
      for (let ms; (ms = pacer.delay(now())) > 0 && waiting.has(release);) {
        clock = new AbortController();
        await wait(ms, clock.signal).catch(() => {});
      }
      // Who was cancelled meanwhile is gone.
      if (!waiting.delete(release)) continue;
      pacer.sent(now());
      release();
    }
    pumping = false;
  }

  function take(sentAt: number): Turn {
    return {
      accepted: () => pacer.accepted(sentAt),
      refused: (retryAfter) => pacer.refused(sentAt, now(), retryAfter),
    };
  }

  return {
    join(signal: AbortSignal | undefined, waits?: (ms: number, stopped: boolean) => void): Promise<Turn> {
      return new Promise<Turn>((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason as Error);
        const ms = pacer.delay(now());
        if (ms <= 0 && !pumping) {
          const sentAt = now();
          pacer.sent(sentAt);
          return resolve(take(sentAt));
        }
        const release = () => {
          signal?.removeEventListener("abort", leave);
          resolve(take(now()));
        };
        const leave = () => {
          waiting.delete(release);
          // A process does not end while a clock runs that nobody waits for.
          if (waiting.size === 0) clock.abort();
          reject(signal!.reason as Error);
        };
        signal?.addEventListener("abort", leave, { once: true });
        if (ms > 0) waits?.(ms, pacer.isStopped(now()));
        waiting.add(release);
        void pump();
      });
    },
  };
}
