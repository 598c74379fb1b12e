import { Worker } from "node:worker_threads";

/** Presses Ctrl-C for this process, also while a loop keeps this thread to itself. */
export interface CtrlC {
  /** Begins to press, again and again as people do: Node loses a signal in the moment in which a script ends. */
  press(): void;
  /** From here on nothing is pressed, and nothing that was pressed is still on its way. */
  stop(): Promise<void>;
  close(): Promise<unknown>;
}

const EVERY_MS = 400;
const [PRESSING, BUSY] = [0, 1];

export function createCtrlC(): CtrlC {
  const cells = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  const worker = new Worker(OTHER_THREAD, { eval: true, workerData: cells, execArgv: [] });
  // One that comes when nothing runs must not end the process.
  const ignore = () => {};
  process.on("SIGINT", ignore);
  return {
    press() {
      Atomics.store(cells, PRESSING, 1);
      Atomics.notify(cells, PRESSING);
    },
    async stop() {
      Atomics.store(cells, PRESSING, 0);
      Atomics.notify(cells, PRESSING);
      while (Atomics.load(cells, BUSY) === 1);
      // Signals come in by the event loop.
      for (let round = 0; round < 3; round++) await new Promise((resolve) => setTimeout(resolve));
    },
    close() {
      process.off("SIGINT", ignore);
      return worker.terminate();
    },
  };
}

const OTHER_THREAD = `
const { workerData: cells } = require("node:worker_threads");
for (;;) {
  Atomics.wait(cells, ${PRESSING}, 0);
  if (Atomics.wait(cells, ${PRESSING}, 1, ${EVERY_MS}) !== "timed-out") continue;
  Atomics.store(cells, ${BUSY}, 1);
  if (Atomics.load(cells, ${PRESSING}) === 1) process.kill(process.pid, "SIGINT");
  Atomics.store(cells, ${BUSY}, 0);
}`;
