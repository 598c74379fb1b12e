/**
 * Bracketed paste: a terminal that was asked to puts marks around what is pasted, so that it can be told from what is
 * typed. Pure.
 *
 * @see https://invisible-island.net/xterm/xterm-paste64.html
 */

export const PASTE_ON = "\u001b[?2004h";
export const PASTE_OFF = "\u001b[?2004l";

const START = "\u001b[200~";
const END = "\u001b[201~";
const CTRL_C = "\u0003";

/** Something that the user did at the keyboard. */
export type Typed =
  /** Keys, up to the end of a line. */
  | { kind: "keys"; text: string }
  /** A whole paste. */
  | { kind: "paste"; text: string };

/** Cuts what arrives into lines and pastes; holds back a paste until its end has come. */
export interface PasteReader {
  read(text: string): Typed[];
}

export function createPasteReader(): PasteReader {
  /** What came of a paste that has not ended; or the beginning of a mark. */
  let open: string | undefined;
  let tail = "";

  function read(text: string): Typed[] {
    if (open !== undefined) {
      // Whoever waits for an end that never comes presses Ctrl-C, which no terminal lets a paste hold.
      if (text === CTRL_C) {
        open = undefined;
        return toLines(text);
      }
      const all = open + text;
      const end = all.indexOf(END);
      open = end === -1 ? all : undefined;
      if (end === -1) return [];
      return [{ kind: "paste", text: clean(all.slice(0, end)) }, ...read(all.slice(end + END.length))];
    }
    const all = tail + text;
    tail = "";
    const start = all.indexOf(START);
    if (start !== -1) {
      open = "";
      return [...toLines(all.slice(0, start)), ...read(all.slice(start + START.length))];
    }
    // A mark may be cut in two, though not so early that an escape key or an arrow would have to wait.
    tail = /\u001b\[20{0,2}$/.exec(all)?.[0] ?? "";
    return toLines(all.slice(0, all.length - tail.length));
  }
  return { read };
}

/** Keys, a line at a time. */
export function toLines(text: string): Typed[] {
  const lines = text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+/g) ?? [];
  return lines.map((line) => ({ kind: "keys", text: line }));
}

/** What a paste may put into the line: no keys that would do something, and no line break that would run it. */
function clean(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u200b\u2028\u2029\ufeff]/g, "")
    .replace(/\n+$/, "");
}
