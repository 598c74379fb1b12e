import { describe, expect, it, onTestFinished } from "vitest";
import type { PageOptions } from "../../src/http/types.ts";
import { caught } from "../helpers/caught.ts";
import { collect, testClient } from "../helpers/http-client.ts";
import { inTurn, scriptedServer, type Answer } from "../helpers/scripted-server.ts";

const list = { method: "GET", path: "/api/v1/things", operation: "things.list" } as const;
const page = (data: unknown, href?: unknown, more = {}): Answer => ({
  body: { data, links: { next: { href } }, ...more },
});

async function walk(
  answers: Answer[],
  { limit, query }: { limit?: number; query?: string } = {},
): Promise<{ items: unknown[][]; targets: string[]; more: boolean[] }> {
  const { url, requests } = await scriptedServer(inTurn(...answers));
  const request = { ...list, query: new URLSearchParams(query) };
  const pages = await collect(testClient(url).pages(request, { limit, maxPageSize: 100 }));
  return {
    items: pages.map(({ items }) => items),
    targets: requests.map(({ target }) => target),
    more: pages.map(({ more }) => more),
  };
}

describe("the next page", () => {
  it.each([
    ["on another host", "https://evil.example/v1/other?next=abc&limit=100"],
    ["on an inner host", "http://localhost:8787/v1/things?next=abc&limit=100"],
    ["relative", "/v1/things?next=abc&limit=100"],
    ["without a path", "?next=abc&limit=100"],
    ["with a fragment", "/api/v1/things?next=abc&limit=100#top?x=y"],
    ["with another limit", "/api/v1/things?limit=20&next=abc"],
  ])("is the query of links.next, %s, on the first request's path", async (_what, href) => {
    const { items, targets } = await walk([page([1, 2], href), page([3])]);
    expect(items).toEqual([[1, 2], [3]]);
    expect(targets[1]!.replace("limit=100&next=abc", "next=abc&limit=100")).toBe(
      "/api/v1/things?next=abc&limit=100",
    );
  });

  it.each([
    ["none", {}],
    ["null", { links: { next: null } }],
    ["of null", { links: { next: { href: null } } }],
    ["empty", { links: { next: { href: "" } } }],
    ["no links", { links: null }],
  ])("there is: %s", async (_what, rest) => {
    const { items, more } = await walk([{ body: { data: [1], ...rest } }]);
    expect([items, more]).toEqual([[[1]], [false]]);
  });

  it.each([
    ["itself", ["?next=a", "?next=a"], 2],
    ["an earlier one", ["?next=a", "?next=b", "?next=a"], 3],
    ["the first", ["?limit=100"], 1],
    ["without a query", ["/api/v1/things"], 1],
  ])("that is %s ends the list", async (_what, hrefs, count) => {
    const { items, targets } = await walk(hrefs.map((href, index) => page([index], href)));
    expect(items).toEqual(Array.from({ length: count }, (_, index) => [index]));
    expect(targets).toHaveLength(count);
  });
});

describe("limit", () => {
  const hundred = Array.from({ length: 100 }, (_, index) => index);
  it.each<[string, number | undefined, Answer[], number[], string[]]>([
    ["none: the largest pages", undefined, [page([1])], [1], ["100"]],
    ["below a page", 5, [page(hundred, "?next=a")], [5], ["5"]],
    ["of one page", 100, [page(hundred, "?next=a")], [100], ["100"]],
    ["beyond a page", 130, [page(hundred, "?next=a"), page(hundred, "?next=b")], [100, 30], ["100", "30"]],
    ["beyond all", 500, [page([1, 2])], [2], ["100"]],
  ])("%s", async (_what, limit, answers, sizes, limits) => {
    const { items, targets } = await walk(answers, limit === undefined ? {} : { limit });
    expect(items.map((one) => one.length)).toEqual(sizes);
    expect(targets.map((target) => new URLSearchParams(target.split("?")[1]).get("limit"))).toEqual(limits);
  });

  it.each<[string, Answer]>([
    ["that the tenant ignored", page([1, 2, 3])],
    ["that ends with a page", page([1, 2], "?next=a")],
  ])("%s is kept, and no more is to come", async (_what, answer) => {
    expect(await walk([answer], { limit: 2 })).toMatchObject({ items: [[1, 2]], more: [false] });
  });
});

it("sends the body again for every page of a POST", async () => {
  const { url, requests } = await scriptedServer(inTurn(page([1], "?next=a"), page([2])));
  const request = { ...list, method: "POST", body: { filter: "x" } } as const;
  await collect(testClient(url).pages(request, { maxPageSize: 100 }));
  expect(requests.map(({ body }) => body)).toEqual(['{"filter":"x"}', '{"filter":"x"}']);
});

it("keeps the caller's query for the first page only", async () => {
  const { targets } = await walk([page([1], "?next=a"), page([2])], { query: "filter=x%20y" });
  expect(targets).toEqual(["/api/v1/things?filter=x%20y&limit=100", "/api/v1/things?next=a&limit=100"]);
});

it("an empty list may be null, and a total is passed on", async () => {
  expect((await walk([page(null)])).items).toEqual([[]]);
  const { url } = await scriptedServer(() => page([1], undefined, { totalResults: 7 }));
  const [first] = await collect(testClient(url).pages(list, { maxPageSize: 100 }));
  expect(first).toEqual({ items: [1], more: false, total: 7 });
});

