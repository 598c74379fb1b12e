import { describe, expect, it } from "vitest";
import { askToken, startTenant } from "./tenant-client.ts";

const NOW = Date.UTC(2026, 10, 23, 12, 0, 0, 250);

describe("POST /oauth/token", () => {
  it("issues a JWT that says when it expires in three ways", async () => {
    const client = await startTenant({ now: () => NOW, tokenLifetime: 60 });
    const { status, body } = await askToken(client);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      token_type: "bearer",
      expires_in: 60,
      expires_at: "2026-11-23T12:01:00.000Z",
      scope: "admin_classic user_default",
    });
    const claims = JSON.parse(Buffer.from(body.access_token.split(".")[1], "base64url").toString());
    expect(claims.exp).toBe(Date.UTC(2026, 10, 23, 12, 1) / 1000);
  });

  it("takes a form as well", async () => {
    const { sandbox } = await startTenant();
    const { clientId: client_id, clientSecret: client_secret } = sandbox;
    const response = await fetch(`${sandbox.url}/oauth/token`, {
      method: "POST",
      body: new URLSearchParams({ grant_type: "client_credentials", client_id, client_secret }),
    });
    expect(response.status).toBe(200);
  });

  it("grants only the scope that was asked for", async () => {
    const client = await startTenant();
    expect((await askToken(client, { scope: "user_default" })).body.scope).toBe("user_default");
  });

  it.each([
    ["an unknown client id", { client_id: "nobody" }, 401, "OAUTH-21", "Invalid client_id"],
    ["a wrong secret", { client_secret: "wrong" }, 401, "OAUTH-22", "Invalid client_secret"],
    ["an unknown grant", { grant_type: "password" }, 400, "OAUTH-400", "Unsupported grant_type"],
    ["no grant", { grant_type: undefined }, 400, "HTTP-400", "Invalid request body"],
    ["no client id", { client_id: undefined }, 400, "OAUTH-400", "Missing field"],
    ["no secret", { client_secret: undefined }, 400, "OAUTH-400", "Missing field"],
    ["a scope beyond the client's", { scope: "user_default root" }, 400, "OAUTH-400", "Invalid scope"],
  ])("refuses %s", async (_what, changes, status, code, title) => {
    const answer = await askToken(await startTenant(), changes);
    expect(answer.status).toBe(status);
    expect(answer.body.errors).toEqual([expect.objectContaining({ code, title, status: String(status) })]);
    expect(answer.body.traceId).toBe(answer.headers.get("x-b3-traceid"));
  });

  it("refuses a client that is not machine-to-machine", async () => {
    const client = await startTenant();
    const { status, body } = await askToken(client, { client_id: client.sandbox.publicClientId });
    expect(status).toBe(400);
    expect(body.errors[0].title).toBe("Unauthorized grant_type");
  });

  it("refuses a client whose bot is disabled", async () => {
    const client = await startTenant();
    const bots = await client.get(`/api/v1/users?filter=clientId eq "${client.sandbox.clientId}"`);
    const patch = [{ op: "replace", path: "/status", value: "disabled" }];
    await client.send("PATCH", `/api/v1/users/${bots.body.data[0].id}`, patch);
    expect((await askToken(client)).status).toBe(403);
  });
});

describe("bearer tokens", () => {
  it("act as the client's bot until they expire by the given clock", async () => {
    let now = NOW;
    const client = await startTenant({ now: () => now, tokenLifetime: 60 });
    const { access_token: token } = (await askToken(client)).body;
    now = Date.UTC(2026, 10, 23, 12, 0, 59, 999);
    expect((await client.get("/api/v1/spaces", token)).status).toBe(200);
    now += 1;
    const { status, body } = await client.get("/api/v1/spaces", token);
    expect([status, body.errors[0].detail]).toEqual([401, "The token has expired."]);
  });

  it("stop at revokeTokens, and new ones work", async () => {
    const client = await startTenant();
    const old = (await askToken(client)).body.access_token;
    client.sandbox.revokeTokens();
    expect((await client.get("/api/v1/spaces", old)).status).toBe(401);
    const fresh = (await askToken(client)).body.access_token;
    expect(fresh).not.toBe(old);
    expect((await client.get("/api/v1/spaces", fresh)).status).toBe(200);
    expect((await client.get("/api/v1/spaces")).status).toBe(200);
  });

  it("stop one by one at POST /oauth/revoke", async () => {
    const client = await startTenant();
    const [first, second] = [await askToken(client), await askToken(client)].map((a) => a.body.access_token);
    expect((await client.send("POST", "/oauth/revoke", { token: first }, "")).status).toBe(200);
    expect((await client.get("/api/v1/spaces", first)).status).toBe(401);
    expect((await client.get("/api/v1/spaces", second)).status).toBe(200);
    expect((await client.send("POST", "/oauth/revoke", {}, "")).status).toBe(400);
  });

  it("are refused when missing, unknown, forged or expired", async () => {
    const client = await startTenant();
    const { access_token: token } = (await askToken(client)).body;
    for (const wrong of ["", "nonsense", `${token}x`, client.sandbox.expiredApiKey]) {
      const { status, body, headers } = await client.get("/api/v1/users/me", wrong);
      expect([status, body.errors[0].code]).toEqual([401, "HTTP-401"]);
      expect(body.traceId).toBe(headers.get("x-b3-traceid"));
    }
  });

  it("of a user who has been deleted are worth nothing", async () => {
    const client = await startTenant();
    const { access_token: token } = (await askToken(client)).body;
    const { headers } = await client.get("/api/v1/users/me", token);
    await client.send("DELETE", headers.get("location") ?? "");
    expect((await client.get("/api/v1/users/me", token)).status).toBe(401);
  });
});

it("describes itself at /.well-known/oauth-authorization-server", async () => {
  const { sandbox, get } = await startTenant();
  const { body } = await get("/.well-known/oauth-authorization-server", "");
  expect(body).toMatchObject({
    issuer: sandbox.url,
    token_endpoint: `${sandbox.url}/oauth/token`,
    revocation_endpoint: `${sandbox.url}/oauth/revoke`,
    grant_types_supported: expect.arrayContaining(["client_credentials", "authorization_code"]),
  });
  expect((await get(body.jwks_uri, "")).body).toEqual({ keys: [] });
});
