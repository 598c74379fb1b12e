import { QlikError, didYouMean } from "../errors.ts";
import { nearest } from "../nearest.ts";
import type { CallOptions, HttpClient, HttpRequest, HttpResponse } from "../http/types.ts";
import { Listing } from "./listing.ts";
import type { Operation, OperationTable } from "./types.ts";

/** A promise of the parsed body; {@link withResponse} gives status and headers too. */
export interface Call<T> extends Promise<T> {
  withResponse(): Promise<{ data: T; response: { status: number; headers: Headers } }>;
}

type Method = (...args: unknown[]) => Call<unknown> | Listing<unknown>;
export interface Resource {
  [member: string]: Method | Resource;
}

/**
 * Makes the tree of plain objects and functions from the table: `"users.list"` becomes `tree.users.list(…)`.
 * A method takes its path parameters, then a body, then a query, each where the operation has one, then
 * {@link CallOptions}. Pure: nothing is sent before a method is called.
 */
export function bindOperations(table: OperationTable, client: HttpClient): Resource {
  const tree: Resource = {};
  for (const [name, operation] of Object.entries(table)) {
    const path = name.split(".");
    const method = path.pop()!;
    const parent = path.reduce((node, part) => (node[part] ??= {}) as Resource, tree);
    parent[method] = bindOperation(name, operation, client);
  }
  return tree;
}

function bindOperation(name: string, operation: Operation, client: HttpClient): Method {
  const { maxLimit } = operation;
  const method: Method = (...args) => {
    const { request, limit } = toRequest(name, operation, args);
    if (maxLimit === undefined) return toCall(client.request(request));
    return new Listing(name, () => client.pages(request, { limit, maxPageSize: maxLimit }));
  };
  // So that stack traces and the console name the operation.
  return Object.defineProperty(method, "name", { value: name });
}

/** Adds {@link Call.withResponse} to the promise of a request. */
export function toCall(sent: Promise<HttpResponse>): Call<unknown> {
  const data = sent.then((answer) => answer.data);
  return Object.assign(data, {
    withResponse() {
      // The caller looks at this promise instead.
      data.catch(() => {});
      return sent.then(({ data, status, headers }) => ({ data, response: { status, headers } }));
    },
  });
}

/**
 * From the arguments of a call to its request. Pure.
 *
 * @throws {QlikError} `usage` for a missing path argument, an unknown parameter or an argument too many.
 */
export function toRequest(
  name: string,
  operation: Operation,
  args: readonly unknown[],
): { request: HttpRequest; limit?: number } {
  const left = [...args];
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, parameter: string) =>
    encodePathValue(name, parameter, left.shift()),
  );
  const body = operation.body ? left.shift() : undefined;
  const given = operation.query ? objectArgument(name, "query", left.shift()) : {};
  const options = objectArgument(name, "options", left.shift()) as CallOptions;
  if (left.length > 0)
    throw new QlikError("usage", `${name}: ${signature(name, operation)} takes no more arguments.`);
  refuseUnknown(name, "option", Object.keys(options), OPTIONS);
  refuseUnknown(name, "parameter", Object.keys(given), Object.keys(operation.query ?? {}));
  const { limit, ...query } = given;
  const request: HttpRequest = { method: operation.method, path, operation: name, ...options };
  if (body !== undefined) request.body = body;
  const search = toQuery(query, (key) => operation.query?.[key]?.style === "comma");
  const total = limit === undefined || limit === null ? undefined : checkLimit(name, limit);
  if (total !== undefined && operation.maxLimit === undefined) search.set("limit", String(total));
  if (search.size > 0) request.query = search;
  return total === undefined ? { request } : { request, limit: total };
}

const OPTIONS = ["signal", "timeout", "headers"];

/** How a method is called, such as `spaces.assignments.list(spaceId, query?, options?)`. Pure. */
export function signature(name: string, operation: Operation): string {
  const parameters = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter!);
  if (operation.body) parameters.push("body");
  if (operation.query) parameters.push("query?");
  return `${name}(${[...parameters, "options?"].join(", ")})`;
}

/** One path segment, whatever is in it: `encodeURIComponent` leaves the dots, which would climb the path. */
function encodePathValue(name: string, parameter: string, value: unknown): string {
  if ((typeof value !== "string" && typeof value !== "number") || value === "") {
    const got =
      value === undefined ? "nothing" : value === "" ? "an empty text" : `a value of type ${typeof value}`;
    throw new QlikError("usage", `${name} needs ${parameter}, and got ${got}.`, {
      remedy: `Call it as qlik.${name}("…").`,
    });
  }
  if (typeof value === "string" && !value.isWellFormed()) {
    throw new QlikError("usage", `${name}: ${parameter} holds half a character, which cannot be sent.`);
  }
  return encodeURIComponent(value).replace(/^\.{1,2}$/, (dots) => dots.replaceAll(".", "%2E"));
}

export function objectArgument(name: string, what: string, value: unknown): Record<string, unknown> {
  if (value === undefined || value === null) return {};
  if (typeof value === "object" && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new QlikError("usage", `${name}: ${what} must be an object, such as { limit: 10 }.`);
}

export function refuseUnknown(
  name: string,
  what: string,
  given: readonly string[],
  known: readonly string[],
): void {
  for (const key of given) {
    if (known.includes(key)) continue;
    throw new QlikError("usage", `${name} has no ${what} "${key}".${didYouMean(nearest(key, known))}`, {
      remedy: known.length > 0 ? `It takes ${known.join(", ")}.` : "It takes none.",
    });
  }
}

/**
 * Query parameters as Qlik wants them: arrays repeat their key, unless `commaSeparated` names it. Pure.
 *
 * @throws {QlikError} `usage` for a value that cannot be sent.
 */
export function toQuery(
  values: Record<string, unknown> = {},
  commaSeparated: (key: string) => boolean = () => false,
): URLSearchParams {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    const texts = (Array.isArray(value) ? value : [value]).map((one) => toText(key, one));
    if (texts.length === 0) continue;
    for (const text of commaSeparated(key) ? [texts.join(",")] : texts) search.append(key, text);
  }
  return search;
}

function toText(key: string, value: unknown): string {
  if (typeof value === "string") return value;
  if (Number.isFinite(value) || typeof value === "boolean") return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  throw new QlikError("usage", `The parameter ${key} cannot be sent: it is ${describe(value)}.`, {
    remedy: "Give a text, a number, true or false, a Date, or an array of them.",
  });
}

function checkLimit(name: string, limit: unknown): number {
  const count = typeof limit === "string" ? Number(limit) : limit;
  if (typeof count === "number" && Number.isInteger(count) && count > 0) return count;
  throw new QlikError("usage", `${name}: limit must be a whole number above 0, and is ${describe(limit)}.`);
}

function describe(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  return typeof value === "number" || value === null ? String(value) : `a value of type ${typeof value}`;
}
