import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { createCompleteFile, isFolder, type CompleteFile } from "../complete-file.ts";
import { ApiError, QlikError } from "../errors.ts";
import { fileNameOf, safeName } from "./content-disposition.ts";
import { extentOf, isBreak } from "./measure.ts";
import type { DownloadOptions, HttpClient, HttpRequest, SavedFile } from "./types.ts";

/** Saves an answer as a file, piece by piece, and goes on where it broke off if the tenant lets it. */

type Client = Pick<HttpClient, "request" | "pause">;

const MAX_RESUMPTIONS = 5;
const RESUME_AFTER_MS = 500;

/**
 * @throws {QlikError} what the request fails with; `usage` where the file cannot be written, which is found out before
 *   anything is sent.
 */
export async function download(
  client: Client,
  request: HttpRequest,
  options: DownloadOptions,
): Promise<SavedFile> {
  const name = request.operation ?? request.path;
  const target = await targetOf(name, options.to);
  const file = await createCompleteFile(target.path);
  try {
    const { headers, bytes } = await fetchInto(file, client, request, options);
    const given = target.folder && (await nameIn(target.folder, headers, request));
    await file.commit(given);
    const path = given ?? target.path;
    const type = headers.get("content-type");
    return { path, bytes, ...(type !== null && { type }) };
  } finally {
    await file.discard();
  }
}

/** All of it, in as many requests as it takes. */
async function fetchInto(
  file: CompleteFile,
  client: Client,
  request: HttpRequest,
  { knowsRanges = false, onProgress }: DownloadOptions,
): Promise<{ headers: Headers; bytes: number }> {
  let received = 0;
  let first: Headers | undefined;
  for (let failures = 0; ;) {
    const response = await ask(client, request, { knowsRanges, received, first });
    const { status, headers, body } = response;
    const { start, total } = extentOf(headers);
    if (first && status === 206) {
      if (start !== received || total !== extentOf(first).total) {
        await body?.cancel();
        throw hasChanged(request);
      }
    } else {
      // From the start, as the first time, or since the tenant knows no ranges after all.
      await file.clear();
      received = 0;
      first = headers;
    }
    try {
      for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
        await file.write(chunk);
        received += chunk.byteLength;
        failures = 0;
        onProgress?.({ sent: 0, received, total });
      }
      return { headers: first, bytes: received };
    } catch (error) {
      const canResume = request.method === "GET" && !headers.has("content-encoding");
      const isOffered = knowsRanges || headers.get("accept-ranges") === "bytes";
      if (!canResume || !isOffered || !isBreak(error) || ++failures > MAX_RESUMPTIONS) throw error;
      await client.pause(RESUME_AFTER_MS * 2 ** (failures - 1), request.signal);
    }
  }
}

/** The rest of a file, or all of it where there is nothing yet. */
async function ask(
  client: Client,
  request: HttpRequest,
  { knowsRanges, received, first }: { knowsRanges: boolean; received: number; first: Headers | undefined },
): Promise<Response> {
  const etag = first?.get("etag");
  const headers = {
    ...request.headers,
    // A range is one of what is sent, and so of nothing compressed.
    ...((knowsRanges || received > 0) && { "accept-encoding": "identity" }),
    ...(received > 0 && { range: `bytes=${received}-` }),
    ...(received > 0 && etag && !etag.startsWith("W/") && { "if-range": etag }),
  };
  const { data, status } = await client.request({ ...request, headers, raw: true, onProgress: undefined });
  if (status === 204) throw nothingThere(request);
  return data as Response;
}

/** For an answer without content, where a file was to be: it may come later. */
export function nothingThere({ operation, method, path }: HttpRequest): ApiError {
  const message = `${operation ?? path}: there is no content, or not yet.`;
  const facts = { status: 204, method, path, errors: [], ...(operation !== undefined && { operation }) };
  return new ApiError("not-found", message, facts, { remedy: "Wait until it is complete, and try again." });
}

/** For a part that does not go on where the last one ended, or is one of another file. */
function hasChanged({ operation, path }: HttpRequest): QlikError {
  return new QlikError("server", `${operation ?? path}: the file has changed while it was downloaded.`, {
    remedy: "Try again.",
  });
}

interface Target {
  /** Beside which the file is made. */
  path: string;
  /** Where the tenant chooses the name. */
  folder?: string;
}

async function targetOf(name: string, to: unknown): Promise<Target> {
  const text = to instanceof URL && to.protocol === "file:" ? fileURLToPath(to) : to;
  if (typeof text !== "string" || text === "") {
    throw new QlikError("usage", `${name}: to must be the path of a file.`, {
      remedy: 'Give { to: "name" }.',
    });
  }
  const path = resolve(text);
  const isNamed = !/[/\\]$/.test(text) && !(await isFolder(path));
  return isNamed ? { path } : { path: join(path, "download"), folder: path };
}

/** By the name that the tenant gives it, which replaces nothing. */
async function nameIn(folder: string, headers: Headers, { path }: HttpRequest): Promise<string> {
  const name = fileNameOf(headers) ?? safeName(decodeURIComponent(path)) ?? "download";
  const target = join(folder, name);
  const isThere = await stat(target).then(
    () => true,
    () => false,
  );
  if (!isThere) return target;
  throw new QlikError("conflict", `${target} is there already.`, {
    remedy: "Give the name of a file instead of a folder, which is replaced then.",
  });
}
