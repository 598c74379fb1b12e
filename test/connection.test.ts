import { describe, expect, it } from "vitest";
import { directProfile, makeProfile } from "../src/contexts/profile.ts";
import { openConnection } from "../src/connect.ts";
import type { ConnectionSettings } from "../src/connection.ts";
import { caught } from "./helpers/caught.ts";
import { scriptedServer, type Answer } from "./helpers/scripted-server.ts";

/** A connection that needs no sign-in and leaves nothing on the disk. */
function connectTo(url: string, settings: ConnectionSettings = {}) {
  return openConnection(directProfile(url, { apiKey: "canary-api-key-1" }), {
    tokenCache: "memory",
    env: {},
    ...settings,
  });
}

describe("an operation that the tenant calls deprecated", () => {
  const answer: Answer = { headers: { deprecation: "@1756684800" }, body: { id: "1", data: [] } };

  it("is said to be, once, however often it is called", async () => {
    const { url } = await scriptedServer(() => answer);
    const notices: string[] = [];
    const qlik = connectTo(url, { onDeprecated: (notice) => notices.push(notice) });
    await qlik.users.get("1");
    await qlik.users.get("2");
    await qlik.spaces.get("1");
    expect(notices).toEqual([
      "users.get is deprecated, says the tenant.",
      "spaces.get is deprecated, says the tenant.",
    ]);
  });

  it("is said in the words of the table where that knows it too", async () => {
    const { url } = await scriptedServer(() => answer);
    const notices: string[] = [];
    const qlik = connectTo(url, { onDeprecated: (notice) => notices.push(notice) });
    await qlik.reloadTasks.list({ appId: "1" });
    expect(notices).toEqual([expect.stringMatching(/^reloadTasks\.list is deprecated and may be gone/)]);
  });
});

describe("a field that an operation does not have", () => {
  it("is told once, and sent", async () => {
    const { url, requests } = await scriptedServer(() => ({ status: 201, body: { id: "1" } }));
    const notices: string[] = [];
    const qlik = connectTo(url, { onUnknownField: (notice) => notices.push(notice) });
    const body = { name: "x", type: "shared", descripton: "y" } as const;
    await qlik.spaces.create(body);
    await qlik.spaces.create(body);
    expect(notices).toEqual([
      'spaces.create has no field "descripton", which the tenant may ignore. Did you mean "description"?',
    ]);
    expect(requests.map(({ body }) => JSON.parse(String(body)) as unknown)).toEqual([body, body]);
  });
});

it("a body that cannot be looked at fails where it is sent", async () => {
  const { url, requests } = await scriptedServer(() => ({ status: 201, body: {} }));
  const qlik = connectTo(url);
  const body = { name: "x", type: "shared" } as const;
  const broken = Object.defineProperty({ ...body }, "description", {
    enumerable: true,
    get: () => {
      throw new Error("no");
    },
  });
  await expect(qlik.spaces.create(broken)).rejects.toThrow("no");
  expect(requests).toEqual([]);
});

describe("two connections with the same credentials", () => {
  const busy: Answer = { status: 429, headers: { "retry-after": "299" } };

  it("wait together where one is refused, and for that tier only", async () => {
    const { url, requests } = await scriptedServer(({ method }) =>
      method === "GET" ? busy : { status: 204 },
    );
    const waited: string[] = [];
    const controller = new AbortController();
    const settings: ConnectionSettings = {
      observe: (event) => {
        if (event.kind !== "wait") return;
        waited.push(`${event.request.operation} ${event.refused}`);
        // Both are told that they have to wait; in earnest, that would be five minutes.
        if (waited.length === 2) controller.abort();
      },
    };
    const { signal } = controller;
    const first = connectTo(url, settings).users.get("1", {}, { signal });
    await expect.poll(() => waited.length).toBe(1);
    const second = connectTo(url, settings);
    await second.users.delete("1");
    const errors = await Promise.all([caught(first), caught(second.spaces.get("1", { signal }))]);
    expect(errors.map(({ code }) => code)).toEqual(["aborted", "aborted"]);
    expect(waited).toEqual(["users.get true", "spaces.get true"]);
    expect(requests.map(({ method }) => method)).toEqual(["GET", "DELETE"]);
  });
});

it("what has been sent is counted, and read as qlik.$stats()", async () => {
  const { url } = await scriptedServer(() => ({ body: { id: "1", data: [] } }));
  const qlik = connectTo(url);
  await qlik.users.get("1");
  await qlik.spaces.create({ name: "a", type: "shared" });
  await qlik.request("GET", "/api/v1/roles");
  const { calls, requests, refused, tiers } = qlik.$stats();
  expect([calls, requests, refused]).toEqual([3, 3, 0]);
  expect(Object.entries(tiers).map(([name, tier]) => [name, tier.requests])).toEqual([
    ["tier 1", 2],
    ["tier 2", 1],
  ]);
});

it("a log of requests holds no secret", async () => {
  const { url } = await scriptedServer(() => ({ body: { id: "1" } }));
  const lines: string[] = [];
  const qlik = connectTo(url, { log: (line) => lines.push(line) });
  await qlik.users.get("canary-api-key-1");
  expect(lines).toEqual([expect.stringMatching(/^GET \/api\/v1\/users\/\[redacted\] 200 in \d+ ms$/)]);
});

describe("an insecure connection", () => {
  const notices = (server: string) => {
    const told: string[] = [];
    const credentials = { kind: "api-key", apiKey: { env: "KEY" } } as const;
    const profile = makeProfile({ name: "dev", origin: "test", server, insecure: true, credentials });
    for (let times = 0; times < 3; times++) {
      openConnection(profile, { env: {}, tokenCache: "memory", onInsecure: (notice) => told.push(notice) });
    }
    return told;
  };

  it.each([
    ["https://insecure.example", "The certificate of insecure.example is not checked"],
    ["http://insecure.example:8080", "The connection to insecure.example:8080 is not encrypted"],
  ])("to %s is warned of, once", (server, words) => {
    expect(notices(server)).toEqual([expect.stringContaining(words)]);
  });

  it.each(["http://localhost:3000", "http://127.0.0.1:3000"])("to %s is none", (server) => {
    expect(notices(server)).toEqual([]);
  });
});
