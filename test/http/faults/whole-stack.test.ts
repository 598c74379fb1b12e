import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Qlik } from "../../../src/api/qlik.ts";
import { openConnection } from "../../../src/connect.ts";
import { directProfile } from "../../../src/contexts/profile.ts";
import { caught } from "../../helpers/caught.ts";
import { scriptedServer, type Answer, type Seen } from "../../helpers/scripted-server.ts";

/**
 * The `qlik` object on a tenant that fails: what the tenant received counts, beside what the caller gets. With its own
 * waits, in earnest; how long they are is shown with the client, on a clock of its own.
 */

const SECRET = "canary-client-secret";

/** A tenant that issues `token-1`, `token-2`… and answers calls as it is told to. */
async function tenant(
  script: (seen: Seen, index: number) => Answer,
  sign: (issued: number) => Answer = (issued) => ({ body: { access_token: `token-${issued}` } }),
) {
  const calls: Seen[] = [];
  let signIns = 0;
  const { url } = await scriptedServer((seen) => {
    if (seen.target === "/oauth/token") return sign((signIns += 1));
    calls.push(seen);
    return script(seen, calls.length - 1);
  });
  const profile = directProfile(url, { clientId: "client", clientSecret: SECRET });
  const qlik = openConnection(profile, { tokenCache: "memory", env: {}, timeout: 2_000 });
  const tokens = () => calls.map(({ headers }) => headers.authorization?.replace("Bearer ", ""));
  return { url, qlik, calls, tokens, signIns: () => signIns };
}

const good: Answer = { body: { id: "1" } };
const read = (qlik: Qlik): Promise<unknown> => qlik.users.get("1", {}, { timeout: 500 });
const write = (qlik: Qlik): Promise<unknown> =>
  qlik.spaces.create({ name: "a", type: "shared" }, { timeout: 500 });

const json = { "content-type": "application/json" };
const failing = (status: number, headers: Record<string, string> = {}): Answer => ({ status, headers });
const page = (status: number): Answer => ({
  status,
  headers: { "content-type": "text/html" },
  body: "<!doctype html><title>Gateway</title>",
});
const begun =
  (
    head: Record<string, string | number>,
    bytes: string | Uint8Array,
    then?: (response: ServerResponse) => void,
  ): Answer =>
  (response) =>
    void response
      .writeHead(200, { ...json, ...head })
      .write(bytes, () => setImmediate(() => then?.(response)));
const cut = (response: ServerResponse) => void response.destroy();
const zipped = gzipSync(JSON.stringify({ id: "1", name: "x".repeat(500) }));

