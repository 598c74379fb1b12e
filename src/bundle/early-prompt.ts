import { statSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { stateFolder, storePath } from "../contexts/state-folder.ts";
import { keptFiles } from "../kept-files.ts";
import { replay, type Replay } from "./replay.ts";

/**
 * The console's first prompt, shown before the console is loaded, as it was the last time in the same place. What is typed
 * waits for the console; where that says something else, its words take the place of these. It is what powerlevel10k does
 * for zsh, and calls the instant prompt.
 */

let early: { shown: string; replay: Replay; keep: (text: string) => void } | undefined;

/** Shows what there is to be shown, and notes what the console writes. */
export function beginEarly(argv: readonly string[]): void {
  const { stdin, stdout, stderr, env } = process;
  if (argv.length > 0 || !stdin.isTTY || !stdout.isTTY) return;
  const place = placeOf(env, [stdout.columns, stdout.rows]);
  if (place === undefined) return;
  const kept = keptFiles(join(stateFolder(env, homedir()), "prompts"));
  const name = Buffer.from(process.cwd()).toString("base64url").slice(-120);
  const [before, text = ""] = parse(kept.read(name)?.toString());
  const shown = before === place ? text : "";
  // Else the terminal itself would show what is typed.
  if (shown !== "") stdin.setRawMode(true);
  early = {
    shown,
    replay: replay(shown, stdout, stderr),
    keep(seen) {
      if (before !== place || seen !== text) kept.write(name, JSON.stringify([place, seen]));
    },
  };
  // Where it comes to no prompt.
  process.once("exit", () => early?.replay.end());
}

/** The console has shown its first prompt. @param same whether it is likely to be the same and as soon the next time */
export function endEarly({ same }: { same: boolean }): void {
  const seen = early?.replay.end();
  if (same && seen !== undefined) early?.keep(seen);
  else if (early?.shown) early.keep("");
  early = undefined;
}

/** What decides about the prompt, as far as it is known at once; `undefined` where the folder is gone. */
function placeOf(env: NodeJS.ProcessEnv, size: number[]): string | undefined {
  const { mtimeMs, size: bytes } = statSync(storePath(env, homedir()), { throwIfNoEntry: false }) ?? {};
  const names = Object.keys(env).filter((one) =>
    /^(QLIK_|LC_|(LANG|TERM|COLORTERM|NO_COLOR|FORCE_COLOR)$)/.test(one),
  );
  try {
    return JSON.stringify([process.cwd(), size, mtimeMs, bytes, names.sort().map((one) => [one, env[one]])]);
  } catch {
    return undefined;
  }
}

function parse(text = "[]"): [place?: string, text?: string] {
  try {
    return JSON.parse(text) as [string, string];
  } catch {
    return [];
  }
}
