import { describe, expect, it } from "vitest";

import { withDefaults } from "../../src/contexts/merge-defaults.ts";
import { toProfile } from "../../src/contexts/profile.ts";
import { renewContext, type CredentialSettings } from "../../src/contexts/renew-context.ts";

const SERVER = "https://acme.eu.qlikcloud.com";
const KEY = { "api-key": "new-key" };
const CLIENT = { "oauth-client-id": "new-id", "oauth-client-secret": "new-secret" };
const renew = (
  own: Record<string, unknown>,
  defaults: Record<string, unknown>,
  credentials: CredentialSettings,
  insecure = false,
) => renewContext(own, defaults, { server: SERVER, credentials, insecure });

describe("whatever was there, the new context works", () => {
  const contexts: [string, Record<string, unknown>][] = [
    ["nothing", {}],
    ["another key", { "api-key": { env: "OLD" } }],
    ["another client", { "oauth-client-id": "a", "oauth-client-secret": "b", "oauth-scope": "c" }],
    ["qlik-cli's key", { headers: { authorization: "Bearer old", "x-a": "1" } }],
    ["server type windows", { "server-type": "windows" }],
    ["server type engine", { "server-type": "engine" }],
    ["wrong values", { insecure: 1, "server-type": "linux", comment: [1], headers: "x", "oauth-scope": 1 }],
    ["wrong flags", { "read-only": "yes", protected: "no" }],
    ["empty values", { "api-key": null, headers: null, comment: "" }],
  ];
  describe.each(contexts)("default: %s", (_, defaults) => {
    it.each(contexts)("own: %s", (__, own) => {
      for (const [credentials, expected] of [
        [KEY, { kind: "api-key", apiKey: "new-key" }],
        [CLIENT, { kind: "oauth-m2m", clientId: "new-id", clientSecret: "new-secret" }],
      ] as const) {
        const context = renew(own, defaults, credentials);
        const profile = toProfile("a", withDefaults<object>(defaults, context), "store", {});
        expect(profile).toMatchObject({ server: SERVER, credentials: expected });
        expect(profile.readOnly).toBe("read-only" in own || "read-only" in defaults);
        const again = renewContext(context, defaults, { server: SERVER, credentials, insecure: false });
        expect(again).toEqual(context);
      }
    });
  });
});

it("keeps what does not contradict, other tools' keys too", () => {
  const kept = { comment: "x", insecure: true, "read-only": true, colour: "green", headers: { "x-a": "1" } };
  expect(renew({ ...kept, "api-key": "old", "server-type": "cloud" }, {}, CLIENT)).toEqual({
    ...kept,
    server: SERVER,
    "server-type": "cloud",
    "oauth-client-id": "new-id",
    "oauth-client-secret": "new-secret",
  });
});

it("is no longer than it needs to be", () => {
  expect(renew({}, { comment: "Acme" }, CLIENT, true)).toEqual({
    server: SERVER,
    insecure: true,
    "oauth-client-id": "new-id",
    "oauth-client-secret": "new-secret",
  });
});
