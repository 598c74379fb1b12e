import { PassThrough } from "node:stream";
import { startSession, type SessionOptions } from "../../src/repl/session.ts";

/** Drives a session over streams, waiting for what it prints, never for time. */
export interface Driver {
  /** Sends keys. */
  type: (keys: string) => void;
  /** Sends a line, waits for the next prompt and gives what came before it. */
  enter: (line: string) => Promise<string>;
  /** Waits until the output since the last wait contains the text, and gives it. */
  until: (text: string | RegExp) => Promise<string>;
  /** What has come since the last wait. */
  read: () => string;
  /** Ends the input and waits until the session is over. */
  leave: () => Promise<number>;
  exitCode: Promise<number>;
}

/** @param prompt how the prompts of this session look */
export async function drive(
  options: Partial<SessionOptions> = {},
  prompt: RegExp = /dev> /,
): Promise<Driver> {
  const input = new PassThrough();
  const output = new PassThrough();
  let unread = "";
  let changed = () => {};
  output.on("data", (chunk: Buffer) => {
    unread += chunk.toString();
    changed();
  });

  async function until(text: string | RegExp): Promise<string> {
    for (;;) {
      const at = typeof text === "string" ? unread.indexOf(text) : unread.search(text);
      if (at !== -1) {
        const length = typeof text === "string" ? text.length : (text.exec(unread)?.[0].length ?? 0);
        const read = unread.slice(0, at + length);
        unread = unread.slice(at + length);
        return read;
      }
      await new Promise<void>((resolve) => (changed = resolve));
    }
  }

  const exitCode = startSession({
    name: "dev",
    globals: {},
    input,
    output,
    terminal: false,
    colors: false,
    now: () => 0,
    ...options,
  });
  await until(prompt);
  return {
    type: (keys) => void input.write(keys),
    async enter(line) {
      input.write(`${line}\n`);
      return (await until(prompt)).replace(new RegExp(`(?:${prompt.source})$`), "");
    },
    until,
    read() {
      const read = unread;
      unread = "";
      return read;
    },
    leave() {
      input.end();
      return exitCode;
    },
    exitCode,
  };
}
