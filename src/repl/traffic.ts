import type { ApiError } from "../errors.ts";
import type { HttpEvent, HttpRequest } from "../http/types.ts";
import { currentSignal, isInBackground } from "./running.ts";

/** A request, and what came of it so far. */
export interface Exchange {
  /** Origin of the tenant that was asked. */
  server: string;
  request: HttpRequest;
  status?: number;
  headers?: Headers;
  /** Milliseconds until the head of the answer, of the last attempt. */
  ms?: number;
}

/** How much has been asked of the tenant. */
export interface TrafficCounts {
  requests: number;
  retries: number;
  /** Milliseconds that requests waited for their rate limit. */
  waitedMs: number;
}

/** A list that an input awaits as a whole. */
export interface Collecting {
  items: readonly unknown[];
  /** How many there will be, where the tenant says so. */
  total?: number | undefined;
}

/** Remembers what went over the wire, for `.curl`, `.error` and `.time`, and how far lists have come. */
export interface Traffic {
  observe(event: HttpEvent, server: string): void;
  /** The last request, those for tokens aside. */
  last(): Exchange | undefined;
  /** The one that an error came of. */
  find(error: ApiError): Exchange | undefined;
  counts(): TrafficCounts;
  /** The list that the input of that signal was collecting last. */
  collected(signal: AbortSignal): Collecting | undefined;
  /** How many requests of the input of that signal were under way when it was cancelled. */
  aborted(signal: AbortSignal): number;
  /** Told of each page of a list that the running input awaits. */
  onPage?: ((count: number, total: number | undefined) => void) | undefined;
}

const KEPT = 20;

export function createTraffic(): Traffic {
  const exchanges: Exchange[] = [];
  const counts = { requests: 0, retries: 0, waitedMs: 0 };
  // By the signal of the input, so that what goes on behind the prompt is not taken for the input's own.
  const lists = new WeakMap<AbortSignal, Collecting>();
  const aborted = new WeakMap<AbortSignal, number>();

  function noteAborted(signal: AbortSignal | undefined): void {
    // A request may have a signal of its own, besides that of the input.
    if (signal?.aborted) aborted.set(signal, (aborted.get(signal) ?? 0) + 1);
  }

  const traffic: Traffic = {
    observe(event, server) {
      // It is none of the user's.
      if (isInBackground()) return;
      switch (event.kind) {
        case "call":
          // Nobody has typed a request for a token, and its body is a secret.
          if (event.request.holdsSecret) return;
          exchanges.push({ server, request: event.request });
          if (exchanges.length > KEPT) exchanges.shift();
          return;
        case "answer": {
          counts.requests++;
          const { status, headers, ms, request } = event;
          const exchange = exchanges.findLast((one) => one.request === request);
          if (exchange) Object.assign(exchange, { status, headers, ms });
          return;
        }
        case "failure":
          if (!event.answered) counts.requests++;
          if (event.error.code === "aborted") noteAborted(currentSignal());
          return;
        case "retry":
          counts.retries++;
          return;
        case "wait":
          counts.waitedMs += event.ms;
          return;
        case "page": {
          const signal = currentSignal();
          if (signal === undefined || signal.aborted) return;
          lists.set(signal, { items: event.into, total: event.total });
          traffic.onPage?.(event.count, event.more ? event.total : event.count);
        }
      }
    },
    last: () => exchanges.at(-1),
    find: ({ method, path, status }) =>
      exchanges.findLast(
        (one) => one.request.method === method && one.request.path === path && one.status === status,
      ),
    counts: () => ({ ...counts }),
    collected: (signal) => lists.get(signal),
    aborted: (signal) => aborted.get(signal) ?? 0,
  };
  return traffic;
}
