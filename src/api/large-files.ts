import type { FileBody, FormPart, HttpRequest } from "../http/types.ts";

/**
 * Calls that take a file whole, or the id of temporary content that holds it: what is large goes the second way, on
 * which an upload that breaks off can go on. Pure.
 */

/** From this size on; also the size of the pieces. Below it, one request is quicker, and little is lost with it. */
export const LARGE_FROM = 16 * 1024 * 1024;

export interface LargeFile {
  /** The file of a request, if it has one. */
  file: (request: HttpRequest) => FileBody | undefined;
  /** The request with the opened file. */
  withFile: (request: HttpRequest, file: Blob | ReadableStream<Uint8Array>) => HttpRequest;
  /** The request without the file, which is temporary content of this id. */
  byId: (request: HttpRequest, id: string) => HttpRequest;
  /** Whether one of unknown length can be sent whole; a form without a length is refused by some servers. */
  takesStreams: boolean;
}

const isFile = (value: unknown): value is FileBody => typeof value === "object" && value !== null;

const inBody: LargeFile = {
  file: ({ body }) => (isFile(body) ? body : undefined),
  withFile: (request, body) => ({ ...request, body }),
  byId({ body: _body, contentType: _contentType, query, ...request }, id) {
    const byId = new URLSearchParams(query);
    byId.set("fileId", id);
    return { ...request, query: byId };
  },
  takesStreams: true,
};

const inForm: LargeFile = {
  file({ form }) {
    const value = form?.find(({ name }) => name === "File")?.value;
    return isFile(value) ? value : undefined;
  },
  withFile: (request, value) => ({
    ...request,
    form: request.form!.map((part) => (part.name === "File" ? { ...part, value } : part)),
  }),
  byId({ form = [], ...request }, id) {
    const facts = form.find(({ name }) => name === "Json");
    const value: unknown = typeof facts?.value === "string" ? JSON.parse(facts.value) : {};
    const json: FormPart = {
      name: "Json",
      value: JSON.stringify({ ...(value as object), tempContentFileId: id }),
      type: "application/json",
    };
    const others = form.filter(({ name }) => name !== "File" && name !== "Json");
    return { ...request, form: [...others, json] };
  },
  takesStreams: false,
};

/** By the name of the operation. */
export const largeFiles: Readonly<Record<string, LargeFile>> = {
  "apps.import": inBody,
  "dataFiles.create": inForm,
  "dataFiles.update": inForm,
};
