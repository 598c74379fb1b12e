import { types } from "node:util";
import { type Look, paint } from "../output/look.ts";
import type { Evaluator } from "./evaluate.ts";
import { cancelledError } from "./evaluate.ts";
import { withoutOwnImport } from "./own-import.ts";
import { renderError } from "./render.ts";
import { prepare, type SourceFile } from "./transform.ts";

/** A file that is run before the first prompt, as if it were typed: what it declares stays. */
export interface StartupFile extends SourceFile {
  text: string;
}

export interface StartupOptions {
  evaluator: Evaluator;
  /** Names that inputs see beside their own. */
  names: readonly string[];
  look: () => Look;
  print: (text: string) => void;
  onInterrupt: (cancel: () => void) => () => void;
}

/**
 * Runs them one after the other. Whatever is wrong with one is told, and stops nothing else; Ctrl-C passes it over.
 *
 * @returns the names that are properties of `globalThis` since then
 */
export async function runStartup(
  files: readonly StartupFile[],
  options: StartupOptions,
): Promise<ReadonlySet<string>> {
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  for (const file of files) await runFile(file, options);
  return new Set(Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name)));
}

async function runFile(file: StartupFile, options: StartupOptions): Promise<void> {
  const { evaluator, names, look, print, onInterrupt } = options;
  const text = withoutOwnImport(file.text.replace(/^\ufeff?#!.*/, ""), names);
  // The last expression is nobody's result: a list would be fetched for nothing.
  const prepared = prepare(`${text}\n;void 0;`, file);
  if (prepared.state !== "complete") {
    const { error, at } = prepared;
    const lines = text.trimEnd().split("\n");
    // What is open at the end is found behind it.
    const isInside = at && at.line <= lines.length;
    const place = isInside ? `${at.line}:${at.column}` : `${lines.length}:${lines.at(-1)!.length + 1}`;
    return print(problem(file, place, error, look()));
  }
  const controller = new AbortController();
  const stopListening = onInterrupt(() => controller.abort(cancelledError()));
  try {
    const outcome = await evaluator.run(prepared, controller);
    if (outcome.status === "failed")
      print(problem(file, placeIn(outcome.error, file), outcome.error, look()));
    if (outcome.status === "cancelled") print(`Cancelled: ${file.shownAs}`);
  } finally {
    stopListening();
  }
}

/** `line:column` of the innermost frame in the file. */
function placeIn(error: unknown, { shownAs }: StartupFile): string | undefined {
  const stack = types.isNativeError(error) && typeof error.stack === "string" ? error.stack : "";
  const frame = stack.split("\n").find((line) => line.includes(`${shownAs}:`));
  return frame && /:(\d+:\d+)\)?$/.exec(frame)?.[1];
}

function problem(file: StartupFile, place: string | undefined, error: unknown, look: Look): string {
  const where = place === undefined ? file.shownAs : `${file.shownAs}:${place}`;
  // The place says it already.
  const text = renderError(error, look).replace(/\n {4}at .*/g, "");
  return `${paint(where, "label", look)}  ${text}`;
}
