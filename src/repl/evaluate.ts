import { setMaxListeners } from "node:events";
import { createRequire } from "node:module";
import { QlikError } from "../errors.ts";
import { createImporter, IMPORT } from "./imports.ts";
import { createInspector, INTERRUPTED, type Inspector } from "./inspector.ts";
import { runWithSignal } from "./running.ts";

/** How one input ended. Boxed, because a value may itself be awaitable and must not be awaited by accident. */
export type Outcome =
  | { status: "done"; value: unknown }
  /** `error` is the very thing that was thrown, usually an Error. */
  | { status: "failed"; error: unknown }
  | { status: "cancelled" };

export interface EvaluatorOptions {
  /** Where relative imports start. */
  folder: string;
  /** Names that the code sees, defined on `globalThis` until `close()`. */
  globals?: Record<string, unknown>;
  /**
   * What to do with a value before it counts as the input's result; still part of the input.
   * @default awaits it where it is awaitable
   */
  settle?: (value: unknown) => Promise<{ value: unknown }>;
}

export interface Evaluator {
  /** Runs prepared code after everything given before it. Never rejects. Aborting `controller` cancels it. */
  run(code: string, controller?: AbortController): Promise<Outcome>;
  /** Looks without touching, for completion. */
  inspector: Inspector;
  close(): void;
}

/**
 * Evaluates in this very realm, so that values and errors are the live ones.
 *
 * A cancelled input gives the turn to the next one at once; what it left behind may go on, but its signal is
 * aborted for good.
 */
export function createEvaluator({ folder, globals = {}, settle = awaited }: EvaluatorOptions): Evaluator {
  const inspector = createInspector();
  const undefine = define(folder, globals);
  let last: Promise<unknown> = Promise.resolve();
  let count = 0;

  async function evaluate(code: string, controller: AbortController): Promise<{ value: unknown }> {
    if (code.trim() === "") return { value: undefined };
    try {
      // The name shows in stack frames.
      const { value } = await inspector.evaluate(`${code}\n//# sourceURL=input-${++count}`);
      return await settle(value);
    } catch (error) {
      if (error === INTERRUPTED) controller.abort(cancelledError());
      throw error;
    }
  }

  return {
    inspector,
    run(code, controller = new AbortController()) {
      const outcome = last.then(() => cancellable(controller, () => evaluate(code, controller)));
      last = outcome;
      return outcome;
    },
    close() {
      undefine();
      inspector.close();
    },
  };
}

/** Runs `work` under the controller's signal; it counts as cancelled from the moment of the abort. */
export async function cancellable(
  { signal }: AbortController,
  work: () => Promise<{ value: unknown }>,
): Promise<Outcome> {
  if (signal.aborted) return { status: "cancelled" };
  // Every request of the input listens to it.
  setMaxListeners(0, signal);
  const cancelled = new Promise<Outcome>((resolve) => {
    signal.addEventListener("abort", () => resolve({ status: "cancelled" }), { once: true });
  });
  const finished = runWithSignal(signal, work).then(
    ({ value }): Outcome => ({ status: "done", value }),
    (error: unknown): Outcome => (signal.aborted ? { status: "cancelled" } : { status: "failed", error }),
  );
  return Promise.race([finished, cancelled]);
}

/** What the requests of a cancelled input reject with. */
export function cancelledError(): QlikError {
  return new QlikError("aborted", "Cancelled.");
}

/** Awaits what can be awaited. */
export async function awaited(value: unknown): Promise<{ value: unknown }> {
  return { value: isThenable(value) ? await value : value };
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  const isObject = (typeof value === "object" && value !== null) || typeof value === "function";
  return isObject && typeof (value as { then?: unknown }).then === "function";
}

function define(folder: string, globals: Record<string, unknown>): () => void {
  const importer = createImporter(folder);
  const visible = { require: createRequire(importer.meta.filename), ...globals };
  const properties: [string, PropertyDescriptor][] = [
    ...Object.entries(visible).map(([name, value]): [string, PropertyDescriptor] => [
      name,
      { value, writable: true, configurable: true, enumerable: true },
    ]),
    [IMPORT, { value: importer, configurable: true }],
  ];
  const undo = properties.map(([name, property]) => {
    const before = Object.getOwnPropertyDescriptor(globalThis, name);
    Object.defineProperty(globalThis, name, property);
    return () => {
      if (before) Object.defineProperty(globalThis, name, before);
      else Reflect.deleteProperty(globalThis, name);
    };
  });
  return () => undo.forEach((step) => step());
}
