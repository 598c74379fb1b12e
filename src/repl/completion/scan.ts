/** Reads code up to the cursor: what the cursor is in, and which brackets are open. Pure. */

export interface Scan {
  text: string;
  /** What the text ends in. */
  end: "code" | "string" | "template" | "comment" | "regex";
  /** Of a string: where its quote stands. */
  start: number;
  /** Brackets that are still open, the outermost first. */
  frames: readonly Frame[];
  /** Where each bracket that is closed was opened: place of the closing one -> place of the opening one. */
  pairs: ReadonlyMap<number, number>;
}

export interface Frame {
  open: "(" | "[" | "{" | "`";
  /** Where the bracket stands. */
  at: number;
  /** How many parts are finished by a comma. */
  commas: number;
  /** Where the present part begins. */
  part: number;
  /** In `{`: where the colon of the present part stands, after its key. */
  colon: number | undefined;
  /** In `{`: the keys of the parts that are finished. */
  keys: string[];
}

/** A `/` after one of these begins a regular expression; after anything else it divides. */
const BEFORE_REGEX = /(?:^|[=([{,;:!&|?+\-*%~^<>]|\b(?:return|typeof|case|in|of|await|void|delete))\s*$/;
/** Enough to see the word before a `/`. */
const LOOK_BACK = 30;

const PLAIN = /[^"'`/()[\]{},:]+/y;
const STRING = /(["'])(?:(?!\1)[^\\\n]|\\[^])*\1/y;
const LINE_COMMENT = /\/\/[^\n]*\n/y;
const BLOCK_COMMENT = /\/\*[^]*?\*\//y;
const REGEX = /\/(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
const TEMPLATE_TEXT = /(?:[^`\\$]|\\[^]|\$(?!\{))+/y;

export function scan(text: string): Scan {
  const frames: Frame[] = [];
  const pairs = new Map<number, number>();
  let at = 0;
  const ending = (end: Scan["end"]): Scan => ({ text, end, start: at, frames, pairs });
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };

  while (at < text.length) {
    if (frames.at(-1)?.open === "`") {
      at += match(TEMPLATE_TEXT)?.length ?? 0;
      if (at >= text.length) break;
      if (text[at] === "`") frames.pop();
      else if (text[at] === "$") frames.push(frame("{", at + 1));
      // A backslash at the very end.
      else return ending("template");
      at += text[at] === "$" ? 2 : 1;
      continue;
    }
    const char = text[at]!;
    const token = tokenAt(text, at, char, match);
    if (token === undefined) return ending(char === "/" ? kindOfSlash(text, at) : "string");
    if (token.length === 1) bracket(char, at, frames, pairs, text);
    at += token.length;
  }
  return ending(frames.at(-1)?.open === "`" ? "template" : "code");
}

/** One piece of code, a whole string or comment at once; `undefined` for one that does not end. */
function tokenAt(
  text: string,
  at: number,
  char: string,
  match: (pattern: RegExp) => string | undefined,
): string | undefined {
  if (char === '"' || char === "'") return match(STRING);
  if (char !== "/") return match(PLAIN) ?? char;
  if (text[at + 1] === "/") return match(LINE_COMMENT);
  if (text[at + 1] === "*") return match(BLOCK_COMMENT);
  return BEFORE_REGEX.test(text.slice(Math.max(0, at - LOOK_BACK), at)) ? match(REGEX) : char;
}

function kindOfSlash(text: string, at: number): "comment" | "regex" {
  return text[at + 1] === "/" || text[at + 1] === "*" ? "comment" : "regex";
}

function frame(open: Frame["open"], at: number): Frame {
  return { open, at, commas: 0, part: at + 1, colon: undefined, keys: [] };
}

function bracket(char: string, at: number, frames: Frame[], pairs: Map<number, number>, text: string): void {
  const top = frames.at(-1);
  switch (char) {
    case "(":
    case "[":
    case "{":
    case "`":
      frames.push(frame(char, at));
      return;
    case ")":
    case "]":
    case "}":
      if (top) pairs.set(at, frames.pop()!.at);
      return;
    case ",":
      if (!top) return;
      if (top.open === "{") top.keys.push(keyOf(text, top, at));
      top.commas += 1;
      top.part = at + 1;
      top.colon = undefined;
      return;
    case ":":
      if (top?.open === "{") top.colon ??= at;
      return;
    default:
  }
}

/** The key of the present part: `sort` of `sort: "name"`, and of `sort` alone. */
export function keyOf(text: string, { part, colon }: Frame, end: number): string {
  const [, quoted, plain = ""] =
    /^\s*(?:["']([^"']*)["']|([\p{ID_Continue}$]*))/u.exec(text.slice(part, colon ?? end)) ?? [];
  return quoted ?? plain;
}
