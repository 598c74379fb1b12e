import type { REPLServer } from "node:repl";

/**
 * From Node 24 on, an input of several lines is one entry of the frame's history, kept with its lines in reverse
 * and separated by carriage returns; and with carriage returns it arrives as a line. Before, every line is an
 * entry, but one with line breaks works as it is.
 *
 * @see https://github.com/nodejs/node/pull/57400
 */

/** Gives the frame its inputs for the arrow keys, each one whole. @param entries newest last */
export function setFrameHistory(frame: REPLServer, entries: readonly string[]): void {
  const reversed = "historyManager" in frame;
  const lines = entries.map((entry) => (reversed ? entry.split("\n").toReversed().join("\r") : entry));
  (frame as unknown as { history: string[] }).history = lines.toReversed();
}

/** A line from the frame with line breaks where it had been broken. */
export function withLineBreaks(line: string): string {
  return line.replace(/\r\n?/g, "\n");
}
