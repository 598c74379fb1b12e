import { describe, expect, it } from "vitest";
import { createSandbox } from "../../src/sandbox/server.ts";
import { askToken, startTenant } from "./tenant-client.ts";

describe("createSandbox", () => {
  it("says in every answer that it is not Qlik", async () => {
    const { get } = await startTenant();
    for (const path of ["/api/v1/spaces", "/nowhere"]) {
      expect((await get(path)).headers.get("server")).toBe("qlik-toolkit-sandbox (not Qlik Cloud)");
    }
  });

  it("gives the same company for the same seed, and another for another", async () => {
    const [one, same, other] = await Promise.all([
      startTenant({ seed: 7 }),
      startTenant({ seed: 7 }),
      startTenant({ seed: 8 }),
    ]);
    const snapshot = async ({ all, sandbox }: typeof one) => {
      const { clientId, clientSecret, apiKey } = sandbox;
      const rows = [await all("/api/v1/users?limit=100"), await all("/api/v1/items?limit=100")];
      return JSON.stringify([clientId, clientSecret, apiKey, rows]).replaceAll(sandbox.url, "");
    };
    expect(await snapshot(one)).toBe(await snapshot(same));
    expect(await snapshot(one)).not.toBe(await snapshot(other));
  });

  it("gives new things the same ids, however often somebody has signed in", async () => {
    const [quiet, busy] = await Promise.all([startTenant(), startTenant()]);
    for (let count = 0; count < 3; count += 1) await askToken(busy);
    const create = ({ send }: typeof quiet) =>
      send("POST", "/api/v1/spaces", { name: "New", type: "shared" });
    expect((await create(quiet)).body.id).toBe((await create(busy)).body.id);
  });

  it("names the port that it cannot have", async () => {
    const { sandbox } = await startTenant();
    const port = Number(new URL(sandbox.url).port);
    await expect(createSandbox({ port })).rejects.toMatchObject({
      code: "usage",
      message: `The sandbox cannot listen on port ${port} of this machine: another program has it.`,
      remedy: expect.stringContaining("--port 0"),
    });
  });

  it("closes though a request hangs", async () => {
    const sandbox = await createSandbox();
    sandbox.fail({ hang: true });
    const hanging = fetch(`${sandbox.url}/api/v1/spaces`).then(
      () => "answered",
      () => "cut",
    );
    while (sandbox.requests.length === 0) await new Promise(setImmediate);
    await sandbox.close();
    expect(await hanging).toBe("cut");
  });
});

describe("what it does not know", () => {
  it.each([
    ["GET", "/sandbox/unicorns", 404, "SANDBOX-404"],
    ["GET", "/api/v1/unicorns", 404, "HTTP-404"],
    ["GET", "/api/v1/users/", 404, "HTTP-404"],
    ["GET", "/api/v1/users/nobody", 404, "USERS-7"],
    ["GET", "/api/v1/spaces/none", 404, "SPACES-404"],
    ["GET", "/api/v1/items/none", 404, "ITEMS-404"],
    ["GET", "/api/v1/apps/none", 404, "APPS-404"],
    ["GET", "/api/v1/tenants/other", 404, "TENANTS-404"],
    ["PUT", "/api/v1/users", 405, "HTTP-405"],
    ["GET", "/api/v1/users/%E0%A4%A", 400, "HTTP-400"],
  ])("%s %s is %i %s in Qlik's envelope", async (method, path, status, code) => {
    const answer = await (await startTenant()).send(method, path);
    expect(answer.status).toBe(status);
    expect(answer.body.errors).toEqual([expect.objectContaining({ code, status })]);
    expect(answer.body.traceId).toMatch(/^[0-9a-f]{32}$/);
    expect(answer.headers.get("x-b3-traceid")).toBe(answer.body.traceId);
  });

  it.each([
    ["/api/v1/users?limit=0", ["limit"]],
    ["/api/v1/users?limit=101", ["limit"]],
    ["/api/v1/users?limit=abc", ["limit"]],
    ["/api/v1/users?limit=1.5", ["limit"]],
    ["/api/v1/users?limit=", ["limit"]],
    ["/api/v1/users?limit=1&limit=2", ["limit"]],
    ["/api/v1/users?sort=shoeSize", ["sort"]],
    // An unescaped plus is a blank.
    ["/api/v1/users?sort=+name", ["sort"]],
    ["/api/v1/users?totalResults=yes", ["totalResults"]],
    ["/api/v1/users?nmae=x", ["nmae"]],
    ["/api/v1/users?next=garbage", ["next"]],
    ["/api/v1/items?limit=0&sort=name", ["limit", "sort"]],
    ["/api/v1/items?resourceType=unicorn", ["resourceType"]],
    ["/api/v1/items?resourceId=1", ["resourceType"]],
    ["/api/v1/spaces?type=shared,secret", ["type"]],
    ["/api/v1/spaces?sort=colour", ["sort"]],
  ])("GET %s names the parameter", async (path, parameters) => {
    const { status, body } = await (await startTenant()).get(path);
    expect(status).toBe(400);
    expect(body.errors.map((error: any) => error.source.parameter)).toEqual(parameters);
  });

  it.each([
    ["no JSON", "{", ""],
    ["nothing", "", ""],
    ["the wrong type", '{"name":5,"type":"shared"}', "/name"],
    ["a forbidden sign", '{"name":"a/b","type":"shared"}', "/name"],
  ])("a body with %s is 400 and names the place", async (_what, body, pointer) => {
    const { sandbox } = await startTenant();
    const response = await fetch(`${sandbox.url}/api/v1/spaces`, {
      method: "POST",
      headers: { authorization: `Bearer ${sandbox.apiKey}`, "content-type": "application/json" },
      body,
    });
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as any;
    expect(errors[0].source?.pointer ?? "").toBe(pointer);
  });

  it("a body that is too large is 413", async () => {
    const { send } = await startTenant();
    expect((await send("POST", "/api/v1/spaces", { name: "x".repeat(500_001) })).status).toBe(413);
  });
});

