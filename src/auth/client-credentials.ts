import { requestToken, type TokenRequest } from "./token-request.ts";
import type { Token } from "./token-source.ts";

/**
 * Signs in as an OAuth machine-to-machine client (RFC 6749 §4.4).
 *
 * @param scope separated by blanks. @default everything that the client may have, except `offline_access`
 * @throws {SignInError} saying which of the credentials is wrong.
 * @see https://qlik.dev/authenticate/oauth/getting-started-oauth-m2m
 */
export async function requestClientToken(
  request: TokenRequest,
  { scope }: { scope?: string | undefined },
  signal?: AbortSignal,
): Promise<Token> {
  const fields = { grant_type: "client_credentials", scope };
  return await requestToken(request, fields, { grant: "machine-to-machine" }, signal);
}
