import { inspect, types } from "node:util";
import { describe, expect, it } from "vitest";
import { bindOperations, toCall } from "../../src/api/bind.ts";
import { findOperation, operationNames } from "../../src/api/catalogue.ts";
import { methodNames } from "../../src/api/help/method.ts";
import { createQlik, type Qlik } from "../../src/api/qlik.ts";
import { caught } from "../helpers/caught.ts";
import { testClient } from "../helpers/http-client.ts";
import { noting } from "../helpers/noting-client.ts";
import { scriptedServer } from "../helpers/scripted-server.ts";

describe("what arrives at the server", () => {
  async function arriving(call: (qlik: Qlik) => PromiseLike<unknown>): Promise<string> {
    const { url, requests } = await scriptedServer(() => ({ body: { data: [] } }));
    await call(createQlik(testClient(url)));
    return requests[0]!.target;
  }

  it.each(
    [
      ["..", "."],
      ...[
        "/",
        "?",
        "#",
        "%",
        "%41",
        "%2F",
        "$&",
        "$1",
        "a b",
        "a+b",
        "ä",
        "日本",
        "😀",
        "\\",
        "@",
        ":",
        "//evil.example",
      ],
      ...["..%2f..", "qri:app:sense://abc", "'\"<>", "{appId}", "\r\n", "\u0000"],
    ].flat(),
  )("the id %j is that id", async (id) => {
    const target = await arriving((qlik) => qlik.spaces.assignments.get(id, id));
    const [, space, assignment] = /^\/api\/v1\/spaces\/([^/?#]+)\/assignments\/([^/?#]+)$/.exec(target)!;
    expect([decodeURIComponent(space!), decodeURIComponent(assignment!)]).toEqual([id, id]);
    // Anything on the way would climb.
    expect(target).not.toMatch(/\/\.{1,2}(\/|$)/);
  });

  it.each<[string, (qlik: Qlik) => PromiseLike<unknown>, string]>([
    ["a sort by a sign", (qlik) => qlik.users.list({ sort: "+name" }), "?sort=%2Bname&limit=100"],
    [
      "blanks and quotes in a filter",
      (qlik) => qlik.users.list({ filter: 'name co "A+B %20"' }),
      "?filter=name%20co%20%22A%2BB%20%2520%22&limit=100",
    ],
    [
      "roles in one",
      (qlik) => qlik.spaces.list({ roles: ["consumer", "operator"] }),
      "?roles=consumer%2Coperator&limit=100",
    ],
    [
      "apps of another kind",
      (qlik) => (qlik.apps.list as any)({ resourceType: "x" }),
      "?resourceType=app&limit=100",
    ],
    ["data sets", (qlik) => qlik.dataSets.list(), "?resourceType=dataset&limit=100"],
    ["data assets", (qlik) => qlik.dataAssets.list(), "?resourceType=dataasset&limit=100"],
    [
      "data products",
      (qlik) => qlik.dataGovernance.dataProducts.list(),
      "?resourceType=dataproduct&limit=100",
    ],
    ["apps", (qlik) => qlik.apps.list({ name: "x" }), "?name=x&resourceType=app&limit=100"],
    ["a free path's own query", (qlik) => qlik.request("GET", "/api?a=x%20y&b=%2B"), "?a=x%20y&b=%2B"],
    ["both", (qlik) => qlik.request("GET", "/api?a=1#top", { query: { b: [2, 3] } }), "?a=1&b=2&b=3"],
  ])("%s", async (_what, call, query) => {
    expect((await arriving(call)).replace(/^[^?]*/, "")).toBe(query);
  });

  it.each([
    ["/api/v1/ünï/a b", "/api/v1/%C3%BCn%C3%AF/a%20b"],
    ["/api/v1/😀\r\nx: y", "/api/v1/%F0%9F%98%80%0D%0Ax:%20y"],
    ["/api/%41%2E%2E/x", "/api/%41%2E%2E/x"],
    ["//evil.example/x", "//evil.example/x"],
    ["/a#b?c", "/a"],
  ])("the free path %j as %s", async (path, target) => {
    expect(await arriving((qlik) => qlik.request("GET", path))).toBe(target);
  });
});

describe("qlik.request", () => {
  it.each<[string, unknown[], RegExp]>([
    ["a relative path", ["GET", "api/v1"], /starts with "\/"/],
    ["a URL", ["GET", "https://evil.example/"], /path only/],
    ["no path", ["GET"], /starts with/],
    ["no method", [undefined, "/x"], /no method/],
    ["another method", ["TRACE", "/x"], /"TRACE" is no method/],
    ["a misspelt option", ["GET", "/x", { qurey: {} }], /Did you mean "query"/],
    ["a text as query", ["GET", "/x", { query: "a=1" }], /query must be an object/],
    ["options that are none", ["GET", "/x", "y"], /options must be an object/],
  ])("refuses %s", async (_what, args, message) => {
    const { client, noted } = noting();
    const qlik = createQlik(client) as unknown as { request: (...args: unknown[]) => unknown };
    const error = await caught(() => qlik.request(...args));
    expect([error.code, noted]).toEqual(["usage", []]);
    expect(error.message).toMatch(message);
  });

  it("takes a method in any case", async () => {
    const { client, noted } = noting();
    await createQlik(client).request("post" as "POST", "/x", { body: 1 });
    expect(noted).toMatchObject([{ method: "POST", path: "/x", body: 1 }]);
  });
});

describe("a call", () => {
  it("resolves to the body, and withResponse to status and headers too", async () => {
    const { url } = await scriptedServer(() => ({
      status: 201,
      headers: { "x-one": "1" },
      body: { id: "s" },
    }));
    const call = createQlik(testClient(url)).spaces.create({ name: "x", type: "shared" });
    expect(await call).toEqual({ id: "s" });
    const { data, response } = await call.withResponse();
    expect([data.id, response.status, response.headers.get("x-one")]).toEqual(["s", 201, "1"]);
  });

  it.each<[string, (call: ReturnType<typeof toCall>) => unknown]>([
    ["awaited", (call) => call.catch(() => {})],
    ["with its response", (call) => call.withResponse().catch(() => {})],
    ["both", (call) => Promise.allSettled([call, call.withResponse()])],
  ])("that fails, %s, leaves no rejection behind", async (_what, use) => {
    const seen: unknown[] = [];
    const note = (reason: unknown) => seen.push(reason);
    process.on("unhandledRejection", note);
    await use(toCall(Promise.reject(new Error("no"))));
    await new Promise(setImmediate);
    process.off("unhandledRejection", note);
    expect(seen).toEqual([]);
  });
});

describe("the qlik object", () => {
  it("has a function for every name, and sends nothing by being looked at", () => {
    const { client, noted } = noting();
    const qlik = createQlik(client);
    for (const name of methodNames()) {
      const member = name.split(".").reduce((node: any, part) => node[part], qlik);
      expect(typeof member, name).toBe("function");
    }
    const shown = inspect(qlik, { depth: 10, showHidden: false, getters: true });
    expect(shown).not.toContain("Circular");
    JSON.stringify(qlik);
    expect(noted).toEqual([]);
  });

  it("is plain objects and functions: neither proxies nor getters", () => {
    let functions = 0;
    const visit = (node: object, path: string) => {
      expect(types.isProxy(node), path).toBe(false);
      if (typeof node === "object") expect(Object.getPrototypeOf(node), path).toBe(Object.prototype);
      else functions += 1;
      for (const [name, field] of Object.entries(Object.getOwnPropertyDescriptors(node))) {
        expect("get" in field, `${path}.${name}`).toBe(false);
        const { value } = field as { value: unknown };
        const inner = typeof value === "object" || (typeof value === "function" && field.enumerable);
        if (inner && value !== null) visit(value as object, `${path}.${name}`);
      }
    };
    visit(createQlik(noting().client), "qlik");
    expect(functions).toBe(methodNames().length);
  });

  it("settles when it is awaited, and so do its resources", async () => {
    const qlik = createQlik(noting().client);
    expect(await Promise.resolve(qlik)).toBe(qlik);
    expect(await Promise.resolve(qlik.users)).toBe(qlik.users);
    expect(await Promise.resolve(qlik.licenses.overview)).toBe(qlik.licenses.overview);
  });

  it.each<[string, (qlik: Qlik) => [unknown, unknown]]>([
    ["licenses.overview", (qlik) => [qlik.licenses.overview(), qlik.licenses.overview.get()]],
    ["spaces.types", (qlik) => [qlik.spaces.types(), qlik.spaces.types.list()]],
    ["groups.settings", (qlik) => [qlik.groups.settings(), qlik.groups.settings.get()]],
  ])("%s answers to both of its names", async (name, calls) => {
    const { client, noted } = noting();
    const qlik = createQlik(client);
    await Promise.all(calls(qlik));
    expect(noted).toHaveLength(2);
    expect(noted[0]).toEqual(noted[1]);
    const member = name.split(".").reduce((node: any, part) => node[part], qlik);
    expect(inspect(member)).not.toContain("Circular");
  });

  it("names its functions after their operations", () => {
    const qlik: any = createQlik(noting().client);
    expect(qlik.spaces.assignments.list.name).toBe("spaces.assignments.list");
    expect(inspect(qlik.users.get)).toBe("[Function: users.get]");
  });

  it("tells of each call and its body, before it is sent", async () => {
    const told: unknown[] = [];
    const qlik = createQlik(noting().client, ({ name }, body) => told.push([name, body]));
    const body = { name: "x", type: "shared" } as const;
    const call = qlik.spaces.create(body);
    expect(told).toEqual([["spaces.create", body]]);
    await call;
    await qlik.users.me();
    await qlik.users.me();
    expect(told.slice(1)).toEqual(Array(2).fill(["users.me", undefined]));
    // What was refused was not called.
    await caught(() => (qlik.spaces.get as any)());
    expect(told).toHaveLength(3);
  });
});

describe("bindOperations", () => {
  it("looks up no operation before it is called", async () => {
    const looked: string[] = [];
    const find = (name: string) => {
      looked.push(name);
      return findOperation(name)!;
    };
    const { client } = noting();
    const started = performance.now();
    const tree: any = bindOperations({ names: operationNames, aliases: new Map(), find, client });
    // Some tenths of one, in truth; enough for a busy machine.
    expect(performance.now() - started).toBeLessThan(50);
    expect(looked).toEqual([]);
    await tree.users.me();
    expect(looked).toEqual(["users.me"]);
  });
});

describe("raw", () => {
  it("gives the Response untouched, one page, with the limit as given", async () => {
    const body = '{"data":[1,2],  "links":{"next":{"href":"?next=a"}}}';
    const { url, requests } = await scriptedServer(() => ({
      body,
      headers: { "content-type": "application/json", "x-one": "1" },
    }));
    const answer: any = await createQlik(testClient(url)).users.list({ limit: 3 }, { raw: true });
    expect(answer).toBeInstanceOf(Response);
    expect([answer.status, answer.headers.get("x-one"), await answer.text()]).toEqual([200, "1", body]);
    expect(requests.map(({ target }) => target)).toEqual(["/api/v1/users?limit=3"]);
  });

  it("throws what is no success all the same", async () => {
    const { url } = await scriptedServer(() => ({
      status: 404,
      body: { errors: [{ code: "X", title: "no" }] },
    }));
    const error = await caught(createQlik(testClient(url)).users.get("u", {}, { raw: true }));
    expect([error.code, error.status]).toEqual(["not-found", 404]);
  });
});

it("a 207 comes back with what failed in it", async () => {
  const body = {
    data: [
      { id: "a", status: 200 },
      { id: "b", status: 404, errors: [{ code: "X", title: "no" }] },
    ],
  };
  const { url } = await scriptedServer(() => ({ status: 207, body }));
  const call = createQlik(testClient(url)).users.invite({ invitees: [{ email: "ada@corp.example" }] });
  const { data, response } = await call.withResponse();
  expect([data, response.status]).toEqual([body, 207]);
});
