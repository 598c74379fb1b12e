import { QlikError } from "../errors.ts";

/** Runs `work` with a signal that Ctrl-C aborts. A second Ctrl-C ends the process at once, as without us. */
export async function withInterrupt<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const interrupt = new AbortController();
  const stop = () => interrupt.abort(new QlikError("aborted", "Interrupted."));
  process.once("SIGINT", stop);
  try {
    return await work(interrupt.signal);
  } finally {
    process.removeListener("SIGINT", stop);
  }
}
