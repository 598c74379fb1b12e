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
 * @returns the exit code
 */
export function printScriptError(error: unknown, origin: Origin, io: Io): number {
  if (isQlikError(error)) printError(error, io);
  else say(io, redact(scriptErrorText(error, origin)));
  return exitCodeOf(error);
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
export function scriptErrorText(error: unknown, { file, toolkit, cache }: Origin): string {
  if (!(error instanceof Error)) return `Thrown: ${inspect(error)}`;
  const ours = dirname(fileURLToPath(toolkit));
  const withTheirs = (one: Error) => {
    const [head = "", ...frames] = (one.stack ?? String(one)).split(/\n(?= +at )/);
    return [head, ...frames.filter((frame) => !/[( ]node:/.test(frame) && !frame.includes(ours))].join("\n");
  };
  const cause = error.cause instanceof Error ? `\n[cause]: ${withTheirs(error.cause)}` : "";
  // A module that cannot be linked is named as it was loaded.
  const text = `${withTheirs(error)}${cause}`.replaceAll(toolkit, "qlik-toolkit");
  const compiled = new RegExp(
    `(?:file://)?${cache.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")}[\\\\/]\\w+\\.mjs(?::\\d+)*`,
    "g",
  );
  const shown = text.replaceAll(compiled, file);
  const remedy = importRemedy(error);
  return remedy === undefined ? shown : `${shown}\n  ${remedy}`;
}

/** What helps where something is imported that is not there. */
function importRemedy({ message, ...error }: Error & { code?: unknown }): string | undefined {
  if (error.code !== "ERR_MODULE_NOT_FOUND") return undefined;
  const name = /^Cannot find package '([^']+)'/.exec(message)?.[1];
  return name === undefined
    ? "Check the path of the import, which begins at the file that it stands in."
    : `Install it beside the script: npm install ${name}`;
}
