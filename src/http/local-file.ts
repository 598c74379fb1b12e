import { openAsBlob } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { QlikError } from "../errors.ts";
import { isJson } from "./body.ts";
import type { FormPart, HttpRequest, LocalFile } from "./types.ts";

/** Files on this machine that are to be sent: opened before, read while they are. */

/**
 * A Blob of the file, which holds none of its bytes.
 *
 * @param type content type
 * @param shown how messages call it
 * @throws {QlikError} `usage` where there is no such file, or it cannot be read.
 */
export async function openFile({ path }: LocalFile, type = "", shown = String(path)): Promise<File> {
  const file = path instanceof URL && path.protocol === "file:" ? fileURLToPath(path) : resolve(String(path));
  try {
    // Else a folder would be one of no bytes.
    if ((await stat(file)).isDirectory())
      throw new QlikError("usage", `${shown} is a folder.`, { remedy: "Give a file." });
    return new File([await openAsBlob(file)], basename(file), { type });
  } catch (error) {
    throw cannotRead(shown, error);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "you may not read it",
  EPERM: "you may not read it",
};

/** @param remedy what to give instead. @default that the path is to be checked */
export function cannotRead(path: string, error: unknown, remedy?: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof QlikError || code === undefined) return error;
  const reason = REASONS[code] ?? code;
  return new QlikError("usage", `${path} cannot be read: ${reason}.`, {
    remedy:
      code === "EACCES" || code === "EPERM"
        ? "Give yourself the right to read it."
        : (remedy ?? "Check the path; it begins at the folder that you are in."),
    cause: error,
  });
}

/** The request, its files opened and its iterables made streams. What is to be JSON is none of that. */
export async function openFiles(request: HttpRequest): Promise<HttpRequest> {
  const { body, form, contentType, onProgress } = request;
  if (form) return { ...request, form: await Promise.all(form.map(openPart)) };
  if (contentType === undefined || isJson(contentType)) return request;
  // Of a piece of memory, nobody could tell how far it is.
  if (body instanceof Uint8Array && onProgress)
    return { ...request, body: new Blob([body as Uint8Array<ArrayBuffer>]) };
  return { ...request, body: await openOne(body, contentType) };
}

async function openPart(part: FormPart): Promise<FormPart> {
  return { ...part, value: (await openOne(part.value, part.type)) as FormPart["value"] };
}

async function openOne(value: unknown, type: string | undefined): Promise<unknown> {
  if (isLocalFile(value)) return await openFile(value, type);
  if (!isIterable(value)) return value;
  return ReadableStream.from(value) as ReadableStream<Uint8Array>;
}

function isLocalFile(value: unknown): value is LocalFile {
  if (typeof value !== "object" || value === null || !("path" in value)) return false;
  // A stream of a file has a path too.
  return Object.getPrototypeOf(value) === Object.prototype && Object.keys(value).length === 1;
}

function isIterable(value: unknown): value is AsyncIterable<Uint8Array> {
  const isOther = typeof value === "object" && value !== null && !(value instanceof ReadableStream);
  return isOther && Symbol.asyncIterator in value;
}
