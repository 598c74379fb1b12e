import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { QlikError } from "../errors.ts";
import type { Access } from "./access.ts";
import { tokenLabel } from "./credentials.ts";
import { dispatch } from "./dispatch.ts";
import { errorBody, Refusal, type Reply, refuse } from "./envelope.ts";
import { createFaults, type Fault, faultReply } from "./faults.ts";
import { type LoggedRequest, logEntry } from "./log.ts";
import { createRandom } from "./random.ts";
import { findRoute } from "./routes/find.ts";
import { seedState } from "./seed.ts";

/**
 * A tenant in one process, for learning and for tests. THIS IS NOT QLIK CLOUD: it follows Qlik's public documents,
 * keeps its data in memory, checks tokens of its own making, and proves nothing about the real service.
 */

/** Goes out with every answer, so that nobody takes the sandbox for the real thing. */
const SERVER = "qlik-toolkit-sandbox (not Qlik Cloud)";

export interface SandboxOptions {
  /** On 127.0.0.1. @default 0, a free one */
  port?: number;
  /** The same seed gives the same company and credentials. @default 1 */
  seed?: number;
  /** Milliseconds since the epoch. @default the system's clock */
  now?: () => number;
  /** Seconds that an access token lives. @default 21600 */
  tokenLifetime?: number;
  /** Where a browser may return to. @default http://localhost:8585/callback */
  redirectUris?: readonly string[];
  /** Public keys in PEM by their id, for the machine-to-machine client. @default none */
  publicKeys?: Readonly<Record<string, string>>;
}

export interface Sandbox extends Readonly<Access> {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** Every request since the start, in the order in which they came in. */
  readonly requests: readonly LoggedRequest[];
  /** Makes the next requests that match fail. */
  readonly fail: (fault: Fault) => void;
  /** Makes every access token issued so far invalid, and with `all` the refresh tokens too; API keys stay. */
  readonly revokeTokens: (options?: { all?: boolean }) => void;
  /** Lets the process end although the sandbox still listens. */
  unref(): void;
  /** Stops listening and cuts all connections. */
  readonly close: () => Promise<void>;
}

/**
 * Starts a sandbox, ready for requests.
 *
 * @throws {@link QlikError} `usage` where the port cannot be had
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { port = 0, seed = 1, now = Date.now, tokenLifetime = 21_600 } = options;
  const { redirectUris = ["http://localhost:8585/callback"], publicKeys = {} } = options;
  const { state, access } = seedState(seed, tokenLifetime, { redirectUris, publicKeys });
  const traceIds = createRandom(seed + 2);
  const find = findRoute();
  const faults = createFaults();
  const requests: LoggedRequest[] = [];
  let origin = "";

  const answer = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const traceId = traceIds.hex(32);
    const bytes = await readBytes(message);
    const entry = logEntry(message, tokenLabel(state.credentials, message.headers.authorization), bytes);
    requests.push(entry);
    const statusAs = entry.path.startsWith("/oauth/") ? "text" : "number";
    const fault = faults.take(entry);
    let reply: Reply | undefined;
    if (fault === undefined || fault.carriedOut) {
      const { method, path } = entry;
      const incoming = {
        method,
        path,
        search: new URLSearchParams(entry.search),
        headers: message.headers,
        bytes,
      };
      reply = orError(() => dispatch(find, incoming, { state, origin, now: now() }), traceId, statusAs);
    }
    if (fault?.hang) return;
    if (fault?.reset) {
      message.socket.destroy();
      return;
    }
    if (fault) reply = withEnvelope(faultReply(fault), traceId, statusAs);
    if (reply === undefined) return;
    entry.status = reply.status;
    send(response, reply, traceId);
  };

  const server = createServer((message, response) => {
    // Only a client that goes away in the middle of its body gets here.
    answer(message, response).catch(() => message.socket.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause) => reject(portError(port, cause)));
    server.listen(port, "127.0.0.1", resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    ...access,
    url: origin,
    requests,
    fail: (fault) => faults.add(fault),
    revokeTokens: ({ all = false } = {}) => {
      state.credentials.tokens.revokeAll();
      if (all) state.credentials.refreshTokens.clear();
    },
    unref: () => void server.unref(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readBytes(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function orError(work: () => Reply, traceId: string, statusAs: "number" | "text"): Reply {
  try {
    return work();
  } catch (error) {
    const refusal =
      error instanceof Refusal
        ? error
        : refuse(500, "HTTP-500", "The sandbox has a bug", {
            detail: error instanceof Error ? error.message : "",
          });
    const { status, problems, headers } = refusal;
    return { status, headers, body: errorBody(status, problems, traceId, statusAs) };
  }
}

function withEnvelope(reply: Reply, traceId: string, statusAs: "number" | "text"): Reply {
  if (reply.status < 400 || reply.body !== undefined) return reply;
  const problem = { code: `HTTP-${reply.status}`, title: "Failed on request" };
  return { ...reply, body: errorBody(reply.status, [problem], traceId, statusAs) };
}

function send(response: ServerResponse, { status, headers, body }: Reply, traceId: string): void {
  const isPlain = typeof body === "string" || body instanceof Uint8Array;
  const text = isPlain ? body : body === undefined ? "" : JSON.stringify(body);
  response.writeHead(status, {
    server: SERVER,
    "x-b3-traceid": traceId,
    ...(text.length === 0 ? {} : { "content-type": "application/json; charset=utf-8" }),
    ...(status === 204 ? {} : { "content-length": String(Buffer.byteLength(text)) }),
    "cache-control": "no-store",
    ...headers,
  });
  response.end(text);
}

function portError(port: number, cause: Error): QlikError {
  return new QlikError("usage", `The sandbox cannot listen on port ${port}: ${cause.message}`, {
    remedy: "Choose another port, or none for a free one.",
    cause,
  });
}
