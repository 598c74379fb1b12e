/** A clock that stands still while anything can run, and then goes on to what is due next. */

export interface VirtualTime {
  now: () => number;
  /** Resolves so many milliseconds later, or rejects when the signal aborts. */
  wait: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Lets time pass until the work is done. */
  run: <T>(work: Promise<T>) => Promise<T>;
}

interface Due {
  at: number;
  wake: () => void;
}

export function virtualTime(start = 0): VirtualTime {
  let time = start;
  const due: Due[] = [];
  return {
    now: () => time,
    wait: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason as Error);
        const one: Due = { at: time + ms, wake: resolve };
        signal?.addEventListener("abort", () => {
          const at = due.indexOf(one);
          if (at >= 0) due.splice(at, 1);
          reject(signal.reason as Error);
        });
        // Sorted by time; of the same time, in the order in which they were asked for.
        let at = due.length;
        while (at > 0 && due[at - 1]!.at > one.at) at--;
        due.splice(at, 0, one);
      }),
    async run(work) {
      let running = true;
      const done = () => void (running = false);
      work.then(done, done);
      for (;;) {
        await new Promise(setImmediate);
        if (!running) return await work;
        const next = due.shift();
        if (!next) throw new Error("Nothing is due any more, and the work is not done.");
        time = Math.max(time, next.at);
        next.wake();
        // What is due at the same moment wakes with it.
        while (due[0]?.at === time) due.shift()!.wake();
      }
    },
  };
}
