import { setMaxListeners } from "node:events";
import { createRequire } from "node:module";
import { QlikError } from "../errors.ts";
import { assignsConstant, redeclare, takenName } from "./declarations.ts";
import { ROUND } from "./guarded-loops.ts";
import { createImporter, IMPORT, type Importer } from "./imports.ts";
import { createInspector, INTERRUPTED, type Inspector } from "./inspector.ts";
import { createStuckWatch } from "./node-fixes/stuck-loops.ts";
import { createPlaces } from "./places.ts";
import { currentSignal, runWithSignal } from "./running.ts";
import type { Program } from "./transform.ts";

/** How one input ended. Boxed, because a value may itself be awaitable and must not be awaited by accident. */
export type Outcome =
  | { status: "done"; value: unknown }
  /** `error` is the very thing that was thrown, usually an Error. */
  | { status: "failed"; error: unknown }
  | { status: "cancelled" };

export interface EvaluatorOptions {
  /** Where relative imports start. */
  folder: string;
  /** Called before a file is imported. @default nothing */
  beforeFile?: (() => unknown) | undefined;
  /** Names that the code sees, defined on `globalThis` until `close()`. */
  globals?: Record<string, unknown>;
  /**
   * What to do with a value before it counts as the input's result; still part of the input.
   * @default awaits it where it is awaitable
   */
  settle?: (value: unknown) => Promise<{ value: unknown }>;
}

export interface Evaluator {
  /** Runs a prepared program after everything given before it. Never rejects. Aborting `controller` cancels it. */
  run(program: Program, controller?: AbortController): Promise<Outcome>;
  /** Gives a name that the code sees another value, also where the user has declared it meanwhile. */
  define(name: string, value: unknown): Promise<void>;
  /** Gives an error that nobody awaited the places of what was typed. */
  locate(error: unknown): void;
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
export function createEvaluator({
  folder,
  beforeFile = () => {},
  globals = {},
  settle = awaited,
}: EvaluatorOptions): Evaluator {
  const stuck = createStuckWatch();
  const inspector = createInspector(stuck.aside);
  const undefine = define(createImporter(folder, beforeFile), globals, endOfRound);
  const constants = new Set<string>();
  /** Whether there is code with guarded loops by now. */
  let loops = false;
  /** How many inputs are cancelled and not over. */
  let leftBehind = 0;
  let last: Promise<unknown> = Promise.resolve();
  const places = createPlaces();

  /** Ends a loop of an input that is cancelled, be it just now. */
  function endOfRound(): true {
    stuck.tell();
    // Asking for the signal takes far longer than the round of a quick loop.
    if (leftBehind > 0) currentSignal()?.throwIfAborted();
    return true;
  }

  async function evaluate(program: Program, controller: AbortController): Promise<{ value: unknown }> {
    const { imports, code, lines } = program;
    controller.signal.addEventListener("abort", () => leftBehind++, { once: true });
    try {
      if (imports !== "") await inspector.evaluate(imports);
      controller.signal.throwIfAborted();
      if (code.trim() === "") return { value: undefined };
      const fixed = [...constants].filter((name) => !program.variables.includes(name));
      if (assignsConstant(code, new Set([...fixed, ...program.constants]))) {
        throw new TypeError("Assignment to constant variable.");
      }
      const { value } = await declareAnew(code, places.nameOf(lines));
      for (const name of program.variables) constants.delete(name);
      for (const name of program.constants) constants.add(name);
      const settled = await settle(value);
      places.restore(settled.value);
      return settled;
    } catch (error) {
      places.restore(error);
      if (error === INTERRUPTED) controller.abort(cancelledError());
      throw error;
    } finally {
      if (controller.signal.aborted) leftBehind--;
    }
  }

  async function runNow(program: Program, controller: AbortController): Promise<Outcome> {
    loops ||= program.code.includes(ROUND);
    const stopWatching = loops ? stuck.watch() : () => {};
    try {
      return await cancellable(controller, () => evaluate(program, controller));
    } finally {
      stopWatching();
    }
  }

  /** @param file shows in stack frames */
  async function declareAnew(code: string, file: string): Promise<{ value: unknown }> {
    const tried = new Set<string>();
    for (let text = code; ;) {
      try {
        return await inspector.evaluate(`${text}\n//# sourceURL=${file}`);
      } catch (error) {
        const name = takenName(error);
        // A pattern may hold names of both kinds, which only its author can part.
        if (name === undefined || tried.has(name)) throw error;
        tried.add(name);
        const other = redeclare(text, name, inspector.lexicalNames().includes(name));
        if (other === undefined) throw error;
        text = other;
      }
    }
  }

  return {
    inspector,
    locate: (error) => places.restore(error),
    run(program, controller = new AbortController()) {
      const outcome = last.then(() => runNow(program, controller));
      last = outcome;
      return outcome;
    },
    async define(name, value) {
      Reflect.set(globalThis, name, value);
      if (inspector.lexicalNames().includes(name)) await inspector.evaluate(`${name} = globalThis.${name};`);
    },
    close() {
      undefine();
      stuck.close();
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

function define(importer: Importer, globals: Record<string, unknown>, endOfRound: () => true): () => void {
  const visible = { require: createRequire(importer.meta.filename), ...globals };
  const properties: [string, PropertyDescriptor][] = [
    ...Object.entries(visible).map(([name, value]): [string, PropertyDescriptor] => [
      name,
      { value, writable: true, configurable: true, enumerable: true },
    ]),
    [IMPORT, { value: importer, configurable: true }],
    [ROUND, { value: endOfRound, configurable: true }],
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
