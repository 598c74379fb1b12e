import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { isQlikError, QlikError } from "../errors.ts";
import type { Access } from "./access.ts";
import { control } from "./control.ts";
import { tokenLabel } from "./credentials.ts";
import { dispatch } from "./dispatch.ts";
import { errorBody, Refusal, type Reply, refuse } from "./envelope.ts";
import { createFaults, type Fault, faultReply, onlyDelays } from "./faults.ts";
import { type LoggedRequest, logEntry } from "./log.ts";
import { createRandom } from "./random.ts";
import { createRateLimits } from "./rate-limits.ts";
import { findRoute } from "./routes/find.ts";
import { loadState, saveState, seedOf } from "./saved.ts";
import { seedState } from "./seed.ts";

/**
 * A tenant in one process, for learning and for tests. THIS IS NOT QLIK CLOUD: it follows Qlik's public documents,
 * keeps its data in memory, checks tokens of its own making, and proves nothing about the real service.
 */

/** Goes out with every answer, so that nobody takes the sandbox for the real thing. */
const SERVER = "qlik-toolkit-sandbox (not Qlik Cloud)";
/** More would be a leak in a sandbox that runs for days. */
const KEPT_REQUESTS = 10_000;

export type { Fault, FaultTarget } from "./faults.ts";
export type { LoggedRequest } from "./log.ts";

export interface SandboxOptions {
  /** On 127.0.0.1. @default 0, a free one */
  port?: number;
  /** The same seed gives the same company and credentials. @default 1 */
  seed?: number;
  /** What {@link Sandbox.save} gave: the tenant goes on from there, with the seed of then. @default a new company */
  data?: string;
  /** Milliseconds since the epoch. @default the system's clock */
  now?: () => number;
  /** Milliseconds before each answer. @default 0 */
  latency?: number;
  /** Whether Qlik's rate limits hold; a number makes them that share of Qlik's. @default false */
  rateLimits?: boolean | number;
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
  /** The last 10,000 requests to the tenant, in the order in which they came in. */
  readonly requests: readonly LoggedRequest[];
  /** Makes the next requests that match fail. */
  readonly fail: (fault: Fault) => void;
  /** Forgets the failures that are still to come. */
  readonly clearFaults: () => void;
  /** Makes every access token issued so far invalid, and with `all` the refresh tokens too; API keys stay. */
  readonly revokeTokens: (options?: { all?: boolean }) => void;
  /** Lets every access token issued so far have expired. */
  readonly expireTokens: () => void;
  /** All that the tenant holds, as text: for {@link SandboxOptions.data}. */
  readonly save: () => string;
  /** Lets the process end although the sandbox still listens. */
  unref(): void;
  /** Stops listening and cuts all connections. */
  readonly close: () => Promise<void>;
}

/**
 * Starts a sandbox, ready for requests.
 *
 * @throws {@link QlikError} `usage` where the port cannot be had, or the data are none
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const {
    data,
    port = 0,
    seed = data === undefined ? 1 : seedOf(data),
    now = Date.now,
    tokenLifetime = 21_600,
    latency = 0,
    rateLimits = false,
  } = options;
  const { redirectUris = ["http://localhost:8585/callback"], publicKeys = {} } = options;
  const { state, access } = seedState(seed, tokenLifetime, { redirectUris, publicKeys });
  if (data !== undefined) loadState(data, state);
  const traceIds = createRandom(seed + 2);
  const find = findRoute();
  const faults = createFaults();
  const limits = rateLimits === false ? undefined : createRateLimits(rateLimits === true ? 1 : rateLimits);
  const requests: LoggedRequest[] = [];
  let origin = "";

  const answer = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const traceId = traceIds.hex(32);
    const bytes = await readBytes(message);
    const entry = logEntry(message, tokenLabel(state.credentials, message.headers.authorization), bytes);
    const { method, path } = entry;
    const contentType = String(message.headers["content-type"] ?? "");
    const own = orError(() => control(sandbox, { method, path, contentType, bytes }), traceId, "number");
    if (own) return send(response, own, traceId);
    requests.push(entry);
    if (requests.length > KEPT_REQUESTS) requests.shift();
    const statusAs = path.startsWith("/oauth/") ? "text" : "number";
    const fault = faults.take(entry);
    const fails = fault !== undefined && !onlyDelays(fault);
    let reply: Reply | undefined;
    if (!fails || fault.carriedOut) {
      const search = new URLSearchParams(entry.search);
      const incoming = { method, path, search, headers: message.headers, bytes };
      reply = orError(
        () => dispatch(find, incoming, { state, origin, now: now(), limits }),
        traceId,
        statusAs,
      );
    }
    const late = latency + (fault?.delay ?? 0);
    if (late > 0) await sleep(late, undefined, { ref: false });
    if (fault?.hang) return;
    if (fault?.reset) {
      message.socket.destroy();
      return;
    }
    if (fails) reply = withEnvelope(faultReply(fault), traceId, statusAs);
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

  const sandbox: Sandbox = {
    ...access,
    url: origin,
    requests,
    fail: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    expireTokens: () => state.credentials.tokens.expireAll(),
    revokeTokens: ({ all = false } = {}) => {
      state.credentials.tokens.revokeAll();
      if (all) state.credentials.refreshTokens.clear();
    },
    save: () => saveState(state, seed),
    unref: () => void server.unref(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return sandbox;
}

async function readBytes(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function orError<R extends Reply | undefined>(
  work: () => R,
  traceId: string,
  statusAs: "number" | "text",
): R | Reply {
  try {
    return work();
  } catch (error) {
    const refusal =
      error instanceof Refusal
        ? error
        : isQlikError(error)
          ? refuse(400, "SANDBOX-400", error.message, { detail: error.remedy ?? "" })
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
  const { code } = cause as NodeJS.ErrnoException;
  const why =
    code === "EADDRINUSE"
      ? "another program has it"
      : code === "EACCES"
        ? "only an administrator may have it"
        : cause.message;
  return new QlikError("usage", `The sandbox cannot listen on port ${port} of this machine: ${why}.`, {
    remedy: "Choose another, or 0 for a free one: qlik sandbox --port 0",
    cause,
  });
}
