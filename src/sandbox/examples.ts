import { bodyFieldsOf } from "../api/body-fields.ts";
import { allOperations } from "../api/catalogue.ts";
import type { Operation, Parameter } from "../api/operation.ts";
import { lines } from "../api/generated/examples.ts";
import { lineIn } from "../api/lines.ts";
import { checkFields } from "./body-rules.ts";
import { parseBody } from "./body.ts";
import { type Reply, refuse } from "./envelope.ts";
import type { QueryRule, QueryRules } from "./query.ts";
import type { Route, UserCall } from "./router.ts";
import { lookUp, type State } from "./state.ts";

/** Routes made of the operation table, for what the sandbox keeps no state of: each answers with a valid example. */

/** Says what an answer is made of. */
export const ANSWERED_BY = "x-sandbox-answer";

/** The example of what an operation answers in JSON, as text; `{}` where there is none. */
export function exampleText(name: string): string {
  return lineIn(lines, name) ?? "{}";
}

/** The example of what an operation answers in JSON, with the ids of the request and of the tenant's own things. */
export function exampleValue(name: string, state: State, call: UserCall): unknown {
  return JSON.parse(exampleText(name), reviver(state, call));
}

/** The operations of the table that none of the routes given is for. */
export function operationsWithout(taken: readonly Route[]): Operation[] {
  const key = ({ method, path }: Pick<Route, "method" | "path">) =>
    `${method} ${path.replaceAll(/\{.*?\}/g, "{}")}`;
  const keys = new Set(taken.map(key));
  return allOperations().filter((operation) => !keys.has(key(operation)));
}

/** A route that checks what the table knows of a request, and answers with an example. */
export function exampleRoute(operation: Operation): Route {
  const { method, path, parameters } = operation;
  return {
    method,
    path,
    rest: parameters.at(-1)?.style === "path",
    // Signing in and what comes before it.
    access: path.startsWith("/api/") ? "user" : "open",
    query: rulesOf(operation),
    handle(state, call) {
      checkRequest(operation, state, call);
      return exampleReply(operation, state, call);
    },
  };
}

/** The rules of a query, by what the table says of its parameters. */
export function rulesOf({ query }: Operation): QueryRules {
  return Object.fromEntries(Object.entries(query).map(([name, one]) => [name, ruleOf(name, one)]));
}

function ruleOf(name: string, { type, style, required, enum: values, maximum }: Parameter): QueryRule {
  const plain = type === "integer" ? "number" : type === "number" ? "decimal" : type;
  return {
    type: style ? "array" : plain,
    ...((style === "comma" || style === "space") && { style }),
    ...(required && { required }),
    ...(values && { enum: values }),
    ...(maximum !== undefined && { maximum }),
    ...(name === "limit" && { minimum: 1 }),
  };
}

/**
 * Checks what the table knows of a request, beside the query.
 *
 * @throws {@link Refusal} 404 where it is about an app or a space that there is not, 400 for a header, path value or body
 * that is missing or wrong, 415 for a body of another type
 */
export function checkRequest(
  { name, path, parameters, headers, body }: Operation,
  state: State,
  call: UserCall,
): void {
  const [, kind, id] = /^\/api\/v1\/(apps|spaces)\/([^/]+)/.exec(call.path) ?? [];
  if (kind !== undefined && path.startsWith(`/api/v1/${kind}/{`)) {
    lookUp<unknown>(state[kind as "apps" | "spaces"], decodeURIComponent(id!), `${kind.toUpperCase()}-404`);
  }
  for (const { name: parameter, enum: values } of parameters) {
    const value = (call.params as Record<string, string>)[parameter] ?? "";
    if (values?.includes(value) === false) {
      throw refuse(400, "HTTP-400", "Invalid path parameter", {
        detail: `"${parameter}" is one of ${values.join(", ")}.`,
        source: { parameter },
      });
    }
  }
  for (const [header, { required }] of Object.entries(headers)) {
    if (required && call.headers[header.toLowerCase()] === undefined) {
      throw refuse(400, "HTTP-400", "Missing header", {
        detail: `The header "${header}" is required.`,
        source: { parameter: header },
      });
    }
  }
  if (body === undefined) return;
  const [type = ""] = String(call.headers["content-type"] ?? "").split(";");
  if (call.bytes.length === 0) {
    if (body.required) throw refuse(400, "HTTP-400", "The body is missing");
    return;
  }
  if (!body.types.includes("*/*") && !body.types.includes(type.trim().toLowerCase())) {
    throw refuse(415, "HTTP-415", "Unsupported content type", { detail: `Send ${body.types.join(" or ")}.` });
  }
  if (!/\bjson$/.test(type)) return;
  const value = parseBody(call.bytes, type);
  if (body.kind === "patch" && Array.isArray(value)) return;
  checkFields(value, bodyFieldsOf(name));
}

/** An example of the operation's answer, with the ids of the request and of the tenant's own things. */
function exampleReply(operation: Operation, state: State, call: UserCall): Reply {
  const { response, name } = operation;
  const { kind, types, location } = response;
  const bodiless = (status: number): boolean => [204, 205].includes(status);
  const [first = 200] = response.statuses;
  const status = kind === "none" ? first : (response.statuses.find((one) => !bodiless(one)) ?? first);
  const headers = {
    [ANSWERED_BY]: "example",
    ...(location && { [location]: `${call.path}/${state.newId()}` }),
    ...(types[0] !== undefined && { "content-type": contentTypeOf(types[0]) }),
  };
  if (kind === "redirect") {
    return { status: first, headers: { ...headers, location: call.path.replace(/[^/]+$/, state.newId()) } };
  }
  if (kind === "none") return { status, headers };
  if (kind === "json" || kind === "stream") {
    return { status, headers, body: exampleValue(name, state, call) };
  }
  return {
    status,
    headers,
    body: kind === "binary" ? Buffer.from("An example of bytes.") : "an,example\r\n1,2\r\n",
  };
}

function contentTypeOf(type: string): string {
  if (type === "*/*") return "application/octet-stream";
  return /\bjson$|^text\//.test(type) ? `${type}; charset=utf-8` : type;
}

/** Puts in ids that lead somewhere: those of the path, the tenant's, the caller's, a space's. */
function reviver(state: State, { params, user }: UserCall): (key: string, value: unknown) => unknown {
  const given = params as Record<string, string>;
  return (key, value) => {
    if (value !== ANY_ID) return value;
    if (given[key] !== undefined) return given[key];
    if (key === "tenantId") return state.tenant.id;
    if (key === "spaceId") return state.spaces.keys().next().value;
    return /^(owner|user|creator|createdBy|updatedBy|updater)(Id)?$/.test(key) ? user.id : SOME_ID;
  };
}

/** What generated examples have where an id may be any text. */
const ANY_ID = "any-id";
const SOME_ID = "6a44f2c01b7e9d3f58c20e11";
