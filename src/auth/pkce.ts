import { createHash } from "node:crypto";

/** A secret of one sign-in, and what the tenant is told of it beforehand (RFC 7636). */
export interface Pkce {
  verifier: string;
  challenge: string;
}

/** @param random gives so many random bytes */
export function createPkce(random: (bytes: number) => Buffer): Pkce {
  // 43 characters, the fewest that are allowed.
  const verifier = random(32).toString("base64url");
  return { verifier, challenge: createHash("sha256").update(verifier).digest("base64url") };
}

export interface AuthorizeRequest {
  server: string;
  clientId: string;
  redirectUri: string;
  /** Separated by blanks. */
  scope: string;
  state: string;
  challenge: string;
}

/** The address at which the browser signs in. Pure. */
export function authorizeUrl(request: AuthorizeRequest): string {
  const { server, clientId, redirectUri, scope, state, challenge } = request;
  const query = new URLSearchParams({
    response_type: "code",
    client_id: clientId,
    redirect_uri: redirectUri,
    scope,
    state,
    code_challenge: challenge,
    code_challenge_method: "S256",
  });
  // Blanks as %20: the scopes are a list with blanks between, and a plus is one only in forms.
  return `${server}/oauth/authorize?${query.toString().replaceAll("+", "%20")}`;
}
