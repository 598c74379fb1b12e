import { describe, expect, it } from "vitest";
import { nextHop, type Hop } from "../../src/http/redirects.ts";
import type { HttpRequest, Method } from "../../src/http/types.ts";
import { caught } from "../helpers/caught.ts";
import { fixedTokens, testClient } from "../helpers/http-client.ts";
import { inTurn, scriptedServer } from "../helpers/scripted-server.ts";

const get = { method: "GET", path: "/api/v1/things", operation: "things.list" } as const;

describe("redirects", () => {
  it("within the tenant are followed, with the token and over one connection", async () => {
    const { url, requests, connections } = await scriptedServer(({ target }) =>
      target.endsWith("/me")
        ? { status: 301, headers: { location: "/api/v1/users/u-1#top" }, body: { moved: true } }
        : { body: { id: "u-1" } },
    );
    const client = testClient(url, { tokens: fixedTokens("good-token") });
    expect((await client.request({ method: "GET", path: "/api/v1/users/me" })).data).toEqual({ id: "u-1" });
    expect(requests.map(({ target, headers }) => [target, headers.authorization])).toEqual([
      ["/api/v1/users/me", "Bearer good-token"],
      ["/api/v1/users/u-1", "Bearer good-token"],
    ]);
    expect(connections()).toBe(1);
  });

  it.each(["http://{other}/steal", "//{other}/steal", "https://127.0.0.1/steal"])(
    "to %s are refused, and nothing is sent there",
    async (location) => {
      const other = await scriptedServer(() => ({}));
      const to = location.replace("{other}", new URL(other.url).host);
      const { url } = await scriptedServer(() => ({ status: 302, headers: { location: to } }));
      const error = await caught(testClient(url, { tokens: fixedTokens("good-token") }).request(get));
      expect(error.code).toBe("trust");
      expect(error.message).toContain(new URL(to, url).host);
      expect(other.requests).toEqual([]);
    },
  );

  it("never carry a user and password along", async () => {
    const { url, requests } = await scriptedServer(({ target }) =>
      target === "/end"
        ? { body: {} }
        : { status: 302, headers: { location: `${url.replace("//", "//me:pw@")}/end` } },
    );
    await testClient(url).request(get);
    expect(requests.at(-1)).toMatchObject({ target: "/end", headers: { host: new URL(url).host } });
    expect(requests.at(-1)!.headers.authorization).toBeUndefined();
  });

  it.each([
    ["in a circle", "/api/v1/things", 6],
    ["to no address", "http://[", 1],
  ])("%s end", async (_what, location, count) => {
    const { url, requests } = await scriptedServer(() => ({ status: 302, headers: { location } }));
    const error = await caught(testClient(url).request(get));
    expect([error.code, requests.length]).toEqual(["server", count]);
    expect(error.message).toContain("things.list");
  });

  it.each<[Method, number, string, string]>([
    ["POST", 301, "GET", ""],
    ["POST", 303, "GET", ""],
    ["POST", 307, "POST", '{"a":1}'],
    ["PUT", 302, "PUT", '{"a":1}'],
    ["DELETE", 301, "DELETE", '{"a":1}'],
    ["DELETE", 303, "GET", ""],
    ["PATCH", 308, "PATCH", '{"a":1}'],
  ])("%s after %i goes on as %s", async (method, status, then, body) => {
    const { url, requests } = await scriptedServer(
      inTurn({ status, headers: { location: "/b" } }, { body: {} }),
    );
    await testClient(url).request({ method, path: "/a", body: { a: 1 } });
    expect(requests[1]).toMatchObject({ method: then, target: "/b", body });
  });
});

