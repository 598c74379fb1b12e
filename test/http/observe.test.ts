import { describe, expect, it } from "vitest";
import { describeEvent } from "../../src/http/log.ts";
import type { HttpEvent } from "../../src/http/types.ts";
import { QlikError } from "../../src/errors.ts";
import { rememberSecret } from "../../src/redact.ts";
import { caught } from "../helpers/caught.ts";
import { fixedTokens, testClient } from "../helpers/http-client.ts";
import { inTurn, scriptedServer } from "../helpers/scripted-server.ts";

const tier = { name: "tier 1", limit: { count: 100_000, per: 300_000 } };
const get = { method: "GET", path: "/api/v1/things", operation: "things.list", tier } as const;
const busy = { status: 429, headers: { "retry-after": "2" } };

describe("what is told of a request", () => {
  it("that was refused, failed and succeeded", async () => {
    const { url } = await scriptedServer(inTurn({ status: 503 }, busy, { body: {} }));
    const events: HttpEvent[] = [];
    await testClient(url, { observe: (event) => events.push(event) }).request(get);
    expect(events.map((event) => [event.kind, "status" in event ? event.status : ""])).toEqual([
      ["call", ""],
      ["answer", 503],
      ["retry", ""],
      ["answer", 429],
      ["retry", ""],
      ["wait", ""],
      ["answer", 200],
      ["end", ""],
    ]);
    expect(events.find(({ kind }) => kind === "wait")).toMatchObject({ ms: 2000, refused: true });
  });

  it("whose token was refused: both requests, and the repetition", async () => {
    const { url, requests } = await scriptedServer(inTurn({ status: 401 }, { body: {} }));
    const events: string[] = [];
    const observe = (event: HttpEvent) =>
      void events.push(event.kind + ("status" in event ? ` ${event.status}` : ""));
    const client = testClient(url, { tokens: fixedTokens("first", "second"), observe });
    await client.request(get);
    expect(events).toEqual(["call", "answer 401", "retry", "answer 200", "end"]);
    expect(client.stats()).toMatchObject({ calls: 1, requests: requests.length, retries: 1, failed: 1 });
  });

  it("is counted by tier", async () => {
    const { url } = await scriptedServer(inTurn({ status: 503 }, busy, { body: {} }));
    const client = testClient(url);
    await client.request(get);
    await caught(client.request({ method: "POST", path: "/x", retries: 0, signal: AbortSignal.abort() }));
    const counted = { requests: 3, retries: 2, refused: 1, failed: 1, waits: 1, waitedMs: 2000 };
    expect(client.stats()).toEqual({ calls: 1, ...counted, tiers: { "tier 1": counted } });
  });

  it("holds what the client is and which deprecations it wants to hear of", async () => {
    const { url, requests } = await scriptedServer(() => ({ body: {} }));
    await testClient(url, { userAgent: "qlik-toolkit/1.2.3", apiVersion: "2026-05" }).request(get);
    expect(requests[0]!.headers).toMatchObject({
      "user-agent": "qlik-toolkit/1.2.3",
      "qlik-api-version": "2026-05",
    });
  });
});

describe("retries: 0", () => {
  it.each([429, 503])("ends after one request with %i", async (status) => {
    const { url, requests } = await scriptedServer(() => ({ status, headers: { "retry-after": "1" } }));
    const client = testClient(url);
    expect((await caught(client.request({ ...get, retries: 0 }))).status).toBe(status);
    expect([requests.length, client.waits]).toEqual([1, []]);
  });

  it("of the connection counts where the call says nothing", async () => {
    const { url, requests } = await scriptedServer(() => ({ status: 503 }));
    const client = testClient(url, { retries: 0 });
    await caught(client.request(get));
    await caught(client.request({ ...get, retries: 1 }));
    expect(requests).toHaveLength(3);
  });

  it.each([-1, 1.5, "2", NaN])("%j is refused", async (retries) => {
    const sent = testClient("http://127.0.0.1:1").request({ ...get, retries: retries as number });
    expect((await caught(sent)).code).toBe("usage");
  });
});

it("ten calls that are refused at once are each sent once more", async () => {
  const { url, requests } = await scriptedServer((_, index) => (index < 10 ? busy : { body: {} }));
  const client = testClient(url);
  await Promise.all(Array.from({ length: 10 }, () => client.request(get)));
  expect(requests).toHaveLength(20);
});

describe("a line of the log", () => {
  const request = { ...get, query: new URLSearchParams({ filter: "a b" }) };
  const rest = { request, attempt: 1, ms: 12.6 };
  it.each<[HttpEvent, string | undefined]>([
    [{ kind: "call", request }, undefined],
    [
      { kind: "answer", status: 200, headers: new Headers(), ...rest },
      "GET /api/v1/things?filter=a%20b 200 in 13 ms",
    ],
    [
      { kind: "answer", status: 503, headers: new Headers(), ...rest, attempt: 2 },
      "GET /api/v1/things?filter=a%20b 503 in 13 ms, attempt 2",
    ],
    [
      { kind: "failure", error: new QlikError("network", "It is cut."), answered: false, ...rest },
      "GET /api/v1/things?filter=a%20b failed after 13 ms: It is cut.",
    ],
    [{ kind: "retry", ...rest, ms: 1250 }, "GET /api/v1/things?filter=a%20b goes again in 1.3 s"],
    [{ kind: "retry", ...rest, ms: 0 }, undefined],
    [
      { kind: "wait", request, ms: 48_000, refused: true },
      "GET /api/v1/things?filter=a%20b waits 48.0 s for tier 1, as the tenant asks",
    ],
  ])("%#", (event, line) => {
    expect(describeEvent(event)).toBe(line);
  });

  it("shows no secret, not even in a query", async () => {
    rememberSecret("canary-secret-1");
    const { url } = await scriptedServer(() => ({
      status: 400,
      body: { errors: [{ title: "canary-secret-1" }] },
    }));
    const lines: (string | undefined)[] = [];
    const client = testClient(url, {
      tokens: fixedTokens("canary-secret-1"),
      observe: (event) => lines.push(describeEvent(event)),
    });
    await caught(client.request({ ...get, query: new URLSearchParams({ key: "canary-secret-1" }) }));
    expect(lines.join("\n")).toContain("400");
    expect(lines.join("\n")).not.toContain("canary");
  });
});
