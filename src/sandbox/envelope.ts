/** What a handler answers. */
export interface Reply {
  status: number;
  headers?: Record<string, string>;
  /** Sent as JSON, but a string and bytes as they are. */
  body?: unknown;
}

/** Where the fault lies: a query parameter, or a JSON pointer into the body. */
export type Source = { parameter: string } | { pointer: string };

/** One entry of the `errors` array. */
export interface Problem {
  code: string;
  title: string;
  detail?: string;
  source?: Source;
}

/** Thrown by handlers in order to answer with an error. */
export class Refusal extends Error {
  readonly status: number;
  readonly problems: Problem[];
  readonly headers: Record<string, string>;

  constructor(status: number, problems: Problem[], headers: Record<string, string> = {}) {
    super(problems.map((problem) => `${problem.code} ${problem.title}`).join("; "));
    this.status = status;
    this.problems = problems;
    this.headers = headers;
  }
}

/**
 * An error with one entry, to be thrown. Where Qlik's own code for the case is not public, the code ends in the
 * HTTP status, as Qlik's `HTTP-429` does.
 */
export function refuse(
  status: number,
  code: string,
  title: string,
  more: { detail?: string; source?: Source } = {},
): Refusal {
  return new Refusal(status, [{ code, title, ...more }]);
}

export function ok(body: unknown): Reply {
  return { status: 200, body };
}

export function created(body: unknown): Reply {
  return { status: 201, body };
}

export function noContent(): Reply {
  return { status: 204 };
}

/** Qlik answers some "me" paths with a redirect and a page for browsers. */
export function redirect(status: 301 | 302, location: string): Reply {
  return {
    status,
    headers: { location, "content-type": "text/html; charset=utf-8" },
    body: `<a href="${location}">Redirected</a>`,
  };
}

/**
 * Qlik's error body.
 *
 * @param statusAs the OAuth documents declare the status inside an entry as text, all others as a number
 */
export function errorBody(
  status: number,
  problems: Problem[],
  traceId: string,
  statusAs: "number" | "text" = "number",
): unknown {
  const errors = problems.map((problem) => ({
    ...problem,
    status: statusAs === "text" ? String(status) : status,
  }));
  return { errors, traceId };
}
