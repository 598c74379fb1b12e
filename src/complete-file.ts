import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { constants, copyFile, link, lstat, open, rename, rm, stat } from "node:fs/promises";
import { QlikError } from "./errors.ts";

/** A file that is there under its name only once it is complete: until then it has another name beside it. */
export interface CompleteFile {
  /** Text is written as UTF-8. */
  write(chunk: string | Uint8Array): Promise<void>;
  /** Begins again. */
  clear(): Promise<void>;
  /** On the disk, and under its name. @param path another name, in the same folder. @default the target */
  commit(path?: string): Promise<void>;
  /** Removes what there is of it; to be called in any case, and nothing after {@link commit}. */
  discard(): Promise<void>;
}

export interface CompleteFileOptions {
  /** As the user named it, for messages. @default the target */
  shown?: string;
  /** Whether a file of that name may go. @default true */
  overwrite?: boolean;
  /** @default 0o666, less what the system's umask takes */
  mode?: number;
  /** What to do where there is such a file already. */
  remedy?: string;
}

/**
 * @param target absolute
 * @throws {QlikError} `usage` where the file cannot be made, or is there and must stay
 */
export async function createCompleteFile(
  target: string,
  { shown = target, overwrite = true, mode = 0o666, remedy }: CompleteFileOptions = {},
): Promise<CompleteFile> {
  if (await isFolder(target)) {
    throw new QlikError("usage", `${shown} is a folder.`, { remedy: "Give the name of a file." });
  }
  const taken = () => new QlikError("usage", `${shown} is there already.`, remedy ? { remedy } : {});
  if (!overwrite && (await isThere(target))) throw taken();
  const failed = (error: unknown): never => cannotWrite(shown, error);
  // Beside the target, so that it can be renamed.
  const temporary = `${target}.${randomBytes(4).toString("hex")}.part`;
  unfinished.add(temporary);
  const file = await open(temporary, "wx", mode).catch((error: unknown) => {
    unfinished.delete(temporary);
    return failed(error);
  });
  let isOpen = true;
  let isComplete = false;
  let position = 0;
  const close = async () => {
    if (isOpen) await file.close();
    isOpen = false;
  };
  return {
    async write(chunk) {
      const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
      for (let done = 0; done < bytes.length;) {
        const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position).catch(failed);
        done += bytesWritten;
        position += bytesWritten;
      }
    },
    async clear() {
      await file.truncate(0);
      position = 0;
    },
    async commit(path = target) {
      await file.sync().catch(failed);
      await close();
      if (overwrite) await rename(temporary, path).catch(failed);
      else await placeBeside(temporary, path, taken).catch(failed);
      isComplete = true;
      unfinished.delete(temporary);
    },
    async discard() {
      await close();
      if (!isComplete) await rm(temporary, { force: true });
      unfinished.delete(temporary);
    },
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
