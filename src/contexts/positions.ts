import { isAlias, isMap, isScalar, isSeq, type Document, type LineCounter, type Node, type Pair } from "yaml";

export interface Position {
  line: number;
  col: number;
}

/** The pair of a map by its key's text, or `undefined`. */
export function findPair(node: unknown, key: string): Pair | undefined {
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => String(isScalar(pair.key) ? pair.key.value : pair.key) === key);
}

/**
 * Where a value stands in a document, counted from 1. What is missing is at the key of its nearest ancestor that
 * is there; `at: "key"` asks for the key rather than the value.
 */
export function positionOf(
  document: Document,
  lineCounter: LineCounter,
  path: readonly PropertyKey[],
  at: "key" | "value" = "value",
): Position {
  let offset = rangeStart(document.contents) ?? 0;
  let node: unknown = document.contents;
  for (const [index, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    const pair = findPair(node, String(step));
    const value: unknown = isSeq(node) ? node.items[Number(step)] : pair?.value;
    if (pair === undefined && value === undefined) break;
    const last = index === path.length - 1;
    offset = rangeStart(last && at === "value" ? value : (pair?.key ?? value)) ?? offset;
    node = value;
  }
  return lineCounter.linePos(offset);
}

function rangeStart(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}
