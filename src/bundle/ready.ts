import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeAtOnce } from "../cli/write-at-once.ts";

/** What the built command says to an argument alone, by that argument. */
export const READY_FILE = "ready.json";

/**
 * Answers `--help` and `--version` with what the build had the command say: to load what makes it takes as long as Node does
 * to start.
 *
 * @returns whether that was all
 */
export function answerReadily(argv: readonly string[]): boolean {
  if (argv.length !== 1) return false;
  const ready = JSON.parse(readFileSync(join(import.meta.dirname, READY_FILE), "utf8")) as Record<
    string,
    string
  >;
  const text = Object.hasOwn(ready, argv[0]!) ? ready[argv[0]!] : undefined;
  if (text === undefined) return false;
  writeAtOnce(text);
  return true;
}