const wrongLinks = ["?next=a", 5, false, [], { next: "?next=a" }, { next: [] }, { next: { href: 5 } }];
const noLists = [
  {},
  { data: {} },
  "text",
  undefined,
  [],
  ...wrongLinks.map((links) => ({ data: [1], links })),
];
it.each(noLists.map((body) => [body]))("%j is no list", async (body) => {
  const { url } = await scriptedServer(() => ({ body }));
  const error = await caught(collect(testClient(url).pages(list, { maxPageSize: 100 })));
  expect([error.code, error.message]).toEqual(["server", "things.list did not answer with a list."]);
});

it.each<[string, object, number | undefined]>([
  ["totalResults", { totalResults: 7 }, 7],
  ["totalCount", { totalCount: 7 }, 7],
  ["total", { total: 7, totalResults: 8 }, 7],
  ["none that is a number", { total: "7" }, undefined],
])("the total is %s", async (_what, more, total) => {
  const { url } = await scriptedServer(() => page([1], undefined, more));
  const [first] = await collect(testClient(url).pages(list, { maxPageSize: 100 }));
  expect(first!.total).toBe(total);
});

it("takes the items by their key, and sends no limit where there is none", async () => {
  const { url, requests } = await scriptedServer(
    inTurn({ body: { tasks: [1], links: { next: { href: "?page=2" } } } }, { body: { tasks: [2] } }),
  );
  const pages = testClient(url).pages(list, { maxPageSize: undefined, items: "tasks" });
  expect((await collect(pages)).map(({ items }) => items)).toEqual([[1], [2]]);
  expect(requests.map(({ target }) => target)).toEqual(["/api/v1/things", "/api/v1/things?page=2"]);
});

it("asks for a page only when the consumer wants it", async () => {
  const { url, requests } = await scriptedServer((_, index) => page([index], `?next=${index}`));
  for await (const { items } of testClient(url).pages(list, { maxPageSize: 1 })) if (items[0] === 2) break;
  expect(requests).toHaveLength(3);
});

describe("one page ahead", () => {
  /** A list of `count` pages, whose answers wait until they are let go. */
  async function held(count: number, options: Partial<PageOptions> = {}) {
    const letGo: (() => void)[] = [];
    let cut = 0;
    const { url, requests } = await scriptedServer((_, index) => (response) => {
      response.once("close", () => (cut += response.writableFinished ? 0 : 1));
      letGo.push(() => {
        const href = index + 1 < count ? `?next=${index + 1}` : "";
        response.writeHead(200, { "content-type": "application/json" });
        response.end(JSON.stringify({ data: [index], links: { next: { href } } }));
      });
    });
    const client = testClient(url);
    const pages = client.pages(list, { maxPageSize: 1, ahead: true, ...options });
    const until = async (condition: () => boolean) => {
      while (!condition()) await new Promise((resolve) => setImmediate(resolve));
    };
    const answer = async (index: number) => {
      await until(() => letGo.length > index);
      letGo[index]!();
    };
    return { pages, requests, answer, until, cut: () => cut };
  }

  it("is requested while the consumer has the one before, and not the one after it", async () => {
    const { pages, requests, answer, until } = await held(3);
    const first = pages.next();
    await answer(0);
    expect((await first).value?.items).toEqual([0]);
    await until(() => requests.length === 2);
    await answer(1);
    // Nobody has asked for the second page, so that the third is not requested.
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(requests).toHaveLength(2);
    expect((await pages.next()).value?.items).toEqual([1]);
    await until(() => requests.length === 3);
    await pages.return(undefined);
  });

  it("is cancelled on the wire when the consumer stops", async () => {
    const { pages, answer, until, requests, cut } = await held(3);
    const first = pages.next();
    await answer(0);
    await first;
    await until(() => requests.length === 2);
    await pages.return(undefined);
    await until(() => cut() === 1);
    expect(requests).toHaveLength(2);
  });

  it("is not requested beyond the limit", async () => {
    const { pages, requests, answer } = await held(3, { limit: 2 });
    const all = collect(pages);
    await answer(0);
    await answer(1);
    expect((await all).map(({ items, more }) => [items[0], more])).toEqual([
      [0, true],
      [1, false],
    ]);
    expect(requests).toHaveLength(2);
  });

  it("fails when it is consumed, and not before", async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", note);
    onTestFinished(() => void process.off("unhandledRejection", note));
    const { url } = await scriptedServer(inTurn(page([1], "?next=a"), { status: 403, body: {} }));
    const pages = testClient(url).pages(list, { maxPageSize: 1, ahead: true });
    expect((await pages.next()).value).toEqual({ items: [1], more: true });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await caught(pages.next())).code).toBe("permission");
    expect((await pages.next()).done).toBe(true);
    expect(unhandled).toEqual([]);
  });
});

it("refuses what is no signal", async () => {
  const { url, requests } = await scriptedServer(() => page([1]));
  const pages = testClient(url).pages({ ...list, signal: {} as never }, { maxPageSize: 1 });
  expect((await caught(pages.next())).code).toBe("usage");
  expect(requests).toHaveLength(0);
});
