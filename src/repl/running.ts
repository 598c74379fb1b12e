import { AsyncLocalStorage } from "node:async_hooks";

const signals = new AsyncLocalStorage<AbortSignal>();

/**
 * The signal of the input that the caller runs for, also after `await` and in timers; `undefined` outside of an
 * input. Requests made under it end when the input is cancelled, and a loop that goes on behind the prompt has
 * its later requests refused.
 */
export function currentSignal(): AbortSignal | undefined {
  return signals.getStore();
}

/** Runs `work` so that {@link currentSignal} gives `signal` in everything it starts. */
export function runWithSignal<T>(signal: AbortSignal, work: () => T): T {
  return signals.run(signal, work);
}

const background = new WeakSet<AbortSignal>();

/** As {@link runWithSignal}, for what no input has asked for: {@link isInBackground} is true in it. */
export function runInBackground<T>(signal: AbortSignal, work: () => T): T {
  background.add(signal);
  return signals.run(signal, work);
}

export function isInBackground(): boolean {
  const signal = currentSignal();
  return signal !== undefined && background.has(signal);
}

const takers = new WeakMap<AbortSignal, Set<() => void>>();

/** Has Ctrl-C tell `take` instead of cancelling the input of this signal, until what it returns is called. */
export function takeInterrupts(signal: AbortSignal, take: () => void): () => void {
  const all = takers.get(signal) ?? new Set();
  takers.set(signal, all.add(take));
  return () => void all.delete(take);
}

/** Whether somebody took the Ctrl-C for an input, which then goes on. */
export function isInterruptTaken(signal: AbortSignal): boolean {
  const all = [...(takers.get(signal) ?? [])];
  for (const take of all) take();
  return all.length > 0;
}
