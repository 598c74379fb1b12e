import type { FileBody, HttpClient, HttpRequest, HttpResponse } from "../http/types.ts";
import { uploadContent, type Surroundings } from "./hand-written/upload-content.ts";
import { LARGE_FROM, largeFiles } from "./large-files.ts";

/**
 * Sends a request; one with a large file as two or more, of which the first bring the file to temporary content.
 *
 * @param largeFrom the size from which on that is so
 */
export async function sendFile(
  request: HttpRequest,
  around: Surroundings,
  largeFrom = LARGE_FROM,
): Promise<HttpResponse> {
  const { client } = around;
  const name = request.operation ?? "";
  const large = Object.hasOwn(largeFiles, name) ? largeFiles[name] : undefined;
  const given = large?.file(request);
  if (!large || given === undefined) return await client.request(request);
  const file = await openBody(given, client);
  const isWhole = file instanceof Blob ? file.size < largeFrom : large.takesStreams;
  if (isWhole) return await client.request(large.withFile(request, file));
  const { signal, timeout, retries, headers, onProgress } = request;
  const fileName = file instanceof File ? file.name : undefined;
  const id = await uploadContent(
    name,
    file,
    { signal, timeout, retries, headers, onProgress, fileName },
    around,
  );
  return await client.request({ ...large.byId(request, id), onProgress: undefined });
}

/** A file whose size is known, or a stream of which nobody knows it. */
export async function openBody(
  file: FileBody,
  client: Pick<HttpClient, "openFile">,
): Promise<Blob | ReadableStream<Uint8Array>> {
  if (file instanceof Blob || file instanceof ReadableStream) return file;
  if (file instanceof Uint8Array) return new Blob([file as Uint8Array<ArrayBuffer>]);
  if ("path" in file && !(Symbol.asyncIterator in file)) return await client.openFile(file);
  return ReadableStream.from(file as AsyncIterable<Uint8Array>) as ReadableStream<Uint8Array>;
}
