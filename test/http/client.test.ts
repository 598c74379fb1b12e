import { createServer, type AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { caught } from "../helpers/caught.ts";
import { fixedTokens, NOW, testClient } from "../helpers/http-client.ts";
import { inTurn, scriptedServer, type Answer } from "../helpers/scripted-server.ts";
import { startSandbox } from "../helpers/sandbox.ts";
import { refuseChanges } from "../../src/connection.ts";
import type { Method } from "../../src/http/types.ts";

const get = { method: "GET", path: "/api/v1/things", operation: "things.list" } as const;
const reset: Answer = (_, socket) => void socket.destroy();

describe("repetition", () => {
  const failing = (status: number, headers: Record<string, string> = {}): Answer => ({ status, headers });

  it.each<[string, Method, Answer, number[]]>([
    ["429 in seconds", "GET", failing(429, { "retry-after": "7" }), [7_000]],
    [
      "429 until a date",
      "GET",
      failing(429, { "retry-after": new Date(NOW + 3_000).toUTCString() }),
      [3_000],
    ],
    ["429 without a time", "GET", failing(429), [1_000]],
    ["429", "POST", failing(429, { "retry-after": "1" }), [1_000]],
    ["503", "GET", failing(503), [250]],
    ["503 with a time", "GET", failing(503, { "retry-after": "2" }), [2_000]],
    ["502", "PUT", failing(502), [250]],
    ["504", "DELETE", failing(504), [250]],
    ["500", "GET", failing(500), [250]],
    [
      "503 with broken JSON",
      "GET",
      { status: 503, headers: { "content-type": "application/json" }, body: "{" },
      [250],
    ],
    ["a connection that is cut", "GET", reset, [250]],
    [
      "a body that is cut",
      "GET",
      (response) =>
        void response.writeHead(200, { "content-length": "9" }).write("x", () => response.destroy()),
      [250],
    ],
  ])("after %s: %s", async (_what, method, failure, waits) => {
    const { url, requests } = await scriptedServer(inTurn(failure, { body: "done" }));
    const client = testClient(url);
    expect((await client.request({ ...get, method })).data).toBe("done");
    expect(client.waits).toEqual(waits);
    expect(requests).toHaveLength(2);
  });

  it.each<[string, Method, Answer, string]>([
    ["503", "POST", failing(503), "server"],
    ["503", "PATCH", failing(503), "server"],
    ["500", "POST", failing(500), "server"],
    ["a connection that is cut", "POST", reset, "network"],
    ["a connection that is cut", "PATCH", reset, "network"],
    ["429 for an hour", "GET", failing(429, { "retry-after": "3600" }), "rate-limited"],
    ["400", "GET", failing(400), "invalid"],
    ["404", "GET", failing(404), "not-found"],
    ["501", "GET", failing(501), "server"],
  ])("never after %s: %s", async (_what, method, failure, code) => {
    const { url, requests } = await scriptedServer(() => failure);
    const client = testClient(url);
    expect((await caught(client.request({ ...get, method }))).code).toBe(code);
    expect([requests.length, client.waits]).toEqual([1, []]);
  });

  it.each<[number, number]>([
    [503, 5],
    [429, 10],
    [500, 2],
  ])("after %i ends with %i requests", async (status, count) => {
    const { url, requests } = await scriptedServer(() => ({ status }));
    const error = await caught(testClient(url).request(get));
    expect([error.status, requests.length]).toEqual([status, count]);
  });

  it("that would take too long says how long", async () => {
    const { url } = await scriptedServer(() => failing(429, { "retry-after": "3600" }));
    const error = await caught(testClient(url).request(get));
    expect([error.retryAfter, error.remedy]).toEqual([3600, "Wait 3600 s."]);
  });
});

describe("a token that is refused", () => {
  const accepting = (token: string) => (seen: { headers: { authorization?: string | undefined } }) =>
    seen.headers.authorization === `Bearer ${token}` ? { body: {} } : { status: 401 };

  it("is renewed, and the request repeated, once", async () => {
    const { url, requests } = await scriptedServer(accepting("second"));
    const tokens = fixedTokens("first", "second");
    expect((await testClient(url, { tokens }).request(get)).status).toBe(200);
    expect([requests.length, tokens.renewals]).toEqual([2, 1]);
  });

  it("twice is one clear error", async () => {
    const { url, requests } = await scriptedServer(() => ({
      status: 401,
      body: { errors: [{ code: "HTTP-401", title: "Unauthorized" }], traceId: "t-1" },
    }));
    const error = await caught(testClient(url, { tokens: fixedTokens("one", "two", "three") }).request(get));
    expect(error).toMatchObject({
      code: "auth",
      message: "The token is refused.",
      status: 401,
      traceId: "t-1",
    });
    expect(requests).toHaveLength(2);
  });

  it("and cannot be renewed is one clear error after one request, also where the answer is broken", async () => {
    const headers = { "content-type": "application/json" };
    const { url, requests } = await scriptedServer(() => ({ status: 401, headers, body: "{" }));
    const error = await caught(testClient(url, { tokens: fixedTokens("one") }).request(get));
    expect([error.code, error.message, requests.length]).toEqual(["auth", "The token is refused.", 1]);
  });

  it.each(["canary“quoted”", "canary\nline", "canary…"])("%j is not even sent", async (token) => {
    const { url, requests } = await scriptedServer(() => ({}));
    const error = await caught(testClient(url, { tokens: fixedTokens(token) }).request(get));
    expect([error.code, requests.length]).toEqual(["secret", 0]);
    expect(error.message + String(error.cause)).not.toContain("canary");
  });
});

describe("cancelling", () => {
  it("before the call sends nothing, and asks for no token", async () => {
    const { url, requests } = await scriptedServer(() => ({}));
    let asked = 0;
    const tokens = { ...fixedTokens("x"), get: () => Promise.reject(new Error(`asked ${++asked}`)) };
    const sent = testClient(url, { tokens }).request({ ...get, signal: AbortSignal.abort() });
    expect((await caught(sent)).code).toBe("aborted");
    expect([requests, asked]).toEqual([[], 0]);
  });

  it.each<[string, Answer]>([
    ["the request", () => {}],
    ["the body", (response) => void response.writeHead(200).write("begun")],
  ])("ends %s", async (_what, hanging) => {
    const controller = new AbortController();
    const { url } = await scriptedServer(() => {
      setImmediate(() => controller.abort());
      return hanging;
    });
    const error = await caught(testClient(url).request({ ...get, signal: controller.signal }));
    expect(error.code).toBe("aborted");
  });

  it.each([429, 503])("ends the wait after %i", async (status) => {
    const controller = new AbortController();
    const { url, requests } = await scriptedServer(() => ({ status, headers: { "retry-after": "60" } }));
    const client = testClient(url, {
      // A real wait, which only the signal can end before the test's time is up.
      wait: (ms, signal) => {
        setImmediate(() => controller.abort());
        return sleep(ms, undefined, signal && { signal });
      },
    });
    expect((await caught(client.request({ ...get, signal: controller.signal }))).code).toBe("aborted");
    expect(requests).toHaveLength(1);
  });

  it("ends waiting for a token that others wait for too", async () => {
    const controller = new AbortController();
    const { url } = await scriptedServer(() => ({}));
    const tokens = { ...fixedTokens("x"), get: () => new Promise<never>(() => {}) };
    const sent = testClient(url, { tokens }).request({ ...get, signal: controller.signal });
    controller.abort();
    expect((await caught(sent)).code).toBe("aborted");
  });

  it("what runs just now ends the call too", async () => {
    const controller = new AbortController();
    const { url } = await scriptedServer(() => () => controller.abort());
    const client = testClient(url, { currentSignal: () => controller.signal });
    expect((await caught(client.request({ ...get, signal: new AbortController().signal }))).code).toBe(
      "aborted",
    );
  });

  it("a caller's own time-out is called one", async () => {
    const controller = new AbortController();
    const { url } = await scriptedServer(
      () => () => controller.abort(new DOMException("late", "TimeoutError")),
    );
    expect((await caught(testClient(url).request({ ...get, signal: controller.signal }))).code).toBe(
      "timeout",
    );
  });

  it("no answer in time is an error that says so", async () => {
    const sandbox = await startSandbox();
    sandbox.fail({ hang: true });
    const error = await caught(testClient(sandbox.url).request({ ...get, timeout: 20 }));
    expect([error.code, error.remedy]).toEqual(["timeout", expect.stringContaining("`timeout`")]);
  });

  it.each([0, -1, NaN, "5"])("a timeout of %j is refused", async (timeout) => {
    const given = { ...get, timeout: timeout as number };
    expect((await caught(testClient("http://127.0.0.1:1").request(given))).code).toBe("usage");
  });

  it.each([Infinity, 2 ** 40])("a timeout of %d does not mean at once", async (timeout) => {
    const { url } = await scriptedServer(() => ({ body: "done" }));
    expect((await testClient(url).request({ ...get, timeout })).data).toBe("done");
  });
});

it("a hundred calls under one signal bring no warning and leave one listener at most", async () => {
  const warnings: string[] = [];
  const note = (warning: Error) => warnings.push(warning.name);
  process.on("warning", note);
  const { signal } = new AbortController();
  let listeners = 0;
  const addEventListener = signal.addEventListener.bind(signal);
  signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
    listeners += 1;
    addEventListener(...args);
  };
  const seen = new Set<string>();
  // The first time, each of them fails.
  const { url } = await scriptedServer(({ target }) =>
    seen.size < seen.add(target).size ? { status: 503 } : { body: {} },
  );
  const client = testClient(url, { currentSignal: () => signal });
  await Promise.all(
    Array.from({ length: 100 }, (_, index) => client.request({ ...get, path: `/x/${index}`, signal })),
  );
  await new Promise(setImmediate);
  process.off("warning", note);
  expect([warnings, listeners]).toEqual([[], 1]);
});

