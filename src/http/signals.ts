import { setImmediate as nextTurn } from "node:timers/promises";

/**
 * Signals made of other signals. Node's own `AbortSignal.any` holds its sources weakly, so that on Node 20 a garbage
 * collection takes away what was to abort it; and more than ten listeners on one signal bring a warning, which a
 * hundred calls under one Ctrl-C would be.
 */

const followers = new WeakMap<AbortSignal, Set<() => void>>();

/** Calls `tell` when the signal aborts, with one listener on it for any number of followers. */
function follow(signal: AbortSignal, tell: () => void): () => void {
  let all = followers.get(signal);
  if (all === undefined) {
    const fresh = new Set<() => void>();
    signal.addEventListener("abort", () => fresh.forEach((one) => one()), { once: true });
    followers.set(signal, fresh);
    all = fresh;
  }
  all.add(tell);
  return () => all.delete(tell);
}

export interface JoinedSignal {
  signal: AbortSignal;
  /** Lets go of the sources; to be called in any case. */
  release: () => void;
}

/** A signal that aborts with the first of its sources. */
export function joinSignals(sources: readonly (AbortSignal | undefined)[]): JoinedSignal {
  const controller = new AbortController();
  const undo: (() => void)[] = [];
  for (const source of sources) {
    if (source?.aborted) controller.abort(source.reason);
    else if (source) undo.push(follow(source, () => controller.abort(source.reason)));
  }
  return { signal: controller.signal, release: () => undo.forEach((step) => step()) };
}

/**
 * Throws what the signal was aborted with, though not before others had their turn: a loop that takes every error and
 * tries again would else keep the thread to itself for ever.
 */
export async function refuseInTurn(signal: AbortSignal): Promise<never> {
  await nextTurn();
  throw signal.reason;
}

/** Waits for what others wait for too, without cancelling it for them. */
export async function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  // Whoever stops waiting must not leave a rejection that nobody handles.
  promise.catch(() => {});
  signal.throwIfAborted();
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
  });
  return await Promise.race([promise, aborted]).finally(() => signal.removeEventListener("abort", stop));
}
