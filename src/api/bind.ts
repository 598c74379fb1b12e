import type { HttpClient, HttpRequest, HttpResponse } from "../http/types.ts";
import { Listing } from "./listing.ts";
import type { Operation } from "./operation.ts";
import { toRequest, type PreparedCall } from "./request.ts";

/** A promise of the parsed body; {@link withResponse} gives status and headers too. */
export interface Call<T> extends Promise<T> {
  withResponse(): Promise<{ data: T; response: { status: number; headers: Headers } }>;
}

export type Method = (...args: unknown[]) => unknown;
/** Methods and resources by name. A method may hold more of them: `licenses.overview` and `.overview.get`. */
export interface Resource {
  [member: string]: Method | Resource;
}

export interface BindOptions {
  /** Every operation by name. */
  names: readonly string[];
  /** Further names: alias -> name. */
  aliases: ReadonlyMap<string, string>;
  /** The facts of one operation, looked up when it is first called. */
  find: (name: string) => Operation;
  client: HttpClient;
  /** How one request is sent. @default that of the client */
  send?: (request: HttpRequest) => Promise<HttpResponse>;
  /** Told of each call before it is sent, with the body as it was given. */
  onCall?: ((operation: Operation, body: unknown) => void) | undefined;
}

/**
 * Makes the tree of plain objects and functions from the table: `"users.list"` becomes `tree.users.list(…)`.
 * Pure: nothing is sent before a method is called.
 */
export function bindOperations({ names, aliases, find, ...how }: BindOptions): Resource {
  const tree: Resource = {};
  const bind = (name: string) => bindMethod(name, () => find(name), how);
  for (const name of names) place(tree, name, bind(name));
  // A function of its own: under `licenses.overview.get`, the same one would hold itself.
  for (const [alias, name] of aliases) place(tree, alias, bind(name));
  return tree;
}

function bindMethod(
  name: string,
  find: () => Operation,
  {
    client,
    send = (request) => client.request(request),
    onCall,
  }: Omit<BindOptions, "names" | "aliases" | "find">,
): Method {
  const method: Method = (...args) => {
    const operation = find();
    let prepared: PreparedCall;
    try {
      prepared = toRequest(operation, args);
    } catch (error) {
      // Who catches what a call rejects with must also get what is wrong with its arguments.
      if (!operation.paged) return toCall(Promise.reject(error as Error));
      throw error;
    }
    const { request, limit, to } = prepared;
    onCall?.(operation, prepared.body);
    if (to !== undefined) {
      const { onProgress } = request;
      return client.download(request, { to, onProgress, knowsRanges: "Range" in operation.headers });
    }
    const { paged } = operation;
    if (!paged || request.raw) return toCall(send(request));
    const maxPageSize = paged.limit && (paged.maximum ?? USUAL_MAXIMUM);
    const usual = { limit, maxPageSize, items: paged.items };
    return new Listing(name, ({ limit: most = Infinity, ahead, into }) =>
      client.pages(request, { ...usual, limit: Math.min(limit ?? Infinity, most), ahead, into }),
    );
  };
  return named(name, method);
}

/** So that stack traces and the console name the operation. */
export function named(name: string, method: Method): Method {
  return Object.defineProperty(method, "name", { value: name });
}

/** The largest page of most lists, and so of those that declare none. */
const USUAL_MAXIMUM = 100;

/** Puts a method at its name; where a resource stands there already, the method takes its members. */
export function place(tree: Resource, name: string, method: Method): void {
  const path = name.split(".");
  const last = path.pop()!;
  const parent = path.reduce((node, part) => (node[part] ??= {}) as Resource, tree);
  const there = parent[last];
  parent[last] = Object.assign(method, there);
}

/** The method of a name, which is there. */
export function methodAt(tree: Resource, name: string): Method {
  return name.split(".").reduce<Resource | Method>((node, part) => (node as Resource)[part]!, tree) as Method;
}

/** Adds {@link Call.withResponse} to the promise of a request. */
export function toCall(sent: Promise<HttpResponse>): Call<unknown> {
  const data = sent.then((answer) => answer.data);
  return Object.assign(data, {
    withResponse() {
      // The caller looks at this promise instead.
      data.catch(() => {});
      return sent.then(({ data, status, headers }) => {
        return { data, response: { status, headers: new Headers([...headers]) } };
      });
    },
  });
}
