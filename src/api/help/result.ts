import type { Shape } from "../shape.ts";
import { resultShape } from "../shapes.ts";
import { findOperation } from "../catalogue.ts";
import type { Operation } from "../operation.ts";
import type { Method } from "./method.ts";

/** What a method gives. Pure. */

/** The operation whose answer it gives: of what waits, that which is looked at. */
export function answeringOperation(method: Method): Operation | undefined {
  if (method.kind === "operation") return method.operation;
  const [, polled] = /^what (\S+) gives$/.exec(method.entry.result) ?? [];
  if (polled !== undefined) return findOperation(polled);
  const { kind } = method.entry;
  return kind === "item-list" || kind === "by-name" ? method.operation : undefined;
}

/** Of one item, where it gives a list of them. */
export function resultOf(method: Method): Shape | undefined {
  const operation = answeringOperation(method);
  return operation && resultShape(operation.name);
}

/** Whether it gives a list that fetches its pages by itself. */
export function givesListing(method: Method): boolean {
  if (method.kind === "operation") return method.operation.paged !== undefined;
  return method.entry.kind === "item-list";
}
