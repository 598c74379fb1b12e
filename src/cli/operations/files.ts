import { openAsBlob } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { basename, extname, resolve } from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { QlikError } from "../../errors.ts";
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
      if (path === "-") return await text(stdin);
      return await readFile(resolve(cwd, path), "utf8").catch((error: unknown) => cannotRead(path, error));
    },
    async upload(path, types) {
      if (path === "-") return Readable.toWeb(stdin) as ReadableStream<Uint8Array>;
      const file = resolve(cwd, path);
      const facts = await stat(file).catch((error: unknown) => cannotRead(path, error));
      if (facts.isDirectory()) throw new QlikError("usage", `${path} is a folder.`);
      const type = typeOf(path, types);
      const blob = await openAsBlob(file, { type }).catch((error: unknown) => cannotRead(path, error));
      // A part of a form carries the name of its file.
      return new File([blob], basename(path), { type });
    },
  };
}

function cannotRead(path: string, error: unknown): never {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  const reason = code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "it is a folder" : code;
  throw new QlikError("usage", `${path} cannot be read: ${reason}.`, { cause: error });
}

const TYPES: Readonly<Record<string, string>> = {
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".gif": "image/gif",
  ".svg": "image/svg+xml",
  ".ico": "image/x-icon",
  ".json": "application/json",
  ".zip": "application/zip",
  ".csv": "text/csv",
  ".txt": "text/plain",
};

/** By the name of the file, among what is accepted; the tenant looks at the bytes anyway. Pure. */
export function typeOf(path: string, accepted: readonly string[] = []): string {
  const type = TYPES[extname(path).toLowerCase()];
  if (type !== undefined && (accepted.length === 0 || accepted.includes(type))) return type;
  return accepted.find((one) => !one.includes("*")) ?? "application/octet-stream";
}
