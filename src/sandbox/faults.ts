import type { Reply } from "./envelope.ts";

/** What a request looks like to a fault's `match`. */
export interface FaultTarget {
  method: string;
  path: string;
  query: Record<string, string | string[]>;
  token: string;
}

/** A failure on request: the next requests that match are not answered as they should be. */
export interface Fault {
  /**
   * Which requests: a path, a method and a path (`GET /api/v1/users`), a pattern for the latter, or a test.
   *
   * @default every request
   */
  match?: string | RegExp | ((request: FaultTarget) => boolean);
  /** How many of them. @default 1 */
  next?: number;
  /** The answer's status. Its body is Qlik's envelope, unless `body` is given. @default 500 */
  status?: number;
  headers?: Record<string, string>;
  /** Sent as JSON, but a string as it is. */
  body?: unknown;
  /** Cuts the connection instead of answering. */
  reset?: boolean;
  /** Milliseconds until the answer, which is a good one unless something else is said too. */
  delay?: number;
  /** Neither answers nor cuts the connection, until the sandbox is closed. */
  hang?: boolean;
  /** Does what was asked before it fails: the case in which repeating a POST does harm. */
  carriedOut?: boolean;
}

export interface Faults {
  add(fault: Fault): void;
  /** Forgets all that are still to come. */
  clear(): void;
  /** The fault for this request, which is thereby used once; the earliest added goes first. */
  take(request: FaultTarget): Fault | undefined;
}

export function createFaults(): Faults {
  const queue: { fault: Fault; left: number }[] = [];

  return {
    add(fault) {
      queue.push({ fault, left: fault.next ?? 1 });
    },
    clear() {
      queue.length = 0;
    },
    take(request) {
      const entry = queue.find(({ fault, left }) => left > 0 && matches(fault.match, request));
      if (entry === undefined) return undefined;
      entry.left -= 1;
      return entry.fault;
    },
  };
}

/** Whether a fault only delays: the request is answered as it should be. */
export function onlyDelays({ delay, status, body, reset, hang }: Fault): boolean {
  return delay !== undefined && status === undefined && body === undefined && !reset && !hang;
}

function matches(match: Fault["match"], request: FaultTarget): boolean {
  const line = `${request.method} ${request.path}`;
  if (match === undefined) return true;
  if (typeof match === "function") return match(request);
  if (typeof match === "string") return match === line || match === request.path;
  // A pattern with the flag g would remember where it stopped.
  return new RegExp(match.source, match.flags.replace(/[gy]/g, "")).test(line);
}

/** The answer of a fault; without a body where the server is to send Qlik's envelope. */
export function faultReply({ status = 500, headers, body }: Fault): Reply {
  return { status, ...(headers ? { headers } : {}), ...(body === undefined ? {} : { body }) };
}
