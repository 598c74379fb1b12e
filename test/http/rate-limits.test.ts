import { describe, expect, it } from "vitest";
import { createRateLimiter, type Turn } from "../../src/http/rate-limiter.ts";
import type { RateLimit, RateTier } from "../../src/http/types.ts";
import { virtualTime } from "../helpers/virtual-time.ts";

/** A tenant that counts with a bucket of tokens, on a clock of its own; nothing here waits in earnest. */

const BUCKET: Bucket = { rate: 200, burst: 50 };
/** Milliseconds of a round trip, and by which a timer is late. */
const LATENCY = 20;
const LATE = 1;

interface Bucket {
  /** Tokens a second, and how many it holds. */
  rate: number;
  burst: number;
  /** Whether this call, counted from 1, is refused whatever there is. */
  unlucky?: number;
}

async function carryOut(
  calls: number,
  lanes: number,
  tier: RateTier,
  { rate, burst, unlucky }: Bucket,
  pace = true,
) {
  const time = virtualTime();
  const limiter = createRateLimiter({
    now: time.now,
    wait: (ms, signal) => time.wait(Math.ceil(ms) + LATE, signal),
    pace,
  });
  let [tokens, countedAt, refused, done, started, asked] = [burst, 0, 0, 0, 0, 0];
  const isTaken = () => {
    if (++asked === unlucky) return false;
    tokens = Math.min(burst, tokens + ((time.now() - countedAt) / 1000) * rate);
    countedAt = time.now();
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
  async function call(): Promise<void> {
    const turn = await limiter.turn(tier, undefined);
    await time.wait(LATENCY / 2);
    const taken = isTaken();
    await time.wait(LATENCY / 2);
    if (taken) {
      turn.accepted();
      done += 1;
      return;
    }
    refused += 1;
    turn.refused(1000);
    await call();
  }
  const lane = async () => {
    while (started < calls) {
      started += 1;
      await call();
    }
  };
  await time.run(Promise.all(Array.from({ length: lanes }, lane)));
  return { done, refused, seconds: time.now() / 1000 };
}

describe("2,000 calls against 200 a second, 50 at once", () => {
  const ideal = (2000 - BUCKET.burst) / BUCKET.rate;

  it.each([8, 32, 128])(
    "%i at a time, the limit known: 1.05 of the ideal time, none refused",
    async (lanes) => {
      const known = { name: "a", limit: { count: BUCKET.rate, per: 1000, burst: BUCKET.burst } };
      const { done, refused, seconds } = await carryOut(2000, lanes, known, BUCKET);
      expect([done, refused]).toEqual([2000, 0]);
      expect(seconds / ideal).toBeGreaterThanOrEqual(0.999);
      expect(seconds / ideal).toBeLessThan(1.05);
    },
  );

  it.each([8, 32, 128])(
    "%i at a time, nothing known: 1.15 of it, one in a hundred refused",
    async (lanes) => {
      const { done, refused, seconds } = await carryOut(2000, lanes, { name: "a" }, BUCKET);
      expect(done).toBe(2000);
      expect(refused).toBeLessThanOrEqual(20);
      expect(seconds / ideal).toBeLessThan(1.15);
    },
  );

  const TOO_HIGH: [string, RateLimit, number][] = [
    ["ten times", { count: 2000, per: 1000, burst: 500 }, 1.3],
    ["ten times, over five minutes", { count: 600_000, per: 300_000 }, 1.15],
    ["by its burst, which is the whole of five minutes", { count: 5000, per: 300_000 }, 1.15],
    ["by a third", { count: 266, per: 1000, burst: 66 }, 1.3],
  ];
  it.each(TOO_HIGH.flatMap(([how, ...rest]) => [8, 32, 128].map((lanes) => [lanes, how, ...rest] as const)))(
    "%i at a time, the limit known and too high %s: one in a hundred refused all the same",
    async (lanes, _how, limit, most) => {
      const { done, refused, seconds } = await carryOut(2000, lanes, { name: "a", limit }, BUCKET);
      expect(done).toBe(2000);
      expect(refused).toBeLessThanOrEqual(20);
      expect(seconds / ideal).toBeLessThan(most);
    },
  );

  it("not paced at all: what is refused is waited for", async () => {
    const { done } = await carryOut(500, 32, { name: "a", limit: { count: 1, per: 1e9 } }, BUCKET, false);
    expect(done).toBe(500);
  });
});

it.each<Bucket>([
  { rate: 20, burst: 20 },
  { rate: 50, burst: 100 },
  { rate: 100, burst: 20 },
])("an unknown limit of $rate a second, $burst at once, is learned", async (bucket) => {
  const { done, refused, seconds } = await carryOut(3000, 32, { name: "a" }, bucket);
  expect(done).toBe(3000);
  expect(refused / 3000).toBeLessThan(0.02);
  expect((seconds * bucket.rate) / (3000 - bucket.burst)).toBeLessThan(1.2);
});

describe("a single refusal, for a second, of 300 calls that nothing else limits", () => {
  const free = { rate: 1e6, burst: 1e6 };
  const known = { count: 5000, per: 300_000 };

  it.each<[string, number, RateLimit | undefined, boolean, number]>([
    ["early, not paced", 3, known, false, 2],
    ["late, not paced", 150, known, false, 2],
    ["early, limit known", 3, known, true, 3.5],
    ["early, limit not known", 3, undefined, true, 3.5],
    ["late, limit known", 150, known, true, 3.5],
    ["late, limit not known", 150, undefined, true, 3.5],
  ])("%s, is soon made up for", async (_what, unlucky, limit, pace, most) => {
    const outcome = await carryOut(300, 8, { name: "x", limit }, { ...free, unlucky }, pace);
    expect(outcome).toMatchObject({ done: 300, refused: 1 });
    expect(outcome.seconds).toBeGreaterThan(1);
    expect(outcome.seconds).toBeLessThan(most);
  });
});

describe("one tier", () => {
  const limited = (name: string, count = 2): RateTier => ({ name, limit: { count, per: 1000 } });

  function setUp() {
    const time = virtualTime();
    const limiter = createRateLimiter({ now: time.now, wait: time.wait });
    const passed: [string, number][] = [];
    const pass = async (tier: RateTier, what = tier.name, signal?: AbortSignal): Promise<Turn> => {
      const turn = await limiter.turn(tier, signal);
      passed.push([what, Math.round(time.now())]);
      return turn;
    };
    return { time, limiter, passed, pass };
  }

  it("does not hold up another", async () => {
    const { time, passed, pass } = setUp();
    const [a, b] = [limited("a"), limited("b")];
    await time.run(Promise.all([pass(a), pass(a), pass(a), pass(b)]));
    expect(passed).toEqual([
      ["a", 0],
      ["a", 0],
      ["b", 0],
      ["a", 1010],
    ]);
  });

  it("that refuses waits as long as it is asked to, once for all, and alone", async () => {
    const { time, passed, pass } = setUp();
    const [a, b] = [limited("a", 100), limited("b", 100)];
    const turns = await time.run(Promise.all([pass(a), pass(a), pass(a)]));
    // All three were on their way: one pause, not three.
    for (const turn of turns) turn.refused(5000);
    await time.run(Promise.all([pass(b), pass(a, "again")]));
    expect(passed.slice(3)).toEqual([
      ["b", 0],
      ["again", 5000],
    ]);
  });

  it("without a time to wait, waits longer each time", async () => {
    const { time, passed, pass } = setUp();
    for (let i = 0; i < 4; i++) (await time.run(pass(limited("a", 100)))).refused(undefined);
    expect(passed.map(([, at]) => at)).toEqual([0, 1000, 3000, 7000]);
  });

  it("goes on slowly after a refusal, not all at once", async () => {
    const { time, passed, pass } = setUp();
    const tier = limited("a", 1000);
    (await time.run(pass(tier))).refused(1000);
    await time.run(Promise.all(Array.from({ length: 30 }, () => pass(tier))));
    const [first, last] = [passed[1]![1], passed.at(-1)![1]];
    expect(first).toBe(1000);
    expect(last).toBeGreaterThan(1000);
  });

  it("is left by who cancels, and the next moves up", async () => {
    const { time, passed, pass } = setUp();
    const tier = limited("a", 1);
    const controller = new AbortController();
    const [, cancelled] = [pass(tier, "first"), pass(tier, "second", controller.signal)];
    const third = pass(tier, "third");
    controller.abort(new Error("enough"));
    await expect(cancelled).rejects.toThrow("enough");
    await time.run(third);
    expect(passed).toEqual([
      ["first", 0],
      ["third", 1010],
    ]);
  });

  it("keeps no clock running when nobody waits any more", async () => {
    const stopped: boolean[] = [];
    const wait = (_ms: number, signal: AbortSignal) =>
      new Promise<void>((_, reject) => {
        signal.addEventListener("abort", () => {
          stopped.push(true);
          reject(signal.reason as Error);
        });
      });
    const limiter = createRateLimiter({ now: () => 0, wait });
    const controller = new AbortController();
    await limiter.turn(limited("a", 1), undefined);
    const waiting = limiter.turn(limited("a", 1), controller.signal);
    controller.abort(new Error("enough"));
    await expect(waiting).rejects.toThrow("enough");
    expect(stopped).toEqual([true]);
  });

  it("lets nobody in whose signal has aborted already", async () => {
    const { pass } = setUp();
    await expect(pass(limited("a"), "a", AbortSignal.abort(new Error("enough")))).rejects.toThrow("enough");
  });
});
