import { describe, expect, it } from "vitest";
import { parseFault } from "../../src/sandbox/fault-text.ts";
import { createRateLimits } from "../../src/sandbox/rate-limits.ts";
import { askToken, startTenant } from "./tenant-client.ts";

describe("a fault in words", () => {
  it.each<[string, object]>([
    ["503", { status: 503 }],
    ["429 x3", { status: 429, next: 3 }],
    ["reset", { reset: true }],
    ["x2 hang", { hang: true, next: 2 }],
    ["delay=500", { delay: 500 }],
    ["503 GET /api/v1/users", { status: 503, match: /^GET \/api\/v1\/users$/ }],
    ["reset post", { reset: true, match: /^POST .*$/ }],
    ["404 /api/v1/a.b", { status: 404, match: /^[A-Z]+ \/api\/v1\/a\.b$/ }],
  ])("%s", (text, fault) => expect(parseFault(text)).toEqual(fault));

  it.each(["", "GET", "x3", "200", "soon", "503 soon"])("%j is none", (text) => {
    expect(() => parseFault(text)).toThrow(expect.objectContaining({ code: "usage" }));
  });
});

describe("the control paths", () => {
  it("say what it is and how to sign in", async () => {
    const { get, sandbox } = await startTenant();
    const { body } = await get("/sandbox", "");
    expect(body).toMatchObject({ about: expect.stringContaining("not Qlik Cloud"), apiKey: sandbox.apiKey });
  });

  it("make requests fail, and stop that", async () => {
    const { get, send } = await startTenant();
    expect((await send("POST", "/sandbox/faults", "503 x2 GET /api/v1/spaces", "")).status).toBe(201);
    expect(
      (await send("POST", "/sandbox/faults", { status: 418, next: 5, match: "GET /api/v1/items" }, ""))
        .status,
    ).toBe(201);
    expect((await get("/api/v1/spaces")).status).toBe(503);
    expect((await get("/api/v1/users")).status).toBe(200);
    expect((await get("/api/v1/items")).status).toBe(418);
    expect((await send("DELETE", "/sandbox/faults", {}, "")).status).toBe(204);
    expect((await get("/api/v1/spaces")).status).toBe(200);
    expect((await get("/api/v1/items")).status).toBe(200);
  });

  it.each(["200", { status: 200 }, { nope: 1 }, 5])("refuse %j as a fault", async (fault) => {
    const { send } = await startTenant();
    expect((await send("POST", "/sandbox/faults", fault, "")).body.errors[0].code).toBe("SANDBOX-400");
  });

  it("let tokens expire or be revoked; keys stay", async () => {
    const tenant = await startTenant();
    const { get, send } = tenant;
    for (const action of ["expire", "revoke"]) {
      const { access_token: token } = (await askToken(tenant)).body;
      expect((await get("/api/v1/spaces", token)).status).toBe(200);
      expect((await send("POST", `/sandbox/tokens/${action}`, {}, "")).status).toBe(204);
      expect((await get("/api/v1/spaces", token)).status).toBe(401);
      expect((await get("/api/v1/spaces")).status).toBe(200);
    }
  });

  it("show the last requests to the tenant, not those to themselves", async () => {
    const { get } = await startTenant();
    await get("/api/v1/spaces?limit=1");
    await get("/sandbox", "");
    const { body } = await get("/sandbox/requests", "");
    expect(body).toMatchObject([{ method: "GET", path: "/api/v1/spaces", search: "?limit=1", status: 200 }]);
  });

  it("take nothing from a page elsewhere: that would be a form or plain text", async () => {
    const { sandbox } = await startTenant();
    const response = await fetch(`${sandbox.url}/sandbox/faults`, { method: "POST", body: '"503"' });
    expect(response.status).toBe(415);
    expect((await fetch(`${sandbox.url}/sandbox`)).headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe("rate limits", () => {
  const read = { name: "users.list", tier: "1", rateLimit: 1000 } as const;
  const report = { name: "reports.create", tier: "special", rateLimit: 10 } as const;

  it("count each tier, each special operation and each user over five minutes", () => {
    const limits = createRateLimits(0.01);
    const take = (operation: typeof read | typeof report, id: string, now: number) =>
      limits.take(operation, { id }, now);
    for (let count = 0; count < 50; count += 1) take(read, "ann", 1_000);
    expect(() => take(read, "ann", 61_000)).toThrow(
      expect.objectContaining({ status: 429, headers: { "retry-after": "240" } }),
    );
    take(read, "ben", 61_000);
    take(report, "ann", 61_000);
    expect(() => take(report, "ann", 61_000)).toThrow(/HTTP-429/);
    take(read, "ann", 301_000);
  });

  it("hold where they are asked for", async () => {
    const { get } = await startTenant({ rateLimits: 0.0002 });
    expect((await get("/api/v1/spaces")).status).toBe(200);
    const refused = await get("/api/v1/users");
    expect([refused.status, refused.headers.get("retry-after"), refused.body.errors[0].code]).toEqual([
      429,
      "300",
      "HTTP-429",
    ]);
  });
});

it("answers well where it is only to be late", async () => {
  const { get, send, sandbox } = await startTenant({ latency: 1 });
  await send("POST", "/sandbox/faults", "delay=5", "");
  expect((await get("/api/v1/spaces")).status).toBe(200);
  expect(sandbox.requests.at(-1)).toMatchObject({ path: "/api/v1/spaces", status: 200 });
});
