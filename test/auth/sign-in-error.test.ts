import { describe, expect, it } from "vitest";
import { createApiKeySource } from "../../src/auth/api-key.ts";
import { explainTokenError, SignInError } from "../../src/auth/sign-in-error.ts";
import { toApiError } from "../../src/http/error-response.ts";
import { Secret } from "../../src/redact.ts";
import { NOW } from "../helpers/http-client.ts";

const request = { method: "POST", path: "/oauth/token", operation: "sign-in" } as const;
const answered = (status: number, body: unknown) =>
  toApiError(request, { status, body, headers: new Headers() }, "https://acme.eu.qlikcloud.com", NOW);
const qlik = (code: string, title: string, detail?: string) => ({ errors: [{ code, title, detail }] });
const rfc = (error: string, error_description?: string) => ({ error, error_description });

describe("explainTokenError", () => {
  it.each<[string, number, unknown, string]>([
    ["Qlik, wrong secret", 401, qlik("OAUTH-22", "Invalid client_secret"), "client-secret"],
    ["Qlik, its code alone", 401, qlik("OAUTH-22", "Unauthorized"), "client-secret"],
    [
      "Qlik, no secret",
      400,
      qlik("OAUTH-400", "Missing field", "client_secret is required."),
      "client-secret",
    ],
    ["Qlik, unknown client", 401, qlik("OAUTH-21", "Invalid client_id"), "client-id"],
    ["Qlik, no such client", 401, qlik("OAUTH-1", "OAuth client was not found"), "client-id"],
    ["Qlik, public client", 400, qlik("OAUTH-400", "Unauthorized grant_type"), "grant"],
    ["Qlik, wrong scope", 400, qlik("OAUTH-400", "Invalid scope", "Not allowed"), "scope"],
    ["Qlik, nothing said", 401, qlik("HTTP-401", "Unauthorized"), "client"],
    ["RFC 6749, wrong client", 401, rfc("invalid_client"), "client"],
    ["RFC 6749, with 400", 400, rfc("invalid_client"), "client"],
    [
      "RFC 6749, its stock phrase",
      401,
      rfc(
        "invalid_client",
        "Client authentication failed (e.g., unknown client, no client authentication included, or unsupported).",
      ),
      "client",
    ],
    ["RFC 6749, wrong secret", 401, rfc("invalid_client", "The client secret is wrong"), "client-secret"],
    ["RFC 6749, unknown client", 401, rfc("invalid_client", "Unknown client"), "client-id"],
    ["RFC 6749, public client", 400, rfc("unauthorized_client"), "grant"],
    ["RFC 6749, grant", 400, rfc("unsupported_grant_type"), "grant"],
    ["RFC 6749, scope", 400, rfc("invalid_scope"), "scope"],
    ["no body", 401, undefined, "client"],
  ])("%s", (_what, status, body, problem) => {
    const error = explainTokenError(answered(status, body));
    expect(error).toBeInstanceOf(SignInError);
    expect(error).toMatchObject({ problem, code: "auth", remedy: expect.stringMatching(/./) });
  });

  it("has a message and a remedy of its own for each problem", () => {
    const errors = [
      answered(401, qlik("OAUTH-22", "Invalid client_secret")),
      answered(401, qlik("OAUTH-21", "Invalid client_id")),
      answered(400, rfc("unauthorized_client")),
      answered(400, rfc("invalid_scope")),
      answered(401, undefined),
    ].map((error) => explainTokenError(error) as SignInError);
    expect(new Set(errors.map(({ message }) => message)).size).toBe(errors.length);
    expect(new Set(errors.map(({ remedy }) => remedy)).size).toBe(errors.length);
  });

  it.each<[string, Parameters<typeof explainTokenError>[1], number, unknown, string, RegExp]>([
    [
      "a user who is not there",
      { grant: "impersonation" },
      400,
      qlik("OAUTH-400", "User not found"),
      "user",
      /no such user/,
    ],
    [
      "the same as a 404",
      { grant: "impersonation" },
      404,
      qlik("OAUTH-404", "User not found"),
      "user",
      /no such user/,
    ],
    [
      "a client that may not impersonate",
      { grant: "impersonation" },
      400,
      rfc("unauthorized_client"),
      "grant",
      /act as a user/,
    ],
    [
      "a client that is not for browsers",
      { grant: "browser" },
      400,
      rfc("unauthorized_client"),
      "grant",
      /in the browser/,
    ],
    [
      "a code that is stale",
      { grant: "browser" },
      400,
      rfc("invalid_grant"),
      "browser",
      /came back from the browser/,
    ],
    [
      "a refresh token that is stale",
      { grant: "refresh" },
      401,
      qlik("HTTP-401", "Unauthorized"),
      "refresh",
      /expired or was revoked/,
    ],
    [
      "a refresh token, as RFC 6749",
      { grant: "refresh" },
      400,
      rfc("invalid_grant"),
      "refresh",
      /expired or was revoked/,
    ],
    [
      "a confidential client without its secret",
      { grant: "browser" },
      401,
      qlik("OAUTH-22", "x"),
      "client-secret",
      /secret/,
    ],
    [
      "a wrong signature",
      { grant: "machine-to-machine", key: true },
      401,
      rfc("invalid_client"),
      "private-key",
      /private key/,
    ],
    [
      "a key for an unknown client",
      { grant: "impersonation", key: true },
      401,
      qlik("OAUTH-21", "Invalid client_id"),
      "client-id",
      /client ID/,
    ],
  ])("has words for %s", (_what, use, status, body, problem, message) => {
    expect(explainTokenError(answered(status, body), use)).toMatchObject({
      problem,
      code: "auth",
      message: expect.stringMatching(message),
      remedy: expect.stringMatching(/./),
    });
  });

  it("gives the trace id", () => {
    const error = explainTokenError(answered(401, { ...qlik("OAUTH-22", "x"), traceId: "t-1" }));
    expect((error as SignInError).message).toContain("t-1");
  });

  it("at an address without a sign-in doubts the address", () => {
    const error = explainTokenError(answered(404, qlik("HTTP-404", "Not found")));
    expect(error).toMatchObject({ code: "config", remedy: expect.stringContaining("qlikcloud.com") });
  });

  it.each<[string, unknown]>([
    ["a failure of the tenant", answered(503, qlik("HTTP-503", "client_secret service down"))],
    ["too many requests", answered(429, qlik("HTTP-429", "client_secret"))],
    ["a web page", answered(401, "<!doctype html>")],
    ["too many tokens", answered(403, qlik("OAUTH-403", "Too many tokens"))],
    ["any other error", new TypeError("x")],
  ])("leaves %s as it is", (_what, error) => {
    expect(explainTokenError(error)).toBe(error);
  });
});

describe("createApiKeySource", () => {
  const key = (exp?: number) =>
    `x.${Buffer.from(JSON.stringify(exp === undefined ? {} : { exp: exp / 1000 })).toString("base64url")}.x`;
  const source = createApiKeySource(
    () => Promise.resolve(new Secret("k")),
    "https://acme.eu.qlikcloud.com",
    () => NOW,
  );

  it.each<[string, string, string, RegExp]>([
    ["expired, by its own date", key(NOW - 1), "", /has expired, on 2025-12-31/],
    ["expired, as the tenant says", key(), "The token has expired.", /has expired\.$/],
    ["good for long", key(NOW + 1), "", /mistyped/],
    ["no JWT", "opaque", "", /mistyped/],
  ])("%s", async (_what, value, reasons, message) => {
    const refused = new Secret(value);
    expect(await source.renew()).toBeUndefined();
    const refusal = source.refusal(refused, reasons);
    expect(refusal.message).toMatch(message);
    expect(refusal.remedy).toContain("https://acme.eu.qlikcloud.com/settings/api-keys");
  });
});
