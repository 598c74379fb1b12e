import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { onTestFinished } from "vitest";

/** A raw server that answers as a test tells it, for what a tenant would never do on request. */

export interface Seen {
  method: string;
  /** Path and query as they were on the wire. */
  target: string;
  headers: IncomingMessage["headers"];
  body: string;
}

export interface ScriptedServer {
  url: string;
  requests: Seen[];
  /** How many connections were opened. */
  connections: () => number;
}

/** What to answer; a function writes it itself. */
export type Answer =
  | { status?: number; headers?: Record<string, string>; body?: unknown }
  | ((response: ServerResponse, socket: Socket) => void);

/** @param script gives the answer to a request, from the request and its number, counted from 0. */
export async function scriptedServer(script: (seen: Seen, index: number) => Answer): Promise<ScriptedServer> {
  const requests: Seen[] = [];
  let connections = 0;
  const server = createServer((message, response) => {
    const chunks: Buffer[] = [];
    message.on("data", (chunk: Buffer) => chunks.push(chunk));
    message.on("end", () => {
      const { method = "", url: target = "", headers } = message;
      const seen = { method, target, headers, body: Buffer.concat(chunks).toString() };
      requests.push(seen);
      const answer = script(seen, requests.length - 1);
      if (typeof answer === "function") return answer(response, message.socket);
      const { status = 200, headers: extra = {}, body } = answer;
      const isText = typeof body === "string";
      response.writeHead(status, {
        ...(body !== undefined && !isText && { "content-type": "application/json" }),
        ...extra,
      });
      response.end(isText ? body : body === undefined ? undefined : JSON.stringify(body));
    });
  });
  server.on("connection", () => (connections += 1));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, requests, connections: () => connections };
}

/** Answers one after the other; the last one for all that follow. */
export function inTurn(...answers: Answer[]): (seen: Seen, index: number) => Answer {
  return (_, index) => answers[Math.min(index, answers.length - 1)]!;
}
