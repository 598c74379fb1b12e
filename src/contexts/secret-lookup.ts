/** Looks something up when it is first wanted. */
export interface Lookup<T> {
  /** Any number of calls share one search; the last one to leave ends it. */
  get(signal?: AbortSignal): Promise<T>;
  /** What was found has turned out to be wrong: the next call looks again. */
  forget: () => void;
}

/**
 * A {@link Lookup} that keeps what it finds for the rest of the process, since a command may ask the user for a
 * fingerprint each time. A failure is not kept.
 */
export function createLookup<T>(search: (signal: AbortSignal) => Promise<T>): Lookup<T> {
  let current: { found: Promise<T>; waiting: number; stop: AbortController } | undefined;

  function start(): NonNullable<typeof current> {
    const stop = new AbortController();
    const made = { found: search(stop.signal), waiting: 0, stop };
    const drop = (): void => {
      if (current === made) current = undefined;
    };
    made.found.catch(drop);
    // Who comes after the last one has left must not find the end of it.
    stop.signal.addEventListener("abort", drop, { once: true });
    return made;
  }

  return {
    async get(signal) {
      signal?.throwIfAborted();
      const search = (current ??= start());
      search.waiting++;
      let leave = (): void => {};
      const left = new Promise<never>((_, reject) => {
        leave = () => {
          search.waiting--;
          if (search.waiting === 0) search.stop.abort(signal?.reason);
          reject(signal?.reason);
        };
      });
      signal?.addEventListener("abort", leave, { once: true });
      try {
        return await Promise.race([search.found, left]);
      } finally {
        signal?.removeEventListener("abort", leave);
      }
    },
    forget() {
      current = undefined;
    },
  };
}
