import { randomBytes } from "node:crypto";
import { open, rename, rm, stat } from "node:fs/promises";
import { QlikError } from "../errors.ts";

/** A file that is there under its name only once it is complete: until then it has another name beside it. */
export interface PartFile {
  write(bytes: Uint8Array): Promise<void>;
  /** Begins again. */
  clear(): Promise<void>;
  /** On the disk, and under its name; what stood there before is gone. */
  commit(path: string): Promise<void>;
  /** Removes what there is of it; nothing after {@link commit}. */
  discard(): Promise<void>;
}

/**
 * @param beside the name that it is to have, in whose folder it waits
 * @throws {QlikError} `usage` where no file can be made there.
 */
export async function createPartFile(beside: string): Promise<PartFile> {
  const temporary = `${beside}.${randomBytes(4).toString("hex")}.part`;
  const file = await open(temporary, "wx").catch((error: unknown) => cannotWrite(beside, error));
  let isOpen = true;
  let isComplete = false;
  let position = 0;
  const close = async () => {
    if (isOpen) await file.close();
    isOpen = false;
  };
  return {
    async write(bytes) {
      for (let done = 0; done < bytes.length;) {
        const { bytesWritten } = await file
          .write(bytes, done, bytes.length - done, position)
          .catch((error: unknown) => cannotWrite(beside, error));
        done += bytesWritten;
        position += bytesWritten;
      }
    },
    async clear() {
      await file.truncate(0);
      position = 0;
    },
    async commit(path) {
      await file.sync().catch((error: unknown) => cannotWrite(path, error));
      await close();
      await rename(temporary, path).catch((error: unknown) => cannotWrite(path, error));
      isComplete = true;
    },
    async discard() {
      await close();
      if (!isComplete) await rm(temporary, { force: true });
    },
  };
}

export async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
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

function cannotWrite(path: string, error: unknown): never {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  const reason = REASONS[code] ?? code;
  throw new QlikError("usage", `${path} cannot be written: ${reason}.`, { cause: error });
}
