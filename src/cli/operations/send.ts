import type { Qlik } from "../../api/qlik.ts";
import type { GlobalOptions } from "../command-line.ts";
import { withInterrupt } from "../interrupt.ts";
import type { Io } from "../io.ts";
import { openCommandConnection } from "../open-connection.ts";
import { type HowToPrint, printAnswer } from "./print.ts";
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
 * @param call the answer stands in an object, since a listing must not be awaited
 */
export async function send(
  call: (qlik: Qlik, signal: AbortSignal) => { answer: unknown } | Promise<{ answer: unknown }>,
  { connection: options, file, print, notice }: HowToSend,
  io: Io,
): Promise<void> {
  await withInterrupt(async (signal) => {
    const sink = file === undefined ? stdoutSink(io) : await fileSink(file, io);
    try {
      const connection = await openCommandConnection(options, io, () => signal, notice);
      try {
        const { answer } = await call(connection.qlik, signal);
        await printAnswer(answer, print, sink);
        await sink.commit();
      } finally {
        await connection.close();
      }
    } catch (error) {
      // A stream that was cut off says so in words of its own.
      throw signal.aborted ? signal.reason : error;
    } finally {
      await sink.discard();
    }
  });
}
