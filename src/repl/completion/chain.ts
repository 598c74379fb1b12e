import { scan, type Scan } from "./scan.ts";

/** Reads the expression that ends at a place, backwards: `(await qlik.users.me()).assignedRoles[0]`. Pure. */

export interface Chain {
  root: { kind: "name"; name: string } | { kind: "group"; inner: Chain; isAwaited: boolean };
  steps: readonly Step[];
  /** Where it begins. */
  start: number;
}

export type Step =
  | { kind: "member"; name: string }
  /** The source text between the brackets. */
  | { kind: "index" | "call"; text: string };

const NAME_AT_END = /[\p{ID_Continue}$\u200c\u200d]+$/u;
const STARTS_NAME = /^[\p{ID_Start}$_]/u;
/** Names that are none, and so no beginning of a chain. */
const KEYWORDS = new Set(
  "await case delete do else in instanceof new of return throw typeof void yield".split(" "),
);
/** Longer expressions are not read; it keeps every Tab quick. */
const MAX_STEPS = 60;

/** @returns `undefined` where the expression hangs on something that cannot be told without running it */
export function chainBefore({ text, pairs }: Pick<Scan, "text" | "pairs">, end: number): Chain | undefined {
  const steps: Step[] = [];
  let at = end;
  while (steps.length < MAX_STEPS) {
    at = skipBlanks(text, at);
    const char = text[at - 1] ?? "";
    if (char === "!" && /[\p{ID_Continue}$)\]]$/u.test(text.slice(0, at - 1))) {
      at -= 1;
      continue;
    }
    if (char === ")" || char === "]") {
      const open = pairs.get(at - 1);
      if (open === undefined) return undefined;
      const inside = text.slice(open + 1, at - 1);
      const before = calleeEnd(text, open, char === ")");
      if (before === undefined) return char === ")" ? groupChain(inside, steps, open) : undefined;
      steps.unshift({ kind: char === ")" ? "call" : "index", text: inside });
      at = before;
      continue;
    }
    const name = NAME_AT_END.exec(text.slice(Math.max(0, at - 200), at))?.[0];
    if (name === undefined || !STARTS_NAME.test(name)) return undefined;
    at -= name.length;
    const dot = dotBefore(text, at);
    if (dot === undefined) {
      return KEYWORDS.has(name) ? undefined : { root: { kind: "name", name }, steps, start: at };
    }
    steps.unshift({ kind: "member", name });
    at = dot;
  }
  return undefined;
}

/** Where what is called or indexed ends; `undefined` where the bracket stands for itself. */
function calleeEnd(text: string, open: number, isCall: boolean): number | undefined {
  let at = skipBlanks(text, open);
  if (isCall) at = at - (/<[^<>()]*>$/.exec(text.slice(Math.max(0, at - 200), at))?.[0].length ?? 0);
  if (text.slice(at - 2, at) === "?.") at -= 2;
  const before = text.slice(Math.max(0, at - 200), at);
  const name = NAME_AT_END.exec(before)?.[0];
  if (name !== undefined) return KEYWORDS.has(name) ? undefined : at;
  return /[)\]!]$/.test(before) ? at : undefined;
}

/** Where what stands before a `.` or `?.` ends. */
export function dotBefore(text: string, at: number): number | undefined {
  const end = skipBlanks(text, at);
  if (text[end - 1] !== "." || text[end - 2] === ".") return undefined;
  const isOptional = text[end - 2] === "?";
  // `1.` is a number.
  if (!isOptional && /(?<![\p{ID_Continue}$.)\]])\d+\.$/u.test(text.slice(Math.max(0, end - 20), end)))
    return undefined;
  return isOptional ? end - 2 : end - 1;
}

function skipBlanks(text: string, at: number): number {
  let end = at;
  while (end > 0 && /\s/.test(text[end - 1]!)) end--;
  return end;
}

/** `(await x.y)` in brackets of its own, of which the whole must be one expression. */
function groupChain(inside: string, steps: readonly Step[], start: number): Chain | undefined {
  const read = wholeChain(inside);
  return read && { root: { kind: "group", ...read }, steps, start };
}

/** The text as one expression, with or without `await` before it. */
export function wholeChain(text: string): { inner: Chain; isAwaited: boolean } | undefined {
  const [lead = ""] = /^\s*(await\b)?\s*/.exec(text) ?? [];
  const inner = chainBefore(scan(text), text.length);
  if (inner?.start !== lead.length) return undefined;
  return { inner, isAwaited: lead.includes("await") };
}
