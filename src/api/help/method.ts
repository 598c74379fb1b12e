import { once } from "../../once.ts";
import { findOperation, operationAliases, operationNames } from "../catalogue.ts";
import { findHandWritten, handWritten, type HandWritten } from "../hand-written/table.ts";
import type { Operation } from "../operation.ts";

/** Everything that can be called under `qlik`: operations, their second names, and what is written by hand. Pure. */

export type Method =
  | {
      kind: "operation";
      /** The name it is asked for by, which may be its second one. */
      name: string;
      operation: Operation;
    }
  | {
      kind: "hand-written";
      name: string;
      entry: HandWritten;
      /** The operation that does the work, if any. */
      operation: Operation | undefined;
    };

/** Every name, sorted. */
export const methodNames = once((): readonly string[] =>
  [
    ...new Set([...operationNames, ...operationAliases().keys(), ...handWritten.map(({ name }) => name)]),
  ].sort((a, b) => (a < b ? -1 : 1)),
);

/** Every name, without the second ones of operations. */
export const firstNames = once(() => methodNames().filter((name) => !operationAliases().has(name)));

/** What is known about a method, or `undefined` where there is none of this name. */
export function findMethod(name: string): Method | undefined {
  const operation = findOperation(operationAliases().get(name) ?? name);
  if (operation) return { kind: "operation", name, operation };
  const entry = findHandWritten(name);
  const behind = entry?.operation === undefined ? undefined : findOperation(entry.operation);
  return entry && { kind: "hand-written", name, entry, operation: behind };
}
