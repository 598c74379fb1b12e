import { nearest } from "../nearest.ts";
import type { Context } from "./schema.ts";

/** How a context signs in, which follows from its keys. */
export type CredentialsKind = "api-key" | "oauth-m2m" | "oauth-impersonation" | "oauth-browser";

/** The kinds for people. */
export const CREDENTIALS_NAMES: Readonly<Record<CredentialsKind, string>> = {
  "api-key": "API key",
  "oauth-m2m": "OAuth client",
  "oauth-impersonation": "OAuth impersonation",
  "oauth-browser": "browser sign-in",
};

/** The keys that say how to sign in, without the headers. */
export const CREDENTIAL_KEYS = [
  "api-key",
  "oauth-client-id",
  "oauth-client-secret",
  "oauth-private-key",
  "oauth-key-id",
  "oauth-impersonate",
  "oauth-redirect-uri",
] as const;

type CredentialKey = (typeof CREDENTIAL_KEYS)[number];

/** Pairs of keys that mean different ways to sign in. */
export const RIVALS: readonly [CredentialKey, CredentialKey][] = [
  ["oauth-client-secret", "oauth-private-key"],
  ["oauth-impersonate", "oauth-redirect-uri"],
];

/**
 * The kind of credentials that a context's keys amount to, or what is wrong with them, as the end of a sentence
 * that begins with the context's name. Pure.
 */
export function credentialsKind(
  context: Pick<Context, CredentialKey | "headers">,
): { kind: CredentialsKind } | { problem: string } {
  const has = (key: CredentialKey): boolean => context[key] !== undefined;
  const apiKeys: string[] = has("api-key") ? ["api-key"] : [];
  const header = authorizationHeader(context.headers);
  if (header !== undefined) apiKeys.push(`headers.${header}`);
  const oauth = CREDENTIAL_KEYS.filter((key) => key !== "api-key" && has(key));

  if (apiKeys.length + oauth.length === 0) {
    const misspelt = Object.keys(context).find((key) => nearest(key, CREDENTIAL_KEYS) !== undefined);
    if (misspelt !== undefined) {
      const meant = nearest(misspelt, CREDENTIAL_KEYS)!;
      return { problem: `has no credentials: ${JSON.stringify(misspelt)} is not a known key, ${meant} is` };
    }
    return { problem: "has no credentials: give it api-key, or oauth-client-id and oauth-client-secret" };
  }
  if (apiKeys.length > 1 || (apiKeys.length === 1 && oauth.length > 0))
    return twoKinds([...apiKeys, ...oauth]);
  if (apiKeys.length === 1) return { kind: "api-key" };

  const rivals = RIVALS.find((pair) => pair.every(has));
  if (rivals) return twoKinds(rivals);
  if (!has("oauth-client-id")) return { problem: `has ${oauth[0]} but no oauth-client-id` };
  if (has("oauth-key-id") && !has("oauth-private-key")) {
    return { problem: "has oauth-key-id but no oauth-private-key" };
  }
  // A client that runs on people's computers keeps no secret; the tenant knows it by where the browser returns to.
  if (has("oauth-redirect-uri")) return { kind: "oauth-browser" };
  if (!has("oauth-client-secret") && !has("oauth-private-key")) {
    const given = has("oauth-impersonate") ? "oauth-impersonate" : "oauth-client-id";
    const browser = has("oauth-impersonate") ? "" : ", or oauth-redirect-uri for a sign-in in the browser";
    return { problem: `has ${given} but no oauth-client-secret and no oauth-private-key${browser}` };
  }
  return { kind: has("oauth-impersonate") ? "oauth-impersonation" : "oauth-m2m" };
}

function twoKinds(keys: readonly string[]): { problem: string } {
  return { problem: `has two kinds of credentials, ${keys.join(" and ")}: keep one` };
}

/** The name of the header that carries an API key, as spelt. An empty one hides a header of the defaults. */
export function authorizationHeader(headers: object | null | undefined): string | undefined {
  return Object.entries(headers ?? {}).find(([name, value]) => isAuthorization(name) && value !== "")?.[0];
}

/** Header names are case-insensitive. */
export function isAuthorization(header: string): boolean {
  return header.toLowerCase() === "authorization";
}
