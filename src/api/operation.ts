import type { Method } from "../http/types.ts";

/** What is known about one HTTP operation of Qlik Cloud: facts only, taken from its OpenAPI document. Types only. */

/** How a value is put into the path. */
export interface PathParameter {
  name: string;
  /**
   * `segment`: percent-encoded as a whole. `list`: several values, joined by a comma. `path`: a path of its own,
   * whose slashes stay.
   */
  style: "segment" | "list" | "path";
  /** The values that the tenant accepts, where they are a closed list. */
  enum?: readonly string[];
}

export type ScalarType = "string" | "integer" | "number" | "boolean";

/** A value sent in the query or in a header. */
export interface Parameter {
  /** Of each item where there is a {@link style}. */
  type: ScalarType;
  /** Set on arrays: how several values are sent. `repeat` repeats the key. */
  style?: "repeat" | "comma" | "space";
  required?: true;
  enum?: readonly string[];
  maximum?: number;
}

/** One part of a multipart body. */
export interface Part {
  name: string;
  /** `json` is sent as `application/json`, `text` as it is. */
  kind: "file" | "json" | "text";
  /** Several values make several parts of this name. */
  repeated?: true;
  required?: true;
  /** The content types that a file may have. */
  types?: readonly string[];
}

/** What a PATCH takes as JSON Patch. */
export interface Patch {
  /** The `op`s allowed, as they are spelt here; none where the document does not say. */
  ops: readonly string[];
  /** The `path`s allowed, where they are a closed list. Some have no leading slash. */
  paths?: readonly string[];
  /** How the members of each operation are spelt. */
  members: { op: string; path: string; value: string };
}

export type BodyKind = "json" | "patch" | "multipart" | "binary" | "form" | "text";

export interface Body {
  kind: BodyKind;
  required?: true;
  /** The content types allowed, the usual one first. */
  types: readonly string[];
  /** Set on `patch`. */
  patch?: Patch;
  /** Set where multipart is one of the {@link types}. */
  parts?: readonly Part[];
}

/**
 * `none`: no body. `redirect`: nothing but a redirect, to what the caller wants. `stream`: JSON that comes in
 * pieces. The tenant's own Content-Type decides in the end.
 */
export type ResponseKind = "json" | "none" | "text" | "csv" | "binary" | "redirect" | "stream";

export interface ResponseFacts {
  kind: ResponseKind;
  /** The content types declared, the one of {@link kind} first. */
  types: readonly string[];
  /** The statuses of success; of the redirect, where there is nothing else. */
  statuses: readonly number[];
  /** The header that promises a URL to look at next, in lower case. */
  location?: "location" | "content-location";
}

/** A list in pages, each with `links.next.href` to the next. */
export interface Paged {
  /** The key of the items in a page. */
  items: string;
  /** Whether `limit` can be sent. */
  limit?: true;
  /** The largest `limit` that the tenant accepts for one page. */
  maximum?: number;
}

/** Who may call: a user with one of the roles, or credentials with one of the scopes; and every permission is needed. */
export interface Rights {
  roles?: readonly string[];
  scopes?: readonly string[];
  permissions?: readonly string[];
}

export interface Operation {
  /** `spaces.assignments.list`. */
  name: string;
  method: Method;
  /** With `{name}` for each path parameter. */
  path: string;
  /** In the order of the path, which is the order of the method's arguments. */
  parameters: readonly PathParameter[];
  query: Readonly<Record<string, Parameter>>;
  /** Beside those that every request has. */
  headers: Readonly<Record<string, Parameter>>;
  body?: Body;
  response: ResponseFacts;
  paged?: Paged;
  /** The key of the items in an answer that is not paged; empty where the answer itself is the array. */
  list?: string;
  /** What the rate limit is counted against. */
  tier: "1" | "2" | "special";
  /** Calls allowed per minute, for one user on one tenant. */
  rateLimit: number;
  /** Where the document says it without an if. */
  rights?: Rights;
  stability: "stable" | "locked";
  /** `sunset` is the month after which it may be gone. */
  deprecated?: { sunset?: string };
  /** Name of the operation to use instead; also set on some that are not deprecated. */
  replacedBy?: string;
  /** The document it comes from, such as `analytics/apps`. */
  area: string;
  /** Qlik's page. */
  docs: string;
}
