/**
 * Waits for work that may not heed its signal, such as a system's dialogue: until it is done, the time is up or the
 * signal aborts.
 *
 * @throws {@link Error} `tooLate` when the time is up; the signal's reason when it aborts.
 */
export async function withinTime<T>(
  work: (signal: AbortSignal) => Promise<T>,
  limit: { ms: number; tooLate: string },
  signal?: AbortSignal,
): Promise<T> {
  signal?.throwIfAborted();
  const stop = new AbortController();
  const { promise: ended, reject: end } = promiseWithReject();
  const onAbort = (): void => end(signal!.reason);
  signal?.addEventListener("abort", onAbort, { once: true });
  const timer = setTimeout(() => end(new Error(limit.tooLate)), limit.ms);
  const working = work(stop.signal);
  // What is no longer waited for may still fail.
  working.catch(() => {});
  try {
    return await Promise.race([working, ended]);
  } catch (error) {
    stop.abort(error);
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}

function promiseWithReject(): { promise: Promise<never>; reject: (reason: unknown) => void } {
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<never>((_, onEnd) => (reject = onEnd));
  promise.catch(() => {});
  return { promise, reject };
}
