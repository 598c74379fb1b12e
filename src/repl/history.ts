import { closeSync, constants, fchmodSync, fstatSync, openSync, readSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { redact } from "../redact.ts";
import { makeOwnFolder } from "../folders.ts";

/** Inputs of this and earlier sessions. */
export interface History {
  /** Newest last; secrets are redacted. */
  entries: readonly string[];
  /** Keeps one whole input, unless it begins with a blank or repeats the last one. Never throws. */
  add(input: string): void;
}

export interface HistoryOptions {
  /** File of JSON lines, only for its owner; without one, the history ends with the session. */
  path?: string;
  /** Told once when the file cannot be used. */
  warn: (message: string) => void;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Inputs to remember. @default 1000 */
  size?: number;
}

/** Enough for far more than `size` inputs, and quick to read. */
const MAX_READ = 2_000_000;

/**
 * Append-only, one record for each input: several sessions share a file without losing a line, which node's own
 * history does not manage (https://github.com/nodejs/node/issues/57400 is another of its limits).
 */
export function openHistory({ path, warn, now, size = 1000 }: HistoryOptions): History {
  let file = path;
  const giveUp = (error: unknown) => {
    warn(`History is not kept: ${(error as Error).message}`);
    file = undefined;
  };
  const entries: string[] = [];
  if (file !== undefined) {
    try {
      entries.push(...load(file).slice(-size));
    } catch (error) {
      giveUp(error);
    }
  }
  return {
    entries,
    add(input) {
      const text = redact(input.trimEnd());
      if (/^\s|^$/.test(text) || text === entries.at(-1)) return;
      entries.push(text);
      if (entries.length > size) entries.shift();
      if (file === undefined) return;
      try {
        append(file, { time: new Date(now()).toISOString(), input: text });
      } catch (error) {
        giveUp(error);
      }
    },
  };
}

const { O_APPEND, O_CREAT, O_RDWR } = constants;

function withFile<T>(path: string, use: (file: number) => T): T {
  makeOwnFolder(dirname(path));
  const file = openSync(path, O_RDWR | O_APPEND | O_CREAT, 0o600);
  try {
    if ((fstatSync(file).mode & 0o077) !== 0) fchmodSync(file, 0o600);
    return use(file);
  } finally {
    closeSync(file);
  }
}

function load(path: string): string[] {
  const text = withFile(path, (file) => {
    const { size } = fstatSync(file);
    const start = Math.max(0, size - MAX_READ);
    const bytes = Buffer.alloc(size - start);
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, start)).toString();
  });
  return text.split("\n").flatMap((line) => parseRecord(line));
}

/** A line that was cut off, or that somebody else wrote, is passed over. */
function parseRecord(line: string): string[] {
  try {
    const { input } = JSON.parse(line) as { input?: unknown };
    return typeof input === "string" ? [input] : [];
  } catch {
    return [];
  }
}

/** One write on a file opened for appending is not torn apart by another session's. */
function append(path: string, record: { time: string; input: string }): void {
  withFile(path, (file) => {
    const { size } = fstatSync(file);
    const last = Buffer.alloc(1);
    if (size > 0) readSync(file, last, 0, 1, size - 1);
    const separator = size > 0 && last.toString() !== "\n" ? "\n" : "";
    writeSync(file, `${separator}${JSON.stringify(record)}\n`);
  });
}
