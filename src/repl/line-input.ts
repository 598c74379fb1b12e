import { Readable } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import { createPasteReader, toLines, type Typed } from "./paste.ts";

/** The streams that a session reads keys from: a terminal, or anything else in tests. */
export type KeySource = NodeJS.ReadableStream & {
  isTTY?: boolean;
  setRawMode?: (on: boolean) => unknown;
};

export interface LineInputOptions {
  source: KeySource;
  /** Called for a Ctrl-C that arrives as a key while the input is held. */
  interrupt: () => void;
  /** Takes a paste of several lines, whole. Without it, they are lines like others. */
  paste?: (text: string) => void;
}

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
  /**
   * The next line that is typed while the input is held; what was typed before does not count as an answer.
   *
   * @returns `undefined` where the input has ended, or the signal aborts
   */
  answer(signal: AbortSignal): Promise<string | undefined>;
  close(): void;
}

const CTRL_C = "\u0003";

export function createLineInput({ source, interrupt, paste }: LineInputOptions): LineInput {
  const decoder = new StringDecoder();
  const pastes = createPasteReader();
  const stream: LineInput["stream"] = new Readable({ read() {} });
  stream.isTTY = source.isTTY === true;
  if (source.setRawMode) {
    stream.setRawMode = (on) => {
      source.setRawMode?.(on);
      return stream;
    };
  }
  let waiting: Typed[] = [];
  let held = false;
  let ended = false;
  let pumping = false;
  let asking: { text: string; done: (answer: string | undefined) => void } | undefined;

  async function pump(): Promise<void> {
    if (pumping) return;
    pumping = true;
    while (!held && waiting.length > 0) {
      give(waiting.shift()!);
      // Lets the reader see it, and hold us when it is a line to run.
      await new Promise((resolve) => setImmediate(resolve));
    }
    pumping = false;
    if (ended && !held && waiting.length === 0) stream.push(null);
  }

  function give({ kind, text }: Typed): void {
    // One line of plain text does as keys what it does anywhere, in a search of the history too.
    if (kind === "paste" && /[\n\t]/.test(text)) paste?.(text);
    else stream.push(text);
  }

  function onData(chunk: Buffer | string): void {
    let text = typeof chunk === "string" ? chunk : decoder.write(chunk);
    const key = held ? text.lastIndexOf(CTRL_C) : -1;
    if (key !== -1) {
      waiting = [];
      text = text.slice(key + 1);
      interrupt();
    }
    if (asking) return readAnswer(text);
    waiting.push(...(paste ? pastes.read(text) : toLines(text)));
    void pump();
  }

  function readAnswer(text: string): void {
    if (!asking) return;
    asking.text += text;
    const end = asking.text.search(/[\r\n]/);
    if (end === -1) return;
    const { text: all } = asking;
    finishAnswer(all.slice(0, end));
    onData(all.slice(end).replace(/^(\r\n|\r|\n)/, ""));
  }

  function finishAnswer(answer: string | undefined): void {
    const { done } = asking ?? {};
    asking = undefined;
    done?.(answer);
  }

  function onEnd(): void {
    ended = true;
    finishAnswer(undefined);
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
    answer(signal) {
      if (ended || signal.aborted) return Promise.resolve(undefined);
      return new Promise((resolve) => {
        const stop = () => finishAnswer(undefined);
        signal.addEventListener("abort", stop, { once: true });
        asking = {
          text: "",
          done(answer) {
            signal.removeEventListener("abort", stop);
            resolve(answer);
          },
        };
      });
    },
    close() {
      source.off("data", onData);
      source.off("end", onEnd);
      source.pause();
    },
  };
}
