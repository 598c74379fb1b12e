import type { REPLServer } from "node:repl";

/**
 * Puts text of several lines into the line that is being edited. node:readline has no way to do so: what is written to
 * it runs with each line break.
 *
 * From Node 24 on, the editor notes whether there are several lines, which changes how it draws them and where the arrow
 * keys go; it finds that out by itself only at the next key.
 *
 * @see https://github.com/nodejs/node/pull/57400
 */
export function setLine(frame: REPLServer, line: string, cursor = line.length): void {
  const editor = frame as unknown as Editor;
  editor.line = line;
  editor.cursor = cursor;
  const note = findNote(editor, "_isMultiline");
  if (note !== undefined) editor[note] = line.includes("\n");
  editor._refreshLine();
}

/** Does the same, and lets Ctrl-_ take it back. */
export function changeLine(frame: REPLServer, line: string, cursor: number): void {
  const editor = frame as unknown as Editor;
  const note = findNote(editor, "_undoStack");
  const undo = note && (editor[note] as { text: string; cursor: number }[] | undefined);
  if (line !== editor.line) undo?.push({ text: editor.line, cursor: editor.cursor });
  setLine(frame, line, cursor);
}

/** Puts text in at the cursor. */
export function insertText(frame: REPLServer, text: string): void {
  const { line, cursor } = frame as unknown as Editor;
  changeLine(frame, line.slice(0, cursor) + text + line.slice(cursor), cursor + text.length);
}

/**
 * From Node 24 on, Enter breaks the line of an unfinished input at the cursor. Where that is not the end, the editor
 * draws only a part of the line above.
 */
export function redrawBrokenLine(frame: REPLServer): void {
  const { line, cursor } = frame as unknown as Editor;
  if (cursor < line.length) setLine(frame, line, cursor);
}

/** What the editor keeps to itself. */
function findNote(editor: Editor, name: string): symbol | undefined {
  return Object.getOwnPropertySymbols(editor).find(({ description }) => description === name);
}

interface Editor {
  line: string;
  cursor: number;
  /** The public methods redraw only after keys. */
  _refreshLine: () => void;
  [note: symbol]: unknown;
}
