import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { typeOf } from "../../api/file-types.ts";
import { cannotRead, openFile } from "../../http/local-file.ts";
import { decodeUtf8 } from "../../utf8.ts";
import type { Io } from "../io.ts";

/** The files that a command reads. `-` is stdin, which is read only where somebody says so. */
export interface Files {
  text(path: string): Promise<string>;
  /** A file to send, read while it is sent. */
  upload(path: string, types?: readonly string[]): Promise<Blob | ReadableStream<Uint8Array>>;
}

export function filesOf({ stdin, cwd }: Pick<Io, "stdin" | "cwd">): Files {
  return {
    async text(path) {
      const bytes =
        path === "-"
          ? await buffer(stdin)
          : await readFile(resolve(cwd, path)).catch((error: unknown) => {
              throw cannotRead(path, error);
            });
      return decodeUtf8(bytes, path === "-" ? "stdin" : path, "usage");
    },
    async upload(path, types) {
      if (path === "-") return Readable.toWeb(stdin) as ReadableStream<Uint8Array>;
      return await openFile({ path: resolve(cwd, path) }, typeOf(path, types), path);
    },
  };
}
