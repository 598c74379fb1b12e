import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import {
  access,
  constants,
  copyFile,
  link,
  lstat,
  open,
  realpath,
  rename,
  rm,
  stat,
  type FileHandle,
} from "node:fs/promises";
import { QlikError } from "./errors.ts";

/**
 * A file that is there under its name only once it is complete: until then it has another name beside it. A device or a
 * pipe, such as `/dev/null`, is written to as it is.
 */
export interface CompleteFile {
  /** Text is written as UTF-8. */
  write(chunk: string | Uint8Array): Promise<void>;
  /** Begins again. A pipe cannot, once something has gone into it. */
  clear(): Promise<void>;
  /** On the disk, and under its name. @param name absolute, in the same folder. @default that it was made for */
  commit(name?: string): Promise<void>;
  /** Removes what there is of it; to be called in any case, and nothing after {@link commit}. */
  discard(): Promise<void>;
}

export interface CompleteFileOptions {
  /** As the user named it, for messages. @default the target */
  shown?: string;
  /** Whether a file of that name may go. @default true */
  overwrite?: boolean;
  /** @default that of the file which goes; of a new one 0o666, less what the system's umask takes */
  mode?: number;
  /** What to do where there is such a file already. */
  remedy?: string;
}

/**
 * @param path absolute; a link stays, and what it leads to is written
 * @throws {QlikError} `usage` where the file cannot be made, or is there and must stay
 */
export async function createCompleteFile(
  path: string,
  { shown = path, overwrite = true, mode, remedy }: CompleteFileOptions = {},
): Promise<CompleteFile> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) {
    throw new QlikError("usage", `${shown} is a folder.`, { remedy: "Give the name of a file." });
  }
  const failed = (error: unknown): never => cannotWrite(shown, error);
  if (found && !found.isFile()) return await writeThrough(path, shown).catch(failed);
  const taken = () => new QlikError("usage", `${shown} is there already.`, remedy ? { remedy } : {});
  if (!overwrite && (await isThere(path))) throw taken();
  const target = found ? await realpath(path) : path;
  // A rename would ask the folder only.
  if (found) await access(target, constants.W_OK).catch(failed);
  // Beside the target, so that it can be renamed.
  const temporary = `${target}.${randomBytes(4).toString("hex")}.part`;
  unfinished.add(temporary);
  const file = await open(temporary, "wx", mode ?? 0o666).catch((error: unknown) => {
    unfinished.delete(temporary);
    return failed(error);
  });
  if (found && mode === undefined) await file.chmod(found.mode & 0o777).catch(() => {});
  // With sudo, the file must still be the user's. Who may not give files away need not.
  if (found) await file.chown(found.uid, found.gid).catch(() => {});
  let isComplete = false;
  let position = 0;
  return {
    async write(chunk) {
      position += await writeAll(file, chunk, position).catch(failed);
    },
    async clear() {
      await file.truncate(0);
      position = 0;
    },
    async commit(name = target) {
      await file.sync().catch(failed);
      await file.close();
      if (overwrite) await rename(temporary, name).catch(failed);
      else await placeBeside(temporary, name, taken).catch(failed);
      isComplete = true;
      unfinished.delete(temporary);
    },
    async discard() {
      // Does nothing the second time.
      await file.close();
      if (!isComplete) await rm(temporary, { force: true });
      unfinished.delete(temporary);
    },
  };
}

/** @param position `null` where the system knows it @returns how many bytes went */
async function writeAll(
  file: FileHandle,
  chunk: string | Uint8Array,
  position: number | null,
): Promise<number> {
  const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
  for (let done = 0; done < bytes.length;) {
    const at = position === null ? null : position + done;
    done += (await file.write(bytes, done, bytes.length - done, at)).bytesWritten;
  }
  return bytes.length;
}

async function writeThrough(path: string, shown: string): Promise<CompleteFile> {
  const file = await open(path, "w");
  let written = 0;
  return {
    async write(chunk) {
      written += await writeAll(file, chunk, null).catch((error: unknown) => cannotWrite(shown, error));
    },
    clear() {
      if (written === 0) return Promise.resolve();
      const remedy = "Save it as a file, which can begin again.";
      return Promise.reject(new QlikError("network", `What went to ${shown} broke off.`, { remedy }));
    },
    commit: () => file.close(),
    discard: () => file.close(),
  };
}

const unfinished = new Set<string>();

/** For a process that ends now, and is to leave no half of a file behind. */
export function removeUnfinished(): void {
  for (const path of unfinished) {
    try {
      rmSync(path, { force: true });
    } catch {
      // The process ends.
    }
  }
}

export async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
}

async function isThere(path: string): Promise<boolean> {
  return await lstat(path).then(
    () => true,
    () => false,
  );
}

/** Unlike a rename, this fails where somebody else has made the file meanwhile. Some disks have no links. */
async function placeBeside(temporary: string, path: string, taken: () => QlikError): Promise<void> {
  try {
    await link(temporary, path).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code === "EEXIST") throw error;
      await copyFile(temporary, path, constants.COPYFILE_EXCL);
    });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === "EEXIST" ? taken() : error;
  }
  await rm(temporary, { force: true });
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such folder",
  ENOSPC: "the disk is full",
  EACCES: "that is not allowed",
  EPERM: "that is not allowed",
  EROFS: "the disk is read-only",
  EISDIR: "it is a folder",
  EPIPE: "nobody reads it",
  ENOTDIR: "what should be a folder is a file",
};

/** Why a file cannot be written, in words. */
export function writeReason(code: string): string {
  return REASONS[code] ?? code;
}

function cannotWrite(path: string, error: unknown): never {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined || error instanceof QlikError) throw error;
  const reason = writeReason(code);
  throw new QlikError("usage", `${path} cannot be written: ${reason}.`, {
    remedy: "Give a file in a folder that is there, and that you may write.",
    cause: error,
  });
}
