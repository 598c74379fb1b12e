/** What `http` offers to the rest. Types only, so that `api` and `auth` need not know the client. */

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** What one call can set beside its arguments. */
export interface CallOptions {
  /** Cancels the call, also while it waits or pages. */
  signal?: AbortSignal | undefined;
  /** Milliseconds until one request is given up. @default the connection's `timeout` */
  timeout?: number | undefined;
  /** Extra request headers. */
  headers?: Record<string, string> | undefined;
}

export interface HttpRequest extends CallOptions {
  method: Method;
  /** Path on the tenant, encoded, without query. */
  path: string;
  query?: URLSearchParams | undefined;
  /** Sent as JSON. */
  body?: unknown;
  /** Name of the operation, for error messages. */
  operation?: string | undefined;
}

export interface HttpResponse<T = unknown> {
  /** The parsed body: JSON where the tenant says so, else text; `undefined` for an empty one. */
  data: T;
  status: number;
  headers: Headers;
}

/** One page of a list. */
export interface Page<T = unknown> {
  items: T[];
  /** Whether the tenant has more behind this page. */
  more: boolean;
  /** How many there are in all, where the tenant says so. */
  total?: number;
}

export interface PageOptions {
  /** How many items are wanted in all. @default every one */
  limit?: number | undefined;
  /** The largest page that the tenant gives. */
  maxPageSize: number;
}

/** One tenant, reached with one set of credentials. */
export interface HttpClient {
  /** Sends one request and follows redirects on the tenant's own host. @throws {ApiError | QlikError} */
  request(request: HttpRequest): Promise<HttpResponse>;
  /** Walks a list page by page, one request at a time, as the consumer asks for them. */
  pages(request: HttpRequest, options: PageOptions): AsyncGenerator<Page>;
}

/** The part of WHATWG `fetch` that the client needs of a transport. */
export type Fetch = (
  url: string,
  init: {
    method: string;
    headers: Headers;
    body?: string | undefined;
    signal?: AbortSignal | null | undefined;
  },
) => Promise<Response>;

/** Where the bearer token comes from; made by `auth`. */
export interface TokenSource {
  /** The token to send. */
  get(): Promise<{ reveal(): string }>;
  /** Another token in place of one that the tenant refused, or `undefined` where there can be none. */
  renew(refused: { reveal(): string }): Promise<{ reveal(): string } | undefined>;
  /** What to tell the user when the tenant refuses the token for good, giving these reasons. */
  refusal(refused: { reveal(): string }, reasons: string): { message: string; remedy: string };
}
