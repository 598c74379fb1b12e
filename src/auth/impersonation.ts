import { requestToken, type TokenRequest } from "./token-request.ts";
import type { Token } from "./token-source.ts";

/** Whom to act as. */
export type ImpersonatedUser = { subject: string } | { "user-id": string };

/**
 * Signs in as an OAuth client that acts as one of the tenant's users.
 *
 * @param scope separated by blanks. @default everything that the client may have
 * @throws {SignInError} saying which of the credentials is wrong, or that there is no such user.
 * @see https://qlik.dev/authenticate/oauth/implement-oauth-impersonation
 */
export async function requestUserToken(
  request: TokenRequest,
  { user, scope }: { user: ImpersonatedUser; scope?: string | undefined },
  signal?: AbortSignal,
): Promise<Token> {
  const lookup =
    "subject" in user
      ? { field: "subject", value: user.subject }
      : { field: "userId", value: user["user-id"] };
  const fields = { grant_type: "urn:qlik:oauth:user-impersonation", user_lookup: lookup, scope };
  return await requestToken(request, fields, { grant: "impersonation" }, signal);
}
