import { basename } from "node:path";
import { inspect } from "node:util";
import { isQlikError, QlikError } from "../../errors.ts";
import { isOwnFrame } from "../../own-frames.ts";
import { redact } from "../../redact.ts";
import { exitCodeOf } from "../exit-codes.ts";
import { say, type Io } from "../io.ts";
import { errorText } from "../print-error.ts";

/**
 * Prints what a script has thrown: ours as everywhere, and where in the script; the script's own as node would, without
 * the frames of node and of whoever loaded it. Arguments that the script's `parseArgs` refuses are no fault of its lines.
 *
 * @returns the exit code
 */
export function printScriptError(error: unknown, origin: Origin, io: Io): number {
  if (isWrongArguments(error)) {
    say(io, redact(`${basename(origin.file)}: ${error.message}`));
    return exitCodeOf(new QlikError("usage", error.message));
  }
  const text = isQlikError(error)
    ? [errorText(error), ...theirFrames(error, origin)].join("\n")
    : scriptErrorText(error, origin);
  say(io, redact(text));
  return exitCodeOf(error);
}

function isWrongArguments(error: unknown): error is Error {
  const { code } = (error ?? {}) as { code?: unknown };
  return error instanceof Error && typeof code === "string" && code.startsWith("ERR_PARSE_ARGS_");
}

interface Origin {
  /** The script. */
  file: string;
  /** URL of the module that `qlik-toolkit` stands for. */
  toolkit: string;
  /** Folder of compiled scripts. */
  cache: string;
}

/** Pure. */
export function scriptErrorText(error: unknown, origin: Origin): string {
  if (!(error instanceof Error)) return `Thrown: ${inspect(error)}`;
  const withTheirs = (one: Error) => {
    const [head = String(one)] = (one.stack ?? "").split(FRAME);
    return [named(head, origin), ...theirFrames(one, origin)].join("\n");
  };
  const cause = error.cause instanceof Error ? `\n[cause]: ${withTheirs(error.cause)}` : "";
  const remedy = importRemedy(error);
  const shown = withTheirs(error) + cause;
  return remedy === undefined ? shown : `${shown}\n  ${remedy}`;
}

const FRAME = /\n(?= +at )/;

/** The lines of a stack that are the script's, its neighbours' and its packages'. */
function theirFrames({ stack = "" }: Error, origin: Origin): string[] {
  const [, ...frames] = stack.split(FRAME);
  return frames
    .filter((frame) => !/[( ]node:/.test(frame) && !isOwnFrame(frame))
    .map((frame) => named(frame, origin));
}

/** With the names that the user knows: a script is compiled, and a module that cannot be linked named as it was loaded. */
function named(text: string, { file, toolkit, cache }: Origin): string {
  const compiled = new RegExp(
    `(?:file://)?${cache.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")}[\\\\/]\\w+\\.mjs(?::\\d+)*`,
    "g",
  );
  return text.replaceAll(toolkit, "qlik-toolkit").replaceAll(compiled, file);
}

/** What helps where something is imported that is not there. */
function importRemedy({ message, ...error }: Error & { code?: unknown }): string | undefined {
  if (error.code !== "ERR_MODULE_NOT_FOUND") return undefined;
  const name = /^Cannot find package '([^']+)'/.exec(message)?.[1];
  return name === undefined
    ? "Check the path of the import, which begins at the file that it stands in."
    : `Install it beside the script: npm install ${name}`;
}
