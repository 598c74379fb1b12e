import { refuse } from "./envelope.ts";
import type { State, User } from "./state.ts";
import type { TokenStore } from "./tokens.ts";

export interface ClientSecret {
  secret: string;
  /** By which it is deleted; it is shown where the secret no longer is. */
  hint: string;
  createdAt?: string;
  createdBy?: string;
}

export interface OAuthClient {
  id: string;
  /** Only confidential clients have them. Each is good until it is deleted. */
  secrets?: ClientSecret[];
  appType: "web" | "native";
  grants: readonly string[];
  scopes: readonly string[];
  /** Where a browser may return to, to the letter. */
  redirectUris?: readonly string[];
  /** PEM by key id, for clients that sign. */
  publicKeys?: Readonly<Record<string, string>>;
  /** The bot that a machine-to-machine client acts as. */
  userId?: string;
}

export interface ApiKey {
  label: string;
  userId: string;
  expired: boolean;
}

export interface IssuedCode {
  clientId: string;
  redirectUri: string;
  challenge: string;
  scope: string;
  userId: string;
  /** Milliseconds since the epoch. */
  expiresAt: number;
}

export interface Credentials {
  clients: Map<string, OAuthClient>;
  apiKeys: Map<string, ApiKey>;
  tokens: TokenStore;
  /** Codes that a browser has been sent back with, each good for one token. */
  codes: Map<string, IssuedCode>;
  refreshTokens: Map<string, { clientId: string; userId: string; scope: string }>;
  /** Something nobody can guess, for codes and refresh tokens. */
  newToken: () => string;
  /** The `jti` of every assertion that was taken. */
  usedAssertions: Set<string>;
  /** Seconds that an access token lives. */
  tokenLifetime: number;
}

/** The last characters are its hint. */
export function newSecret(
  secret: string,
  more: { createdAt?: string; createdBy?: string } = {},
): ClientSecret {
  return { secret, hint: secret.slice(-5), ...more };
}

/** The bearer of a request, by the name that the log shows; never the token itself. */
export function tokenLabel(credentials: Credentials, authorization: string | undefined): string {
  if (authorization === undefined) return "none";
  const token = bearerOf(authorization);
  if (token === undefined) return "not-bearer";
  return (credentials.tokens.find(token) ?? credentials.apiKeys.get(token))?.label ?? "unknown";
}

/**
 * The user that a request acts as.
 *
 * @throws {@link Refusal} 401 where the token is missing, unknown, expired, revoked or of a user who may not in
 */
export function authenticate(state: State, authorization: string | undefined, now: number): User {
  if (authorization === undefined) throw unauthorized("The request has no Authorization header.");
  const token = bearerOf(authorization);
  if (token === undefined) throw unauthorized("The Authorization header is not a bearer token.");

  const { tokens, apiKeys } = state.credentials;
  const issued = tokens.find(token);
  const apiKey = apiKeys.get(token);
  const userId = issued?.userId ?? apiKey?.userId;
  if (userId === undefined) throw unauthorized("The token is unknown or revoked.");
  if (apiKey?.expired === true || (issued !== undefined && now >= issued.expiresAt)) {
    throw unauthorized("The token has expired.");
  }
  const user = state.users.get(userId);
  if (user?.status !== "active") throw unauthorized("The token's user is gone or disabled.");
  return user;
}

function bearerOf(authorization: string): string | undefined {
  return /^Bearer +(\S+)$/i.exec(authorization.trim())?.[1];
}

function unauthorized(detail: string): Error {
  return refuse(401, "HTTP-401", "Unauthorized", { detail });
}
