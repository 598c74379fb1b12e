import { chainBefore, type Chain } from "./chain.ts";
import { scan } from "./scan.ts";

/** What a name stands for that is bound in the very text that is typed, and so does not exist yet. Pure. */

export interface Binding {
  /** The expression that it takes its value from. */
  source: string | Chain;
  /** It is one item of that. */
  isItem?: true;
  /** It is what that resolves to. */
  isAwaited?: true;
  /** Where the binding stands. */
  at: number;
}

/** Methods that hand the items of an array to a function. */
const CALLBACKS = new Set(
  "every filter find findIndex findLast findLastIndex flatMap forEach map some".split(" "),
);
/** Enough to find what a name was bound to. */
const LOOK_BACK = 5_000;

/** The nearest binding before the end of `text`. */
export function bindingOf(name: string, text: string): Binding | undefined {
  const recent = text.slice(-LOOK_BACK);
  const offset = text.length - recent.length;
  const found = [parameterBinding(name, recent), loopBinding(name, recent), declaration(name, recent)]
    .filter((one) => one !== undefined)
    .sort((a, b) => b.at - a.at)[0];
  return found && { ...found, at: found.at + offset };
}

const quoted = (name: string) => name.replaceAll("$", "\\$");

/** `users.map(u => …`, `.then((users) => …`. */
function parameterBinding(name: string, text: string): Binding | undefined {
  const pattern = new RegExp(
    `\\(\\s*(?:async\\s+)?\\(?\\s*${quoted(name)}(?![\\p{ID_Continue}$])(?:\\s*:[^=()]*)?(?:\\s*,[^()=]*)?\\s*\\)?\\s*(?::[^=()]*)?=>`,
    "gu",
  );
  const match = [...text.matchAll(pattern)].at(-1);
  if (!match) return undefined;
  const callee = chainBefore(scan(text.slice(0, match.index)), match.index);
  const last = callee?.steps.at(-1);
  if (!callee || last?.kind !== "member") return undefined;
  const source = { ...callee, steps: callee.steps.slice(0, -1) };
  if (last.name === "then") return { source, isAwaited: true, at: match.index };
  return CALLBACKS.has(last.name) ? { source, isItem: true, at: match.index } : undefined;
}

/** `for (const u of users) {`. */
function loopBinding(name: string, text: string): Binding | undefined {
  const pattern = new RegExp(
    `\\bfor\\s*(?:await\\s*)?\\(\\s*(?:const|let|var)\\s+${quoted(name)}(?:\\s*:[^=()]*?)?\\s+of\\s+`,
    "gu",
  );
  const match = [...text.matchAll(pattern)].at(-1);
  if (!match) return undefined;
  const start = match.index + match[0].length;
  const source = upToClosing(text.slice(start), ")");
  return source === undefined ? undefined : { source, isItem: true, at: match.index };
}

/** `const me = await qlik.users.me();` earlier in the same input. */
function declaration(name: string, text: string): Binding | undefined {
  const pattern = new RegExp(`\\b(?:const|let|var)\\s+${quoted(name)}(?:\\s*:[^=;]*?)?\\s*=(?!=)\\s*`, "gu");
  const match = [...text.matchAll(pattern)].at(-1);
  if (!match) return undefined;
  const start = match.index + match[0].length;
  const rest = text.slice(start);
  const source = upToClosing(rest, ";") ?? rest.split("\n", 1)[0]!;
  return { source: source.trim(), at: match.index };
}

/** What stands before the first of these characters that is in no bracket. */
function upToClosing(text: string, char: string): string | undefined {
  for (let at = text.indexOf(char); at !== -1; at = text.indexOf(char, at + 1)) {
    const { end, frames } = scan(text.slice(0, at));
    if (end === "code" && frames.length === 0) return text.slice(0, at);
  }
  return undefined;
}