describe("once, and then all is well", () => {
  /** What comes of reading and of writing: `done`, or an error's code; and how many requests the tenant has got. */
  it.each<[string, Answer, [string, number], [string, number]]>([
    ["429 with a time", failing(429, { "retry-after": "1" }), ["done", 2], ["done", 2]],
    ["429 without one", failing(429), ["done", 2], ["done", 2]],
    ["503", failing(503), ["done", 2], ["server", 1]],
    ["503 with a time", failing(503, { "retry-after": "0" }), ["done", 2], ["server", 1]],
    ["500", failing(500), ["done", 2], ["server", 1]],
    ["a proxy's page", page(502), ["done", 2], ["server", 1]],
    ["the page of a host that is no tenant", page(404), ["config", 1], ["config", 1]],
    ["a login page", page(200), ["config", 1], ["config", 1]],
    ["a reset before the head", (_, socket) => void socket.resetAndDestroy(), ["done", 2], ["network", 1]],
    ["a reset after the head", begun({}, '{"id"', cut), ["done", 2], ["network", 1]],
    [
      "a body shorter than it says",
      begun({ "content-length": 90 }, '{"id"', cut),
      ["done", 2],
      ["network", 1],
    ],
    ["no answer", () => {}, ["timeout", 1], ["timeout", 1]],
    ["an answer that stops", begun({}, '{"id"'), ["timeout", 1], ["timeout", 1]],
    ["what is no JSON", { headers: json, body: '{"id"' }, ["server", 1], ["server", 1]],
    [
      "gzip",
      begun({ "content-encoding": "gzip" }, zipped, (one) => void one.end()),
      ["done", 1],
      ["done", 1],
    ],
    [
      "what is no gzip",
      { headers: { ...json, "content-encoding": "gzip" }, body: "{}" },
      ["network", 1],
      ["network", 1],
    ],
    [
      "half of a gzip",
      begun({ "content-encoding": "gzip" }, zipped.subarray(0, 20), (one) => void one.end()),
      ["done", 2],
      ["network", 1],
    ],
  ])("%s", async (_what, fault, reading, writing) => {
    for (const [call, expected] of [
      [read, reading],
      [write, writing],
    ] as const) {
      const { qlik, calls, signIns } = await tenant((_, index) => (index === 0 ? fault : good));
      const outcome = await call(qlik).then(
        () => "done",
        (error: { code: string }) => error.code,
      );
      expect([outcome, calls.length, signIns()]).toEqual([...expected, 1]);
      // A repetition is the same request.
      expect(new Set(calls.map(({ method, target, body }) => `${method} ${target} ${body}`)).size).toBe(1);
    }
  });

  it.each<[string, Answer]>([
    ["429", failing(429, { "retry-after": "0" })],
    ["503", failing(503, { "retry-after": "0" })],
  ])("%s, and retries are off: that is what the caller gets", async (_what, fault) => {
    const { qlik, calls } = await tenant((_, index) => (index === 0 ? fault : good));
    await caught(qlik.users.get("1", {}, { retries: 0 }));
    expect(calls).toHaveLength(1);
  });
});

