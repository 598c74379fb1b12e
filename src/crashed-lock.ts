import { rmdir } from "node:fs/promises";

/** How long a lock's holder may be silent before it counts as crashed, and how often it says that it is alive. */
export const LOCK_TIMES = { update: 1_000, silence: 5_000 };

/**
 * Frees a lock of `proper-lockfile` whose holder has crashed. Of two that find it so, both may not do it, as the library
 * lets them: the slower one would remove what the faster one has put in its place. So locks are taken with
 * `stale: Infinity`, and this is asked after each try that finds one.
 *
 * @param file what is locked; it need not exist
 * @throws what the library throws where somebody else is just looking at it, or the folder cannot be written
 */
export async function removeCrashedLock(file: string): Promise<void> {
  const { default: lockfile } = await import("proper-lockfile");
  const { update, silence } = LOCK_TIMES;
  const options = { realpath: false, update, stale: silence, onCompromised: () => {} };
  if (await lockfile.check(file, options)) return;
  const release = await lockfile.lock(`${file}.crashed`, options);
  try {
    if (!(await lockfile.check(file, options))) await rmdir(`${file}.lock`);
  } finally {
    await release();
  }
}
