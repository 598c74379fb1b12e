import { z } from "zod";
import { QlikError } from "../errors.ts";
import { Secret } from "../redact.ts";
import { jwtExpiry } from "./jwt.ts";
import { explainTokenError } from "./sign-in-error.ts";
import type { Token } from "./token-source.ts";

/** Posts a JSON body to a path of the tenant, without a token. Rejects with an `ApiError`. */
export type PostJson = (
  path: string,
  body: Record<string, string>,
  signal: AbortSignal | undefined,
) => Promise<unknown>;

export interface ClientCredentials {
  clientId: string;
  clientSecret: Secret;
  /** Space-separated. @default everything that the client may have, except `offline_access` */
  scope?: string | undefined;
}

/**
 * Signs in as an OAuth machine-to-machine client (RFC 6749 §4.4).
 *
 * @throws {SignInError} saying which of the credentials is wrong.
 * @see https://qlik.dev/authenticate/oauth/getting-started-oauth-m2m
 */
export async function requestClientToken(
  post: PostJson,
  { clientId, clientSecret, scope }: ClientCredentials,
  now: () => number,
  signal?: AbortSignal,
): Promise<Token> {
  const asked = now();
  let answer: unknown;
  try {
    answer = await post(
      "/oauth/token",
      {
        grant_type: "client_credentials",
        client_id: clientId,
        client_secret: clientSecret.reveal(),
        ...(scope && { scope }),
      },
      signal,
    );
  } catch (error) {
    throw explainTokenError(error);
  }
  return readToken(answer, asked);
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const tokenAnswer = z.looseObject({
  access_token: z.string().regex(/^[\x21-\x7e]+$/),
  expires_at: z.string().optional().catch(undefined),
  expires_in: z.coerce.number().positive().optional().catch(undefined),
});

/**
 * Reads a token answer. Expiry is `expires_at`, else `expires_in`, else the JWT's `exp`, else one hour: Qlik's
 * documents and its examples differ in which of them is sent. One that has passed already says only that a clock is
 * wrong: taken at its word, every call would ask for a token of its own. Pure.
 *
 * @param asked when the request was sent, in milliseconds since 1970.
 */
export function readToken(answer: unknown, asked: number): Token {
  const parsed = tokenAnswer.safeParse(answer);
  if (!parsed.success) {
    throw new QlikError("config", "The answer to the sign-in holds no access token.", {
      remedy: "Check the tenant's URL: https://<tenant>.<region>.qlikcloud.com",
    });
  }
  const { access_token, expires_at, expires_in } = parsed.data;
  const candidates = [
    Date.parse(expires_at ?? ""),
    asked + (expires_in ?? NaN) * 1000,
    jwtExpiry(access_token) ?? NaN,
  ];
  const expiresAt = candidates.find((time) => time > asked) ?? asked + HOUR;
  const margin = Math.min(MINUTE, (expiresAt - asked) / 10);
  return { value: new Secret(access_token), expiresAt, renewAt: expiresAt - margin };
}
