import { stat } from "node:fs/promises";
import { userInfo } from "node:os";

/**
 * Whether a file of this user may be read by other users too. One that somebody else put there, as containers do with
 * their secrets, is theirs to protect; and Windows has no such modes.
 */
export async function isOpenToOthers(path: string): Promise<boolean> {
  const { uid } = userInfo();
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || uid < 0 || found.uid !== uid || path.startsWith("/run/secrets/")) return false;
  return (found.mode & 0o077) !== 0;
}
