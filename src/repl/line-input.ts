import { Readable } from "node:stream";
import { StringDecoder } from "node:string_decoder";

/** The streams that a session reads keys from: a terminal, or anything else in tests. */
export type KeySource = NodeJS.ReadableStream & {
  isTTY?: boolean;
  setRawMode?: (on: boolean) => unknown;
};

/**
 * Gives out its source line by line: what follows a line waits until that line has been dealt with. node:repl
 * with an evaluator of one's own would start line two of a paste while line one still awaits.
 */
export interface LineInput {
  stream: Readable & KeySource;
  /** From here on nothing is given out, until {@link resume}. */
  hold(): void;
  resume(): void;
  /** Forgets what waits: the rest of a paste whose first part was cancelled. */
  discard(): void;
  close(): void;
}

const CTRL_C = "\u0003";

/** @param interrupt called for a Ctrl-C that arrives as a key while the input is held */
export function createLineInput(source: KeySource, interrupt: () => void): LineInput {
  const decoder = new StringDecoder();
  const stream: LineInput["stream"] = new Readable({ read() {} });
  stream.isTTY = source.isTTY === true;
  if (source.setRawMode) {
    stream.setRawMode = (on) => {
      source.setRawMode?.(on);
      return stream;
    };
  }
  let waiting: string[] = [];
  let held = false;
  let ended = false;
  let pumping = false;

  async function pump(): Promise<void> {
    if (pumping) return;
    pumping = true;
    while (!held && waiting.length > 0) {
      stream.push(waiting.shift());
      // Lets the reader see it, and hold us when it is a line to run.
      await new Promise((resolve) => setImmediate(resolve));
    }
    pumping = false;
    if (ended && !held && waiting.length === 0) stream.push(null);
  }

  function onData(chunk: Buffer | string): void {
    let text = typeof chunk === "string" ? chunk : decoder.write(chunk);
    const key = held ? text.lastIndexOf(CTRL_C) : -1;
    if (key !== -1) {
      waiting = [];
      text = text.slice(key + 1);
      interrupt();
    }
    waiting.push(...(text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+/g) ?? []));
    void pump();
  }
  function onEnd(): void {
    ended = true;
    void pump();
  }
  source.on("data", onData);
  source.on("end", onEnd);
  source.resume();

  return {
    stream,
    hold() {
      held = true;
    },
    resume() {
      held = false;
      void pump();
    },
    discard() {
      waiting = [];
    },
    close() {
      source.off("data", onData);
      source.off("end", onEnd);
      source.pause();
    },
  };
}
