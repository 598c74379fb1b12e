import { describe, expect, it } from "vitest";

import { credentialsKind } from "../../src/contexts/credentials.ts";
import type { Context } from "../../src/contexts/schema.ts";

const id = { "oauth-client-id": "a" };
const secret = { "oauth-client-secret": "${S}" };
const key = { "oauth-private-key": { file: "key.pem" } };
const user: Context = { "oauth-impersonate": { subject: "u" } };
const browser = { "oauth-redirect-uri": "http://localhost:8585/callback" };
const apiKey = { "api-key": "${K}" };

describe("the kind of credentials follows from the keys", () => {
  it.each<[string, Context]>([
    ["api-key", apiKey],
    ["api-key", { headers: { authorization: "Bearer ${K}" } }],
    ["oauth-m2m", { ...id, ...secret }],
    ["oauth-m2m", { ...id, ...key }],
    ["oauth-m2m", { ...id, ...key, "oauth-key-id": "k" }],
    ["oauth-impersonation", { ...id, ...secret, ...user }],
    ["oauth-impersonation", { ...id, ...key, ...user }],
    ["oauth-browser", { ...id, ...browser }],
    ["oauth-browser", { ...id, ...secret, ...browser }],
    ["oauth-browser", { ...id, ...key, ...browser }],
  ])("%s: %j", (kind, context) => {
    expect(credentialsKind(context)).toEqual({ kind });
  });

  it.each<[string, Context]>([
    ["has no credentials", {}],
    ["has no credentials", { headers: { accept: "x" } }],
    ['"api_key" is not a known key, api-key is', { api_key: "${K}" } as Context],
    ['"Oauth-client-ID" is not a known key, oauth-client-id is', { "Oauth-client-ID": "a" } as Context],
    [
      "two kinds of credentials, api-key and headers.Authorization",
      { ...apiKey, headers: { Authorization: "x" } },
    ],
    [
      "two kinds of credentials, api-key and oauth-client-id and oauth-client-secret",
      { ...apiKey, ...id, ...secret },
    ],
    ["two kinds of credentials, api-key and oauth-redirect-uri", { ...apiKey, ...browser }],
    ["two kinds of credentials, oauth-client-secret and oauth-private-key", { ...id, ...secret, ...key }],
    [
      "two kinds of credentials, oauth-impersonate and oauth-redirect-uri",
      { ...id, ...secret, ...user, ...browser },
    ],
    ["has oauth-client-id but no oauth-client-secret and no oauth-private-key, or oauth-redirect-uri", id],
    ["has oauth-impersonate but no oauth-client-secret and no oauth-private-key", { ...id, ...user }],
    ["has oauth-client-secret but no oauth-client-id", secret],
    ["has oauth-redirect-uri but no oauth-client-id", browser],
    ["has oauth-key-id but no oauth-private-key", { ...id, ...secret, "oauth-key-id": "k" }],
  ])("or is wrong: %s", (problem, context) => {
    expect(credentialsKind(context)).toEqual({ problem: expect.stringContaining(problem) });
  });
});
