import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Writable } from "node:stream";
import { QlikError } from "../../errors.ts";
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

/** @throws {QlikError} `usage` where the file cannot be made, before anything is sent. */
export async function fileSink(path: string, { cwd }: Pick<Io, "cwd">): Promise<Sink> {
  const target = resolve(cwd, path);
  const isFolder = await stat(target).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
  if (isFolder) throw new QlikError("usage", `${path} is a folder.`, { remedy: "Give the name of a file." });
  // Beside the target, so that it can be renamed.
  const temporary = `${target}.${randomBytes(4).toString("hex")}.part`;
  const stream = createWriteStream(temporary, { flags: "wx" });
  let failure: unknown;
  stream.on("error", (error) => (failure ??= error));
  await once(stream, "open").catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === "ENOENT" ? "there is no such folder" : code;
    throw new QlikError("usage", `${path} cannot be written: ${reason}.`, { cause: error });
  });
  let isComplete = false;
  return {
    isTerminal: false,
    look: PLAIN,
    text: (text) => writeTo(stream, redactKnown(text)),
    async bytes(chunks) {
      for await (const chunk of chunks) await writeTo(stream, chunk);
    },
    async commit() {
      await closed(stream);
      if (failure) throw new QlikError("usage", `${path} cannot be written.`, { cause: failure });
      await rename(temporary, target);
      isComplete = true;
    },
    async discard() {
      if (isComplete) return;
      await closed(stream);
      await rm(temporary, { force: true });
    },
  };
}

async function closed(stream: WriteStream): Promise<void> {
  if (stream.closed) return;
  stream.end();
  await once(stream, "close").catch(() => {});
}

/** What may wait in memory for a slow reader. */
const MOST_WAITING = 1024 * 1024;

async function writeTo(stream: Writable, chunk: string | Uint8Array): Promise<void> {
  if (stream.write(chunk) || stream.writableLength < MOST_WAITING) return;
  await once(stream, "drain");
}
