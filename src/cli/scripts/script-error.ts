import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import { isQlikError } from "../../errors.ts";
import { redact } from "../../redact.ts";
import { exitCodeOf } from "../exit-codes.ts";
import { say, type Io } from "../io.ts";
import { printError } from "../print-error.ts";

/**
 * Prints what a script has thrown: ours as everywhere, the script's own as node would, without the frames of node and
 * of whoever loaded it.
 *
 * @param toolkit URL of the module that `qlik-toolkit` stands for
 * @returns the exit code
 */
export function printScriptError(error: unknown, toolkit: string, io: Io): number {
  if (isQlikError(error)) printError(error, io);
  else say(io, redact(scriptErrorText(error, dirname(fileURLToPath(toolkit)))));
  return exitCodeOf(error);
}

/** Pure. @param ours folder of the toolkit's own code */
export function scriptErrorText(error: unknown, ours: string): string {
  if (!(error instanceof Error)) return `Thrown: ${inspect(error)}`;
  const [head = "", ...frames] = (error.stack ?? String(error)).split(/\n(?= +at )/);
  const theirs = frames.filter((frame) => !/\(?node:/.test(frame) && !frame.includes(ours));
  return [head, ...theirs].join("\n");
}
