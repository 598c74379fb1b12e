/**
 * Runs tasks one after the other in the asynchronous context in which it was made.
 *
 * node:repl runs a custom evaluator inside a domain (Node 20 to 24) or an AsyncLocalStorage (26) of its own.
 * Whatever the evaluator starts stays in there, and node prints its late errors in node's way, with internal
 * frames. Made before the frame, this leads out of it.
 *
 * @see https://nodejs.org/api/repl.html#global-uncaught-exceptions
 */
export function createLane(): (task: () => Promise<void>) => void {
  const tasks: (() => Promise<void>)[] = [];
  let wake = () => {};
  async function work(): Promise<never> {
    for (;;) {
      const task = tasks.shift();
      if (task) await task();
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  }
  void work();
  return (task) => {
    tasks.push(task);
    wake();
  };
}
