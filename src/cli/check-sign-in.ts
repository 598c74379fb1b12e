import { rolesOf } from "../api/describe-user.ts";
import { createQlik, type Qlik } from "../api/qlik.ts";
import { jwtExpiry } from "../auth/jwt.ts";
import { openSession, type ConnectionSettings } from "../connection.ts";
import type { Profile } from "../contexts/profile.ts";

/** Who is signed in, and for how long. */
export interface SignedIn {
  user: string;
  userId: string;
  roles: string[];
  /** When the token or API key expires, where it says so (ISO 8601). */
  expiresAt?: string;
}

/** Signs in and asks the tenant who that is. @returns the `qlik` too, for more questions */
export async function checkSignIn(
  profile: Profile,
  settings: ConnectionSettings,
  signal: AbortSignal,
): Promise<{ signedIn: SignedIn; qlik: Qlik }> {
  const { client, tokens } = openSession(profile, settings);
  const qlik = createQlik(client);
  const user = await qlik.users.me({ signal });
  const expiresAt = jwtExpiry((await tokens.get(signal)).reveal());
  const signedIn = {
    ...{ user: user.name || user.subject, userId: user.id, roles: rolesOf(user) },
    ...(expiresAt !== undefined && { expiresAt: new Date(expiresAt).toISOString() }),
  };
  return { signedIn, qlik };
}
