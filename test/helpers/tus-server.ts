import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A tenant's temporary content as tus has it, which keeps what has arrived and can be made to fail. */

export interface Upload {
  length: number;
  metadata: Record<string, string>;
  /** How much has arrived, and what. */
  size: number;
  chunks: Buffer[];
}

/** What goes wrong with one request, counted from 0 among those of its method. */
export interface TusFault {
  method: "POST" | "HEAD" | "PATCH";
  at: number;
  /** How many in a row. @default 1 */
  times?: number;
  /** Keeps so many bytes and cuts the connection. */
  cutAfter?: number;
  /** Keeps all of it, and cuts the connection in place of an answer. */
  mute?: true;
  /** Keeps nothing and answers this. */
  status?: number;
}

export interface TusServer {
  url: string;
  uploads: Map<string, Upload>;
  /** Method and path, and the offset of a PATCH. */
  seen: string[];
  /** All that came to other paths. */
  others: { line: string; headers: IncomingMessage["headers"]; body: string }[];
  /** Bytes of bodies that arrived at PATCH, repetitions included. */
  received: () => number;
}

export async function tusServer(faults: readonly TusFault[] = []): Promise<TusServer> {
  const uploads = new Map<string, Upload>();
  const seen: string[] = [];
  const others: TusServer["others"] = [];
  const counts = { POST: 0, HEAD: 0, PATCH: 0 };
  let received = 0;

  const faultFor = (method: keyof typeof counts) => {
    const number = counts[method]++;
    return faults.find(
      (one) => one.method === method && number >= one.at && number < one.at + (one.times ?? 1),
    );
  };

  async function tus(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url = "", headers } = request;
    const fault = faultFor(method as keyof typeof counts);
    const upload = uploads.get(url.split("/").at(-1)!);
    seen.push(`${method} ${url}${method === "PATCH" ? ` ${String(headers["upload-offset"])}` : ""}`);
    if (headers["tus-resumable"] !== "1.0.0") return answer(response, 412);
    if (method === "PATCH" && upload) {
      const isNext = Number(headers["upload-offset"]) === upload.size;
      const keep = fault?.status !== undefined || !isNext ? 0 : (fault?.cutAfter ?? Infinity);
      let left = keep;
      for await (const chunk of request as AsyncIterable<Buffer>) {
        received += chunk.length;
        const kept = chunk.subarray(0, left);
        upload.chunks.push(kept);
        upload.size += kept.length;
        left -= kept.length;
        if (left === 0 && fault?.cutAfter !== undefined) return cut(request);
      }
      if (!isNext && fault?.status === undefined) return answer(response, 409);
    }
    if (fault?.mute) return cut(request);
    if (fault?.status !== undefined) return answer(response, fault.status);
    if (method === "POST") {
      const id = `upload-${uploads.size + 1}`;
      const metadata = Object.fromEntries(
        String(headers["upload-metadata"])
          .split(",")
          .map((pair) => pair.split(" ") as [string, string])
          .map(([key, value]) => [key, Buffer.from(value, "base64").toString()]),
      );
      uploads.set(id, { length: Number(headers["upload-length"]), metadata, size: 0, chunks: [] });
      return answer(response, 201, { location: `/v1/temp-contents/files/${id}` });
    }
    if (!upload) return answer(response, 404);
    answer(response, method === "HEAD" ? 200 : 204, { "upload-offset": String(upload.size) });
  }

  const server = createServer((request, response) => {
    const { url = "", method = "" } = request;
    if (url.startsWith("/api/v1/temp-contents/files")) {
      tus(request, response).catch(() => request.socket.destroy());
      return;
    }
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      others.push({
        line: `${method} ${url}`,
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      });
      const isContent = url.startsWith("/api/v1/temp-contents");
      response.writeHead(
        201,
        isContent ? { location: "/v1/temp-contents/whole" } : { "content-type": "application/json" },
      );
      response.end(isContent ? undefined : '{"id":"made"}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => server.close().closeAllConnections());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, uploads, seen, others, received: () => received };
}

function answer(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, headers).end();
}

function cut(request: IncomingMessage): void {
  request.socket.destroy();
}
