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

/** Finds the route of a request; methods that the path has instead, where there is none. */
export function createRouter(routes: readonly Route[]): (method: string, path: string) => Match | Method[] {
  // A fixed segment wins over a parameter: `users/me` is not the user "me".
  const sorted = routes
    .map((candidate) => ({ candidate, segments: candidate.path.split("/") }))
    .sort((a, b) => rank(a.segments).localeCompare(rank(b.segments)));

  return (method, path) => {
    const segments = path.split("/");
    const others: Method[] = [];
    for (const { candidate, segments: template } of sorted) {
      const params = matchSegments(template, segments);
      if (params === undefined) continue;
      if (candidate.method === method) return { route: candidate, params };
      others.push(candidate.method);
    }
    return others;
  };
}

function rank(segments: string[]): string {
  return segments.map((segment) => (segment.startsWith("{") ? "1" : "0")).join("");
}

function matchSegments(template: string[], segments: string[]): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, expected] of template.entries()) {
    const actual = segments[index] ?? "";
    if (!expected.startsWith("{")) {
      if (expected !== actual) return undefined;
    } else if (actual === "") {
      return undefined;
    } else {
      params[expected.slice(1, -1)] = decodeURIComponent(actual);
    }
  }
  return params;
}
