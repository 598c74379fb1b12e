import { paint, type Look } from "../../output/look.ts";
import { pad, textWidth, wrap } from "../../output/width.ts";

/** How help stands on the screen. Pure. */

/** What a person can read in a line. */
const WIDEST = 100;

export function helpWidth({ width }: Look): number {
  return Math.min(width, WIDEST);
}

/** Paragraphs with a blank line between; empty ones are left out. */
export function paragraphs(parts: readonly (readonly string[])[]): string {
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

/** Text in lines that fit, the first one not indented less. */
export function prose(text: string, look: Look, indent = 0): string[] {
  const blanks = " ".repeat(indent);
  return wrap(text, Math.max(helpWidth(look) - indent, 10)).map((line) => blanks + line);
}

/** Code goes on below itself, so that what is copied stays whole; it breaks after a comma. */
export function hanging(text: string, look: Look, indent: number): string[] {
  const width = helpWidth(look);
  if (textWidth(text) <= width) return [text];
  const blanks = " ".repeat(indent);
  const [first = "", ...rest] = wrap(text, width);
  return [first, ...wrap(rest.join(" "), width - indent).map((line) => blanks + line)];
}

/** A row of a list: what it is, what is said of it, and perhaps how deep it stands. */
export interface Row {
  left: string;
  right: string;
  depth?: number;
}

/** Where the right column begins at most, of 80. */
const MOST_LEFT = 34;

/** Two columns, the right one wrapped below itself; below the left one where that is too long. */
export function rows(all: readonly Row[], look: Look, indent = 2): string[] {
  const width = helpWidth(look);
  const most = Math.min(MOST_LEFT, Math.floor(width * 0.45));
  const lengths = all.map((row) => leftWidth(row)).filter((length) => length <= most);
  const at = Math.max(0, ...lengths) + 2;
  return all.flatMap((row) => {
    const start = " ".repeat(indent + (row.depth ?? 0) * 2);
    const left = start + paint(row.left, "label", look);
    if (row.right === "") return [left];
    const lines = wrap(row.right, Math.max(width - indent - at, 12));
    const below = lines.map((line) => " ".repeat(indent + at) + line);
    if (leftWidth(row) > most) return [left, ...below];
    const blanks = pad("", at - leftWidth(row), "left");
    return [`${left}${blanks}${lines[0]}`, ...below.slice(1)];
  });
}

function leftWidth({ left, depth = 0 }: Row): number {
  return textWidth(left) + depth * 2;
}

export function heading(text: string, look: Look): string {
  return paint(text, "heading", look);
}

/** Names that flow, separated by commas. */
export function flow(names: readonly string[], look: Look, indent = 2): string[] {
  return prose(names.join(", "), look, indent);
}
