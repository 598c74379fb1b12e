import type { Method } from "../http/types.ts";
import { once } from "../once.ts";
import { aliasesOf, type Named } from "./aliases.ts";
import { lines } from "./generated/operations.ts";
import { linesIn } from "./lines.ts";
import { decodeOperation, plainPath } from "./notation.ts";
import type { Operation } from "./operation.ts";

/** The operations of Qlik Cloud, each read from its generated line when it is first asked for. */

const table = linesIn(lines);

/** Every name, sorted. */
export const operationNames: readonly string[] = [...table.keys()];

const decoded = new Map<string, Operation>();

/** What is known about an operation, or `undefined` where there is none of this name. */
export function findOperation(name: string): Operation | undefined {
  const known = decoded.get(name);
  if (known) return known;
  const line = table.get(name);
  if (line === undefined) return undefined;
  const operation = decodeOperation(name, line);
  decoded.set(name, operation);
  return operation;
}

/** All operations, sorted by name. */
export function allOperations(): Operation[] {
  return operationNames.map((name) => findOperation(name)!);
}

/** Name, method and path of an operation that there is, without reading the rest of its line. */
export function operationPath(name: string): Named {
  const line = table.get(name)!;
  const start = line.indexOf(" ") + 1;
  const path = plainPath(line.slice(start, line.indexOf(" ", start)));
  return { name, method: line.slice(0, start - 1) as Method, path };
}

/** Those of all. */
export const operationPaths = once((): readonly Named[] => operationNames.map(operationPath));

/** The second names of all: alias → name. */
export const operationAliases = once(() => aliasesOf(operationPaths()));
