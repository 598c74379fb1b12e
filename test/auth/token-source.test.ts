import { describe, expect, it } from "vitest";
import { createTokenSource, memoryOnly, type Token, type TokenStore } from "../../src/auth/token-source.ts";
import { Secret } from "../../src/redact.ts";

/** A source whose tokens are `token-1`, `token-2`…, each good for an hour by a clock that the test moves. */
function source({
  store = memoryOnly,
  acquire,
}: { store?: TokenStore; acquire?: () => Promise<Token> } = {}) {
  const clock = { now: 0 };
  let requests = 0;
  const issue = () => tokenOf(`token-${requests}`, clock.now);
  const tokens = createTokenSource({
    key: "k",
    store,
    now: () => clock.now,
    acquire: async () => {
      requests += 1;
      await new Promise(setImmediate);
      return acquire ? await acquire() : issue();
    },
  });
  return {
    clock,
    requests: () => requests,
    get: async () => (await tokens.get()).reveal(),
    renew: async (refused: string) => (await tokens.renew({ reveal: () => refused })).reveal(),
  };
}

const tokenOf = (value: string, now: number): Token => ({
  value: new Secret(value),
  expiresAt: now + 3_600_000,
  renewAt: now + 3_540_000,
});

const all = <T>(count: number, one: () => Promise<T>) =>
  Promise.allSettled(Array.from({ length: count }, one));

describe("createTokenSource", () => {
  it("makes one request for any number of concurrent calls, and none for those that follow", async () => {
    const { get, requests } = source();
    const answers = await all(20, get);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await get()).toBe("token-1");
    expect(requests()).toBe(1);
  });

  it("renews before the token expires", async () => {
    const { get, clock, requests } = source();
    await get();
    clock.now = 3_539_999;
    expect(await get()).toBe("token-1");
    clock.now = 3_540_000;
    expect(await get()).toBe("token-2");
    expect(requests()).toBe(2);
  });

  it("makes one renewal for any number of refusals of one token, also for late ones", async () => {
    const { get, renew, requests } = source();
    const refused = await get();
    await all(10, () => renew(refused));
    expect(await renew(refused)).toBe("token-2");
    expect([await get(), requests()]).toEqual(["token-2", 2]);
  });

  it("shares one failure between those who wait for it, and forgets it", async () => {
    let fail = true;
    const { get, requests } = source({
      acquire: () => (fail ? Promise.reject(new Error("no")) : Promise.resolve(tokenOf("good", 0))),
    });
    const answers = await all(10, get);
    expect(answers.filter(({ status }) => status === "rejected")).toHaveLength(10);
    expect(requests()).toBe(1);
    fail = false;
    expect([await get(), requests()]).toEqual(["good", 2]);
  });

  it("asks again where a load that was under way brought back what was refused", async () => {
    const stored = tokenOf("stale", 0);
    let reads = 0;
    const { get, renew, requests } = source({
      store: { ...memoryOnly, read: () => Promise.resolve(reads++ === 0 ? stored : undefined) },
    });
    const [first, second] = await Promise.all([get(), renew("stale")]);
    expect([first, second, requests()]).toEqual(["stale", "token-1", 1]);
  });

  it("asks once where the tenant issues the refused token again", async () => {
    const { get, renew, requests } = source({ acquire: () => Promise.resolve(tokenOf("same", 0)) });
    await get();
    expect([await renew("same"), requests()]).toEqual(["same", 2]);
  });
});

describe("with a store", () => {
  const holding = (token: Token | undefined) => {
    const written: string[] = [];
    const store: TokenStore = {
      read: () => Promise.resolve(token),
      write: (key, { value }) => Promise.resolve(void written.push(`${key} ${value.reveal()}`)),
      exclusively: (_key, work) => work(),
    };
    return { store, written };
  };

  it("uses what is there", async () => {
    const { store } = holding(tokenOf("kept", 0));
    const { get, requests } = source({ store });
    expect([await get(), requests()]).toEqual(["kept", 0]);
  });

  it.each([
    ["has expired", { ...tokenOf("kept", 0), renewAt: 0 }, "other"],
    ["is refused", tokenOf("kept", 0), "kept"],
  ])("replaces what %s", async (_what, token, refused) => {
    const { store, written } = holding(token);
    const { renew, requests } = source({ store });
    expect([await renew(refused), requests()]).toEqual(["token-1", 1]);
    expect(written).toEqual(["k token-1"]);
  });

  it("uses what another process got while this one waited for the lock", async () => {
    let token: Token | undefined;
    const { get, requests } = source({
      store: {
        ...memoryOnly,
        read: () => Promise.resolve(token),
        exclusively: (_key, work) => {
          token = tokenOf("theirs", 0);
          return work();
        },
      },
    });
    expect([await get(), requests()]).toEqual(["theirs", 0]);
  });
});

describe("waiting for a token", () => {
  /** A source whose sign-in hangs until it is aborted. */
  function hanging() {
    const signals: AbortSignal[] = [];
    const tokens = createTokenSource({
      key: "k",
      store: memoryOnly,
      now: () => 0,
      acquire: (signal) => {
        signals.push(signal);
        return new Promise((_, reject) => {
          signal.addEventListener("abort", () => reject(signal.reason as Error));
        });
      },
    });
    return { signals, tokens };
  }

  it("ends the request when the last call that waits is cancelled, and not before", async () => {
    const { signals, tokens } = hanging();
    const [first, second] = [new AbortController(), new AbortController()];
    const waiting = Promise.allSettled([tokens.get(first.signal), tokens.get(second.signal)]);
    await new Promise(setImmediate);
    first.abort(new Error("first"));
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
    second.abort(new Error("second"));
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    const outcomes = await waiting;
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  });

  it("starts anew for a call that comes after the last one has left", async () => {
    const { signals, tokens } = hanging();
    const first = new AbortController();
    const waiting = tokens.get(first.signal).catch(() => "cancelled");
    await new Promise(setImmediate);
    first.abort(new Error("x"));
    const next = new AbortController();
    const again = tokens.get(next.signal).catch(() => "cancelled");
    await new Promise(setImmediate);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    next.abort(new Error("x"));
    expect(await Promise.all([waiting, again])).toEqual(["cancelled", "cancelled"]);
  });
});

it("asks once for fifty calls whose token was refused, also where the tenant issues the same one again", async () => {
  const { requests, renew } = source({ acquire: () => Promise.resolve(tokenOf("same", 0)) });
  await all(50, () => renew("same"));
  expect(requests()).toBe(1);
});
