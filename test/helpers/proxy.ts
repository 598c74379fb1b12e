import { readFileSync } from "node:fs";
import { createServer as createHttpServer, type IncomingMessage } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { connect, type AddressInfo, type Server, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { onTestFinished } from "vitest";

/** A proxy, and a tenant that is reached through it alone: no name is looked up. */

export interface TestProxy {
  /** `host:port`. */
  host: string;
  /** What it was asked for, and who asked. */
  asked: { target: string; authorization: string | undefined; headers: IncomingMessage["headers"] }[];
}

/** @param answer what to say to CONNECT; a number sends all on to this port of this machine */
export async function startProxy(answer: number | ((socket: Duplex) => void)): Promise<TestProxy> {
  const asked: TestProxy["asked"] = [];
  const server = createHttpServer((_, response) => response.writeHead(501).end());
  server.on("connect", ({ url = "", headers }: IncomingMessage, socket: Duplex) => {
    asked.push({ target: url, authorization: headers["proxy-authorization"], headers });
    socket.on("error", () => {});
    if (typeof answer === "function") return answer(socket);
    const onward = connect(answer, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      socket.pipe(onward).pipe(socket);
    });
    onward.on("error", () => socket.destroy());
    socket.once("close", () => onward.destroy());
  });
  return { host: `127.0.0.1:${await listen(server)}`, asked };
}

/** A server with a certificate that nobody has signed, which notes what arrives. */
export async function startTlsServer() {
  const requests: { host: string | undefined; servername: string | false; body: string; token?: string }[] =
    [];
  const pem = readFileSync(new URL("../fixtures/self-signed.pem", import.meta.url));
  const server = createHttpsServer({ key: pem, cert: pem }, (message, response) => {
    const chunks: Buffer[] = [];
    message.on("data", (chunk: Buffer) => chunks.push(chunk));
    message.on("end", () => {
      const { host, authorization } = message.headers;
      const { servername = false } = message.socket as { servername?: string | false };
      const body = Buffer.concat(chunks).toString();
      requests.push({ host, servername, body, ...(authorization !== undefined && { token: authorization }) });
      response.writeHead(200, { "content-type": "application/json" }).end('{"ok":true}');
    });
  });
  return { port: await listen(server), requests };
}

async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}