describe("what is sent", () => {
  const circle: unknown[] = [];
  circle.push(circle);

  const sent = async (request: object, options = {}) => {
    const { url, requests } = await scriptedServer(() => ({}));
    await testClient(url, options).request({ ...get, ...request });
    return requests[0]!;
  };

  it("a caller's header replaces the usual one, however it is spelt", async () => {
    const { headers } = await sent(
      { headers: { Accept: "text/csv", "X-One": "1" } },
      { headers: { "x-one": "0" } },
    );
    expect([headers.accept, headers["x-one"]]).toEqual(["text/csv", "1"]);
  });

  it.each([
    [{ a: 1 }, '{"a":1}', "application/json"],
    [[1], "[1]", "application/json"],
    ["text", '"text"', "application/json"],
    [null, "null", "application/json"],
    [0, "0", "application/json"],
    [undefined, "", undefined],
  ])("the body %j is %s", async (body, text, type) => {
    const seen = await sent({ method: "POST", body });
    expect([seen.body, seen.headers["content-type"]]).toEqual([text, type]);
  });

  it("a text with a content type of its own is sent as it is", async () => {
    const seen = await sent({ method: "POST", body: "a,b", headers: { "content-type": "text/csv" } });
    expect([seen.body, seen.headers["content-type"]]).toEqual(["a,b", "text/csv"]);
  });

  it.each([
    ["a circle", { body: circle }],
    ["a BigInt", { body: { a: 1n } }],
    ["a promise", { body: Promise.resolve({}) }],
    ["a map", { body: new Map() }],
    ["a header with a line break", { headers: { "x-a": "canary\r\nb: c" } }],
    ["a header without a name", { headers: { "": "x" } }],
    ["a signal that is none", { signal: {} }],
  ])("%s is refused before anything is sent", async (_what, request) => {
    const { url, requests } = await scriptedServer(() => ({}));
    const error = await caught(testClient(url).request({ ...get, method: "POST", ...(request as object) }));
    expect([error.code, requests.length]).toEqual(["usage", 0]);
    expect(error.message).not.toContain("canary");
  });
});

