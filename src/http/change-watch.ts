import { AsyncLocalStorage } from "node:async_hooks";
import { neverSent } from "./network-error.ts";
import { joinSignals } from "./signals.ts";
import type { HttpRequest, HttpResponse, Method } from "./types.ts";

/**
 * Who runs work for somebody else can watch what that work changes on its tenants: bulk work writes down what it is
 * about to do, and a dry run does nothing.
 */

/** A request that may change a tenant. */
export interface Change {
  method: Method;
  path: string;
  operation?: string | undefined;
  /** Origin of the tenant. */
  server: string;
  query?: URLSearchParams | undefined;
  /** What is sent with it; a form and files are not in here. */
  body?: unknown;
}

/**
 * What became of a change. `refused`: certainly not carried out. `unclear`: it may have been, as after a broken
 * connection, also where a repetition was then refused.
 */
export type ChangeOutcome = "done" | "refused" | "unclear";

export interface ChangeWatch {
  /** Asked before it is sent, and before permission is: a dry run needs none. Rejects where it must not be sent. */
  before(change: Change): void | Promise<void>;
  /** Told what became of it, once for each change that was let through. */
  after(change: Change, outcome: ChangeOutcome): void;
  /** Ends all requests of the work, those that only read too. */
  signal?: AbortSignal;
}

// A script and the console may hold two copies of this module, and a dry run must hold for both.
const WATCHES = Symbol.for("qlik-toolkit.change-watch");
const shared = globalThis as { [WATCHES]?: AsyncLocalStorage<ChangeWatch> };

function watches(): AsyncLocalStorage<ChangeWatch> {
  return (shared[WATCHES] ??= new AsyncLocalStorage<ChangeWatch>());
}

/** Runs `work` so that every request it starts, also after `await` and in timers, is under the watch, and under the one around it. */
export function watchChanges<T>(watch: ChangeWatch, work: () => T): T {
  const outer = currentWatch();
  return watches().run(outer ? both(outer, watch) : watch, work);
}

function both(outer: ChangeWatch, inner: ChangeWatch): ChangeWatch {
  const signals = [outer.signal, inner.signal].filter((one) => one !== undefined);
  return {
    async before(change) {
      await outer.before(change);
      try {
        await inner.before(change);
      } catch (error) {
        outer.after(change, "refused");
        throw error;
      }
    },
    after(change, outcome) {
      inner.after(change, outcome);
      outer.after(change, outcome);
    },
    ...(signals.length > 0 && { signal: joinSignals(signals).signal }),
  };
}

/** The watch that the caller runs under. */
export function currentWatch(): ChangeWatch | undefined {
  return shared[WATCHES]?.getStore();
}

type Attempt = (number: number) => Promise<HttpResponse | { unsent?: boolean; status?: number }>;

/** Sends a change under a watch. @param send is given each attempt as it is to be made */
export async function sendWatched<T, A extends Attempt>(
  watch: ChangeWatch,
  { method, path, operation, query, body }: HttpRequest,
  server: string,
  attempt: A,
  send: (attempt: A) => Promise<T>,
): Promise<T> {
  const change: Change = { method, path, operation, server, query, body };
  await watch.before(change);
  let outcome: ChangeOutcome = "refused";
  const isUnclear = ({ unsent = false, status = 0 }: { unsent?: boolean; status?: number }) =>
    !unsent && (status < 400 || status === 408 || status >= 500);
  const watched: Attempt = async (number) => {
    const before = outcome;
    outcome = "unclear";
    try {
      const answer = await attempt(number);
      if (!isUnclear(answer)) outcome = before;
      return answer;
    } catch (error) {
      if (neverSent(error)) outcome = before;
      throw error;
    }
  };
  try {
    const answer = await send(watched as A);
    outcome = "done";
    return answer;
  } finally {
    watch.after(change, outcome);
  }
}
