/**
 * The code with every string, template text, comment and regular expression blanked out, character for character and
 * line breaks included: what is found in it at some place is code at that place. Pure.
 *
 * @param code as the stripper prints it
 */
export function onlyCode(code: string): string {
  let result = "";
  // What is open: `{`, or the backtick of a template, in whose text we are when it is the last one.
  const open: string[] = [];
  const blank = (text: string) => " ".repeat(text.length);
  while (result.length < code.length) {
    if (open.at(-1) === "`") {
      const text = take(/(?:[^`\\$]|\\[^]|\$(?!\{))*/y);
      const end = code.startsWith("`", result.length + text.length) ? "`" : "${";
      result += blank(text + end);
      if (end === "`") open.pop();
      else open.push("{");
      continue;
    }
    const plain = take(/[^"'`/{}]*/y);
    result += plain;
    const hidden = take(BEFORE_REGEX.test(result.slice(-LOOK_BACK)) ? TEXT_OR_REGEX : TEXT);
    if (hidden !== "") {
      result += blank(hidden);
      continue;
    }
    const char = code.charAt(result.length);
    if (char === "}") open.pop();
    if (char === "{" || char === "`") open.push(char);
    result += char === "`" || (char === "}" && open.at(-1) === "`") ? " " : char;
  }
  return result.slice(0, code.length);

  function take(pattern: RegExp): string {
    pattern.lastIndex = result.length;
    return pattern.exec(code)?.[0] ?? "";
  }
}

const TEXT = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\/\/[^\n]*|\/\*[^]*?\*\//y;
const TEXT_OR_REGEX = new RegExp(
  `${TEXT.source}|/(?:[^\\\\/[\\n]|\\\\.|\\[(?:[^\\]\\\\\\n]|\\\\.)*\\])+/`,
  "y",
);

/** A `/` after one of these begins a regular expression; after anything else it divides. */
const BEFORE_REGEX =
  /(?:^|[=([{,;:!&|?+\-*%~^<>}\n]|\b(?:return|typeof|case|in|of|await|void|delete|throw|else|do|yield))\s*$/;

/** Enough to see the word before a `/`. */
const LOOK_BACK = 30;
