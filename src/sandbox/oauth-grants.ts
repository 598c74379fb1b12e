import { createHash } from "node:crypto";
import type { OAuthClient } from "./credentials.ts";
import { refuse } from "./envelope.ts";
import type { State } from "./state.ts";

/** Whom a token is to stand for, and what it may do. */
export interface Granted {
  userId: string;
  scope: string;
  /** Whether a refresh token comes with it. */
  lasting: boolean;
}

/** What of a token request the grants look at. */
export interface GrantRequest {
  grant_type: string;
  scope?: string | undefined;
  code?: string | undefined;
  code_verifier?: string | undefined;
  redirect_uri?: string | undefined;
  refresh_token?: string | undefined;
  user_lookup?: { field: "subject" | "userId"; value: string } | undefined;
}

type Grant = (state: State, client: OAuthClient, request: GrantRequest, now: number) => Granted;

/** The grants by their name on the wire. */
export const grants: Readonly<Record<string, Grant>> = {
  client_credentials: (_state, client, { scope }) => ({
    userId: client.userId ?? "",
    scope: grantScope(client, scope),
    lasting: false,
  }),

  "urn:qlik:oauth:user-impersonation"(state, client, { user_lookup: lookup, scope }) {
    if (lookup === undefined) throw missing("user_lookup");
    const { field, value } = lookup;
    const user = [...state.users.values()].find(
      (one) => one[field === "subject" ? "subject" : "id"] === value,
    );
    if (user === undefined) {
      throw refuse(400, "OAUTH-400", "User not found", { source: { pointer: "/user_lookup/value" } });
    }
    return { userId: user.id, scope: grantScope(client, scope), lasting: false };
  },

  authorization_code(state, client, request, now) {
    const { codes } = state.credentials;
    const { code = "", code_verifier: verifier = "", redirect_uri: redirectUri } = request;
    const issued = codes.get(code);
    // Good for one use, whatever comes of it.
    codes.delete(code);
    const challenge = createHash("sha256").update(verifier).digest("base64url");
    const fits =
      issued !== undefined &&
      issued.expiresAt > now &&
      issued.clientId === client.id &&
      issued.redirectUri === redirectUri &&
      issued.challenge === challenge;
    if (!fits) throw refuse(400, "OAUTH-400", "Invalid code or code_verifier");
    return { userId: issued.userId, scope: issued.scope, lasting: issued.scope.includes("offline_access") };
  },

  refresh_token(state, client, { refresh_token: token = "" }) {
    const { refreshTokens } = state.credentials;
    const issued = refreshTokens.get(token);
    if (issued === undefined || issued.clientId !== client.id) {
      throw refuse(401, "OAUTH-401", "Invalid refresh_token");
    }
    refreshTokens.delete(token);
    return { userId: issued.userId, scope: issued.scope, lasting: true };
  },
};

/** The scopes that a client is given. Nothing asked for means everything that it has, but `offline_access`. */
export function grantScope(client: OAuthClient, wanted: string | undefined): string {
  const scopes = wanted?.split(" ").filter(Boolean) ?? [];
  const refused = scopes.find((scope) => !client.scopes.includes(scope));
  if (refused !== undefined) {
    throw refuse(400, "OAUTH-400", "Invalid scope", {
      detail: `The client does not have "${refused}".`,
      source: { pointer: "/scope" },
    });
  }
  const all = client.scopes.filter((scope) => scope !== "offline_access");
  return (scopes.length > 0 ? scopes : all).join(" ");
}

export function missing(field: string): Error {
  return refuse(400, "OAUTH-400", "Missing field", {
    detail: `${field} is required.`,
    source: { pointer: `/${field}` },
  });
}
