import { expect, it } from "vitest";
import { refreshToken } from "../../src/auth/browser.ts";
import { requestClientToken } from "../../src/auth/client-credentials.ts";
import { requestUserToken } from "../../src/auth/impersonation.ts";
import { authorizeUrl, createPkce } from "../../src/auth/pkce.ts";
import type { TokenRequest } from "../../src/auth/token-request.ts";
import type { Token } from "../../src/auth/token-source.ts";
import { Secret } from "../../src/redact.ts";
import { NOW } from "../helpers/http-client.ts";

/** What a grant sends, to a tenant that grants everything. */
async function sent(
  ask: (request: TokenRequest) => Promise<Token>,
  answer: object = {},
): Promise<{ body: unknown; token: Token }> {
  let body: unknown;
  const token = await ask({
    post(path, given) {
      body = { path, ...given };
      return Promise.resolve({ access_token: "opaque", ...answer });
    },
    clientId: "id",
    proof: () => Promise.resolve({ client_secret: "the-secret" }),
    now: () => NOW,
  });
  return { body, token };
}

const common = { path: "/oauth/token", client_id: "id", client_secret: "the-secret" };
const impersonation = { ...common, grant_type: "urn:qlik:oauth:user-impersonation" };

it.each<[string, (request: TokenRequest) => Promise<Token>, object]>([
  ["a client", (r) => requestClientToken(r, {}), { ...common, grant_type: "client_credentials" }],
  [
    "a client with a scope",
    (r) => requestClientToken(r, { scope: "user_default" }),
    { ...common, grant_type: "client_credentials", scope: "user_default" },
  ],
  [
    "a user by subject",
    (r) => requestUserToken(r, { user: { subject: "auth0|1" }, scope: "user_default" }),
    { ...impersonation, user_lookup: { field: "subject", value: "auth0|1" }, scope: "user_default" },
  ],
  [
    "a user by id",
    (r) => requestUserToken(r, { user: { "user-id": "u1" } }),
    { ...impersonation, user_lookup: { field: "userId", value: "u1" } },
  ],
  [
    "a refresh token",
    (r) => refreshToken(r, new Secret("refresh-me")),
    { ...common, grant_type: "refresh_token", refresh_token: "refresh-me" },
  ],
])("%s asks for just what its grant needs", async (_, ask, expected) => {
  expect((await sent(ask)).body).toEqual(expected);
});

it("a refresh token stays, unless the tenant gives another", async () => {
  const refresh = (r: TokenRequest) => refreshToken(r, new Secret("refresh-me"));
  expect((await sent(refresh)).token.refresh?.reveal()).toBe("refresh-me");
  expect((await sent(refresh, { refresh_token: "the-next" })).token.refresh?.reveal()).toBe("the-next");
});

it("makes the challenge of RFC 7636, appendix B", () => {
  const verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
  const pkce = createPkce((bytes) => Buffer.from(verifier, "base64url").subarray(0, bytes));
  expect(pkce).toEqual({ verifier, challenge: "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM" });
});

it("asks the browser for all that Qlik requires, blanks as %20", () => {
  const url = authorizeUrl({
    server: "https://acme.eu.qlikcloud.com",
    clientId: "id",
    redirectUri: "http://localhost:8585/callback",
    scope: "user_default offline_access",
    state: "s&t",
    challenge: "c",
  });
  expect(url).toBe(
    "https://acme.eu.qlikcloud.com/oauth/authorize?response_type=code&client_id=id" +
      "&redirect_uri=http%3A%2F%2Flocalhost%3A8585%2Fcallback&scope=user_default%20offline_access" +
      "&state=s%26t&code_challenge=c&code_challenge_method=S256",
  );
});
