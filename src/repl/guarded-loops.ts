import { onlyCode } from "./only-code.ts";

/** Name of the hidden global function that every round of a loop calls. It gives `true`, or throws to end the loop. */
export const ROUND = "__round";

/**
 * The code with a call of {@link ROUND} in every loop, so that Ctrl-C ends one that goes on behind the prompt after
 * an `await`, where nothing else could: V8 can only be told to stop what it has not yet left. Pure.
 *
 * @param code as the stripper prints it: `while (`, and methods of that name without a blank
 */
export function guardLoops(code: string): string {
  if (!/\b(?:for|while)\b/.test(code)) return code;
  const bare = onlyCode(code);
  const inserts: [at: number, text: string][] = [];
  for (const match of bare.matchAll(/(?<![.\w$#])(?:while|for(?: await)?) \(/g)) {
    const start = match.index + match[0].length;
    const { end, separators } = readHead(bare, start);
    if (match[0].startsWith("while")) inserts.push([start, `${ROUND}() && (`], [end, ")"]);
    else if (separators.length === 2) {
      const [from, to] = separators as [number, number];
      const condition = bare.slice(from + 1, to).trim() !== "";
      inserts.push([from + 1, condition ? ` ${ROUND}() && (` : ` ${ROUND}()`], [to, condition ? ")" : ""]);
    } else if (/^\) \{/.test(bare.slice(end, end + 3))) inserts.push([end + 3, ` ${ROUND}();`]);
  }
  return inserts
    .toSorted(([a], [b]) => b - a)
    .reduce((text, [at, inserted]) => text.slice(0, at) + inserted + text.slice(at), code);
}

/** Where the head of a loop ends, and the semicolons in it. */
function readHead(bare: string, start: number): { end: number; separators: number[] } {
  const separators: number[] = [];
  let depth = 0;
  let at = start;
  for (; at < bare.length; at++) {
    const char = bare.charAt(at);
    if ("([{".includes(char)) depth++;
    else if (depth === 0 && char === ")") break;
    else if (")]}".includes(char)) depth--;
    else if (depth === 0 && char === ";") separators.push(at);
  }
  return { end: at, separators };
}
