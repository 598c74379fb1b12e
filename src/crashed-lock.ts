import { mkdir, readlinkSync, realpath, rm as remove, rmSync, stat, utimes, writeFile } from "node:fs";
import { readdir, rm, stat as lookAt } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { once } from "./once.ts";

/** How long a lock's holder may be silent before it counts as crashed, and how often it says that it is alive. */
export const LOCK_TIMES = { update: 1_000, silence: 5_000 };

/**
 * The file system for `proper-lockfile`, whose locks are folders: each then holds an empty file that is named after its
 * process, so that those after a kill need not wait whether it says something.
 */
export const LOCK_FS: object = {
  ...{ realpath, stat, utimes },
  mkdir(path: string, done: (error: Error | null) => void) {
    // Before the library notes when the folder was last changed. A lock without a name is as good, and slower to go stale.
    mkdir(path, (error) =>
      error ? done(error) : writeFile(join(path, holderName(process.pid, machine())), "", () => done(null)),
    );
  },
  rmdir: (path: string, done: (error: Error | null) => void) => remove(path, REMOVE, done),
  rmdirSync: (path: string) => rmSync(path, REMOVE),
};

const REMOVE = { recursive: true, force: true };

/** What process ids count in: of a folder that several machines or containers share, each has its own. */
const machine = once(() => `${hostname()} ${pidNamespace()}`);

function pidNamespace(): string {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    // Only Linux has them.
    return "";
  }
}

function holderName(pid: number, machine: string): string {
  return `${pid}@${encodeURIComponent(machine)}`;
}

/**
 * Frees a lock of `proper-lockfile` whose holder has crashed: whose process is gone from this machine, or has been silent.
 * Of two that find it so, both may not do it, as the library lets them: the slower one would remove what the faster one has
 * put in its place. So locks are taken with `stale: Infinity`, and this is asked after each try that finds one.
 *
 * @param file what is locked; it need not exist
 * @throws what the library throws where somebody else is just looking at it, or the folder cannot be written
 */
export async function removeCrashedLock(file: string): Promise<void> {
  const { default: lockfile } = await import("proper-lockfile");
  const { update, silence } = LOCK_TIMES;
  const options = { realpath: false, update, stale: silence, onCompromised: () => {} };
  const isCrashed = async () => (await isHolderGone(file)) || (await isSilent(file));
  if (!(await isCrashed())) return;
  const release = await lockfile.lock(`${file}.crashed`, options);
  try {
    if (await isCrashed()) await rm(`${file}.lock`, REMOVE);
  } finally {
    await release();
  }
}

/** Not of a lock that is gone: who removed what is there no more would remove the next one, which somebody has just taken. */
async function isSilent(file: string): Promise<boolean> {
  const facts = await lookAt(`${file}.lock`).catch(() => undefined);
  return facts !== undefined && facts.mtimeMs < Date.now() - LOCK_TIMES.silence;
}

/** Whether a process of this machine held it that is no more. Of other machines' nobody knows. */
async function isHolderGone(file: string): Promise<boolean> {
  const [name = ""] = await readdir(`${file}.lock`).catch(() => []);
  const pid = Number.parseInt(name, 10);
  if (!(pid > 0) || name !== holderName(pid, machine())) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    // Another user's cannot be asked, and is there.
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}
