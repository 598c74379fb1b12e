import { removeTokenFile } from "../auth/token-files.ts";
import type { Profile } from "../contexts/profile.ts";
import type { Env } from "../contexts/secrets.ts";
import { storedTokenKey } from "./sign-in.ts";

/**
 * Removes the access tokens that were kept for some profiles and that no other one uses.
 *
 * @param folder where tokens are kept
 * @param others profiles that stay
 */
export async function forgetTokens(
  gone: readonly Profile[],
  others: readonly Profile[],
  folder: string,
  env: Env,
): Promise<void> {
  const keysOf = async (profiles: readonly Profile[]) =>
    await Promise.all(profiles.map((profile) => storedTokenKey(profile, env)));
  const servers = new Set(gone.map(({ server }) => server));
  const used = new Set(await keysOf(others.filter(({ server }) => servers.has(server))));
  for (const key of new Set(await keysOf(gone))) {
    if (key !== undefined && !used.has(key)) await removeTokenFile(folder, key);
  }
}
