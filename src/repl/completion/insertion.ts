import type { Candidate } from "./candidates.ts";
import type { Completion } from "./complete.ts";

/** What one Tab does with what can be offered. Pure. */

export interface Insertion {
  /** What is typed for the user, after what is there. */
  text: string;
  /** What there is to choose from, where Tab cannot decide. */
  choices: readonly Candidate[];
}

/** @param after what stands behind the cursor, which is not typed a second time */
export function insertionOf({ candidates, fragment }: Completion, after: string): Insertion {
  const [first, ...others] = candidates;
  if (first === undefined) return { text: "", choices: [] };
  const rest = (one: Candidate) => one.text.slice(fragment.length);
  if (others.length === 0) return { text: withoutDouble(rest(first), after), choices: [] };
  const common = others.reduce((start, one) => sharedStart(start, rest(one)), rest(first));
  return { text: common, choices: candidates };
}

function sharedStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}

/** `sort: ` before a colon is `sort`, and `name"` before a quote is `name`. */
function withoutDouble(text: string, after: string): string {
  const [tail = ""] = /(: |["'])$/.exec(text) ?? [];
  const isThere = tail !== "" && after.trimStart().startsWith(tail.trim());
  return isThere ? text.slice(0, -tail.length) : text;
}
