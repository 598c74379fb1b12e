import { randomUUID } from "node:crypto";
import { Session, type Runtime } from "node:inspector";
import { Script } from "node:vm";
import { keepPromise } from "./node-fixes/keep-promise.ts";
import { withUninterruptedWrites } from "./node-fixes/uninterrupted-writes.ts";

/**
 * V8's own REPL mode: top-level await, `const` that may be declared again, recovery from a `const` whose
 * initialiser threw. Reached through an inspector session of this very thread, which answers at once.
 *
 * @see https://chromedevtools.github.io/devtools-protocol/tot/Runtime/#method-evaluate
 */
export interface Inspector {
  /**
   * Evaluates in the global scope. Rejects with what the code threw, or with {@link INTERRUPTED} when SIGINT cut
   * it off while it did not yield.
   */
  evaluate(expression: string): Promise<{ value: unknown }>;
  /**
   * Evaluates only what has no side effects; `undefined` for everything else. Never runs a getter. What it gives is
   * kept alive until {@link forget}.
   */
  peek(expression: string): Runtime.RemoteObject | undefined;
  /** Own properties and the prototype, as descriptions. Runs no getter; a Proxy has none. */
  describe(object: Runtime.RemoteObject): Description | undefined;
  /** Lets go of all that was looked at. */
  forget(): void;
  /** Names declared at the prompt with `const`, `let` and `class`, which no object holds. */
  lexicalNames(): string[];
  close(): void;
}

export interface Description {
  properties: Property[];
  prototype: Runtime.RemoteObject | undefined;
  /** Of a promise: what it was fulfilled with, if it was. */
  promised: Runtime.RemoteObject | undefined;
}

export interface Property {
  name: string;
  isEnumerable: boolean;
  /** None for a getter, which is not run. */
  value: Runtime.RemoteObject | undefined;
}

/** What V8 keeps for completion and help, so that it can be let go of. */
const PEEKED = "peeked";

export const INTERRUPTED = Symbol("interrupted");

const PEEK_TIMEOUT = 200;

/** @param aside runs what SIGINT can terminate */
export function createInspector(aside: <T>(work: () => T) => T = (work) => work()): Inspector {
  const session = new Session();
  session.connect();
  // Meeting place of this function and the code that it has V8 run.
  const slotName = `qlik-toolkit.repl.${randomUUID()}`;
  const slotExpression = `globalThis[Symbol.for(${JSON.stringify(slotName)})]`;
  const slot: { post: () => void; value: unknown } = { post: () => {}, value: undefined };
  Object.defineProperty(globalThis, Symbol.for(slotName), { value: slot, configurable: true });
  // Only what a script runs directly can be interrupted, so the script does the posting.
  const postInterruptibly = new Script(`${slotExpression}.post()`, { filename: import.meta.filename });
  const slotId = ask<Runtime.EvaluateReturnType>("Runtime.evaluate", { expression: slotExpression })?.result
    .objectId;

  /** A request that V8 answers before `post` returns; `undefined` when it refuses. */
  function ask<T>(method: string, parameters: object): T | undefined {
    let answer: T | undefined;
    session.post(method, parameters, (error: Error | null, result?: object) => {
      if (error === null) answer = result as T;
    });
    return answer;
  }

  function toLive({ objectId, unserializableValue, value }: Runtime.RemoteObject): unknown {
    const argument =
      objectId !== undefined
        ? { objectId }
        : unserializableValue !== undefined
          ? { unserializableValue }
          : { value };
    ask("Runtime.callFunctionOn", {
      objectId: slotId,
      functionDeclaration: "function (value) { this.value = value; }",
      arguments: [argument],
    });
    const live = slot.value;
    slot.value = undefined;
    // V8 would keep the object alive for the inspector's sake.
    if (objectId !== undefined) ask("Runtime.releaseObject", { objectId });
    return live;
  }

  function evaluate(expression: string): Promise<{ value: unknown }> {
    // The types do not know `replMode`.
    const request = { expression, replMode: true, awaitPromise: true };
    return new Promise((resolve, reject: (reason: unknown) => void) => {
      keepPromise((release) => {
        slot.post = () =>
          session.post(
            "Runtime.evaluate",
            request,
            (error: Error | null, answer: Runtime.EvaluateReturnType | undefined) => {
              release();
              if (error !== null || answer === undefined)
                return reject(isTermination(error) ? INTERRUPTED : error);
              const thrown = answer.exceptionDetails?.exception;
              const value = toLive(thrown ?? answer.result);
              if (answer.exceptionDetails === undefined) resolve({ value });
              else reject(value);
            },
          );
        try {
          withUninterruptedWrites(() => {
            aside(() => postInterruptibly.runInThisContext({ breakOnSigint: true, displayErrors: false }));
          });
        } catch (error) {
          release();
          reject(isTermination(error) ? INTERRUPTED : error);
        }
      });
    });
  }

  return {
    evaluate,
    peek(expression) {
      const answer = ask<Runtime.EvaluateReturnType>("Runtime.evaluate", {
        expression,
        objectGroup: PEEKED,
        throwOnSideEffect: true,
        timeout: PEEK_TIMEOUT,
        silent: true,
      });
      return answer?.exceptionDetails === undefined ? answer?.result : undefined;
    },
    describe({ objectId, subtype }) {
      if (objectId === undefined || subtype === "proxy") return undefined;
      const answer = ask<Runtime.GetPropertiesReturnType>("Runtime.getProperties", {
        objectId,
        ownProperties: true,
      });
      if (answer === undefined) return undefined;
      const internal = (wanted: string) =>
        answer.internalProperties?.find(({ name }) => name === wanted)?.value;
      const isFulfilled = internal("[[PromiseState]]")?.value === "fulfilled";
      return {
        properties: answer.result
          .filter(({ symbol }) => !symbol)
          .map(({ name, enumerable, value }) => ({ name, isEnumerable: enumerable, value })),
        prototype: internal("[[Prototype]]"),
        promised: isFulfilled ? internal("[[PromiseResult]]") : undefined,
      };
    },
    forget: () => void ask("Runtime.releaseObjectGroup", { objectGroup: PEEKED }),
    lexicalNames() {
      const answer = ask<Runtime.GlobalLexicalScopeNamesReturnType>("Runtime.globalLexicalScopeNames", {});
      return answer?.names ?? [];
    },
    close() {
      session.disconnect();
      Reflect.deleteProperty(globalThis, Symbol.for(slotName));
    },
  };
}

/** V8 versions tell of a terminated script in two ways. */
function isTermination(error: unknown): boolean {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === "ERR_SCRIPT_EXECUTION_INTERRUPTED" || /Execution was terminated/.test(message);
}
