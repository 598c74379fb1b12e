import type { Context } from "./schema.ts";

/** How a context signs in, which follows from its keys. */
export type CredentialsKind = "api-key" | "oauth-m2m";

type Present = Pick<Context, "headers" | "api-key" | "oauth-client-id" | "oauth-client-secret">;

/**
 * The kind of credentials that a context's keys amount to, or what is wrong with them, as the end of a sentence
 * that begins with the context's name.
 */
export function credentialsKind(context: Present): { kind: CredentialsKind } | { problem: string } {
  const apiKeys: string[] = context["api-key"] === undefined ? [] : ["api-key"];
  const header = authorizationHeader(context.headers);
  if (header !== undefined) apiKeys.push(`headers.${header}`);
  const oauth = (["oauth-client-id", "oauth-client-secret"] as const).filter(
    (key) => context[key] !== undefined,
  );

  if (apiKeys.length + oauth.length === 0) {
    return { problem: "has no credentials: give it api-key, or oauth-client-id and oauth-client-secret" };
  }
  if (apiKeys.length > 1 || (apiKeys.length === 1 && oauth.length > 0)) {
    return { problem: `has two kinds of credentials, ${[...apiKeys, ...oauth].join(" and ")}: keep one` };
  }
  if (apiKeys.length === 1) return { kind: "api-key" };
  if (oauth.length === 2) return { kind: "oauth-m2m" };
  const missing = oauth[0] === "oauth-client-id" ? "oauth-client-secret" : "oauth-client-id";
  return { problem: `has ${oauth[0]} but no ${missing}` };
}

/** The name of the header that carries an API key, as spelt. An empty one hides a header of the defaults. */
export function authorizationHeader(headers: object | null | undefined): string | undefined {
  return Object.entries(headers ?? {}).find(([name, value]) => isAuthorization(name) && value !== "")?.[0];
}

/** Header names are case-insensitive. */
export function isAuthorization(header: string): boolean {
  return header.toLowerCase() === "authorization";
}
