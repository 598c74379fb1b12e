import { didYouMean, QlikError } from "../errors.ts";
import { nearest } from "../nearest.ts";
import type { Command } from "./command.ts";
import { apis } from "./commands/apis.ts";
import { chart } from "./commands/chart.ts";
import { clear } from "./commands/clear.ts";
import { context } from "./commands/context.ts";
import { contexts } from "./commands/contexts.ts";
import { copy } from "./commands/copy.ts";
import { csv } from "./commands/csv.ts";
import { curl } from "./commands/curl.ts";
import { edit } from "./commands/edit.ts";
import { error } from "./commands/error.ts";
import { exit } from "./commands/exit.ts";
import { find } from "./commands/find.ts";
import { expand } from "./commands/expand.ts";
import { fields } from "./commands/fields.ts";
import { help } from "./commands/help.ts";
import { history } from "./commands/history.ts";
import { json } from "./commands/json.ts";
import { load } from "./commands/load.ts";
import { lock } from "./commands/lock.ts";
import { more } from "./commands/more.ts";
import { ndjson } from "./commands/ndjson.ts";
import { open } from "./commands/open.ts";
import { save } from "./commands/save.ts";
import { table } from "./commands/table.ts";
import { time } from "./commands/time.ts";
import { unlock } from "./commands/unlock.ts";
import { watch } from "./commands/watch.ts";
import { whoami } from "./commands/whoami.ts";
import { write } from "./commands/write.ts";
import { yaml } from "./commands/yaml.ts";

/** The one list of commands, in the order of the help: completion, sessions and batch read it too. */
export const commands: readonly Command[] = [
  ...[help, find, apis],
  ...[more, table, fields, expand, json, yaml, csv, ndjson, chart, copy, open],
  ...[error, curl, time, watch],
  ...[whoami, contexts, context, unlock, lock, write],
  ...[history, edit, load, save, clear, exit],
];

export const commandNames: readonly string[] = commands.map(({ name }) => name);

/** Commands that may stand on the last line of an unfinished input: ways out of it. */
const WAYS_OUT = new Set(["clear", "exit"]);

export interface CommandCall {
  name: string;
  argument: string;
  /** `.csv! FILE`. */
  force?: true;
}

/**
 * Reads a line as a command.
 *
 * @param unfinished whether the line continues an input, where `.filter(…)` is an ordinary sight
 */
export function parseCommand(line: string, unfinished: boolean): CommandCall | undefined {
  const text = unfinished ? line.slice(line.lastIndexOf("\n") + 1) : line;
  // `.5` is a number and `...` spreads.
  const match = /^\s*\.([^\s.\d]\S*)\s*([^]*)$/.exec(text);
  if (!match) return undefined;
  const [, typed = "", argument = ""] = match;
  const name = typed.replace(/(?<=[^!])!$/, "");
  if (unfinished && !(WAYS_OUT.has(name) && argument === "")) return undefined;
  return { name, argument: argument.trim(), ...(name !== typed && { force: true }) };
}

/** The command of that name. @throws {QlikError} `usage`, with the nearest name */
export function findCommand(name: string, { interactive }: { interactive: boolean }): Command {
  const command = commands.find((one) => one.name === name);
  if (command === undefined) throw unknownCommand(name);
  if (command.interactive && !interactive) {
    throw new QlikError("usage", `.${name} is for a session at a terminal.`);
  }
  return command;
}

function unknownCommand(name: string): QlikError {
  const called = /^(\w+)\W/.exec(name);
  if (called) {
    return new QlikError("usage", `A line that begins with .${called[1]} is read as a command.`, {
      remedy: "To continue a chain, end the line before it with the dot.",
    });
  }
  const meant = nearest(name, [...commandNames]);
  return new QlikError("usage", `There is no command .${name}.${didYouMean(meant && `.${meant}`)}`, {
    remedy: ".help lists the commands.",
  });
}
