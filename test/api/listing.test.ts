import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { Listing } from "../../src/api/listing.ts";
import { createQlik } from "../../src/api/qlik.ts";
import { caught } from "../helpers/caught.ts";
import { collect, fixedTokens, testClient } from "../helpers/http-client.ts";
import { startSandbox } from "../helpers/sandbox.ts";

/** The tenant's users by pages of a hundred, and how many list requests it has seen. */
async function tenant() {
  const sandbox = await startSandbox();
  const qlik = createQlik(testClient(sandbox.url, { tokens: fixedTokens(sandbox.apiKey) }));
  // More than a page of them.
  await Promise.all(
    Array.from({ length: 60 }, (_, index) => qlik.users.create({ subject: `more-${index}` })),
  );
  const requests = () =>
    sandbox.requests.filter(({ method, path }) => `${method} ${path}` === "GET /api/v1/users");
  return { qlik, requests, sandbox, limits: () => requests().map(({ query }) => query.limit) };
}

describe("a list of the sandbox", () => {
  it("awaits to all, by the largest pages", async () => {
    const { qlik, requests, limits } = await tenant();
    const all = await qlik.users.list();
    expect(all.length).toBeGreaterThan(100);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(requests()).toHaveLength(Math.ceil(all.length / 100));
    expect(new Set(limits())).toEqual(new Set(["100"]));
  });

  it("takes limit as the total", async () => {
    const { qlik, limits } = await tenant();
    expect(await qlik.users.list({ limit: 103 })).toHaveLength(103);
    expect(limits()).toEqual(["100", "3"]);
  });

  it("first(n) fetches no page more than it needs", async () => {
    const { qlik, requests } = await tenant();
    const [three, hundred] = [await qlik.users.list().first(3), await qlik.users.list().first(100)];
    expect([three.length, hundred.length, requests().length]).toEqual([3, 100, 2]);
    expect(hundred.slice(0, 3)).toEqual(three);
    expect(await qlik.users.list().first(0)).toEqual([]);
    expect(requests()).toHaveLength(2);
  });

  it("requests one page ahead and no more, whether the loop ends, breaks or throws", async () => {
    const { qlik, requests } = await tenant();
    const list = qlik.users.list();
    const end = async (stop: (seen: number) => void) => {
      const before = requests().length;
      let seen = 0;
      for await (const user of list) if (user.id) stop(++seen);
      return requests().length - before;
    };
    expect(await end(() => {})).toBe(2);
    const thrown = new Error("enough");
    await expect(
      end(() => {
        throw thrown;
      }),
    ).rejects.toBe(thrown);
    // The first page, and at most the next: it is cancelled, on the wire or on its way there.
    expect(requests().length).toBeLessThanOrEqual(4);
  });

  it("gives pages as the tenant cuts them", async () => {
    const { qlik } = await tenant();
    const pages = await collect(qlik.users.list().pages());
    expect(pages.map(({ more }) => more)).toEqual(pages.map((_, index) => index < pages.length - 1));
    expect(pages[0]!.items).toHaveLength(100);
  });

  it("starts afresh each time it is used, and sends nothing before", async () => {
    const { qlik, requests } = await tenant();
    const list = qlik.users.list({ limit: 2 });
    inspect(list, { showHidden: true, depth: 10 });
    JSON.stringify(list);
    expect(requests()).toHaveLength(0);
    expect(await list).toEqual(await list);
    expect(requests()).toHaveLength(2);
  });

  it("can be cancelled between pages", async () => {
    const { qlik, requests } = await tenant();
    const controller = new AbortController();
    const looping = async () => {
      for await (const user of qlik.users.list({}, { signal: controller.signal })) controller.abort(user.id);
    };
    expect((await caught(looping())).code).toBe("aborted");
    expect(requests().length).toBeLessThanOrEqual(2);
  });

  it("apps are the items that are apps", async () => {
    const { qlik } = await tenant();
    const apps = await qlik.apps.list({ limit: 5 });
    expect(new Set(apps.map(({ resourceType }) => resourceType))).toEqual(new Set(["app"]));
  });
});

describe("Listing", () => {
  const of = (...pages: number[][]) =>
    new Listing("things.list", async function* () {
      for (const items of pages) yield await Promise.resolve({ items, more: false });
    });

  it("first cuts what a walk gives too much", async () => {
    expect(await of([1, 2, 3]).first(2)).toEqual([1, 2]);
  });

  it("holds more than a call has room for arguments", async () => {
    const many = Array.from({ length: 300_000 }, (_, index) => index);
    expect(await of(many, [1])).toHaveLength(300_001);
  });

  it("has then, catch and finally", async () => {
    const failing = new Listing("x", () => {
      throw new Error("no");
    });
    let finished = 0;
    expect(await of([1]).finally(() => (finished += 1))).toEqual([1]);
    expect(await failing.catch(String)).toBe("Error: no");
    expect(await Promise.all([of([1]), of([2])])).toEqual([[1], [2]]);
    expect(finished).toBe(1);
  });

  it("first needs a number", async () => {
    expect((await caught(of([1]).first(undefined as never))).code).toBe("usage");
    expect(await of([1], [2]).first(Infinity)).toEqual([1, 2]);
  });

  it("prints as what it is", () => {
    expect(inspect(of([1]))).toBe("Listing { things.list: await it for all items, or loop with for await }");
  });
});