describe("a download", () => {
  const download = { ...get, operation: "files.get", download: true } as const;
  const own = { "x-team": "canary-context", cookie: "sid=canary-cookie" };
  const asked = { headers: { range: "bytes=5-", "x-mine": "canary-call", Accept: "text/csv" } };
  const allow = (file: string) => ({ headers: { "content-type": "text/csv" }, body: file });

  it.each([
    ["that says so", download],
    ["that is raw", { ...get, raw: true }],
  ])("%s comes from another host, without anything of the context", async (_what, request) => {
    const other = await scriptedServer(() => allow("a,b"));
    const location = `${other.url}/file?signature=1`;
    const { url, requests } = await scriptedServer(() => ({ status: 307, headers: { location } }));
    const client = testClient(url, { tokens: fixedTokens("canary-token"), headers: own });
    const { data } = await client.request({ ...request, ...asked });
    expect(data instanceof Response ? await data.text() : data).toBe("a,b");
    expect(requests[0]!.headers).toMatchObject({
      authorization: "Bearer canary-token",
      "x-mine": "canary-call",
    });
    expect(other.requests).toHaveLength(1);
    const { target, headers } = other.requests[0]!;
    expect([target, headers.range, headers.accept]).toEqual(["/file?signature=1", "bytes=5-", "text/csv"]);
    expect(JSON.stringify(headers)).not.toContain("canary");
  });

  it("that comes back to the tenant has no token any more: another host has chosen the way", async () => {
    const other = await scriptedServer(() => ({ status: 302, headers: { location: `${tenant.url}/end` } }));
    const tenant = await scriptedServer(({ target }) =>
      target === "/end" ? allow("x") : { status: 302, headers: { location: other.url } },
    );
    const client = testClient(tenant.url, { tokens: fixedTokens("canary-token"), headers: own });
    expect((await client.request(download)).data).toBe("x");
    expect(tenant.requests.map(({ target }) => target)).toEqual([get.path, "/end"]);
    expect(JSON.stringify(tenant.requests[1]!.headers)).not.toContain("canary");
  });

  it("that the other host refuses costs no new token", async () => {
    const other = await scriptedServer(() => ({ status: 401 }));
    const { url } = await scriptedServer(() => ({ status: 302, headers: { location: other.url } }));
    const tokens = fixedTokens("one", "two");
    expect((await caught(testClient(url, { tokens }).request(download))).status).toBe(401);
    expect([tokens.renewals, other.requests.length]).toEqual([0, 1]);
  });

  it.each<Method>(["POST", "PUT", "PATCH", "DELETE"])("is no %s", async (method) => {
    const other = await scriptedServer(() => ({}));
    const { url } = await scriptedServer(() => ({ status: 303, headers: { location: other.url } }));
    expect((await caught(testClient(url).request({ ...download, method }))).code).toBe("trust");
    expect(other.requests).toEqual([]);
  });
});

it.each([301, 302, 303, 307, 308])("what holds a secret is sent on nowhere, with %i", async (status) => {
  const other = await scriptedServer(() => ({}));
  for (const location of ["/oauth/other", `${other.url}/oauth/token`]) {
    const { url, requests } = await scriptedServer(() => ({ status, headers: { location } }));
    const request = {
      method: "POST",
      path: "/oauth/token",
      holdsSecret: true,
      body: { secret: "canary" },
    } as const;
    const error = await caught(testClient(url).request(request));
    expect([error.code, requests.length, other.requests.length]).toEqual(["trust", 1, 0]);
  }
});

it("a long body of a redirect is not read to its end", async () => {
  const { url, requests } = await scriptedServer(({ target }) =>
    target === "/end"
      ? { body: {} }
      : (response) => {
          response.writeHead(302, { location: "/end" });
          // Without an end: whoever waits for it, waits for ever.
          response.write(Buffer.alloc(200_000));
        },
  );
  expect((await testClient(url).request(get)).status).toBe(200);
  expect(requests).toHaveLength(2);
});

describe("the next hop", () => {
  const hop = (server: string, request: Partial<HttpRequest> = {}): Hop => ({
    url: `${server}/api/v1/x`,
    request: { method: "GET", path: "/api/v1/x", ...request },
    foreign: false,
  });
  const https = "https://acme.eu.qlikcloud.com";

  it.each<[string, string, boolean, string]>([
    [https, "y?z=1", false, `${https}/api/v1/y?z=1`],
    [https, "https://ACME.eu.qlikcloud.com:443/y", false, `${https}/y`],
    [https, "https://files.example/y", true, "https://files.example/y"],
    [https, `${https}:8443/y`, true, `${https}:8443/y`],
    ["http://localhost:1", "http://localhost:2/y", true, "http://localhost:2/y"],
  ])("from %s to %s", (server, location, foreign, url) => {
    const next = nextHop(server, hop(server, { download: true }), 302, location);
    expect([next.foreign, next.url]).toEqual([foreign, url]);
  });

  it.each(["http://acme.eu.qlikcloud.com/y", "http://files.example/y", "file:///etc/passwd", "data:,x"])(
    "from https is never %s, not even for a download",
    async (location) => {
      expect((await caught(() => nextHop(https, hop(https, { download: true }), 302, location))).code).toBe(
        "trust",
      );
    },
  );

  it("forgets what described a body that goes no further", () => {
    const request = {
      method: "POST",
      body: "x",
      contentType: "text/csv",
      headers: { "Content-Language": "en", a: "b" },
    };
    const next = nextHop(https, hop(https, request as Partial<HttpRequest>), 303, "/y").request;
    expect(next).toEqual({ method: "GET", path: "/api/v1/x", headers: { a: "b" } });
  });
});
