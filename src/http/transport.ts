import {
  request as requestPlainly,
  type Agent,
  type ClientRequest,
  type IncomingMessage,
  type RequestOptions,
} from "node:http";
import { request as requestSecurely } from "node:https";
import { Readable, pipeline } from "node:stream";
import type { ReadableStream as WebStream } from "node:stream/web";
import { createBrotliDecompress, createUnzip } from "node:zlib";
import { QlikError } from "../errors.ts";
import type { Fetch } from "./types.ts";
import { createAgents } from "./agents.ts";
import type { Answer, Take } from "./answer.ts";
import { HeaderList } from "./header-list.ts";
import { translateNetworkError } from "./network-error.ts";
import type { ProxyEnv } from "./proxy-rules.ts";
import type { EncodedBody } from "./request-parts.ts";
import { follow } from "./signals.ts";
import { limitRequest, nextInTime, watchSilence } from "./time-limits.ts";

export interface TransportOptions {
  /** Accept certificates that cannot be verified. @default false */
  insecure?: boolean;
  /**
   * Connections to one host at a time. As many are opened as calls are made at once, and not more: beyond this, calls wait
   * for a free one, so that a thousand of them open no thousand connections, which a tenant would take for an attack, and
   * of which each has to be encrypted first. So many answer more requests than one process can make. @default 256
   */
  maxSockets?: number;
  /** Milliseconds until a connection is given up. @default 15000 */
  connectTimeout?: number;
  /** Where `HTTPS_PROXY` and the like are looked up. @default nowhere: no proxy is used */
  env?: ProxyEnv;
}

/**
 * `fetch` over node:http(s), with connection pools of its own. Node's built-in fetch cannot be told to accept a
 * self-signed certificate without a second library, costs twice the start-up of everything else together and
 * opens two connections for each one needed.
 *
 * Redirects are never followed here: whoever holds the token decides.
 *
 * @throws {QlikError} `network`, `timeout` or `aborted`; `config` where a proxy's variable is wrong; nothing else.
 */
export function createTransport(options: TransportOptions = {}): Fetch {
  const { insecure = false, maxSockets = 256, connectTimeout = 15_000, env = {} } = options;
  const agentFor = createAgents({ insecure, maxSockets, connectTimeout, env });
  /** Where the last request went, which is where the next one goes. */
  let last: Place | undefined;

  return async (url, { method, headers, body, signal, timeout: silence = Infinity }) => {
    if (!last || !url.startsWith(last.prefix)) {
      const target = new URL(url);
      last = placeOf(target, await agentFor(target));
    }
    const { target, request: send, prefix, ...where } = last;
    // The path as it was given: `URL` takes an encoded ".." for a step up, and it may be somebody's id.
    const path = url.startsWith(prefix) ? url.slice(prefix.length - 1) : pathOf(new URL(url));
    const translate = (error: unknown) => translateNetworkError(error, target, signal);
    if (signal?.aborted) throw translate(signal.reason);
    const head = encodeHead(method, target, headers, body);
    return await new Promise<Answer>((resolve, reject) => {
      const request = send({ ...where, method, path, headers: head });
      limitRequest(request, target, body != null, { connect: Math.min(connectTimeout, silence), silence });
      if (signal) {
        const letGo = follow(signal, () => request.destroy(new Error("aborted")));
        request.once("close", letGo);
      }
      // More than one may come: a connection that fails after it was aborted.
      request.on("error", reject);
      request.once("response", (answer) => {
        try {
          resolve(toAnswer(answer, { translate, target, silence, signal }));
        } catch (error) {
          // Such as a status beyond 599.
          answer.destroy();
          reject(error as Error);
        }
      });
      if (body instanceof ReadableStream) {
        const source = Readable.fromWeb(body as WebStream);
        // A file that cannot be read is not the network's fault. After a failure of that, the source is destroyed.
        source.once("error", (cause) => request.destroyed || reject(sourceFailed(cause)));
        pipeline(source, request, (error) => error && reject(error));
      } else request.end(body);
    }).catch((error: unknown) => {
      throw translate(error);
    });
  };
}

/** Where requests go: of these options, node:http makes the least ado. */
interface Place {
  target: URL;
  /** What URLs begin with that go there as they are. */
  prefix: string;
  request: (options: RequestOptions) => ClientRequest;
  agent: Agent;
  hostname: string;
  port: string;
}

function placeOf(target: URL, agent: Agent): Place {
  return {
    target,
    prefix: `${target.origin}/`,
    request: target.protocol === "https:" ? requestSecurely : requestPlainly,
    agent,
    hostname: target.hostname.replace(/^\[(.*)\]$/, "$1"),
    port: target.port,
  };
}

const pathOf = ({ pathname, search }: URL) => pathname + search;

