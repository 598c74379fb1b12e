import { split, textWidth } from "../output/width.ts";

/** Where the cursor goes in an input of several lines; places count from its beginning. Pure. */

/** How far a place is from the beginning of its line, in the columns of a terminal. */
export function columnOf(text: string, cursor: number): number {
  return textWidth(text.slice(lineStart(text, cursor), cursor));
}

/** The place with that column a line further up or down, or the end of a line too short for it; none past the last. */
export function lineAway(
  text: string,
  cursor: number,
  direction: -1 | 1,
  column: number,
): number | undefined {
  const edge = direction === -1 ? lineStart(text, cursor) - 1 : lineEnd(text, cursor);
  if (edge < 0 || edge === text.length) return undefined;
  const start = direction === -1 ? lineStart(text, edge) : edge + 1;
  const line = text.slice(start, lineEnd(text, start));
  return start + split(line, column)[0].length;
}

export function lineStart(text: string, cursor: number): number {
  return text.slice(0, cursor).lastIndexOf("\n") + 1;
}

export function lineEnd(text: string, cursor: number): number {
  const end = text.indexOf("\n", cursor);
  return end === -1 ? text.length : end;
}
