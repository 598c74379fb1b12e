import { QlikError } from "../errors.ts";
import type { CallOptions, HttpRequest } from "../http/types.ts";
import { objectArgument, refuseUnknown } from "./arguments.ts";
import { CALL_OPTIONS, namesOf } from "./call-options.ts";
import { encodePathValue } from "./path.ts";
import { toBody } from "./request-body.ts";
import { toQuery } from "./query.ts";
import { tierOf } from "./tier.ts";
import type { Operation } from "./operation.ts";

/** From the arguments of a call to its request. */

const OPTION_NAMES = namesOf(CALL_OPTIONS);

export interface PreparedCall {
  request: HttpRequest;
  /** How many items of a list are wanted in all. */
  limit?: number;
  /** Where to save the answer. */
  to?: string | URL;
  /** As it was given. */
  body: unknown;
}

/**
 * The arguments are the path parameters in order, then a body and a query where the operation has one, then
 * {@link CallOptions}. Pure.
 *
 * @throws {QlikError} `usage` for a missing or unknown argument, parameter or option, before anything is sent.
 */
export function toRequest(operation: Operation, args: readonly unknown[]): PreparedCall {
  const { name, method } = operation;
  const left = [...args];
  const values = new Map(operation.parameters.map((parameter) => [parameter.name, left.shift()]));
  const path = operation.path.replaceAll(/\{([^}]+)\}/g, (_, parameter: string) => {
    const found = operation.parameters.find((one) => one.name === parameter)!;
    return encodePathValue(operation, found, values.get(parameter));
  });
  const body = operation.body ? left.shift() : undefined;
  const given = hasQuery(operation) ? objectArgument(name, "query", left.shift()) : {};
  const { to, ...options } = objectArgument(name, "options", left.shift()) as CallOptions;
  if (left.length > 0) throw new QlikError("usage", `${signature(operation)} takes no more arguments.`);
  refuseUnknown(name, "option", Object.keys(options), OPTION_NAMES);
  if (to !== undefined) refuseToSave(operation, options);
  const { limit, query } = splitLimit(operation, given, options.raw ?? false);
  refuseUnknown(name, "parameter", Object.keys(query), Object.keys(operation.query));
  requireHeaders(operation, options.headers ?? {});

  const search = toQuery(name, query, operation.query);
  const facts = { method, path, operation: name, tier: tierOf(operation) };
  const request: HttpRequest = { ...facts, ...options, ...toBody(operation, body) };
  if (search.size > 0) request.query = search;
  const accept = acceptOf(operation);
  if (accept !== undefined) request.headers = { accept, ...request.headers };
  if (FILES.has(operation.response.kind)) request.download = true;
  return { request, body, ...(limit !== undefined && { limit }), ...(to !== undefined && { to }) };
}

/** @throws {QlikError} `usage` where an answer is no file. */
function refuseToSave({ name, paged, response }: Operation, { raw }: CallOptions): void {
  if (raw) throw new QlikError("usage", `${name}: raw and to contradict each other.`);
  if (paged) {
    throw new QlikError("usage", `${name}: a list has no one answer that could be saved.`, {
      remedy: "Await it, and write what it gives; or take one page with raw.",
    });
  }
  if (response.kind !== "none") return;
  const instead = name === "apps.export" ? " Call apps.download(appId, { to })." : "";
  throw new QlikError("usage", `${name} answers with nothing that could be saved.`, {
    remedy: `Leave out to.${instead}`,
  });
}

/** What the tenant may keep elsewhere. */
const FILES = new Set(["binary", "csv", "text"]);

/** Every list takes a `limit`, also one whose page size cannot be chosen. */
export function hasQuery({ query, paged }: Operation): boolean {
  return paged !== undefined || Object.keys(query).length > 0;
}

/** How many arguments a method takes before its options. Pure. */
export function argumentCount(operation: Operation): number {
  return operation.parameters.length + (operation.body ? 1 : 0) + (hasQuery(operation) ? 1 : 0);
}

/** How a method is called, such as `spaces.assignments.list(spaceId, query?, options?)`. Pure. */
export function signature(operation: Operation): string {
  const { name, parameters, body, query } = operation;
  const required = Object.values(query).some((parameter) => parameter.required);
  return `${name}(${[
    ...parameters.map((parameter) => parameter.name),
    ...(body ? [body.required ? "body" : "body?"] : []),
    ...(hasQuery(operation) ? [required ? "query" : "query?"] : []),
    "options?",
  ].join(", ")})`;
}

/** Of a paged list, `limit` is the total wanted; anywhere else it is one parameter among others. */
function splitLimit(operation: Operation, given: Record<string, unknown>, raw: boolean) {
  if (!operation.paged || raw) return { query: given };
  const { limit, ...query } = given;
  return limit === undefined || limit === null
    ? { query }
    : { query, limit: checkLimit(operation.name, limit) };
}

function checkLimit(name: string, limit: unknown): number {
  const count = typeof limit === "string" ? Number(limit) : limit;
  if (typeof count === "number" && Number.isInteger(count) && count > 0) return count;
  const got = typeof limit === "object" ? `a value of type ${typeof limit}` : JSON.stringify(limit);
  throw new QlikError("usage", `${name}: limit must be a whole number above 0, and is ${got}.`);
}

/** Some deletions have to be confirmed in a header, which is the caller's to say. */
function requireHeaders({ name, headers }: Operation, given: Record<string, string>): void {
  const known = new Set(Object.keys(given).map((header) => header.toLowerCase()));
  for (const [header, { required }] of Object.entries(headers)) {
    if (!required || known.has(header.toLowerCase())) continue;
    throw new QlikError("usage", `${name} needs the header ${header}.`, {
      remedy: `Give it with the options: { headers: { "${header}": "…" } }.`,
    });
  }
}

/** Where the tenant can answer with something else than JSON, and it is wanted. */
function acceptOf({ response: { kind, types } }: Operation): string | undefined {
  if (kind === "json" || kind === "none" || kind === "redirect" || types.length === 0) return undefined;
  return [...new Set([...types, "application/json", "*/*"])].join(", ");
}
