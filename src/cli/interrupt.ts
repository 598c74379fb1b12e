import { removeUnfinished } from "../complete-file.ts";
import { QlikError } from "../errors.ts";
import type { HttpEvent } from "../http/types.ts";

/** What the shell is told of a process that Ctrl-C ended. */
const INTERRUPTED = 130;

/** Runs `work` with a signal that Ctrl-C aborts. A second Ctrl-C ends the process at once. */
export async function withInterrupt<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const interrupt = new AbortController();
  const stop = () => {
    if (interrupt.signal.aborted) process.exit(INTERRUPTED);
    process.once("exit", removeUnfinished);
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

/** For what a script does after Ctrl-C, such as closing a file, in milliseconds. */
const LAST_WORDS = 1_000;

/**
 * What makes Ctrl-C abort the calls of a script, on the wire, and end the process with 130 a moment later, whatever the
 * script makes of that. A script that listens itself decides itself.
 *
 * Listens only while there are calls: a loop that never rests could not be stopped otherwise.
 */
export function interruptCalls(): {
  currentSignal: () => AbortSignal;
  observe: (event: Pick<HttpEvent, "kind">) => void;
} {
  const interrupt = new AbortController();
  let calls = 0;
  const stop = () => {
    if (process.listenerCount("SIGINT") > 1 + librariesListening()) return;
    // The next one ends it at once. Not before the others have heard of this one, or they take themselves for alone.
    setImmediate(() => process.removeListener("SIGINT", stop));
    process.once("exit", () => {
      removeUnfinished();
      process.exitCode = INTERRUPTED;
    });
    setTimeout(() => process.exit(), LAST_WORDS).unref();
    interrupt.abort(new QlikError("aborted", "Interrupted."));
  };
  return {
    currentSignal: () => interrupt.signal,
    observe({ kind }) {
      if (interrupt.signal.aborted) return;
      if (kind === "call" && (calls += 1) === 1) process.on("SIGINT", stop);
      if (kind === "end" && (calls -= 1) === 0) process.removeListener("SIGINT", stop);
    },
  };
}

/** signal-exit, by which the libraries for files tidy up, listens for their sake and counts itself, in either version. */
function librariesListening(): number {
  const emitters = [
    (process as { __signal_exit_emitter__?: { count: number } }).__signal_exit_emitter__,
    (globalThis as { [EMITTER]?: { count: number } })[EMITTER],
  ];
  return emitters.reduce((sum, emitter) => sum + (emitter?.count ?? 0), 0);
}

const EMITTER = Symbol.for("signal-exit emitter");
