import type { ZodType } from "zod";
import type { Operation } from "../api/operation.ts";
import type { Reply } from "./envelope.ts";
import type { QueryRules, QueryValues } from "./query.ts";
import type { State, User } from "./state.ts";

type Method = Operation["method"];

/** The `{name}`s of a path template, as an object's keys. */
type PathParameters<P extends string> = P extends `${string}{${infer Name}}${infer Rest}`
  ? { [K in Name]: string } & PathParameters<Rest>
  : unknown;

/** One request, read and checked, as a handler is given it. */
export interface Call<P = unknown, Q = unknown, B = unknown> {
  params: P;
  query: Q;
  body: B;
  /** Milliseconds since the epoch, when the request came in. */
  now: number;
  /** Scheme, host and port of the sandbox, for links. */
  origin: string;
  /** Path as it was sent, without query. */
  path: string;
  /** Query as it was sent. */
  search: URLSearchParams;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The body as it came, for routes that take files. */
  bytes: Buffer;
}

/** A call of somebody who has signed in. */
export interface UserCall<P = unknown, Q = unknown, B = unknown> extends Call<P, Q, B> {
  user: User;
}

interface Shape<P extends string, Q extends QueryRules, B> {
  method: Method;
  path: P;
  query?: Q;
  /** What the body has to be; without it the body is not read. */
  body?: ZodType<B>;
}

/** One operation of the sandbox, as data. */
export interface Route extends Shape<string, QueryRules, unknown> {
  /** The last parameter is a path of its own. */
  rest?: boolean;
  /** Who may call: anybody, a signed-in user, or only a tenant admin. */
  access: "open" | "user" | "admin";
  handle(state: State, call: UserCall): Reply;
}

/** A route for signed-in users. Types of path, query and body follow from its parts. */
export function route<const P extends string, const Q extends QueryRules = Record<never, never>, B = unknown>(
  parts: Shape<P, Q, B> & {
    access?: "user" | "admin";
    handle(state: State, call: UserCall<PathParameters<P>, QueryValues<Q>, B>): Reply;
  },
): Route {
  return { access: "user", ...parts } as Route;
}

/** A route that asks for no token. */
export function openRoute<
  const P extends string,
  const Q extends QueryRules = Record<never, never>,
  B = unknown,
>(
  parts: Shape<P, Q, B> & {
    handle(state: State, call: Call<PathParameters<P>, QueryValues<Q>, B>): Reply;
  },
): Route {
  return { access: "open", ...parts } as Route;
}

export interface Match {
  route: Route;
  params: Record<string, string>;
}

/** A step of the paths: where each next segment leads. */
interface Node {
  fixed: Map<string, Node>;
  /** Whatever the segment is. */
  any?: Node;
  /** The routes that end here. */
  routes: Route[];
  /** The routes whose last parameter takes all that is left. */
  rest: Route[];
}

const newNode = (): Node => ({ fixed: new Map(), routes: [], rest: [] });

/**
 * Finds the route of a request; the methods that the path has instead, where there is none.
 *
 * A fixed segment wins over a parameter (`users/me` is not the user "me"), and that over one that takes all that is left.
 */
export function createRouter(routes: readonly Route[]): (method: string, path: string) => Match | Method[] {
  const root = newNode();
  for (const route of routes) {
    const segments = route.path.split("/");
    const node = (route.rest ? segments.slice(0, -1) : segments).reduce(step, root);
    (route.rest ? node.rest : node.routes).push(route);
  }

  return (method, path) => {
    const segments = path.split("/");
    const others: Method[] = [];
    for (const route of candidates(root, segments, 0)) {
      if (route.method === method) return { route, params: parametersOf(route, segments) };
      others.push(route.method);
    }
    return others;
  };
}

function step(node: Node, segment: string): Node {
  if (segment.startsWith("{")) return (node.any ??= newNode());
  const next = node.fixed.get(segment) ?? newNode();
  node.fixed.set(segment, next);
  return next;
}

/** The routes of a path whatever the method, the best fitting first. */
function* candidates(node: Node, segments: readonly string[], at: number): Generator<Route> {
  const segment = segments[at];
  if (segment === undefined) return yield* node.routes;
  const fixed = node.fixed.get(segment);
  if (fixed) yield* candidates(fixed, segments, at + 1);
  if (segment === "") return;
  if (node.any) yield* candidates(node.any, segments, at + 1);
  yield* node.rest;
}

function parametersOf({ path, rest }: Route, segments: readonly string[]): Record<string, string> {
  const template = path.split("/");
  return Object.fromEntries(
    template.flatMap((expected, index) => {
      if (!expected.startsWith("{")) return [];
      const actual =
        rest && index === template.length - 1 ? segments.slice(index).join("/") : segments[index]!;
      return [[expected.slice(1, -1), decodeURIComponent(actual)]];
    }),
  );
}
