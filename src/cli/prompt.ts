import { Writable } from "node:stream";
import { createInterface } from "node:readline";
import { QlikError } from "../errors.ts";
import type { Io } from "./io.ts";

/** Questions and answers, in a terminal or from a pipe with one answer a line. */
export interface Prompt {
  /** @returns the answer without blanks around it. @throws {QlikError} `aborted` on Ctrl-C. */
  ask(question: string): Promise<string>;
  /** The same, and what is typed is not shown. */
  askSecret(question: string): Promise<string>;
  /** @param fallback what just Enter means. */
  confirm(question: string, fallback: boolean): Promise<boolean>;
  /** Aborted by Ctrl-C, also while no question is open. */
  interrupted: AbortSignal;
  close(): void;
}

/** @param ended what to do where the input ends before an answer. @default what helps who sets up a context */
export function createPrompt(
  io: Io,
  ended = "Answer in a terminal, one answer a line in a pipe, or make it of flags: qlik context create --help",
): Prompt {
  const terminal = Boolean(io.stdin.isTTY);
  let silent = true;
  const screen = Object.assign(
    new Writable({
      write(chunk, _encoding, done) {
        if (!silent) io.stderr.write(chunk as Buffer);
        done();
      },
    }),
    { columns: io.stderr.columns },
  );
  const lines = createInterface({ input: io.stdin, output: screen, terminal, historySize: 0 });
  const typed: string[] = [];
  let waiting: { resolve: (line: string) => void; reject: (error: Error) => void } | undefined;
  let end: QlikError | undefined;

  lines.on("line", (line) => {
    // A paste may hold the next answers too, and they may be secrets: nothing is shown until they are asked for.
    silent = true;
    if (waiting) waiting.resolve(line);
    else typed.push(line);
    waiting = undefined;
  });
  const interrupt = new AbortController();
  const stop = (error: QlikError) => {
    silent = true;
    end ??= error;
    if (!waiting) return;
    // What is said of it begins a line of its own.
    if (terminal) io.stderr.write("\n");
    waiting.reject(end);
    waiting = undefined;
  };
  lines.on("SIGINT", () => {
    const error = new QlikError("aborted", "Cancelled; nothing was saved.");
    interrupt.abort(error);
    stop(error);
  });
  lines.on("close", () =>
    stop(
      new QlikError("usage", "The input ended before every question was answered; nothing was saved.", {
        remedy: ended,
      }),
    ),
  );

  async function answer(question: string, hidden: boolean): Promise<string> {
    const ready = typed.shift();
    if (ready === undefined && end) throw end;
    io.stderr.write(terminal ? "" : question);
    lines.setPrompt(question);
    if (terminal) {
      silent = false;
      lines.prompt();
      silent = hidden || ready !== undefined;
    }
    const line =
      ready ??
      (await new Promise<string>((resolve, reject) => {
        waiting = { resolve, reject };
      }));
    if (terminal && ready !== undefined && !hidden) io.stderr.write(ready);
    if (hidden || ready !== undefined || !terminal) io.stderr.write("\n");
    return cleanAnswer(line);
  }

  return {
    ask: (question) => answer(question, false),
    askSecret: (question) => answer(question, true),
    async confirm(question, fallback) {
      for (;;) {
        const reply = (await answer(`${question} ${fallback ? "[Y/n]" : "[y/N]"} `, false)).toLowerCase();
        if (reply === "") return fallback;
        if (["y", "yes"].includes(reply)) return true;
        if (["n", "no"].includes(reply)) return false;
        io.stderr.write("Please answer y or n.\n");
      }
    },
    interrupted: interrupt.signal,
    close: () => lines.close(),
  };
}

/** Without what a paste brings along: blanks, line breaks, marks of a bracketed paste, a byte-order mark. */
function cleanAnswer(line: string): string {
  return line.replaceAll(/\u001b\[20[01]~|[\u0000-\u001f\u007f\u200b]/g, "").trim();
}
