import type { RateLimit } from "./types.ts";

/**
 * When the next request of one rate tier may be sent. Pure: times are arguments, in milliseconds.
 *
 * A limit that is known is kept as what it is, a number of requests in any stretch of so much time. It is approached from
 * below all the same, like one that is not known: it may be wrong, and then every request on its way is refused. What a
 * refusal (429) tells is believed more than what was known before it: it stops the tier for as long as the tenant asks,
 * and leaves a speed at which to go on. A single one that comes before there is anything to measure leaves none, and the
 * limit is approached anew.
 */
export interface RatePacer {
  /** Milliseconds until a request may be sent; 0 for now. */
  delay(now: number): number;
  /** Whether the tenant has refused, and what it asked for is not over yet. */
  isStopped(now: number): boolean;
  /** A request goes out. */
  sent(now: number): void;
  /** The tenant has carried out, or at least taken, the request sent then. */
  accepted(sentAt: number): void;
  /**
   * The tenant has refused the request sent then, for the rate.
   *
   * @param retryAfter milliseconds that it asks to wait; without them the wait grows from refusal to refusal
   */
  refused(sentAt: number, now: number, retryAfter: number | undefined): void;
}

/**
 * How a limit is approached, one that is known too, since it may be known wrongly: requests that may go at once, requests
 * a second at first, and how many more after each that was accepted. Of a bucket it is known what may go at once.
 */
const FIRST = { any: { burst: 20, rate: 100 }, bucket: { burst: 40, rate: 200 } };
const RATE_GAIN = 1.4;

/** Where between the slowest and the fastest explanation of a refusal the speed is taken. */
const TRUST = 0.7;
/**
 * Milliseconds in which a speed that was learned has doubled, slowly at first: it may be right, and another refusal costs
 * more than a little patience; but limits change, and others go home.
 */
const DOUBLING = 32_000;
/** A learned speed may be made up for by so many milliseconds' worth, since timers are late. */
const CATCH_UP = 100;
/** Fewer requests than this say nothing about a speed. */
const ENOUGH = 10;
/** A pause that ends what belongs together, in milliseconds. */
const IDLE = 1_000;
/** What a known limit is still worth after each refusal in a row, where nothing was measured. */
const SHRINK = 0.7;
/** Requests a second to go on with where neither a limit nor a measurement says more. */
const CAUTIOUS_RATE = 10;
/** Milliseconds to wait where the tenant does not say; doubled with each refusal in a row. */
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;
/** Clocks differ a little, and requests overtake each other: time is taken to be this much longer. */
const MARGIN = 1.01;
/** How much of what may go at once does: the rest is for what the network delays and then delivers together. */
const BURST_USED = 0.8;

interface Pace {
  /** Requests a second. */
  rate: (now: number) => number;
  /** How many may go at once. */
  burst: (rate: number) => number;
}

/** @param limit what is known of the limit; without it, it is found out. Of an infinite one it is not: it only stops. */
export function createRatePacer(limit?: RateLimit): RatePacer {
  const known = limit && Number.isFinite(limit.count) ? limit : undefined;
  const window = known && known.burst === undefined ? createWindow(known) : undefined;
  /** How many were accepted since the pacer was made, for the approach to an unknown limit. */
  let approved = 0;
  const bucket = known?.burst === undefined ? undefined : bucketPace(known, known.burst);
  const first = bucket ? FIRST.bucket : FIRST.any;
  const approach: Pace = {
    rate: (now) => Math.min(first.rate + RATE_GAIN * approved, bucket?.rate(now) ?? Infinity),
    burst: (rate) => Math.min(first.burst, bucket?.burst(rate) ?? Infinity),
  };
  /** Where no refusal says otherwise. */
  const usual = limit && !known ? undefined : approach;
  let pace = usual;
  /** When the next request is due at this pace, did requests come without end. */
  let due = -Infinity;
  let lastSent = -Infinity;
  let refusals = 0;
  let refusedAt = -Infinity;
  let stoppedUntil = -Infinity;
  /** What was accepted since requests began to come one upon the other, or went on after a refusal. */
  let run = { since: -Infinity, accepted: 0 };

  function learn(now: number, wait: number): void {
    // Who wants no pace waits as the tenant asks, and then goes on as before.
    if (limit && !known) return;
    // A single one, before anything was measured, says nothing of a speed: a real limit will say it again.
    if (refusals === 1 && run.accepted < ENOUGH) {
      pace = usual;
      approved = 0;
      due = now + wait;
      return;
    }
    const time = now - run.since;
    const least = (known ? rateOf(known) : CAUTIOUS_RATE) * SHRINK ** refusals;
    let measured = 0;
    if (run.accepted >= ENOUGH && time > 0) {
      // Between "the wait is part of the price" and "it is only rounded up to a whole second".
      const slow = (run.accepted / (time + wait)) * 1000;
      const fast = (run.accepted / (time + Math.max(0, wait - 1000))) * 1000;
      measured = slow + TRUST * (fast - slow);
    }
    const base = measured || least;
    const since = now + wait;
    pace = {
      rate: (at) => base * (1 + (Math.max(0, at - since) / DOUBLING) ** 2),
      burst: (rate) => Math.max(1, (rate * CATCH_UP) / 1000),
    };
    // One after the other from the start: what may be made up for is only what is late from then on.
    due = since + (pace.burst(base) - 1) * (1000 / base);
  }

  /** After a whole window without a refusal, what was known holds again. */
  function forgive(now: number): void {
    if (!limit || pace === usual || now - stoppedUntil < Math.max(limit.per, 60_000)) return;
    pace = usual;
    approved = 0;
    refusals = 0;
  }

  return {
    delay(now) {
      if (now < stoppedUntil) return stoppedUntil - now;
      forgive(now);
      const paced = pace ? due - (pace.burst(pace.rate(now)) - 1) * (1000 / pace.rate(now)) - now : 0;
      return Math.max(0, paced, window?.delay(now) ?? 0);
    },
    isStopped: (now) => now < stoppedUntil,
    sent(now) {
      window?.sent(now);
      if (pace) due = Math.max(due, now) + 1000 / pace.rate(now);
      if (now - lastSent > IDLE && now > stoppedUntil + IDLE) run = { since: now, accepted: 0 };
      lastSent = now;
    },
    accepted(sentAt) {
      approved += 1;
      if (sentAt >= run.since) run.accepted += 1;
    },
    refused(sentAt, now, retryAfter) {
      // One that was on its way when the tenant said so already is no news, unless it asks for more.
      const news = sentAt > refusedAt;
      const wait = retryAfter ?? Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** refusals);
      if (news) {
        refusals += 1;
        learn(now, wait);
        refusedAt = now;
        run = { since: now + wait, accepted: 0 };
      }
      if (news || retryAfter !== undefined) stoppedUntil = Math.max(stoppedUntil, now + wait);
    },
  };
}

/** Requests a second. */
function rateOf({ count, per }: RateLimit): number {
  return (count / per) * 1000;
}

function bucketPace(limit: RateLimit, burst: number): Pace {
  return { rate: () => rateOf(limit) / MARGIN, burst: () => Math.max(1, burst * BURST_USED) };
}

/** The last `count` times that something was sent, of which the oldest says when there is room again. */
function createWindow({ count, per }: RateLimit) {
  const times: number[] = [];
  let next = 0;
  return {
    delay: (now: number) => (times.length < count ? 0 : times[next]! + per * MARGIN - now),
    sent(now: number) {
      times[next] = now;
      next = (next + 1) % count;
    },
  };
}
