import { access, constants, mkdir, rmdir } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * One process at a time signs in, and the others wait to use what it gets. The lock is there for the tenant's sake:
 * where it cannot be had, work goes on without.
 */

/** A holder says this often that it is alive, and counts as crashed after some silence. */
const ALIVE_MS = 1_000;
const SILENCE_MS = 5_000;

const LOCK = {
  realpath: false,
  update: ALIVE_MS,
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
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    // A folder that cannot be written looks as if somebody else were always faster.
    await access(dirname(file), constants.W_OK);
  } catch {
    return free;
  }
  for (let waited = 0; waited < MAX_WAIT_MS; waited += LOOK_AGAIN_MS) {
    signal.throwIfAborted();
    try {
      const release = await lockfile.lock(file, { ...LOCK, stale: Infinity });
      // A lost lock cannot be released, and that is no reason to lose the token too.
      return () => release().catch(() => {});
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ELOCKED") return free;
    }
    await removeCrashed(file).catch(() => {});
    await sleep(LOOK_AGAIN_MS, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
  return free;
}

/**
 * Frees a lock whose holder has crashed. Of two that find it so, both may not do it, as the library lets them: the
 * slower one would remove what the faster one has put in its place.
 */
async function removeCrashed(file: string): Promise<void> {
  const { default: lockfile } = await import("proper-lockfile");
  const options = { ...LOCK, stale: SILENCE_MS };
  if (await lockfile.check(file, options)) return;
  const release = await lockfile.lock(`${file}.crashed`, options);
  try {
    if (!(await lockfile.check(file, options))) await rmdir(`${file}.lock`);
  } finally {
    await release();
  }
}