describe("a token", () => {
  afterEach(() => void vi.useRealTimers());
  const accepting =
    (isGood: (token: string) => boolean, answer: (seen: Seen) => Answer = () => good) =>
    (seen: Seen): Answer =>
      isGood(seen.headers.authorization!.replace("Bearer ", ""))
        ? answer(seen)
        : { status: 401, body: { errors: [{ code: "HTTP-401", title: "Unauthorized" }] } };
  /** Three pages, `of` which the tenant is told each time it gives one. */
  const pages =
    (given: (page: number) => void = () => {}) =>
    ({ target }: Seen): Answer => {
      const at = Number(new URL(target, "http://x").searchParams.get("next") ?? 1);
      given(at);
      const next = at < 3 ? { next: { href: `https://x/api/v1/items?next=${at + 1}` } } : {};
      return { body: { data: [{ id: String(at) }], links: next } };
    };
  const ids = async (qlik: Qlik) => {
    const all: unknown[] = [];
    for await (const { id } of qlik.items.list()) all.push(id);
    return all;
  };

  it("revoked while a list is read is renewed once, and the list goes on where it was", async () => {
    let revoked = "";
    const script = accepting(
      (token) => token !== revoked,
      pages((at) => void (revoked = at === 1 ? "token-1" : revoked)),
    );
    const { qlik, tokens, signIns } = await tenant(script);
    expect(await ids(qlik)).toEqual(["1", "2", "3"]);
    expect([tokens(), signIns()]).toEqual([["token-1", "token-1", "token-2", "token-2"], 2]);
  });

  it("that expires while a list is read is renewed before it is sent", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const later = (at: number) => void (at === 1 && vi.setSystemTime(Date.now() + 3_600_000));
    const { qlik, tokens, signIns } = await tenant(pages(later), (issued) => ({
      body: { access_token: `token-${issued}`, expires_in: 3600 },
    }));
    expect(await ids(qlik)).toEqual(["1", "2", "3"]);
    expect([tokens(), signIns()]).toEqual([["token-1", "token-2", "token-2"], 2]);
  });

  it("revoked under ten concurrent calls is renewed once, reading or writing", async () => {
    const { qlik, calls, signIns } = await tenant(accepting((token) => token !== "token-1"));
    await Promise.all(Array.from({ length: 10 }, (_, index) => (index % 2 ? read(qlik) : write(qlik))));
    expect([calls.length, signIns()]).toEqual([20, 2]);
  });

  it("is asked for once by ten concurrent first calls", async () => {
    const { qlik, tokens, signIns } = await tenant(() => good);
    await Promise.all(Array.from({ length: 10 }, () => read(qlik)));
    expect([new Set(tokens()), signIns()]).toEqual([new Set(["token-1"]), 1]);
  });

  it.each([
    ["reading", read],
    ["writing", write],
  ])("that is never accepted is a clear end, %s", async (_what, call) => {
    const { qlik, tokens, signIns } = await tenant(accepting(() => false));
    const error = await caught(call(qlik));
    expect([error.code, error.status, error.remedy]).toEqual(["auth", 401, expect.stringMatching(/admin/)]);
    expect([tokens(), signIns()]).toEqual([["token-1", "token-2"], 2]);
  });

  it.each<[string, number, unknown]>([
    [
      "Qlik's",
      401,
      { errors: [{ code: "OAUTH-14", title: "Client authentication failed", detail: SECRET }] },
    ],
    ["RFC 6749's", 401, { error: "invalid_client", error_description: `no ${SECRET}` }],
    ["RFC 6749's", 400, { error: "invalid_client" }],
  ])("with a wrong secret, in the shape %s, is one request", async (_what, status, body) => {
    const { qlik, calls, signIns } = await tenant(
      () => good,
      () => ({ status, body }),
    );
    const errors = await Promise.all(Array.from({ length: 5 }, () => caught(read(qlik))));
    for (const { code, message, remedy } of errors) {
      expect([code, message]).toEqual(["auth", expect.stringMatching(/secret/)]);
      expect(message + remedy).not.toContain(SECRET);
    }
    expect([calls.length, signIns()]).toEqual([0, 1]);
  });

  it.each<[string, Answer, string, number]>([
    ["refused for the rate", failing(429, { "retry-after": "0" }), "done", 2],
    ["cut off", (_, socket) => void socket.destroy(), "done", 2],
    ["answered by 503", failing(503, { "retry-after": "0" }), "done", 2],
    ["a page", page(200), "config", 1],
    ["no token", { body: {} }, "config", 1],
    ["no answer", () => {}, "timeout", 1],
  ])("request that is %s, before a read, a write and a stream", async (_what, fault, outcome, count) => {
    const stream = (qlik: Qlik) => qlik.request("POST", "/x", { body: new Blob(["all of it"]).stream() });
    // Nothing of the call was sent, so that any may be repeated.
    for (const call of [read, write, stream]) {
      const { qlik, calls, signIns } = await tenant(
        () => good,
        (issued) => (issued === 1 ? fault : { body: { access_token: "late" } }),
      );
      const came = await call(qlik).then(
        () => "done",
        (error: { code: string }) => error.code,
      );
      expect([came, signIns(), calls.length]).toEqual([outcome, count, outcome === "done" ? 1 : 0]);
      if (call === stream && calls[0]) expect(calls[0].body).toBe("all of it");
    }
  });

  it("request that fails for good ends after so many", async () => {
    const { qlik, calls, signIns } = await tenant(
      () => good,
      () => failing(500, { "retry-after": "0" }),
    );
    expect((await caught(write(qlik))).code).toBe("server");
    expect([calls.length, signIns()]).toEqual([0, 2]);
  });
});

