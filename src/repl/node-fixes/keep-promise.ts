import { createHook } from "node:async_hooks";

/**
 * V8 holds the promise of an evaluation weakly. Once nothing can settle it any more, as after
 * `await new Promise(() => {})` and Ctrl-C, the collector tells the inspector's client in the midst of a
 * collection, and Node 22 dies of it: "Invoke in DisallowJavascriptExecutionScope". So it is held until the
 * evaluation ends.
 *
 * @see https://github.com/nodejs/node/issues/64762 another face of the same weak handle
 * @param start begins the evaluation; the first promise made in it is the one of V8's REPL mode. It calls
 *   `release` when the evaluation has ended.
 */
export function keepPromise(start: (release: () => void) => void): void {
  let promise: object | undefined;
  let over = false;
  const hook = createHook({
    init(_id, type, _trigger, resource) {
      if (type !== "PROMISE" || promise !== undefined) return;
      promise = resource;
      hook.disable();
    },
  });
  hook.enable();
  try {
    start(() => {
      over = true;
      if (promise !== undefined) held.delete(promise);
    });
  } finally {
    hook.disable();
  }
  if (!over && promise !== undefined) held.add(promise);
}

const held = new Set<object>();
