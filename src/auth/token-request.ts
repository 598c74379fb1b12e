import { QlikError } from "../errors.ts";
import { Secret } from "../redact.ts";
import { jwtExpiry } from "./jwt.ts";
import { explainTokenError, type ClientUse } from "./sign-in-error.ts";
import type { Token } from "./token-source.ts";
import { isTokenText } from "./token-text.ts";

/** Posts a JSON body to a path of the tenant, without a token. Rejects with an `ApiError`. */
export type PostJson = (
  path: string,
  body: Record<string, unknown>,
  signal: AbortSignal | undefined,
) => Promise<unknown>;

/** What every grant needs beside its own facts. */
export interface TokenRequest {
  post: PostJson;
  clientId: string;
  /** What the client proves itself with, as fields of the request: `client_secret`, an assertion, or nothing. */
  proof: () => Promise<Record<string, string>>;
  now: () => number;
}

/**
 * Asks the tenant for a token.
 *
 * @param fields of the grant, `grant_type` among them; what is undefined is left out
 * @throws {SignInError} saying which of the credentials is wrong, in the words of `use`.
 */
export async function requestToken(
  { post, clientId, proof, now }: TokenRequest,
  fields: Record<string, unknown>,
  use: ClientUse,
  signal?: AbortSignal,
): Promise<Token> {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined && value !== "");
  const proven = await proof();
  const asked = now();
  let answer: unknown;
  try {
    const body = { ...Object.fromEntries(given), client_id: clientId, ...proven };
    answer = await post("/oauth/token", body, signal);
  } catch (error) {
    throw explainTokenError(error, "client_assertion" in proven ? { ...use, key: true } : use);
  }
  return readToken(answer, asked);
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * Reads a token answer. Expiry is `expires_at`, else `expires_in`, else the JWT's `exp`, else one hour: Qlik's
 * documents and its examples differ in which of them is sent. One that has passed already says only that a clock is
 * wrong: taken at its word, every call would ask for a token of its own. Pure.
 *
 * @param asked when the request was sent, in milliseconds since 1970.
 */
export function readToken(answer: unknown, asked: number): Token {
  const { access_token, refresh_token, expires_at, expires_in } = Object(answer) as Record<string, unknown>;
  if (!isTokenText(access_token)) {
    throw new QlikError("config", "The answer to the sign-in holds no access token.", {
      remedy: "Check the tenant's URL: https://<tenant>.<region>.qlikcloud.com",
    });
  }
  const candidates = [
    typeof expires_at === "string" ? Date.parse(expires_at) : NaN,
    asked + Number(expires_in) * 1000,
    jwtExpiry(access_token) ?? NaN,
  ];
  const expiresAt = candidates.find((time) => time > asked && time < Infinity) ?? asked + HOUR;
  const margin = Math.min(MINUTE, (expiresAt - asked) / 10);
  return {
    value: new Secret(access_token),
    expiresAt,
    renewAt: expiresAt - margin,
    ...(isTokenText(refresh_token) && { refresh: new Secret(refresh_token) }),
  };
}
