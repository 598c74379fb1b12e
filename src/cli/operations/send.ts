import { openConnection } from "../../connect.ts";
import type { Qlik } from "../../api/qlik.ts";
import { askBeforeChanges } from "../ask-before-changes.ts";
import type { GlobalOptions } from "../global-flags.ts";
import { withInterrupt } from "../interrupt.ts";
import { lookOf } from "../../output/look.ts";
import { createProgress, createStatusLine, type Progress } from "../../output/progress.ts";
import { type Io, say } from "../io.ts";
import { chooseTarget } from "../open-connection.ts";
import { type HowToPrint, printAnswer } from "./print.ts";
import { checkSelection } from "./select.ts";
import { fileSink, stdoutSink } from "./sink.ts";

export interface HowToSend {
  connection: GlobalOptions;
  /** Where to save the answer. @default stdout */
  file?: string | undefined;
  print: HowToPrint;
  /** What is said of a deprecated operation, in place of what the `qlik` object says of its method. */
  notice?: string | undefined;
}

/**
 * Makes one call and prints its answer. Ctrl-C stops it on the wire.
 *
 * @param call is given where to tell how far it is, which a terminal shows until it is there; the answer stands in an object, since a listing must not be awaited
 */
export async function send(
  call: (
    qlik: Qlik,
    signal: AbortSignal,
    tell: (text: string) => void,
  ) => { answer: unknown } | Promise<{ answer: unknown }>,
  { connection: options, file, print, notice }: HowToSend,
  io: Io,
): Promise<void> {
  await withInterrupt(async (signal) => {
    await checkSelection(print.select);
    const progress = progressOn(io, file !== undefined);
    const status = createStatusLine(stderrOf(io, Boolean(io.stderr.isTTY)), () => lookOf(io.stderr, io.env));
    const notes: string[] = [];
    const sink = file === undefined ? stdoutSink(io) : await fileSink(file, io);
    try {
      const target = await chooseTarget(options, io, () => signal, notice);
      const { profile, settings } = target;
      const permit = settings.permit ?? askBeforeChanges(profile, io);
      try {
        const qlik = openConnection(profile, { ...settings, ...(permit && { permit }) });
        const { answer } = await answered(call(qlik, signal, status.show), status.clear);
        await printAnswer(answer, print, sink, { progress: progress.show, note: (text) => notes.push(text) });
        await sink.commit();
      } finally {
        progress.clear();
        await target.close();
      }
    } catch (error) {
      // A stream that was cut off says so in words of its own.
      throw signal.aborted ? signal.reason : error;
    } finally {
      await sink.discard();
      if (notes.length > 0) say(io, ...notes);
    }
  });
}

/** Nothing where the answer itself is to be seen while it comes. */
function progressOn(io: Io, toFile: boolean): Progress {
  const isWatched = Boolean(io.stderr.isTTY) && (toFile || !io.stdout.isTTY);
  return createProgress(stderrOf(io, isWatched), () => lookOf(io.stderr, io.env));
}

function stderrOf(io: Io, isWatched: boolean): (text: string) => void {
  return isWatched ? (text) => void io.stderr.write(text) : () => {};
}

async function answered<T>(called: T | Promise<T>, done: () => void): Promise<T> {
  try {
    return await called;
  } finally {
    done();
  }
}
