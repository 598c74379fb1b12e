/** What `http` offers to the rest. Types only, so that `api` and `auth` need not know the client. */

import type { Answer } from "./answer.ts";
import type { QlikError } from "../errors.ts";

export type Method = "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";

/** What every call can set, also one of several requests. */
export interface PlainOptions {
  /** Cancels the call, also while it waits or pages. */
  signal?: AbortSignal | undefined;
  /**
   * Milliseconds of silence until one request is given up: until its answer begins, and between any two pieces of it.
   * A large file may take any time; what is no file must, after as long, have come with 1 KB a second. The time in which
   * somebody signs in does not count. @default the connection's `timeout`
   */
  timeout?: number | undefined;
  /**
   * How often a request that failed by chance is sent again, where that does no harm; 0 for never, also not when the
   * tenant's rate limit is reached. @default the connection's `retries`
   */
  retries?: number | undefined;
  /** Extra request headers. */
  headers?: Record<string, string> | undefined;
}

/** What one call can set beside its arguments. */
export interface CallOptions extends PlainOptions {
  /**
   * Gives the tenant's `Response` untouched, its body unread: one page of a list, bytes as they come. What is not a
   * success is thrown all the same. @default false
   */
  raw?: boolean | undefined;
  /**
   * Saves the answer's bytes as this file, which is there once it is complete, and gives a {@link SavedFile}. In a
   * folder, the file has the name that the tenant gives it.
   */
  to?: string | URL | undefined;
  /** Told how far the bytes of a file are on their way, to the tenant or from it. */
  onProgress?: ((progress: TransferProgress) => void) | undefined;
}

/** How far the bytes of a file are. */
export interface TransferProgress {
  /** Bytes sent to the tenant so far. */
  sent: number;
  /** Bytes received from it so far. */
  received: number;
  /** Bytes of the whole file, where that is known. */
  total: number | undefined;
}

/** An answer that was saved. */
export interface SavedFile {
  /** Absolute. */
  path: string;
  bytes: number;
  /** Its content type, where the tenant has said so. */
  type?: string;
}

export interface DownloadOptions {
  to: string | URL;
  /** The tenant is known to send parts of it. @default what its answer says */
  knowsRanges?: boolean | undefined;
  onProgress?: CallOptions["onProgress"];
}

/** A file on this machine, read while it is sent. */
export interface LocalFile {
  path: string | URL;
}

/** The bytes of a file to send. A stream can be sent but once: such a request is never repeated. */
export type FileBody = Blob | Uint8Array | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> | LocalFile;

/** A body that is sent as it is. */
export type RawBody = string | FileBody | FormData | URLSearchParams;

/** One part of a `multipart/form-data` body. */
export interface FormPart {
  name: string;
  value: string | FileBody;
  /** Content type. @default that of a Blob */
  type?: string | undefined;
  /** @default that of a File */
  fileName?: string | undefined;
}

export interface HttpRequest extends CallOptions {
  method: Method;
  /** Path on the tenant, encoded, without query. */
  path: string;
  query?: URLSearchParams | undefined;
  /** Sent as JSON, unless it is a {@link RawBody} other than a text, or has a {@link contentType}. */
  body?: unknown;
  /** In place of a body: the parts of a form. */
  form?: readonly FormPart[] | undefined;
  /** Of a body that is not JSON, where it does not bring its own. */
  contentType?: string | undefined;
  /** Name of the operation, for error messages. */
  operation?: string | undefined;
  /**
   * A file is expected: a GET may be sent on to another host, where it is fetched without the token. @default what
   * `raw` says
   */
  download?: boolean | undefined;
  /** The body holds a secret, as a sign-in does: it is sent on nowhere at all. @default false */
  holdsSecret?: boolean | undefined;
  /** What the tenant counts it against. Without one it goes at once. */
  tier?: RateTier | undefined;
}

/** At most `count` requests in any `per` milliseconds. */
export interface RateLimit {
  count: number;
  per: number;
  /** Set where it is a bucket of tokens: how many may go at once, the others evenly spaced. @default all of them */
  burst?: number;
}

/** What a request is counted against, and how much of it there is. */
export interface RateTier {
  /** Requests of one name share one limit. */
  name: string;
  /** Nothing where it has to be found out. */
  limit?: RateLimit | undefined;
}

export interface HttpResponse<T = unknown> {
  /**
   * The body as what the tenant says it is: parsed JSON, a text, or a `ReadableStream` of bytes. Of an empty one
   * `undefined`, or `{ location }` where a 201 or 202 says where to go on.
   */
  data: T;
  status: number;
  headers: Headers;
}

