import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { constants, copyFile, link, lstat, rename, rm, stat } from "node:fs/promises";
import type { Writable } from "node:stream";
import { QlikError } from "./errors.ts";

/** A file that is there only once it is complete. */
export interface CompleteFile {
  /** Waits where the disk is slower. */
  write(chunk: string | Uint8Array): Promise<void>;
  /** Puts it in its place. */
  commit(): Promise<void>;
  /** Removes what there is of it; to be called in any case, and nothing after {@link commit}. */
  discard(): Promise<void>;
}

export interface CompleteFileOptions {
  /** As the user named it, for messages. */
  shown: string;
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
  options: CompleteFileOptions,
): Promise<CompleteFile> {
  const { shown, overwrite = true, mode = 0o666, remedy } = options;
  const isFolder = await stat(target).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
  if (isFolder) throw new QlikError("usage", `${shown} is a folder.`, { remedy: "Give the name of a file." });
  const taken = () => new QlikError("usage", `${shown} is there already.`, remedy ? { remedy } : {});
  const isThere = await lstat(target).then(
    () => true,
    () => false,
  );
  if (!overwrite && isThere) throw taken();
  // Beside the target, so that it can be renamed.
  const temporary = `${target}.${randomBytes(4).toString("hex")}.part`;
  const stream = createWriteStream(temporary, { flags: "wx", mode });
  let failure: unknown;
  stream.on("error", (error) => (failure ??= error));
  await once(stream, "open").catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === "ENOENT" ? "there is no such folder" : code;
    throw new QlikError("usage", `${shown} cannot be written: ${reason}.`, { cause: error });
  });
  let isComplete = false;
  return {
    write: (chunk) => writeTo(stream, chunk),
    async commit() {
      await closed(stream);
      if (failure) throw new QlikError("usage", `${shown} cannot be written.`, { cause: failure });
      if (overwrite) await rename(temporary, target);
      else {
        // Unlike a rename, these fail where somebody else has made the file meanwhile. Some disks have no links.
        await link(temporary, target)
          .catch(async (error: NodeJS.ErrnoException) => {
            if (error.code === "EEXIST") throw error;
            await copyFile(temporary, target, constants.COPYFILE_EXCL);
          })
          .catch((error: NodeJS.ErrnoException) => {
            if (error.code === "EEXIST") throw taken();
            throw new QlikError("usage", `${shown} cannot be written.`, { cause: error });
          });
        await rm(temporary, { force: true });
      }
      isComplete = true;
    },
    async discard() {
      if (isComplete) return;
      await closed(stream);
      await rm(temporary, { force: true });
    },
  };
}

async function closed(stream: WriteStream): Promise<void> {
  if (stream.closed) return;
  stream.end();
  await once(stream, "close").catch(() => {});
}

/** What may wait in memory for a slow reader. */
const MOST_WAITING = 1024 * 1024;

export async function writeTo(stream: Writable, chunk: string | Uint8Array): Promise<void> {
  if (stream.write(chunk) || stream.writableLength < MOST_WAITING) return;
  await once(stream, "drain");
}
