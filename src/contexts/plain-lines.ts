/**
 * Contexts as nearly all are written: a key and a plain word or two on each line, headers one step deeper. They are read
 * here, since the parser takes a third of a millisecond for each, which `qlik context ls` pays a thousand times.
 */

const LINE = /^( +)([A-Za-z][\w-]*):(?: (\S.*?))?$/;
// Neither quotes nor brackets, marks, comments or a colon that ends a word.
const WORDS = /^[\w./@+=~-]+(?::[\w./@+=~-]+)*(?: [\w./@+=~-]+(?::[\w./@+=~-]+)*)*$/;
// What YAML 1.1 or 1.2 may take for a number, a date or a constant.
const NO_TEXT = /^(?:[-+.~]|[\d_.+:eEtTzZ-]*$|0[bBoOxX]|(?:y|n|yes|no|true|false|on|off|null)$)/i;

/**
 * What a file says that holds one context, where every line of it is plain.
 *
 * @param piece `contexts:`, a line with the name, and the lines below it
 * @returns `undefined` for one that only the parser can read. Pure.
 */
export function readPlainly(piece: string): Record<string, unknown> | undefined {
  const settings: Record<string, unknown> = {};
  // The map that deeper lines belong to.
  let inner: Record<string, unknown> | undefined;
  let [indent, innerIndent] = ["", ""];
  for (const line of piece.split("\n").slice(2)) {
    if (line === "") continue;
    const [, blanks = "", key = "", value] = LINE.exec(line) ?? [];
    if (key === "") return undefined;
    if (indent === "") indent = blanks;
    let target = settings;
    if (blanks !== indent) {
      if (
        inner === undefined ||
        (innerIndent !== "" && blanks !== innerIndent) ||
        blanks.length < indent.length
      )
        return undefined;
      innerIndent = blanks;
      target = inner;
    }
    if (key in target) return undefined;
    if (value === undefined) {
      if (target !== settings) return undefined;
      [inner, innerIndent] = [{}, ""];
      settings[key] = inner;
    } else {
      if (target === settings) inner = undefined;
      if (!WORDS.test(value)) return undefined;
      if (value === "true" || value === "false") target[key] = value === "true";
      else if (NO_TEXT.test(value)) return undefined;
      else target[key] = value;
    }
  }
  const isEmpty = (one: unknown) => typeof one === "object" && Object.keys(one as object).length === 0;
  // Nothing below a key is no map but nothing.
  return isEmpty(settings) || Object.values(settings).some(isEmpty) ? undefined : settings;
}

/**
 * What a file says beside its contexts, where that is no more than which is the current one.
 *
 * @returns `undefined` for one that only the parser can read. Pure.
 */
export function readPlainFrame(frame: string): { current: string | undefined } | undefined {
  const lines = frame.split("\n").filter((line) => !/^(?:#.*)?$/.test(line) && line !== "contexts:");
  if (lines.length === 0) return { current: undefined };
  const [, current = ""] = /^current-context: (\S.*)$/.exec(lines[0]!) ?? [];
  return lines.length === 1 && WORDS.test(current) && !NO_TEXT.test(current) ? { current } : undefined;
}
