import { describe, expect, it } from "vitest";

import { toProfile } from "../../src/contexts/profile.ts";
import { redactKnown } from "../../src/redact.ts";
import { caught } from "./caught.ts";

const ACME = "https://acme.eu.qlikcloud.com";
const profile = (context: unknown, env = {}) => toProfile("dev", context, "the store", env);

describe("the credentials follow from the keys", () => {
  it.each([
    [{ "api-key": "Bearer ${K}" }, { kind: "api-key", apiKey: "${K}" }],
    [{ "api-key": "${K}" }, { kind: "api-key", apiKey: "${K}" }],
    [{ headers: { authorization: "bearer  abc" } }, { kind: "api-key", apiKey: "abc" }],
    [{ headers: { Authorization: "Bearer ${K}" } }, { kind: "api-key", apiKey: "${K}" }],
    [
      { "oauth-client-id": "id", "oauth-client-secret": { env: "S" } },
      { kind: "oauth-m2m", clientId: "id", clientSecret: { env: "S" } },
    ],
    // Another tool may leave keys empty.
    [
      { "api-key": "${K}", "oauth-client-id": "", "oauth-client-secret": null },
      { kind: "api-key", apiKey: "${K}" },
    ],
  ])("%j", (keys, credentials) => {
    expect(profile({ server: ACME, ...keys }).credentials).toEqual(credentials);
  });
});

it("carries everything else over", () => {
  const context = {
    server: "${TENANT}.eu",
    "server-type": "cloud",
    headers: { Authorization: "Bearer abc", "x-a": "${A}" },
    "oauth-scope": "a b",
    insecure: true,
    "read-only": true,
    protected: true,
    certificates: "/of/another/tool",
  };
  expect(profile(context, { TENANT: "acme", A: "1" })).toEqual({
    name: "dev",
    origin: "the store",
    server: ACME,
    insecure: true,
    readOnly: true,
    protected: true,
    headers: { "x-a": "1" },
    scope: "a b",
    credentials: { kind: "api-key", apiKey: "abc" },
  });
});

it("is careful by default", () => {
  const { insecure, readOnly, protected: guarded, headers } = profile({ server: ACME, "api-key": "${K}" });
  expect([insecure, readOnly, guarded, headers]).toEqual([false, false, false, {}]);
});

describe("a context that is wrong is told by name, without its secrets", () => {
  it.each<[unknown, RegExp]>([
    [5, /is a number, not a map/],
    [null, /is empty/],
    [{ "api-key": "hunter22hunter22" }, /has no server/],
    [{ server: ACME }, /has no credentials/],
    [{ server: "acme", "api-key": "hunter22hunter22" }, /server:.*region/],
    [{ server: ACME, "api-key": 1234 }, /api-key is a number/],
    [{ server: ACME, "api-key": { vault: "hunter22" } }, /api-key is no reference/],
    [{ server: ACME, "api-key": "hunter22hunter22", "oauth-client-id": "x" }, /api-key and oauth-client-id/],
    [{ server: ACME, "oauth-client-id": "x" }, /no oauth-client-secret/],
    [{ server: ACME, headers: { Authorization: "Basic hunter22hunter22" } }, /headers\.Authorization/],
    [{ server: ACME, headers: "hunter22hunter22" }, /headers is a string/],
    [
      { server: "https://qseow.example.com/jwt", "server-type": "windows" },
      /windows, not supported by this toolkit/,
    ],
    [{ server: "ws://localhost:9076", "server-type": "engine" }, /engine, not supported/],
  ])("%j", async (context, message) => {
    const error = await caught(() => profile(context));
    expect(error.code).toBe("config");
    expect(error.message).toMatch(message);
    expect(error.message).toContain('"dev"');
    expect(error.message).not.toContain("hunter22");
    expect(error.remedy).not.toBe("");
  });

  it("all at once", async () => {
    const error = await caught(() => profile({ insecure: 1, "read-only": "yes", "api-key": "x" }));
    expect(error.message).toMatch(/has no server; .*insecure.*; read-only/);
  });
});

describe("its secret is known at once, before any sign-in", () => {
  const env = { CANARY: "canary-variable-0819" };
  it.each<[string, object]>([
    ["canary-literal-0819", { headers: { Authorization: "Bearer canary-literal-0819" } }],
    ["canary-plain-0819", { "api-key": "canary-plain-0819" }],
    ["canary-${-0819", { "api-key": "canary-$${-0819" }],
    ["canary-variable-0819", { "api-key": "Bearer ${CANARY}" }],
    ["x-canary-variable-0819", { "oauth-client-id": "a", "oauth-client-secret": "x-${CANARY}" }],
    ["canary-variable-0819", { "oauth-client-id": "a", "oauth-client-secret": { env: "CANARY" } }],
  ])("%s", (secret, keys) => {
    profile({ server: ACME, ...keys }, env);
    expect(redactKnown(`is ${secret}.`)).toBe("is [redacted].");
  });
});

it("has no credentials in an empty header, which hides one of the defaults", () => {
  const headers = { authorization: "", Authorization: "Bearer abc", "x-a": "1" };
  const { credentials, headers: others } = profile({ server: ACME, headers });
  expect([credentials, others]).toEqual([{ kind: "api-key", apiKey: "abc" }, { "x-a": "1" }]);
});

it("needs the variables of its server", async () => {
  const error = await caught(() => profile({ server: "${TENANT}.eu", "api-key": "x" }));
  expect([error.code, error.message]).toEqual(["secret", expect.stringContaining("TENANT")]);
});