/** One page of a list. */
export interface Page<T = unknown> {
  items: T[];
  /** Whether another page follows, of those that are wanted. */
  more: boolean;
  /** How many there are in all, where the tenant says so. */
  total?: number;
}

export interface PageOptions {
  /** How many items are wanted in all. @default every one */
  limit?: number | undefined;
  /** The largest page that the tenant gives; `undefined` where its size cannot be chosen. */
  maxPageSize: number | undefined;
  /** The key of the items in a page. @default "data" */
  items?: string | undefined;
  /**
   * Requests the next page while the current one is consumed: one, never one too many for the limit, and cancelled
   * when the consumer stops. @default false
   */
  ahead?: boolean | undefined;
  /** The array that the consumer fills who wants all of the list at once; observers are told how far it is. */
  into?: readonly unknown[] | undefined;
}

/** What has gone over one connection so far, and how much of it against one tier. */
export interface TierStats {
  /** Requests that were sent, repetitions included. */
  requests: number;
  /** Those among them that were repetitions. */
  retries: number;
  /** Those that the tenant refused for the rate (429). */
  refused: number;
  /** Those that failed otherwise. */
  failed: number;
  /** How often a request had to wait for its turn, and for how many milliseconds in all. */
  waits: number;
  waitedMs: number;
}

export interface CallStats extends TierStats {
  /** Calls that were made, each of one request or more. */
  calls: number;
  /** By rate tier. */
  tiers: Record<string, TierStats>;
}

/** One tenant, reached with one set of credentials. */
export interface HttpClient {
  /** What has happened so far. */
  stats(): CallStats;
  /** Sends one request and follows redirects on the tenant's own host. @throws {ApiError | QlikError} */
  request(request: HttpRequest): Promise<HttpResponse>;
  /** Walks a list page by page, one request at a time, as the consumer asks for them or one page ahead. */
  pages(request: HttpRequest, options: PageOptions): AsyncGenerator<Page>;
  /** A file to send, which is read when its bytes are wanted. @throws {QlikError} `usage` where it cannot be read. */
  openFile(file: LocalFile): Promise<File>;
  /** Saves what a request is answered with, piece by piece. */
  download(request: HttpRequest, options: DownloadOptions): Promise<SavedFile>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Waits so many milliseconds. @throws {QlikError} `aborted` where the signal, or Ctrl-C, ends it. */
  pause(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The part of WHATWG `fetch` that the client needs of a transport. */
export type Fetch = (
  url: string,
  init: {
    method: string;
    headers: Headers;
    body?: string | Uint8Array | ReadableStream<Uint8Array> | undefined;
    signal?: AbortSignal | null | undefined;
    /** Milliseconds of silence until it is given up. @default never */
    timeout?: number | undefined;
  },
) => Promise<Answer>;

/** Where the bearer token comes from; made by `auth`. */
export interface TokenSource {
  /** The token to send. */
  get(signal?: AbortSignal): Promise<{ reveal(): string }>;
  /** Another token in place of one that the tenant refused, or `undefined` where there can be none. */
  renew(refused: { reveal(): string }, signal?: AbortSignal): Promise<{ reveal(): string } | undefined>;
  /** What to tell the user when the tenant refuses the token for good, giving these reasons. */
  refusal(refused: { reveal(): string }, reasons: string): { message: string; remedy: string };
}

/** Something that happened on the way of a request, for logs and statistics. */
export type HttpEvent = { request: HttpRequest } & (
  | { kind: "call" }
  /** The call is over, the last byte of its answer included. */
  | { kind: "end" }
  /** `wait`: until its turn comes, by the pace of its tier or, if `refused`, since the tenant has said so. */
  | { kind: "wait"; ms: number; refused: boolean }
  /** `attempt` is 1 for the first time that the request is sent; `ms` until the head of the answer was there. */
  | { kind: "answer"; status: number; headers: Headers; attempt: number; ms: number }
  /** `answered`: the head of an answer had come, and was told of. */
  | { kind: "failure"; error: QlikError; answered: boolean; attempt: number; ms: number }
  /** It will be sent again, `ms` from now. */
  | { kind: "retry"; attempt: number; ms: number }
  /** Of a list that is awaited as a whole: `into` is what grows, `count` how long it will be with this page. */
  | { kind: "page"; into: readonly unknown[]; count: number; total?: number; more: boolean }
);
