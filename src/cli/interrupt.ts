import { QlikError } from "../errors.ts";

/** What the shell is told of a process that Ctrl-C ended. */
const INTERRUPTED = 130;

/** Runs `work` with a signal that Ctrl-C aborts. A second Ctrl-C ends the process at once. */
export async function withInterrupt<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const interrupt = new AbortController();
  const stop = () => {
    if (interrupt.signal.aborted) process.exit(INTERRUPTED);
    interrupt.abort(new QlikError("aborted", "Interrupted."));
  };
  // Not `once`: a library that finds no other listener takes it on itself to end the process.
  process.on("SIGINT", stop);
  try {
    return await work(interrupt.signal);
  } finally {
    process.removeListener("SIGINT", stop);
  }
}
