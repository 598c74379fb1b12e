/** What stands before the cursor, as far as completion needs to know. */

/** A `/` after one of these begins a regular expression; after anything else it divides. */
const BEFORE_REGEX = /(?:^|[=([{,;:!&|?+\-*%~^<>]|\b(?:return|typeof|case|in|of|await|void|delete))\s*$/;

/** Enough to see the word before a `/`. */
const LOOK_BACK = 30;

/** Whether the end of `text` is code: not inside a string, a template's text, a comment or a regular expression. */
export function endsInCode(text: string): boolean {
  // `{` and the backtick of templates that are still open.
  const open: string[] = [];
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    if (open.at(-1) === "`") {
      const [part] = /^(?:[^`\\$]|\\[^]|\$(?!\{))+/.exec(rest) ?? [""];
      at += part.length;
      if (text[at] === "`") open.pop();
      else if (text.startsWith("${", at)) open.push("${");
      else return false;
      at += text[at] === "$" ? 2 : 1;
      continue;
    }
    const token = readToken(rest, text.slice(Math.max(0, at - LOOK_BACK), at));
    if (token === undefined) return false;
    if (token === "`" || token === "{") open.push(token);
    if (token === "}") open.pop();
    at += token.length;
  }
  return open.at(-1) !== "`";
}

/** One piece of code, a whole string or comment at once; `undefined` for one that does not end. */
function readToken(rest: string, before: string): string | undefined {
  const [char = ""] = rest;
  if (char === '"' || char === "'") return /^(["'])(?:(?!\1)[^\\\n]|\\[^])*\1/.exec(rest)?.[0];
  if (rest.startsWith("//")) return /^[^\n]*\n/.exec(rest)?.[0];
  if (rest.startsWith("/*")) return /^\/\*[^]*?\*\//.exec(rest)?.[0];
  if (char === "/" && BEFORE_REGEX.test(before)) {
    return /^\/(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\//.exec(rest)?.[0];
  }
  return char;
}

/** The member expression that ends at the cursor: `me.profile["x"].na` has the object `me.profile["x"]`. */
export interface Chain {
  /** Source text before the last dot; `undefined` for a bare name. */
  object: string | undefined;
  /** What is typed of the last name, perhaps nothing. */
  fragment: string;
}

const NAME = "[\\p{ID_Start}$_][\\p{ID_Continue}$]*";
const INDEX = "\\[(?:\\d+|\"[^\"\\\\]*\"|'[^'\\\\]*')\\]";
const CHAIN = new RegExp(
  `(?:(?<object>${NAME}(?:${INDEX})*(?:\\s*\\??\\.\\s*${NAME}(?:${INDEX})*)*)\\s*\\??\\.\\s*)?(?<fragment>(?:${NAME})?)$`,
  "u",
);
/** Longer expressions are not completed; it keeps every Tab quick. */
const MAX_CHAIN = 300;

/** Reads the chain at the end of code; `undefined` where it hangs on something that would have to be run. */
export function chainAtEnd(text: string): Chain | undefined {
  const tail = text.slice(-MAX_CHAIN);
  const match = CHAIN.exec(tail);
  if (!match) return undefined;
  const before = tail.slice(0, match.index);
  const { object, fragment = "" } = match.groups ?? {};
  const hangs = /[\p{ID_Continue}$]$/u.test(before) || (/\.\s*$/.test(before) && !before.endsWith("..."));
  if (hangs) return undefined;
  return { object: object?.replace(/\s+/g, "").replaceAll("?.", "."), fragment };
}
