import { statSync } from "node:fs";
import { join } from "node:path";
import { stateFolder, storePath } from "../contexts/state-folder.ts";
import { homeFolder, workingFolder } from "../folders.ts";
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
  if (argv.length > 0) return;
  // Not before: to make the streams takes a tenth of what Node takes to start.
  const { stdin, stdout, stderr, env } = process;
  if (!stdin.isTTY || !stdout.isTTY) return;
  const home = homeFolder();
  const cwd = workingFolder();
  if (cwd === undefined) return;
  const place = JSON.stringify([cwd, stdout.columns, stdout.rows, storeFacts(env, home), settingsIn(env)]);
  const kept = keptFiles(join(stateFolder(env, home), "prompts"));
  const name = Buffer.from(cwd).toString("base64url").slice(-120);
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

/** Whether the store is as it was, as far as it is known at once. */
function storeFacts(env: NodeJS.ProcessEnv, home: string): unknown {
  const { mtimeMs, size } = statSync(storePath(env, home), { throwIfNoEntry: false }) ?? {};
  return [mtimeMs, size];
}

const SHOWN = /^(QLIK_(CONTEXT|SERVER|CLI_USER_HOME_DIR)|LC_\w+|LANG|TERM|COLORTERM|NO_COLOR|FORCE_COLOR)$/;

/**
 * What of the environment decides about the prompt. Of the toolkit's other variables only that they are there, since
 * secrets are in them. Pure.
 */
export function settingsIn(env: NodeJS.ProcessEnv): unknown {
  const names = Object.keys(env).filter((name) => SHOWN.test(name) || name.startsWith("QLIK_"));
  return names.sort().map((name) => (SHOWN.test(name) ? [name, env[name]] : [name]));
}

function parse(text = "[]"): [place?: string, text?: string] {
  try {
    return JSON.parse(text) as [string, string];
  } catch {
    return [];
  }
}
