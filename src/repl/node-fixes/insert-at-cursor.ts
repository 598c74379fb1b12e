import type { REPLServer } from "node:repl";

/**
 * Of characters that arrive at once, as those of a paste, the editor of Node 20 puts all but the last at the end of the
 * line, wherever the cursor is. It does so where Tab is not to complete.
 *
 * @param write what gives the editor one of them
 */
export function insertAtCursor(frame: REPLServer, isTab: boolean, write: () => void): void {
  const editor = frame as unknown as { isCompletionEnabled: boolean };
  // At the end of the line it is right, and does not measure the whole line for each.
  if (isTab || editor.isCompletionEnabled || frame.cursor === frame.line.length) return write();
  editor.isCompletionEnabled = true;
  write();
  editor.isCompletionEnabled = false;
}
