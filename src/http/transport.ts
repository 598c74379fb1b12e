import { request as requestPlainly, type IncomingMessage } from "node:http";
import { request as requestSecurely } from "node:https";
import { Readable, pipeline } from "node:stream";
import type { ReadableStream as WebStream } from "node:stream/web";
import { createBrotliDecompress, createUnzip } from "node:zlib";
import { QlikError } from "../errors.ts";
import type { Fetch } from "./types.ts";
import { createAgents } from "./agents.ts";
import type { Answer } from "./answer.ts";
import { HeaderList } from "./header-list.ts";
import { translateNetworkError } from "./network-error.ts";
import type { ProxyEnv } from "./proxy-rules.ts";
import { limitRequest, nextInTime } from "./time-limits.ts";

export interface TransportOptions {
  /** Accept certificates that cannot be verified. @default false */
  insecure?: boolean;
  /** Connections to one host at a time. @default 64 */
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
  const { insecure = false, maxSockets = 64, connectTimeout = 15_000, env = {} } = options;
  const agentFor = createAgents({ insecure, maxSockets, connectTimeout, env });

  return async (url, { method, headers, body, signal, timeout: silence = Infinity }) => {
    const target = new URL(url);
    // The path as it was given: `URL` takes an encoded ".." for a step up, and it may be somebody's id.
    const path = url.startsWith(`${target.origin}/`)
      ? url.slice(target.origin.length)
      : target.pathname + target.search;
    const translate = (error: unknown) => translateNetworkError(error, target, signal);
    if (!headers.has("accept-encoding")) headers.set("accept-encoding", "gzip, br");
    // node:http leaves it out for DELETE, and the body would be read as the next request.
    if (body != null && !(body instanceof ReadableStream)) {
      headers.set("content-length", String(Buffer.byteLength(body)));
    }
    const agent = await agentFor(target);
    return await new Promise<Answer>((resolve, reject) => {
      const asked = { method, path, headers: Object.fromEntries(headers), agent, ...(signal && { signal }) };
      const request = (target.protocol === "https:" ? requestSecurely : requestPlainly)(target, asked);
      limitRequest(request, target, { connect: Math.min(connectTimeout, silence), silence });
      // More than one may come: a connection that fails after it was aborted.
      request.on("error", reject);
      request.once("response", (answer) => {
        const read = <T>(next: () => Promise<T>) =>
          nextInTime(next, target, silence, (error) => answer.destroy(error));
        try {
          resolve(toAnswer(answer, translate, read));
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

function sourceFailed(cause: Error): QlikError {
  return new QlikError("usage", `The stream to be sent failed: ${cause.message}`, { cause });
}

/** Statuses whose answer has no body. */
const BODYLESS = new Set([204, 205, 304]);

/** Waits for the next piece, but not for ever. */
type Read = <T>(next: () => Promise<T>) => Promise<T>;

/** @throws {RangeError} where there is no such status, as `Response` does */
function toAnswer(incoming: IncomingMessage, translate: (error: unknown) => Error, read: Read): Answer {
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
  const bytes = decompress(incoming);
  const pieces = () => piecesOf(bytes, translate, read);
  let stream: ReadableStream<Uint8Array> | undefined;
  return {
    ...head,
    pieces,
    get body() {
      return (stream ??= toWebStream(bytes, pieces()));
    },
  };
}

function decompress(answer: IncomingMessage): Readable {
  const encoding = answer.headers["content-encoding"]?.toLowerCase();
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

async function* piecesOf(
  body: Readable,
  translate: (error: unknown) => Error,
  read: Read,
): AsyncGenerator<Uint8Array, void> {
  const chunks = body[Symbol.asyncIterator]() as AsyncIterator<Buffer, void>;
  try {
    for (let next = await read(() => chunks.next()); !next.done; next = await read(() => chunks.next())) {
      yield next.value;
    }
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