it("a defect of ours is seen as what it is, not as a network failure", async () => {
  const { url } = await scriptedServer(() => ({}));
  const tokens = { ...fixedTokens("x"), get: () => Promise.reject(new TypeError("a defect")) };
  await expect(testClient(url, { tokens }).request(get)).rejects.toThrow(TypeError);
});

describe("a read-only context", () => {
  it.each<[Method, string, boolean]>([
    ["GET", "/api/v1/users", true],
    ["POST", "/api/v1/users/actions/filter", true],
    ["POST", "/api/v1/users?x=/actions/filter", false],
    ["POST", "/api/v1/users", false],
    ["PUT", "/api/v1/users/actions/filter", false],
    ["DELETE", "/api/v1/users/1", false],
  ])("%s %s is sent: %s", async (method, path, allowed) => {
    const { url, requests } = await scriptedServer(() => ({}));
    const sent = testClient(url, { permit: refuseChanges("prod") }).request({ method, path });
    if (allowed) await sent;
    else expect((await caught(sent)).code).toBe("read-only");
    expect(requests).toHaveLength(allowed ? 1 : 0);
  });
});

describe("answers", () => {
  it.each<[string, string | undefined, string, unknown]>([
    ["JSON", "application/json; charset=utf-8", '{"a":1}', { a: 1 }],
    ["JSON by another name", "application/problem+json", "[]", []],
    ["JSON with a mark", "application/json", "\ufeff{}", {}],
    ["CSV", "text/csv", "a,b\n", "a,b\n"],
    ["nothing", "application/json", "", undefined],
    ["a text without a type", undefined, "plain", "plain"],
  ])("%s", async (_what, type, body, data) => {
    const { url } = await scriptedServer(() => ({ body, headers: type ? { "content-type": type } : {} }));
    expect((await testClient(url).request(get)).data).toEqual(data);
  });

  it.each<[string, number, string, string, string]>([
    ["JSON that is none", 200, "application/json", "{", "server"],
    ["a web page", 200, "text/html", "<!doctype html>", "config"],
    ["a web page", 404, "text/html", "<!DOCTYPE html><p>", "config"],
    ["a proxy's page", 501, "text/html", "<html>", "server"],
  ])("%s with %i", async (_what, status, type, body, code) => {
    const { url } = await scriptedServer(() => ({ status, body, headers: { "content-type": type } }));
    expect((await caught(testClient(url).request(get))).code).toBe(code);
  });

  it("none at all, where nothing listens, says so", async () => {
    // A port that was free a moment ago.
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const client = testClient(`http://127.0.0.1:${port}`);
    const error = await caught(client.request(get));
    expect([error.code, client.waits]).toEqual(["network", []]);
    expect(error.message).toContain(`127.0.0.1:${port}`);
    expect(error.remedy).toContain("port");
  });
});
