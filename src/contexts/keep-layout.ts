import { parse } from "yaml";

const REST_OF_LINE = /^(?:[^\S\n]|["'])*\n/;
const BLANK_LINES = /^(?:[^\S\n]*\n)*/;

/**
 * Carries an edit over to the text as the user laid it out. A YAML library writes a document in its own layout; so
 * the lines that the edit did not touch are taken from the original, and only the others from the edited text.
 *
 * @param normalized the original as the library writes it, before the edit
 * @returns `edited` itself where the two cannot be matched, or the result would not mean the same
 */
export function keepLayout(original: string, normalized: string, edited: string): string {
  // The library changes nothing but blanks and quotes, as a rule: the other characters tell which place is which.
  if (squash(original) !== squash(normalized)) return edited;
  const ours = original.endsWith("\n") ? original : `${original}\n`;
  const before = normalized.split("\n");
  const after = edited.split("\n");

  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shortest - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;

  // A line of the library may be part of a line of ours: then that line is part of the edit.
  let start = endOfLines(ours, before.slice(0, head));
  while (start === undefined) start = endOfLines(ours, before.slice(0, --head));
  let end = startOfLines(ours, before.slice(before.length - tail));
  while (end === undefined) end = startOfLines(ours, before.slice(before.length - --tail));

  const middle = after
    .slice(head, after.length - tail)
    .map((line) => (line.trim() === "" ? "\n" : `${line}\n`));
  const text = ours.slice(0, start) + middle.join("") + ours.slice(Math.max(start, end));
  const result = original.includes("\r\n") ? text.replace(/\r?\n/g, "\r\n") : text;
  return meansTheSame(result, edited) ? result : edited;
}

/** Where the line ends that holds the last of these lines' characters; undefined where others follow in it. */
function endOfLines(text: string, lines: string[]): number | undefined {
  const length = squash(lines.join("")).length;
  const rest = text.slice(offsetOf(text, length));
  const blanks = REST_OF_LINE.exec(rest)?.[0];
  if (length === 0 && lines.length === 0) return 0;
  if (blanks === undefined) return undefined;
  // Blank lines belong to what is before them if the library has one there, else to what follows.
  const more =
    lines.at(-1)?.trim() === "" ? blanks + (BLANK_LINES.exec(rest.slice(blanks.length))?.[0] ?? "") : blanks;
  return text.length - rest.length + more.length;
}

/** Where the blank lines begin that precede the first of these lines; undefined where others are before it. */
function startOfLines(text: string, lines: string[]): number | undefined {
  const length = squash(text).length - squash(lines.join("")).length;
  const offset = offsetOf(text, length);
  const rest = text.slice(offset);
  if (length === 0) return 0;
  const lineEnd = REST_OF_LINE.exec(rest)?.[0];
  return lineEnd === undefined ? undefined : offset + lineEnd.length;
}

/** The offset behind the given number of characters that count. */
function offsetOf(text: string, count: number): number {
  let offset = 0;
  for (let seen = 0; seen < count; offset++) if (squash(text[offset]!) !== "") seen++;
  return offset;
}

function squash(text: string): string {
  return text.replace(/[\s\ufeff"']/g, "");
}

function meansTheSame(a: string, b: string): boolean {
  try {
    return JSON.stringify(parse(a, { merge: true })) === JSON.stringify(parse(b, { merge: true }));
  } catch {
    return false;
  }
}
