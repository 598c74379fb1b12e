import { Recoverable, start, type REPLEval, type REPLServer } from "node:repl";
import { clearLine, clearScreenDown, cursorTo, moveCursor } from "node:readline";
import type { Context } from "node:vm";
import type { TabAnswer } from "./assistant.ts";
import type { LineInput } from "./line-input.ts";
import { createHistorySearch, type Key } from "./history-search.ts";
import { createHistoryWalk } from "./history-walk.ts";
import { changeLine, insertText, redrawBrokenLine, setLine } from "./node-fixes/edit-line.ts";
import { insertAtCursor } from "./node-fixes/insert-at-cursor.ts";

export interface FrameOptions {
  prompt: string;
  input: LineInput["stream"];
  output: NodeJS.WritableStream;
  terminal: boolean;
  /** Inputs for the arrow keys, newest last. */
  history: () => readonly string[];
  /** Takes an input; `false` asks for more lines of it. Calls `done` when the next prompt may come. */
  onInput: (source: string, done: () => void) => boolean;
  /** Takes a line before it becomes part of an input; `true` where it was no input at all. */
  onLine: (line: string, unfinished: boolean) => boolean;
  /** What Tab does; `after` is what stands behind the cursor. */
  complete: (text: string, after: string) => TabAnswer | Promise<TabAnswer>;
  /** Makes text fit to be printed. */
  toScreen: (text: string) => string;
  write: (value: unknown) => string;
}

/** node:repl, of which only the line editor, the order of events, `_` and `_error` are used. */
export interface Frame {
  /** Shows the prompt again. */
  prompt: () => void;
  setPrompt: (prompt: string) => void;
  /** Puts a paste into the line, for the user to run. */
  insert: (text: string) => void;
  /** Prints above the line that is being typed, and leaves that as it is. */
  above: (text: string) => void;
  /** What `_` and `_error` give. */
  last: () => unknown;
  setLast: (value: unknown) => void;
  lastError: () => unknown;
  setLastError: (error: unknown) => void;
  /** Drops the lines of an unfinished input. */
  forgetLines: () => void;
  /** Clears the terminal's current line, with the prompt. */
  eraseLine: () => void;
  close: () => void;
  /** Resolves when the user leaves or the input ends. */
  left: Promise<void>;
}

/** The frame's own has the lines of an input one by one, or from Node 24 on in reverse (nodejs/node#57400). */
const noHistory = { historySize: 0 };

/** Shows the first prompt. */
export function startFrame(options: FrameOptions): Frame {
  const { output, terminal } = options;
  /** Lines of an input that is not complete yet. */
  let pending = "";
  let closed = false;

  function evaluate(
    text: string,
    _context: Context,
    _file: string,
    done: (error: Error | null) => void,
  ): void {
    const source = text.replace(/\n$/, "");
    pending = "";
    if (options.onInput(source, () => closed || done(null))) return;
    pending = `${source}\n`;
    done(new Recoverable(new SyntaxError("Unexpected end of input")));
    if (terminal) redrawBrokenLine(server);
  }

  // The frame would put a `require` of its own over ours, which starts elsewhere.
  const keepRequire = keepGlobal("require");
  const server = start({
    prompt: options.prompt,
    input: options.input,
    output,
    terminal,
    // Neither node's colours nor its preview, which can call the API while the user types (nodejs/node#59774).
    useColors: false,
    preview: false,
    ...noHistory,
    useGlobal: true,
    ignoreUndefined: true,
    eval: evaluate as REPLEval,
    writer: options.write,
    completer: (text: string, done: (error: null, result: [string[], string]) => void) => {
      // From Node 24 on, the text holds the earlier lines already.
      const whole = text.startsWith(pending) ? text : pending + text;
      const finish = ({ insert, show }: TabAnswer) => {
        if (show !== undefined) showAbove(server, output, options.toScreen(show));
        done(null, insert === "" ? [[], ""] : [[insert], ""]);
      };
      const answer = options.complete(whole, server.line.slice(server.cursor));
      if (answer instanceof Promise) void answer.then(finish);
      else finish(answer);
    },
  });
  keepRequire();
  // From Node 24 on, the line that is edited holds the earlier ones of an unfinished input.
  const earlierLines = () => ("historyManager" in server ? [] : pending.split("\n").slice(0, -1));
  const endLine = terminal ? replaceKeys(server, () => [...options.history(), ...earlierLines()]) : () => {};
  server.on("SIGINT", () => {
    pending = "";
    endLine();
  });
  replaceCommands(server, (line) => {
    endLine();
    return options.onLine(line, pending !== "");
  });
  const left = new Promise<void>((resolve) => {
    server.once("exit", () => {
      closed = true;
      resolve();
    });
  });
  const inner = server as unknown as { last: unknown; lastError: unknown; underscoreAssigned: boolean };

  return {
    prompt: () => void (closed || server.displayPrompt()),
    setPrompt: (prompt) => server.setPrompt(prompt),
    insert: (text) => insertText(server, text),
    above(text) {
      if (terminal && !closed) return showAbove(server, output, text);
      output.write(`${text}\n`);
      if (!closed) server.displayPrompt(true);
    },
    last: () => inner.last,
    setLast: (value) => {
      if (!inner.underscoreAssigned) inner.last = value;
    },
    lastError: () => inner.lastError,
    setLastError: (error) => (inner.lastError = error),
    forgetLines: () => {
      pending = "";
      server.clearBufferedCommand();
    },
    eraseLine: () => {
      if (!terminal) return;
      cursorTo(output, 0);
      clearLine(output, 0);
    },
    close: () => server.close(),
    left,
  };
}

