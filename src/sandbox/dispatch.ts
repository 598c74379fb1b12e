import { allOperations } from "../api/catalogue.ts";
import { once } from "../once.ts";
import { authenticate } from "./credentials.ts";
import { Refusal, type Reply, refuse } from "./envelope.ts";
import { readBody } from "./body.ts";
import { readQuery } from "./query.ts";
import type { RateLimits } from "./rate-limits.ts";
import type { Match } from "./router.ts";
import { isAdmin, type State, type User } from "./state.ts";

/** A request as it came over the wire, without its connection. */
export interface Incoming {
  method: string;
  path: string;
  search: URLSearchParams;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  bytes: Buffer;
}

interface Context {
  state: State;
  origin: string;
  now: number;
  limits?: RateLimits | undefined;
}

/**
 * Answers one request: finds the route, then checks the token, the rate limit, the query and the body, in that order.
 *
 * @throws {@link Refusal} for everything that Qlik answers with an error
 */
export function dispatch(
  find: (method: string, path: string) => Match | string[],
  incoming: Incoming,
  context: Context,
): Reply {
  const { method, path, search, headers } = incoming;
  const { state, origin, now, limits } = context;
  const match = findRoute(find, method, path);
  const { route, params } = match;

  const user =
    route.access === "open" ? undefined : authenticate(state, headers["authorization"] as string, now);
  const operation = user && limits && operationAt().get(`${method} ${route.path}`);
  if (operation) limits.take(operation, user, now);
  if (route.access === "admin" && user !== undefined && !isAdmin(state, user)) {
    throw refuse(403, "HTTP-403", "Forbidden", { detail: "Only a tenant admin may do this." });
  }
  const query = readQuery(search, route.query ?? {});
  const body = route.body
    ? readBody(incoming.bytes, String(headers["content-type"] ?? ""), route.body)
    : undefined;
  return route.handle(state, {
    params,
    query,
    body,
    user: user as User,
    now,
    origin,
    path,
    search,
    headers,
    bytes: incoming.bytes,
  });
}

const operationAt = once(() => new Map(allOperations().map((one) => [`${one.method} ${one.path}`, one])));

function findRoute(
  find: (method: string, path: string) => Match | string[],
  method: string,
  path: string,
): Match {
  let found: Match | string[];
  try {
    found = find(method, path);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    throw refuse(400, "HTTP-400", "Malformed path");
  }
  if (!Array.isArray(found)) return found;
  if (found.length === 0) {
    throw refuse(404, "HTTP-404", "Not found", { detail: `The sandbox has no ${path}.` });
  }
  const allowed = found.join(", ");
  const problem = { code: "HTTP-405", title: "Method not allowed", detail: `${path} takes ${allowed}.` };
  throw new Refusal(405, [problem], { allow: allowed });
}
