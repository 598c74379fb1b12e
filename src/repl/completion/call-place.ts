import { chainBefore, type Chain } from "./chain.ts";
import { keyOf, type Frame, type Scan } from "./scan.ts";

/** Where in the arguments of a call the cursor is: in `f(1, { a: { b: [` it is at an item of `a.b` of argument 1. Pure. */

export interface CallPlace {
  callee: Chain;
  /** Which argument, from 0. */
  index: number;
  /** From the argument inwards: keys of objects, and `undefined` for an item of an array. */
  path: readonly (string | undefined)[];
  position: "argument" | "key" | "value" | "item";
  /** In the object that the cursor is in: keys that are there already. */
  given: readonly string[];
}

/** @returns `undefined` outside of a call, or inside of a function among its arguments */
export function callPlace({ text, frames, pairs }: Scan): CallPlace | undefined {
  const first = frames.findLastIndex(({ open }) => open === "(");
  const call = frames[first];
  if (!call) return undefined;
  const inner = frames.slice(first + 1);
  if (!inner.every((frame) => isLiteral(text, frame))) return undefined;
  const callee = chainBefore({ text, pairs }, withoutTypes(text, call.at));
  if (!callee) return undefined;
  const last = inner.at(-1);
  const path = inner.slice(0, -1).map((frame) => keyIn(text, frame));
  const at = { callee, index: call.commas };
  if (!last) return { ...at, path, position: "argument", given: [] };
  const given = last.keys;
  if (last.open === "[") return { ...at, path: [...path, undefined], position: "item", given };
  if (last.colon === undefined) return { ...at, path, position: "key", given };
  return { ...at, path: [...path, keyIn(text, last)], position: "value", given };
}

function keyIn(text: string, frame: Frame): string | undefined {
  return frame.open === "{" ? keyOf(text, frame, text.length) : undefined;
}

/** Not the body of a function, a template's part or an index. */
function isLiteral(text: string, { open, at }: Frame): boolean {
  const before = text.slice(Math.max(0, at - 50), at).trimEnd();
  if (open === "[") return !/[\p{ID_Continue}$)\].]$/u.test(before);
  return open === "{" && /(^|[(,:[?|&=])$/.test(before);
}

/** Before the type arguments of a call, if it has any: `request<User>(`. */
function withoutTypes(text: string, open: number): number {
  const before = text.slice(Math.max(0, open - 200), open);
  return open - (/\s*<[^<>()]*>\s*$/.exec(before)?.[0].length ?? 0);
}
