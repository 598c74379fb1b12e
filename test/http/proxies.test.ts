import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { openClient } from "../../src/connection.ts";
import { makeProfile } from "../../src/contexts/profile.ts";
import { createTransport, type TransportOptions } from "../../src/http/transport.ts";
import { redact } from "../../src/redact.ts";
import { caught } from "../helpers/caught.ts";
import { fixedTokens, testClient } from "../helpers/http-client.ts";
import { startProxy, startTlsServer } from "../helpers/proxy.ts";
import { scriptedServer } from "../helpers/scripted-server.ts";

/** A tenant that only the proxy can reach. */
const ACME = "https://acme.eu.qlikcloud.com";
const get = { method: "GET", path: "/api/v1/x", operation: "x.get" } as const;

function through(env: Record<string, string>, options: TransportOptions = {}, server = ACME) {
  const fetch = createTransport({ insecure: true, env, ...options });
  return testClient(server, { fetch, tokens: fixedTokens("canary-token"), retries: 0 });
}

describe("through a proxy", () => {
  it("goes everything, over one tunnel; it sees the host, and nothing else", async () => {
    const tenant = await startTlsServer();
    const proxy = await startProxy(tenant.port);
    const client = through({ HTTPS_PROXY: `http://joe:pass%20word-canary@${proxy.host}` });
    const body = new Blob(["x".repeat(200_000)]).stream();
    expect((await client.request(get)).data).toEqual({ ok: true });
    await client.request({ method: "POST", path: "/api/v1/upload", body });
    const bearer = {
      host: "acme.eu.qlikcloud.com",
      servername: "acme.eu.qlikcloud.com",
      token: "Bearer canary-token",
    };
    expect(tenant.requests).toEqual([
      { ...bearer, body: "" },
      { ...bearer, body: "x".repeat(200_000) },
    ]);
    const basic = `Basic ${Buffer.from("joe:pass word-canary").toString("base64")}`;
    expect(proxy.asked).toMatchObject([{ target: "acme.eu.qlikcloud.com:443", authorization: basic }]);
    expect(JSON.stringify(proxy.asked)).not.toContain("canary-token");
    // What it wants is a secret from then on.
    for (const secret of ["pass word-canary", "pass%20word-canary", basic.slice(6)]) {
      expect(redact(`x ${secret} y`)).toBe("x [redacted] y");
    }
  });

  it("a certificate is still checked", async () => {
    const proxy = await startProxy((await startTlsServer()).port);
    const error = await caught(
      through({ https_proxy: `http://${proxy.host}` }, { insecure: false }).request(get),
    );
    expect([error.code, error.message]).toEqual([
      "network",
      expect.stringContaining("certificate of acme.eu.qlikcloud.com"),
    ]);
  });

  it("goes http too, where a context allows it at all", async () => {
    const tenant = await scriptedServer(() => ({ body: { ok: true } }));
    const proxy = await startProxy(Number(new URL(tenant.url).port));
    const client = through({ HTTP_PROXY: proxy.host }, {}, "http://acme.example");
    expect((await client.request(get)).data).toEqual({ ok: true });
    expect([proxy.asked[0]!.target, tenant.requests[0]!.headers.host]).toEqual([
      "acme.example:80",
      "acme.example",
    ]);
  });

  it("goes nothing to this machine", async () => {
    const { url, requests } = await scriptedServer(() => ({ body: {} }));
    await through({ HTTP_PROXY: "http://127.0.0.1:1", ALL_PROXY: "http://127.0.0.1:1" }, {}, url).request(
      get,
    );
    expect(requests).toHaveLength(1);
  });

  it("goes what a context's environment says", async () => {
    const tenant = await startTlsServer();
    const proxy = await startProxy(tenant.port);
    const profile = makeProfile({
      name: "dev",
      origin: "test",
      server: ACME,
      insecure: true,
      credentials: { kind: "api-key", apiKey: { env: "KEY" } },
    });
    const env = { KEY: "canary-key-1", HTTPS_PROXY: `http://${proxy.host}` };
    const client = openClient(profile, { env, tokenCache: "memory", onInsecure: () => {} });
    expect((await client.request(get)).data).toEqual({ ok: true });
    expect([proxy.asked.length, tenant.requests[0]!.token]).toEqual([1, "Bearer canary-key-1"]);
  });
});

describe("a proxy", () => {
  const saying = (status: string) => startProxy((socket) => void socket.end(`HTTP/1.1 ${status}\r\n\r\n`));

  it.each([
    ["407 Proxy Authentication Required", "wants user and password", "HTTPS_PROXY"],
    ["403 Forbidden", "does not let this host pass (HTTP 403)", "NO_PROXY"],
    ["502 Bad Gateway", "HTTP 502", "NO_PROXY"],
  ])("that says %s is blamed, and not the tenant", async (status, message, remedy) => {
    const { host, asked } = await saying(status);
    const error = await caught(through({ HTTPS_PROXY: `http://joe:canary-pass@${host}` }).request(get));
    expect([error.code, error.message, error.remedy]).toEqual([
      "network",
      expect.stringContaining(message),
      expect.stringContaining(remedy),
    ]);
    expect(error.message).toContain(host);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("canary");
    expect(asked).toHaveLength(1);
  });

  it.each<[string, (host: string) => string, string, string]>([
    ["that is not there", () => "http://127.0.0.1:1", "network", "refused"],
    ["that speaks no TLS", (host) => `https://${host.replace("127.0.0.1", "localhost")}`, "network", "TLS"],
  ])("%s is named with its variable", async (_what, proxy, code, message) => {
    const { host } = await saying("200 OK");
    const error = await caught(through({ HTTPS_PROXY: proxy(host) }).request(get));
    expect([error.code, error.message]).toEqual([code, expect.stringContaining(message)]);
    expect(error.message).toContain("HTTPS_PROXY");
  });

  it("that cuts the connection may be tried again", async () => {
    const { host, asked } = await startProxy((socket) => socket.destroy());
    const client = testClient(ACME, { fetch: createTransport({ env: { HTTPS_PROXY: host } }), retries: 2 });
    expect((await caught(client.request(get))).code).toBe("network");
    expect(asked).toHaveLength(3);
  });

  it("that never answers is given up in time", async () => {
    const { host } = await startProxy(() => {});
    const error = await caught(through({ HTTPS_PROXY: host }, { connectTimeout: 40 }).request(get));
    expect([error.code, error.message]).toEqual(["timeout", expect.stringContaining(`proxy ${host}`)]);
  });

  it("that never answers can be left", async () => {
    const controller = new AbortController();
    const { host } = await startProxy(() => controller.abort());
    const { signal } = controller;
    expect((await caught(through({ HTTPS_PROXY: host }).request({ ...get, signal }))).code).toBe("aborted");
  });

  it("whose variable is wrong is told before anything is sent", async () => {
    const error = await caught(through({ HTTPS_PROXY: "socks5://127.0.0.1:1080" }).request(get));
    expect([error.code, error.message]).toEqual(["config", expect.stringContaining("HTTPS_PROXY")]);
  });
});
