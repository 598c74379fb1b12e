import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A real server that notes what arrives, byte for byte, and answers what it was last told to. */

export interface Arrived {
  method: string;
  /** Path and query as they were on the wire. */
  target: string;
  /** By their lower-case names. */
  headers: Headers;
  /** In the order and spelling of the wire, with repetitions. */
  headerNames: string[];
  body: Buffer;
}

export interface Reply {
  status: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

export interface RecordingServer {
  url: string;
  /** Forgets what arrived, and answers this from now on. */
  reset(reply: (arrived: Arrived, index: number) => Reply): void;
  arrived: () => readonly Arrived[];
  close(): Promise<void>;
}

export async function recordingServer(): Promise<RecordingServer> {
  let seen: Arrived[] = [];
  let answer: (arrived: Arrived, index: number) => Reply = () => ({ status: 404 });
  const server = createServer((message, response) => {
    const chunks: Buffer[] = [];
    message.on("data", (chunk: Buffer) => chunks.push(chunk));
    message.on("end", () => {
      const { method = "", url: target = "", rawHeaders } = message;
      const pairs = rawHeaders.flatMap((name, index): [string, string][] =>
        index % 2 === 0 ? [[name, rawHeaders[index + 1]!]] : [],
      );
      const one: Arrived = {
        method,
        target,
        headers: new Headers(pairs),
        headerNames: pairs.map(([name]) => name.toLowerCase()),
        body: Buffer.concat(chunks),
      };
      seen.push(one);
      const { status, headers, body } = answer(one, seen.length - 1);
      response.writeHead(status, headers);
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    reset(reply) {
      seen = [];
      answer = reply;
    },
    arrived: () => seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