/** The head as a flat list of names and values, which goes out as it is; node:http adds no more than `Connection`. */
function encodeHead(
  method: string,
  { host }: URL,
  headers: Headers,
  body: EncodedBody | undefined,
): string[] {
  const head = headers.has("host") ? [] : ["host", host];
  if (!headers.has("accept-encoding")) head.push("accept-encoding", "gzip, br");
  // Without it the body would be sent in pieces; of DELETE it would even be read as the next request.
  const bytes = body == null && !BODILESS.has(method) ? "" : body;
  const isCounted = bytes != null && !(bytes instanceof ReadableStream);
  if (isCounted) head.push("content-length", String(Buffer.byteLength(bytes)));
  for (const [name, value] of headers) {
    if (!isCounted || name !== "content-length") head.push(name, value);
  }
  return head;
}

function sourceFailed(cause: Error): QlikError {
  return new QlikError("usage", `The stream to be sent failed: ${cause.message}`, { cause });
}

/** Methods that say nothing of a body where there is none. */
const BODILESS = new Set(["GET", "HEAD", "DELETE"]);

/** Statuses whose answer has no body. */
const BODYLESS = new Set([204, 205, 304]);

/** How an answer's body is read. */
interface Reading {
  translate: (error: unknown) => Error;
  target: URL;
  /** Milliseconds that may pass between two pieces. */
  silence: number;
  signal: AbortSignal | null | undefined;
}

/** @throws {RangeError} where there is no such status, as `Response` does */
function toAnswer(incoming: IncomingMessage, reading: Reading): Answer {
  const status = incoming.statusCode ?? 0;
  if (status < 200 || status > 599) throw new RangeError(`status ${status}`);
  const headers = new HeaderList();
  for (let i = 0; i < incoming.rawHeaders.length; i += 2) {
    headers.append(incoming.rawHeaders[i]!, incoming.rawHeaders[i + 1]!);
  }
  const head = { status, ok: status < 300, headers };
  if (BODYLESS.has(status)) {
    incoming.resume();
    return { ...head, body: null };
  }
  const bytes = decompress(incoming, headers.get("content-encoding"));
  let stream: ReadableStream<Uint8Array> | undefined;
  return {
    ...head,
    read: (take) => readAll(bytes, incoming, reading, take),
    get body() {
      return (stream ??= toWebStream(bytes, piecesOf(bytes, incoming, reading)));
    },
  };
}

function decompress(answer: IncomingMessage, given: string | null): Readable {
  const encoding = given?.toLowerCase();
  if (encoding === "gzip" || encoding === "deflate") return pipeline(answer, createUnzip(), () => {});
  if (encoding === "br") return pipeline(answer, createBrotliDecompress(), () => {});
  return answer;
}

/** Nothing at all is no compressed nothing, but means it. A body that is cut short is an error, as it must be. */
function isEmpty(body: Readable, error: unknown): boolean {
  return (
    "bytesWritten" in body &&
    body.bytesWritten === 0 &&
    (error as NodeJS.ErrnoException).code === "Z_BUF_ERROR"
  );
}

/** Passes each piece on as it comes. */
function readAll(body: Readable, incoming: IncomingMessage, reading: Reading, take: Take): Promise<void> {
  const { translate, target, silence, signal } = reading;
  return new Promise<void>((resolve, reject) => {
    // What is here already needs no clock.
    const clock = incoming.complete
      ? undefined
      : watchSilence(target, silence, (error) => incoming.destroy(error));
    let isSettled = false;
    const settle = (then: () => void) => {
      if (isSettled) return;
      isSettled = true;
      clock?.stop();
      then();
      if (!body.readableEnded) body.destroy();
    };
    const fail = (error: unknown) =>
      settle(() => (isEmpty(body, error) ? resolve() : reject(translate(error))));
    const breakOff = () => {
      if (!isSettled) fail(Object.assign(new Error(), { code: "ERR_STREAM_PREMATURE_CLOSE" }));
    };
    if (body.destroyed) return body.errored ? fail(body.errored) : breakOff();
    body.on("error", fail);
    body.on("close", breakOff);
    // What was aborted ends too, but without what had not been read.
    body.on("end", () => (signal?.aborted ? breakOff() : settle(resolve)));
    body.on("data", (piece: Buffer) => {
      clock?.heard();
      try {
        if (!take(piece)) settle(resolve);
      } catch (error) {
        settle(() => reject(error as Error));
      }
    });
  });
}

/** The pieces as somebody asks for them. */
async function* piecesOf(
  body: Readable,
  incoming: IncomingMessage,
  { translate, target, silence }: Reading,
): AsyncGenerator<Uint8Array, void> {
  const chunks = body[Symbol.asyncIterator]() as AsyncIterator<Buffer, void>;
  const read = () =>
    nextInTime(
      () => chunks.next(),
      target,
      silence,
      (error) => incoming.destroy(error),
    );
  try {
    for (let next = await read(); !next.done; next = await read()) yield next.value;
  } catch (error) {
    if (!isEmpty(body, error)) throw translate(error);
  } finally {
    body.destroy();
  }
}

/** `Readable.toWeb`, but an error in the body arrives translated. */
function toWebStream(body: Readable, pieces: AsyncGenerator<Uint8Array, void>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        // A copy: Node's own may share its memory with others.
        else controller.enqueue(new Uint8Array(value));
      } catch (error) {
        controller.error(error);
      }
    },
    cancel() {
      body.destroy();
    },
  });
}
