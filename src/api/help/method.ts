import { aliasesOf } from "../aliases.ts";
import { findOperation, operationNames, operationPaths } from "../catalogue.ts";
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

const aliases = aliasesOf(operationPaths());

/** Every name, sorted. */
export const methodNames: readonly string[] = [
  ...new Set([...operationNames, ...aliases.keys(), ...handWritten.map(({ name }) => name)]),
].sort((a, b) => (a < b ? -1 : 1));

/** Every name, without the second ones of operations. */
export const firstNames: readonly string[] = methodNames.filter((name) => !aliases.has(name));

/** What is known about a method, or `undefined` where there is none of this name. */
export function findMethod(name: string): Method | undefined {
  const operation = findOperation(aliases.get(name) ?? name);
  if (operation) return { kind: "operation", name, operation };
  const entry = findHandWritten(name);
  const behind = entry?.operation === undefined ? undefined : findOperation(entry.operation);
  return entry && { kind: "hand-written", name, entry, operation: behind };
}
