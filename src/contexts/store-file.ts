import { chmod, mkdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname } from "node:path";

import { isQlikError, QlikError } from "../errors.ts";

/** About ten seconds in all: an edit takes milliseconds, so that whoever holds the lock longer has died. */
const LOCK_RETRIES = { retries: 120, factor: 1.1, minTimeout: 20, maxTimeout: 100, randomize: true };

/**
 * Reads a file of secrets, lets `change` give its new text, and replaces it: under a lock, atomically (temporary file,
 * fsync, rename), 0600. A missing file reads as empty; its folder is made, 0700.
 *
 * @param what how the messages call the file
 * @throws {@link QlikError} `config` where that cannot be done, and whatever `change` throws; the file is then as before.
 */
export async function updateFile<T>(
  path: string,
  what: string,
  change: (text: string) => { text: string; result: T },
): Promise<T> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    // The file may be a link into a folder of dotfiles: the lock belongs beside the file that is replaced.
    const target = await realpath(path).catch(() => path);
    const lock = await lockFile(target);
    try {
      const before = await readText(target);
      const { text, result } = change(before ?? "");
      if (text !== (before ?? "")) {
        lock.check();
        // Loaded here, since reading a store is part of every start and writing one is not.
        const { default: writeFileAtomic } = await import("write-file-atomic");
        await writeFileAtomic(target, text, { mode: 0o600 });
      }
      await tighten(path, target);
      return result;
    } finally {
      await lock.release();
    }
  } catch (error) {
    throw isFileError(error) && !isQlikError(error) ? fileAccessError(error, path, what) : error;
  }
}

/** The error for a file that cannot be read or written, in words. */
export function fileAccessError(error: unknown, path: string, what: string): QlikError {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  const reasons: Record<string, [message: string, remedy: string]> = {
    EACCES: ["you may not read or write it", "Give yourself the right to the file and its folder."],
    EPERM: ["you may not read or write it", "Give yourself the right to the file and its folder."],
    EROFS: [
      "it is on a disk that is read-only",
      "Set QLIK_CLI_USER_HOME_DIR to a folder that can be written.",
    ],
    EISDIR: ["it is a folder, not a file", "Move the folder away."],
    ENOTDIR: [`${dirname(path)} is not a folder`, "Move that file away."],
    EEXIST: [`${dirname(path)} is not a folder`, "Move that file away."],
    ENOSPC: ["the disk is full", "Make room on the disk."],
    ECOMPROMISED: ["another process changed it at the same time", "Try again."],
    ELOCKED: ["another process is changing it and does not finish", `If none is, delete ${path}.lock.`],
  };
  const [message, remedy] = reasons[code] ?? [code === "" ? "an unexpected error" : code, "Check the path."];
  return new QlikError("config", `The ${what} ${path} cannot be used: ${message}.`, {
    remedy,
    cause: error,
  });
}

async function lockFile(target: string): Promise<{ check: () => void; release: () => Promise<void> }> {
  const lockfile = await import("proper-lockfile");
  let lost: Error | undefined;
  const release = await lockfile.lock(target, {
    realpath: false,
    retries: LOCK_RETRIES,
    // The default is to throw where nothing can catch it.
    onCompromised: (error) => (lost = error),
  });
  return {
    check() {
      if (lost !== undefined) throw lost;
    },
    release: async () => (lost === undefined ? await release() : undefined),
  };
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
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