it("refuses a person who is not an admin what only admins may do", async () => {
  const { sandbox, send, get } = await startTenant();
  const { status, body } = await send("POST", "/api/v1/users", { subject: "x" }, sandbox.analystApiKey);
  expect([status, body.errors[0].code]).toEqual([403, "HTTP-403"]);
  expect((await get("/api/v1/users", sandbox.analystApiKey)).status).toBe(200);
});

describe("requests", () => {
  it("are logged in order with whose token came along, and never the token", async () => {
    const client = await startTenant();
    const { sandbox, get, send } = client;
    const { access_token: token } = (await askToken(client)).body;
    await askToken(client);
    await get("/api/v1/users?limit=2&sort=%2Bname", token);
    await get("/api/v1/users?limit=1&limit=2");
    await get("/api/v1/users", "unheard-of");
    await get("/nowhere", sandbox.expiredApiKey);
    await send("POST", "/api/v1/users/actions/filter", { filter: 'name eq "x"' });

    expect(sandbox.requests.map(({ method, path, status, token }) => [method, path, status, token])).toEqual([
      ["POST", "/oauth/token", 200, "none"],
      ["POST", "/oauth/token", 200, "none"],
      ["GET", "/api/v1/users", 200, "oauth-1"],
      ["GET", "/api/v1/users", 400, "api-key"],
      ["GET", "/api/v1/users", 401, "unknown"],
      ["GET", "/nowhere", 404, "expired-api-key"],
      ["POST", "/api/v1/users/actions/filter", 200, "api-key"],
    ]);
    expect(sandbox.requests[2]).toMatchObject({
      query: { limit: "2", sort: "+name" },
      search: "?limit=2&sort=%2Bname",
    });
    expect(sandbox.requests[3]?.query).toEqual({ limit: ["1", "2"] });
    expect(sandbox.requests[6]?.body).toEqual({ filter: 'name eq "x"' });
    const text = JSON.stringify(sandbox.requests);
    for (const secret of [token, sandbox.apiKey, sandbox.clientSecret, "unheard-of"]) {
      expect(text).not.toContain(secret);
    }
  });
});

describe("fail", () => {
  it("answers the next matching requests with the status, headers and envelope", async () => {
    const { sandbox, get } = await startTenant();
    sandbox.fail({ match: "GET /api/v1/users", next: 2, status: 429, headers: { "retry-after": "3" } });
    expect((await get("/api/v1/spaces")).status).toBe(200);
    for (let count = 0; count < 2; count += 1) {
      const { status, headers, body } = await get("/api/v1/users");
      expect([status, headers.get("retry-after"), body.errors[0].code]).toEqual([429, "3", "HTTP-429"]);
      expect(body.traceId).toBe(headers.get("x-b3-traceid"));
    }
    expect((await get("/api/v1/users")).status).toBe(200);
  });

  it.each([
    ["a path", "/api/v1/users"],
    ["a pattern", /^GET .*users$/g],
    ["a test", (request: { token: string }) => request.token === "api-key"],
    ["nothing", undefined],
  ])("matches by %s", async (_what, match) => {
    const { sandbox, get } = await startTenant();
    sandbox.fail({ ...(match === undefined ? {} : { match }), status: 503, next: 2 });
    expect((await get("/api/v1/users")).status).toBe(503);
    expect((await get("/api/v1/users")).status).toBe(503);
  });

  it("sends a body of one's own", async () => {
    const { sandbox, get } = await startTenant();
    sandbox.fail({ status: 502, headers: { "content-type": "text/html" }, body: "<h1>Bad gateway</h1>" });
    expect((await get("/api/v1/users")).body).toBe("<h1>Bad gateway</h1>");
    sandbox.fail({ status: 200, body: { data: [] } });
    expect((await get("/api/v1/users")).body).toEqual({ data: [] });
  });

  it("cuts the connection without doing what was asked", async () => {
    const { sandbox, send, get } = await startTenant();
    sandbox.fail({ match: "POST /api/v1/spaces", reset: true });
    await expect(send("POST", "/api/v1/spaces", { name: "Lost", type: "shared" })).rejects.toThrow(
      "fetch failed",
    );
    expect(sandbox.requests[0]?.status).toBe(0);
    expect((await get("/api/v1/spaces?name=Lost")).body.data).toEqual([]);
  });

  it("cuts the connection after doing what was asked", async () => {
    const { sandbox, send, get } = await startTenant();
    sandbox.fail({ match: "POST /api/v1/spaces", reset: true, carriedOut: true });
    await expect(send("POST", "/api/v1/spaces", { name: "Kept", type: "shared" })).rejects.toThrow(
      "fetch failed",
    );
    expect((await get("/api/v1/spaces?name=Kept")).body.data).toHaveLength(1);
  });
});