/** @returns how to put back what the name stands for now */
function keepGlobal(name: string): () => void {
  const now = Object.getOwnPropertyDescriptor(globalThis, name);
  return () => void (now && Object.defineProperty(globalThis, name, now));
}

/** Shows lines in the place of the prompt, which moves below them with what is typed. */
function showAbove(server: REPLServer, output: NodeJS.WritableStream, text: string): void {
  // The rows of a long line that are above the cursor; readline keeps their number to itself.
  const inner = server as unknown as { prevRows?: number };
  moveCursor(output, 0, -(inner.prevRows ?? 0));
  cursorTo(output, 0);
  clearScreenDown(output);
  output.write(`${text}\n`);
  inner.prevRows = 0;
  server.displayPrompt(true);
}

/**
 * Ctrl-R and the arrow keys are ours: see history-search.ts and history-walk.ts.
 *
 * @returns what to call when a line was run or given up
 */
function replaceKeys(server: REPLServer, entries: () => readonly string[]): () => void {
  // What node:repl itself replaces, to see each key before the editor does.
  const keys = server as unknown as { _ttyWrite: (text: string | undefined, key?: Key) => void };
  let usual: string | undefined;
  const edited = { line: () => server.line, cursor: () => server.cursor, entries };
  const search = createHistorySearch({
    ...edited,
    show(line, cursor, prompt) {
      usual ??= server.getPrompt();
      server.setPrompt(prompt ?? usual);
      if (prompt === undefined) usual = undefined;
      setLine(server, line, cursor);
    },
  });
  const walk = createHistoryWalk({ ...edited, show: (line, cursor) => changeLine(server, line, cursor) });
  const { _ttyWrite: write } = keys;
  keys._ttyWrite = (text, key) => {
    const isOurs = search.take(text, key ?? {}) || walk.take(key ?? {});
    // Escape does nothing but end what the editor is at: Alt-Y replaces what Ctrl-Y put in, which may be gone.
    if (isOurs) write(undefined, { name: "escape" });
    else insertAtCursor(server, key?.name === "tab", () => write(text, key));
  };
  return walk.end;
}

/** Commands are ours: node has few, and a `.filter(…)` at the start of a line would be an "Invalid REPL keyword". */
function replaceCommands(server: REPLServer, isHandled: (line: string) => boolean): void {
  for (const name of Object.keys(server.commands)) Reflect.deleteProperty(server.commands, name);
  const inherited = server.listeners("line") as ((line: string) => void)[];
  server.removeAllListeners("line");
  server.on("line", (line: string) => {
    if (isHandled(line)) return;
    for (const listener of inherited) listener.call(server, line);
  });
}
