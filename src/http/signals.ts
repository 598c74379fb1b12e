import { setMaxListeners } from "node:events";
import { setImmediate as nextTurn } from "node:timers/promises";

/**
 * Signals made of other signals. Node's own `AbortSignal.any` holds its sources weakly, so that on Node 20 a garbage
 * collection takes away what was to abort it; and more than ten listeners on one signal bring a warning, which a
 * hundred calls under one Ctrl-C would be.
 */

const followers = new WeakMap<AbortSignal, Set<() => void>>();

/** Calls `tell` when the signal aborts, with one listener on it for any number of followers. */
export function follow(signal: AbortSignal, tell: () => void): () => void {
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

/** One that never aborts, for all who are given none. */
const NEVER = new AbortController().signal;
setMaxListeners(0, NEVER);

export interface JoinedSignal {
  signal: AbortSignal;
  /** Lets go of the sources; to be called in any case. */
  release: () => void;
}

/** A signal that aborts with the first of its sources. */
export function joinSignals(sources: readonly (AbortSignal | undefined)[]): JoinedSignal {
  if (sources.every((source) => source === undefined)) return { signal: NEVER, release: () => {} };
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
  return await new Promise<T>((resolve, reject) => {
    const refuse = () => reject(signal.reason as Error);
    if (signal.aborted) refuse();
    const letGo = follow(signal, refuse);
    // In any case: whoever stops waiting must not leave a rejection that nobody handles.
    promise.then(resolve, reject).finally(letGo);
  });
}