describe("another host", () => {
  /** Runs a call on a tenant that knows another host; gives what both received. */
  async function lured(
    script: (other: string) => (seen: Seen, index: number) => Answer,
    call: (qlik: Qlik) => Promise<unknown>,
  ) {
    const other = await scriptedServer(() => good);
    const { qlik, calls } = await tenant((seen, index) => script(other.url)(seen, index));
    const outcome = await call(qlik).then(
      () => "done",
      (error: { code: string }) => error.code,
    );
    return {
      outcome,
      sent: calls.map(({ method, target }) => `${method} ${target.replace(/\?.*next/, "?next")}`),
      other: other.requests,
    };
  }

  it.each<
    [
      string,
      (other: string) => (seen: Seen, index: number) => Answer,
      (qlik: Qlik) => Promise<unknown>,
      string,
      string[],
    ]
  >([
    [
      "in a redirect of a read",
      (other) => () => failing(302, { location: `${other}/steal` }),
      read,
      "trust",
      ["GET /api/v1/users/1"],
    ],
    [
      "in a redirect of a write, with its body",
      (other) => () => failing(307, { location: `${other}/steal` }),
      write,
      "trust",
      ["POST /api/v1/spaces"],
    ],
    [
      "in links.next",
      (other) => (_, index) => ({
        body: { data: [], links: index ? {} : { next: { href: `${other}/api/v1/items?next=2` } } },
      }),
      async (qlik) => await qlik.items.list(),
      "done",
      ["GET /api/v1/items?limit=100", "GET /api/v1/items?next=2&limit=100"],
    ],
    [
      "in the Location of an export",
      (other) => (_, index) =>
        index
          ? { headers: { "content-type": "application/octet-stream" }, body: "QVF" }
          : failing(201, { location: `${other}/api/v1/temp-contents/t` }),
      async (qlik) => await new Response((await qlik.apps.download("a")) as ReadableStream).text(),
      "done",
      ["POST /api/v1/apps/a/export", "GET /api/v1/temp-contents/t"],
    ],
    [
      "as a path",
      () => () => good,
      async (qlik) => await qlik.request("GET", "https://evil.example/api/v1/users"),
      "usage",
      [],
    ],
    [
      "as a path without a scheme, which is a path on the tenant,",
      () => () => good,
      async (qlik) => await qlik.request("GET", "//evil.example/x"),
      "done",
      ["GET //evil.example/x"],
    ],
  ])("%s gets nothing", async (_what, script, call, outcome, sent) => {
    expect(await lured(script, call)).toEqual({ outcome, sent, other: [] });
  });

  it("that holds a download gets no token, no cookie and no header of the context", async () => {
    const { outcome, other } = await lured(
      (url) => () => failing(302, { location: `${url}/file` }),
      async (qlik) =>
        await qlik.request("GET", "/api/v1/x", { raw: true, headers: { cookie: "sid=1", "x-own": "1" } }),
    );
    expect(outcome).toBe("done");
    expect(other).toHaveLength(1);
    for (const name of ["authorization", "cookie", "x-own"])
      expect(other[0]!.headers).not.toHaveProperty(name);
  });

  it("is not looked for in a circle of redirects: six requests, and an end", async () => {
    const { qlik, calls } = await tenant(({ target }) => failing(302, { location: `${target}x` }));
    expect([(await caught(read(qlik))).code, calls.length]).toEqual(["server", 6]);
  });
});

describe("an id", () => {
  const HOSTILE = [
    "../x",
    "a/b",
    "%2e%2e",
    "%2F",
    "a?b#c",
    "\r\nX: y",
    "..",
    ".",
    "a\\b",
    "a;b",
    "a b",
    "\0",
    "é",
    "\ud800",
    "//evil.example/x",
  ];

  it.each(HOSTILE)("%j is one segment of the path, or nothing is sent", async (id) => {
    const { qlik, calls } = await tenant(() => good);
    const outcome = await qlik.users.get(id).then(
      () => "done",
      (error: { code: string }) => error.code,
    );
    if (outcome !== "done") return expect([outcome, calls.length]).toEqual(["usage", 0]);
    expect(calls).toHaveLength(1);
    const { target, headers } = calls[0]!;
    expect(target).toMatch(/^\/api\/v1\/users\/[^/?#\\\s]+$/);
    expect(decodeURIComponent(target.slice("/api/v1/users/".length))).toBe(id);
    expect(headers).not.toHaveProperty("x");
  });

  it("that is empty is refused before anything is sent", async () => {
    const { qlik, calls, signIns } = await tenant(() => good);
    expect([(await caught(qlik.users.get(""))).code, calls.length, signIns()]).toEqual(["usage", 0, 0]);
  });
});
