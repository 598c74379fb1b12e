import { Worker } from "node:worker_threads";

/**
 * Sees Ctrl-C while a loop keeps the thread to itself.
 *
 * `breakOnSigint` stops only what a script runs directly; after an `await`, a loop that does not yield is run by the
 * event loop, and SIGINT waits for that very loop to end: the terminal hangs for good. So a second thread looks
 * whether this one still moves and, when it does not, takes SIGINT and notes it where the loop can see it.
 *
 * @see https://nodejs.org/api/vm.html#scriptruninthiscontextoptions
 */
export interface StuckWatch {
  /** Watches while something runs, until the returned function is called. */
  watch: () => () => void;
  /** Runs what `breakOnSigint` takes care of. */
  aside: <T>(work: () => T) => T;
  /** Tells the listeners of SIGINT of one that came meanwhile, if any. For a loop to call. */
  tell: () => void;
  close: () => void;
}

const BEAT_MS = 100;
/** Without a beat for so long, the thread counts as stuck. */
const STUCK_MS = 300;

/** Places in the memory that both threads share. */
const [BEAT, WATCHING, ASIDE, ARMED, INTERRUPT] = [0, 1, 2, 3, 4];

export function createStuckWatch(): StuckWatch {
  const cells = new Int32Array(new SharedArrayBuffer(5 * Int32Array.BYTES_PER_ELEMENT));
  let worker: Worker | undefined;

  function beat(): void {
    Atomics.add(cells, BEAT, 1);
    Atomics.notify(cells, BEAT);
    if (Atomics.load(cells, ARMED) === 1) {
      Atomics.wait(cells, ARMED, 1, BEAT_MS);
      listenAgain();
    }
    tell();
  }

  function tell(): void {
    if (Atomics.load(cells, INTERRUPT) === 1) {
      Atomics.store(cells, INTERRUPT, 0);
      process.emit("SIGINT", "SIGINT");
    }
  }

  return {
    watch() {
      worker ??= startWorker(cells);
      Atomics.store(cells, WATCHING, 1);
      Atomics.notify(cells, WATCHING);
      const timer = setInterval(beat, BEAT_MS).unref();
      return () => {
        clearInterval(timer);
        Atomics.store(cells, WATCHING, 0);
        beat();
      };
    },
    aside(work) {
      Atomics.store(cells, ASIDE, 1);
      try {
        return work();
      } finally {
        Atomics.store(cells, ASIDE, 0);
      }
    },
    tell,
    close: () => void worker?.terminate(),
  };
}

/** Node forgets its own handler of SIGINT when `breakOnSigint` ends in another thread; a new listener brings it back. */
function listenAgain(): void {
  const listeners = process.rawListeners("SIGINT") as (() => void)[];
  for (const listener of listeners) process.off("SIGINT", listener);
  for (const listener of listeners) process.on("SIGINT", listener);
}

function startWorker(cells: Int32Array): Worker {
  // No flags of this process: what they load may wait for the very thread that is stuck.
  const worker = new Worker(OTHER_THREAD, { eval: true, workerData: cells, execArgv: [] });
  // Without it, only this one hard case is lost.
  worker.on("error", () => {});
  worker.unref();
  return worker;
}

/** Text, since a bundler may put calls of its own helpers into a function. */
const OTHER_THREAD = `
const { workerData: cells } = require("node:worker_threads");
const { writeSync } = require("node:fs");
const { Script } = require("node:vm");
const isStuck = (beat) =>
  Atomics.load(cells, ${BEAT}) === beat && Atomics.load(cells, ${WATCHING}) === 1 && Atomics.load(cells, ${ASIDE}) === 0;
globalThis.waitForBeat = (beat) => {
  while (isStuck(beat)) Atomics.wait(cells, ${BEAT}, beat, 50);
};
for (;;) {
  Atomics.wait(cells, ${WATCHING}, 0);
  const beat = Atomics.load(cells, ${BEAT});
  if (Atomics.wait(cells, ${BEAT}, beat, ${STUCK_MS}) !== "timed-out" || !isStuck(beat)) continue;
  const wait = new Script("waitForBeat(" + beat + ")");
  Atomics.store(cells, ${ARMED}, 1);
  for (let presses = 1; isStuck(beat); presses++) {
    try {
      wait.runInThisContext({ breakOnSigint: true });
    } catch {
      Atomics.store(cells, ${INTERRUPT}, 1);
      Atomics.wait(cells, ${BEAT}, beat, ${STUCK_MS});
      if (!isStuck(beat)) break;
      if (presses > 1) process.kill(process.pid, "SIGKILL");
      writeSync(2, "\\nThis does not stop. Ctrl-C once more ends the console.\\n");
    }
  }
  Atomics.store(cells, ${ARMED}, 0);
  Atomics.notify(cells, ${ARMED});
}`;
