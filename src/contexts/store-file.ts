import { chmod, readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { LOCK_FS, LOCK_TIMES, removeCrashedLock } from "../crashed-lock.ts";
import { isQlikError, QlikError } from "../errors.ts";
import { removeLeftovers, replaceFile } from "./replace-file.ts";
import { decodeUtf8 } from "../utf8.ts";
import { makeOwnFolder } from "../folders.ts";

/** About ten seconds of waiting in all. */
const LOCK_TRIES = 150;

/**
 * Reads a file of secrets, lets `change` give its new text, and replaces it: under a lock, atomically (temporary file,
 * fsync, rename), 0600. A missing file reads as empty; its folder is made, 0700. Whatever happens, also to the process
 * or the disk, the file is the old or the new one, and where this throws it is the old one.
 *
 * @param what how the messages call the file
 * @throws {@link QlikError} `config` where that cannot be done, and whatever `change` throws.
 */
export async function updateFile<T>(
  path: string,
  what: string,
  change: (text: string) => Changed<T> | Promise<Changed<T>>,
): Promise<T> {
  try {
    makeOwnFolder(dirname(path));
    // The file may be a link into a folder of dotfiles: the lock belongs beside the file that is replaced.
    const target = await realpath(path).catch(() => path);
    const lock = await lockFile(target);
    try {
      await tighten(path, target);
      const before = await readText(target);
      const { text, result } = await change(before ?? "");
      if (text !== (before ?? "")) {
        lock.check();
        // qlik-cli takes no lock.
        if ((await readText(target)) !== before) throw Object.assign(new Error(), { code: "ECOMPROMISED" });
        await removeLeftovers(target);
        await replaceFile(target, text);
      }
      return result;
    } finally {
      await lock.release();
    }
  } catch (error) {
    throw isFileError(error) && !isQlikError(error) ? fileAccessError(error, path, what, "changed") : error;
  }
}

interface Changed<T> {
  text: string;
  result: T;
}

/** The error for a file that cannot be read or written, in words. */
export function fileAccessError(
  error: unknown,
  path: string,
  what: string,
  doing: "read" | "changed",
): QlikError {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  const reasons: Record<string, [message: string, remedy: string]> = {
    EACCES: ["you may not read or write it", "Give yourself the right to the file and its folder."],
    EPERM: ["you may not read or write it", "Give yourself the right to the file and its folder."],
    EROFS: [
      "it is on a disk that is read-only",
      "Set QLIK_CLI_USER_HOME_DIR to a folder that can be written.",
    ],
    ENOENT: ["its folder cannot be made", "Set QLIK_CLI_USER_HOME_DIR to a folder that can be written."],
    EISDIR: ["it is a folder, not a file", "Move the folder away."],
    ENOTDIR: [`${dirname(path)} is not a folder`, "Move that file away."],
    EEXIST: [`${dirname(path)} is not a folder`, "Move that file away."],
    ENOSPC: ["the disk is full", "Make room on the disk."],
    EDQUOT: ["your share of the disk is used up", "Make room on the disk."],
    ECOMPROMISED: ["another process changed it at the same time", "Try again."],
    ELOCKED: ["another process is changing it and does not finish", `If none is, delete ${path}.lock.`],
  };
  const [message, remedy] = reasons[code] ?? [code === "" ? "an unexpected error" : code, "Check the path."];
  const after = doing === "changed" ? " It is as it was." : "";
  return new QlikError("config", `The ${what} ${path} cannot be ${doing}: ${message}.${after}`, {
    remedy,
    cause: error,
  });
}

async function lockFile(target: string): Promise<{ check: () => void; release: () => Promise<void> }> {
  // Loaded here, since reading a store is part of every start and writing one is not.
  const { default: lockfile } = await import("proper-lockfile");
  let lost: Error | undefined;
  const options = {
    realpath: false,
    fs: LOCK_FS,
    update: LOCK_TIMES.update,
    stale: Infinity,
    // The default is to throw where nothing can catch it.
    onCompromised: (error: Error) => (lost = error),
  };
  // The library would try again after any failure, also where a disk is full.
  const acquire = async (tries = 1): Promise<() => Promise<void>> => {
    try {
      return await lockfile.lock(target, options);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ELOCKED" || tries === LOCK_TRIES) throw error;
    }
    await removeCrashedLock(target).catch(() => {});
    await sleep(20 + Math.random() * 80);
    return await acquire(tries + 1);
  };
  const release = await acquire();
  return {
    check() {
      if (lost !== undefined) throw lost;
    },
    // What was to be done is done or not; a lock that stays goes stale.
    release: async () => (lost === undefined ? await release().catch(() => {}) : undefined),
  };
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return decodeUtf8(await readFile(path), path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Closes what qlik-cli left open to others: it writes 0644. */
async function tighten(path: string, target: string): Promise<void> {
  if (process.platform === "win32") return;
  // Only a folder that is ours: QLIK_CLI_USER_HOME_DIR may name a file anywhere, in /tmp even.
  const folder = dirname(path);
  if (basename(folder) === ".qlik") await closeToOthers(folder, 0o700);
  await closeToOthers(target, 0o600);
}

async function closeToOthers(path: string, mode: number): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found !== undefined && (found.mode & 0o077) !== 0) await chmod(path, mode);
}

function isFileError(error: unknown): boolean {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).code === "string";
}
