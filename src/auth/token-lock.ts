import { access, constants } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { LOCK_FS, LOCK_TIMES, removeCrashedLock } from "../crashed-lock.ts";
import { makeOwnFolder } from "../folders.ts";

/**
 * One process at a time signs in, and the others wait to use what it gets. The lock is there for the tenant's sake:
 * where it cannot be had, work goes on without.
 */

const LOCK = {
  realpath: false,
  fs: LOCK_FS,
  update: LOCK_TIMES.update,
  stale: Infinity,
  // A lock is lost when the computer sleeps. By default that throws where nobody can catch it.
  onCompromised: () => {},
};
/** Longer than a sign-in takes that is slow, and not just hanging. */
const MAX_WAIT_MS = 120_000;
const LOOK_AGAIN_MS = 50;

/**
 * Waits for the lock on a file, which need not exist.
 *
 * @returns what frees it; nothing to free where it was not to be had
 * @throws the signal's reason, when nobody waits for it any more
 */
export async function lockTokenFile(file: string, signal: AbortSignal): Promise<() => Promise<void>> {
  const { default: lockfile } = await import("proper-lockfile");
  const free = () => Promise.resolve();
  try {
    makeOwnFolder(dirname(file));
    // A folder that cannot be written looks as if somebody else were always faster.
    await access(dirname(file), constants.W_OK);
  } catch {
    return free;
  }
  for (let waited = 0; waited < MAX_WAIT_MS; waited += LOOK_AGAIN_MS) {
    signal.throwIfAborted();
    try {
      const release = await lockfile.lock(file, LOCK);
      // A lost lock cannot be released, and that is no reason to lose the token too.
      return () => release().catch(() => {});
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ELOCKED") return free;
    }
    await removeCrashedLock(file).catch(() => {});
    await sleep(LOOK_AGAIN_MS, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
  return free;
}
