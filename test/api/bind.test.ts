import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { bindOperations, signature, toCall, toQuery, toRequest } from "../../src/api/bind.ts";
import { createQlik, qlikNames, type Qlik } from "../../src/api/qlik.ts";
import { operations } from "../../src/api/operations.ts";
import type { HttpClient, HttpRequest } from "../../src/http/types.ts";
import { caught } from "../helpers/caught.ts";
import { testClient } from "../helpers/http-client.ts";
import { scriptedServer } from "../helpers/scripted-server.ts";

/** A client that sends nothing and notes what it was to send. */
function noting(): { client: HttpClient; noted: HttpRequest[] } {
  const noted: HttpRequest[] = [];
  const client: HttpClient = {
    request: (request) => {
      noted.push(request);
      return Promise.resolve({ data: request.path, status: 200, headers: new Headers() });
    },
    pages: async function* (request, { limit }) {
      noted.push(request);
      yield await Promise.resolve({ items: [limit], more: false });
    },
  };
  return { client, noted };
}

const of = (name: string) => operations[name]!;
const request = (name: string, ...args: unknown[]) => toRequest(name, of(name), args);

describe("toRequest", () => {
  const signal = new AbortController().signal;

  it.each<[string, unknown[], object]>([
    ["users.me", [], { method: "GET", path: "/api/v1/users/me" }],
    ["users.me", [{ signal, timeout: 5 }], { signal, timeout: 5 }],
    ["users.get", ["u-1"], { path: "/api/v1/users/u-1" }],
    ["users.get", [7], { path: "/api/v1/users/7" }],
    ["users.get", ["u-1", undefined, { timeout: 5 }], { timeout: 5 }],
    ["users.get", ["u-1", null, null], { path: "/api/v1/users/u-1" }],
    ["users.create", [{ a: 1 }, { timeout: 5 }], { method: "POST", body: { a: 1 }, timeout: 5 }],
    ["spaces.assignments.get", ["s/1", "a?1"], { path: "/api/v1/spaces/s%2F1/assignments/a%3F1" }],
    ["spaces.assignments.update", ["s", "a", { roles: [] }], { method: "PUT", body: { roles: [] } }],
  ])("%s of %j", (name, args, expected) => {
    expect(request(name, ...args).request).toMatchObject({ operation: name, ...expected });
  });

  it.each<[string, unknown[], RegExp]>([
    ["users.get", [], /users\.get needs userId, and got nothing/],
    ["users.get", [""], /empty text/],
    ["users.get", [{}], /type object/],
    ["users.get", [null], /type object/],
    ["users.get", ["\ud800"], /half a character/],
    ["users.get", ["u", { field: "x" }], /no parameter "field".*Did you mean "fields"/],
    ["users.get", ["u", { limit: 5 }], /no parameter "limit"/],
    ["users.get", ["u", "fields"], /must be an object/],
    ["users.get", ["u", ["fields"]], /must be an object/],
    ["users.list", [{ fliter: "x" }], /Did you mean "filter"/],
    ["users.list", [{ unicorn: "x" }], /no parameter "unicorn"\.$/],
    ["users.list", [{}, { singal: 1 }], /no option "singal".*Did you mean "signal"/],
    ["users.me", [{ fields: "x" }], /no option "fields"/],
    ["users.me", [{}, {}], /takes no more arguments/],
    ["users.delete", ["u", {}, {}], /users\.delete\(userId, options\?\) takes no more/],
    ...[0, -1, 1.5, NaN, Infinity, "x", "", true, [3], {}].map((limit): [string, unknown[], RegExp] => [
      "users.list",
      [{ limit }],
      /limit must be a whole number above 0/,
    ]),
    ["users.list", [{ filter: {} }], /parameter filter cannot be sent/],
    ["users.list", [{ filter: NaN }], /cannot be sent: it is NaN/],
    ["users.list", [{ filter: new Date(NaN) }], /cannot be sent/],
    ["users.list", [{ filter: [null] }], /cannot be sent: it is null/],
  ])("refuses %s of %j", async (name, args, message) => {
    const error = await caught(() => request(name, ...args));
    expect(error.code).toBe("usage");
    expect(error.message).toMatch(message);
  });

  it.each([5, "5", null, undefined])("takes %j as limit", (limit) => {
    const { request: sent, limit: total } = request("users.list", { limit, filter: "x" });
    expect(total).toBe(limit == null ? undefined : 5);
    expect(sent.query?.toString()).toBe("filter=x");
  });
});

it.each<[Record<string, unknown>, string]>([
  [{ a: "x y", b: "+name", c: "ä&=%" }, "a=x+y&b=%2Bname&c=%C3%A4%26%3D%25"],
  [{ a: 1, b: false, c: new Date(0) }, "a=1&b=false&c=1970-01-01T00%3A00%3A00.000Z"],
  [{ a: ["x", "y"] }, "a=x&a=y"],
  [{ list: ["x", "y"] }, "list=x%2Cy"],
  [{ a: [], list: [], b: undefined, c: null }, ""],
])("toQuery(%j) is %s", (values, query) => {
  expect(toQuery(values, (key) => key === "list").toString()).toBe(query);
});

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
    ["roles in one", (qlik) => qlik.spaces.list({ roles: ["a", "b"] }), "?roles=a%2Cb&limit=100"],
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
    ["a URL", ["GET", "https://evil.example/"], /starts with "\/"/],
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
    const call = createQlik(testClient(url)).spaces.create({ name: "x" });
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
  it("has a function for every operation, and sends nothing by being looked at", () => {
    const { client, noted } = noting();
    const qlik = createQlik(client);
    for (const name of qlikNames) {
      const member = name.split(".").reduce((node: any, part) => node[part], qlik);
      expect(typeof member, name).toBe("function");
    }
    inspect(qlik, { depth: 10, showHidden: true, getters: true });
    JSON.stringify(qlik);
    expect(noted).toEqual([]);
  });

  it("is plain objects: neither proxies nor getters, and awaiting it does not hang", async () => {
    const { client } = noting();
    const visit = (node: object) => {
      for (const [name, field] of Object.entries(Object.getOwnPropertyDescriptors(node))) {
        expect("get" in field, name).toBe(false);
        if (typeof field.value === "object") visit(field.value as object);
      }
    };
    const qlik = createQlik(client);
    visit(qlik);
    expect(await Promise.resolve(qlik)).toBe(qlik);
  });

  it("names its functions after their operations", () => {
    const tree = bindOperations(operations, noting().client) as any;
    expect(tree.spaces.assignments.list.name).toBe("spaces.assignments.list");
    expect(signature("spaces.assignments.create", of("spaces.assignments.create"))).toBe(
      "spaces.assignments.create(spaceId, body, options?)",
    );
  });
});
