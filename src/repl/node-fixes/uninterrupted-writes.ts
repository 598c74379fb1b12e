import { writeSync } from "node:fs";

/**
 * Lets SIGINT stop `for (;;) console.log(x)` without breaking the terminal.
 *
 * What SIGINT terminates runs no `finally`: a stream that was just writing waits for ever for that write to end,
 * and nothing is printed any more. So while code can be terminated, the process's own streams write in one call,
 * which keeps no state.
 *
 * @see https://nodejs.org/api/vm.html#scriptruninthiscontextoptions on `breakOnSigint`
 */
export function withUninterruptedWrites<T>(work: () => T): T {
  const restore = [process.stdout, process.stderr].map((stream) => {
    const { fd } = stream as { fd?: unknown };
    if (typeof fd !== "number") return () => {};
    const own = Object.getOwnPropertyDescriptor(stream, "write");
    Object.defineProperty(stream, "write", { value: writerTo(fd), configurable: true, writable: true });
    return () => {
      if (own) Object.defineProperty(stream, "write", own);
      else Reflect.deleteProperty(stream, "write");
    };
  });
  try {
    return work();
  } finally {
    for (const undo of restore) undo();
  }
}

type Callback = (error?: Error | null) => void;

function writerTo(fd: number) {
  return (chunk: string | Uint8Array, encoding?: BufferEncoding | Callback, callback?: Callback): boolean => {
    const done = typeof encoding === "function" ? encoding : callback;
    const textEncoding = typeof encoding === "string" ? encoding : "utf8";
    let bytes = typeof chunk === "string" ? Buffer.from(chunk, textEncoding) : chunk;
    let error: Error | undefined;
    while (bytes.length > 0 && error === undefined) {
      try {
        bytes = bytes.subarray(writeSync(fd, bytes));
      } catch (thrown) {
        // A pipe that is full for the moment.
        if ((thrown as NodeJS.ErrnoException).code !== "EAGAIN") error = thrown as Error;
      }
    }
    if (done) process.nextTick(done, error);
    return true;
  };
}
