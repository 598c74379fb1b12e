import { access, constants, open, type FileHandle } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { LOCK_FS, LOCK_TIMES, removeCrashedLock } from "../crashed-lock.ts";
import { QlikError } from "../errors.ts";
import { decodeLine, encodeLine, VERSION, type JournalLine } from "./journal-lines.ts";
import { emptyState, type JournalState, takeLine } from "./journal-state.ts";

/** A journal on the disk: read once, then only appended to, by one process at a time. */

export interface Journal {
  state: JournalState;
  /** Resolves when the line is on the disk, so that it outlives the process and the machine. */
  append(line: JournalLine): Promise<void>;
  close(): Promise<void>;
}

export interface JournalOptions {
  /** Absolute. */
  path: string;
  /** As the user named it, for messages. */
  shown: string;
  job: string;
  /** Told that somebody else may be at work with it. */
  tellWaiting?: (notice: string) => void;
  signal?: AbortSignal | undefined;
}

/**
 * Opens a journal, or begins one.
 *
 * @throws {QlikError} `usage` where it is another job's, no journal at all, or cannot be written; `conflict` while
 *   another process works with it
 */
export async function openJournal({
  path,
  shown,
  job,
  tellWaiting,
  signal,
}: JournalOptions): Promise<Journal> {
  const failed = (error: unknown): never => cannotUse(shown, error);
  await access(dirname(path), constants.W_OK).catch(failed);
  const unlock = await lock(path, shown, tellWaiting, signal);
  let file: FileHandle | undefined;
  try {
    const read = await readJournal({ path, shown, job });
    file = await open(path, "a", 0o600).catch(failed);
    // What a kill has left of a line.
    if (read.torn) await file.truncate(read.bytes);
    const { append, settled } = appender(file, failed);
    if (read.state.job === undefined) await append({ journal: VERSION, job });
    const opened = file;
    return {
      state: read.state,
      append,
      async close() {
        await settled().catch(() => {});
        await opened.close();
        await unlock();
      },
    };
  } catch (error) {
    await file?.close();
    await unlock();
    throw error;
  }
}

interface ReadJournal {
  state: JournalState;
  /** Of the whole lines. */
  bytes: number;
  /** Something follows after them. */
  torn: boolean;
}

/** Reads a journal without locking it. One that is not there is empty. @throws {QlikError} as {@link openJournal} */
export async function readJournal({
  path,
  shown,
  job,
}: Pick<JournalOptions, "path" | "shown" | "job">): Promise<ReadJournal> {
  const state = emptyState();
  const file = await open(path, "r").catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    return cannotUse(shown, error);
  });
  let bytes = 0;
  let number = 0;
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of file?.createReadStream({ autoClose: false }) ?? []) {
      rest = Buffer.concat([rest, chunk as Buffer]);
      for (let end = rest.indexOf("\n"); end >= 0; end = rest.indexOf("\n")) {
        const line = decodeLine(rest.toString("utf8", 0, end));
        number += 1;
        if (!line || "journal" in line !== (number === 1)) throw noJournal(shown, number);
        takeLine(state, line);
        if (number === 1) checkHeading(state, job, shown);
        rest = rest.subarray(end + 1);
        bytes += end + 1;
      }
    }
  } finally {
    await file?.close();
  }
  // The first line is torn only where nothing was done yet. Anything else is somebody's file.
  if (number === 0 && rest.length > 0 && !rest.toString().startsWith('{"journal":'))
    throw noJournal(shown, 1);
  return { state, bytes, torn: rest.length > 0 };
}

function checkHeading({ job: known, version }: JournalState, job: string, shown: string): void {
  if (version !== VERSION) {
    throw new QlikError("usage", `${shown} is a journal of another version of the toolkit.`, {
      remedy: "Finish it with that version, or give another file.",
    });
  }
  if (known === job) return;
  throw new QlikError("usage", `${shown} is the journal of another job: "${known}", and not "${job}".`, {
    remedy: "Give each job a journal of its own; or, where it is the same job, the name that it had.",
  });
}

function noJournal(shown: string, line: number): QlikError {
  return new QlikError("usage", `${shown} is no journal of bulk work: line ${line} is none of its lines.`, {
    remedy: "Give another file; this one was left as it is.",
  });
}

/** Lines that come while others are written go to the disk together. */
function appender(file: FileHandle, failed: (error: unknown) => never) {
  let waiting: string[] = [];
  let written: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  async function flush(): Promise<void> {
    await written.catch(() => {});
    const text = waiting.join("");
    waiting = [];
    next = undefined;
    written = file.appendFile(text).then(() => file.datasync());
    await written.catch(failed);
  }
  return {
    append: (line: JournalLine): Promise<void> => {
      waiting.push(encodeLine(line));
      return (next ??= flush());
    },
    settled: () => next ?? written,
  };
}

/** How often it is looked whether a lock is free, and how long: a little more than a crashed one looks alive. */
const LOOK_AGAIN_MS = 250;
const PATIENCE_MS = LOCK_TIMES.silence + 3_000;
/** From when on somebody is told why nothing happens. */
const TELL_AFTER_MS = 1_000;

async function lock(
  path: string,
  shown: string,
  tell: JournalOptions["tellWaiting"],
  signal: AbortSignal | undefined,
): Promise<() => Promise<void>> {
  const { default: lockfile } = await import("proper-lockfile");
  const options = {
    ...{ realpath: false, fs: LOCK_FS, update: LOCK_TIMES.update, stale: Infinity },
    onCompromised: () => {},
  };
  for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_AGAIN_MS) {
    signal?.throwIfAborted();
    try {
      const release = await lockfile.lock(path, options);
      // One that was lost, as when the computer sleeps, cannot be released.
      return () => release().catch(() => {});
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ELOCKED") return cannotUse(shown, error);
    }
    await removeCrashedLock(path).catch(() => {});
    if (waited === TELL_AFTER_MS) tell?.(`Looking whether another process is at work with ${shown} …`);
    await sleep(LOOK_AGAIN_MS);
  }
  throw new QlikError("conflict", `Another process is at work with the journal ${shown}.`, {
    remedy: "Wait until it has ended, then run this again.",
  });
}

function cannotUse(shown: string, error: unknown): never {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined || error instanceof QlikError) throw error;
  throw new QlikError("usage", `The journal ${shown} cannot be used (${code}).`, { cause: error });
}
