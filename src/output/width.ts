import stringWidth from "string-width";
import { type Look, signs } from "./look.ts";

/** How much room text takes in a terminal, where 日 takes two columns and an accent none. */

export function textWidth(text: string): number {
  const letters = text.replace(STYLES, "");
  // Nearly all there is to measure; the library is loaded for the rest.
  if (ONE_COLUMN.test(letters)) return letters.length;
  if (!SYLLABIC.test(text)) return stringWidth(text);
  return [...segments(text)].reduce((sum, { segment }) => sum + graphemeWidth(segment), 0);
}

// eslint-disable-next-line no-control-regex
const STYLES = /\u001b\[[\d;]*m/g;
/** ASCII, Latin-1 without the soft hyphen, `…` and `↵`. */
const ONE_COLUMN = /^[ -~\u00a1-\u00ac\u00ae-\u00ff\u2026\u21b5]*$/;

let segmenter: Intl.Segmenter | undefined;

function segments(text: string): Iterable<Intl.SegmentData> {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  return segmenter.segment(text);
}

/** From Devanagari to Sinhala, Burmese and Khmer: several letters make one grapheme, and take a column each. */
const SYLLABIC = /[\u0900-\u0dff\u1000-\u109f\u1780-\u17ff]/;

/** Terminals give each letter a column, and marks that do not stand beside it none (as `wcwidth` has it). */
function graphemeWidth(grapheme: string): number {
  if (!SYLLABIC.test(grapheme)) return stringWidth(grapheme);
  return grapheme.match(/[^\p{Mn}\p{Me}\p{Cf}]/gu)?.length ?? 0;
}

/** The text where it fits, else as much of it as does, with an ellipsis. Never cuts a character in two. */
export function cut(text: string, width: number, look: Pick<Look, "unicode">): string {
  // No UTF-16 unit takes more than two columns.
  if (text.length * 2 <= width || textWidth(text) <= width) return text;
  const { more } = signs(look);
  return width < more.length ? more.slice(0, width) : split(text, width - more.length)[0] + more;
}

/** The text in two, the first part as wide as possible. */
export function split(text: string, width: number): [string, string] {
  let used = 0;
  for (const { segment, index } of segments(text)) {
    used += textWidth(segment);
    if (used > width) return [text.slice(0, index), text.slice(index)];
  }
  return [text, ""];
}

export function pad(text: string, width: number, side: "left" | "right"): string {
  const blanks = " ".repeat(Math.max(0, width - textWidth(text)));
  return side === "left" ? text + blanks : blanks + text;
}

/** Lines no wider than `width`, broken between words where there are any. */
export function wrap(text: string, width: number): string[] {
  return text.split(/\r\n|[\r\n]/).flatMap((line) => wrapLine(line, width));
}

function wrapLine(line: string, width: number): string[] {
  const lines = [""];
  for (const word of line.split(/(?<=\s)(?=\S)/)) {
    let rest = word;
    if (textWidth(lines.at(-1)! + rest.trimEnd()) > width && lines.at(-1) !== "") lines.push("");
    while (textWidth(rest.trimEnd()) > width) {
      const [head, tail] = split(rest, width);
      if (head === "") break;
      lines[lines.length - 1] = head;
      lines.push("");
      rest = tail;
    }
    lines[lines.length - 1] += rest;
  }
  return lines.map((one) => one.trimEnd());
}
