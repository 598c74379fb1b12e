import { once } from "node:events";
import { resolve } from "node:path";
import type { Writable } from "node:stream";
import { createCompleteFile } from "../../complete-file.ts";
import { type Look, lookOf, PLAIN } from "../../output/look.ts";
import { toScreenText } from "../../output/screen-text.ts";
import { redactKnown } from "../../redact.ts";
import type { Io } from "../io.ts";

/** Where an answer goes: to stdout, or to a file that is there only once it is complete. */
export interface Sink {
  /** Whether somebody looks at it. */
  isTerminal: boolean;
  /** How text for people has to look there. */
  look: Look;
  /** Writes text, without the secrets that this process knows. @param styled whether its colours are ours */
  text(text: string, styled?: boolean): Promise<void>;
  /** Writes bytes as they are. */
  bytes(chunks: AsyncIterable<Uint8Array>): Promise<void>;
  /** Makes it complete. */
  commit(): Promise<void>;
  /** Removes what there is of it; to be called in any case, and nothing after {@link commit}. */
  discard(): Promise<void>;
}

export function stdoutSink({ stdout, env }: Pick<Io, "stdout" | "env">): Sink {
  const isTerminal = Boolean(stdout.isTTY);
  return {
    isTerminal,
    look: lookOf(stdout, env),
    // A text from a tenant must not drive the terminal; a pipe gets it as it is.
    text: (text, styled = false) =>
      writeTo(stdout, isTerminal ? toScreenText(text, { colors: styled }) : redactKnown(text)),
    async bytes(chunks) {
      for await (const chunk of chunks) await writeTo(stdout, chunk);
    },
    commit: () => Promise.resolve(),
    discard: () => Promise.resolve(),
  };
}

/**
 * @param path `-` is stdout
 * @throws {QlikError} `usage` where the file cannot be made, before anything is sent.
 */
export async function fileSink(path: string, io: Pick<Io, "cwd" | "stdout" | "env">): Promise<Sink> {
  if (path === "-") return stdoutSink(io);
  const { cwd } = io;
  const file = await createCompleteFile(resolve(cwd, path), { shown: path });
  return {
    isTerminal: false,
    look: PLAIN,
    text: (text) => file.write(redactKnown(text)),
    async bytes(chunks) {
      for await (const chunk of chunks) await file.write(chunk);
    },
    commit: () => file.commit(),
    discard: () => file.discard(),
  };
}

/** What may wait in memory for a slow reader. */
const MOST_WAITING = 1024 * 1024;

async function writeTo(stream: Writable, chunk: string | Uint8Array): Promise<void> {
  if (stream.write(chunk) || stream.writableLength < MOST_WAITING) return;
  await once(stream, "drain");
}
