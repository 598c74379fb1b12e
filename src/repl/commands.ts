import { didYouMean, QlikError } from "../errors.ts";
import { nearest } from "../nearest.ts";
import { toJson } from "../output/json.ts";
import { renderErrorInFull } from "./render.ts";

/** What a command can do, in a session and in batch alike. */
export interface CommandHost {
  print: (text: string) => void;
  /** Runs an expression as an input; `undefined` when it failed or was cancelled, which has been told. */
  evaluate: (source: string) => Promise<{ value: unknown } | undefined>;
  /** The last value and the last error. */
  last: () => unknown;
  lastError: () => unknown;
  /** Inputs so far, newest last. */
  history: () => readonly string[];
  /** Shows the next page of the last list. */
  more: () => Promise<void>;
  leave: () => void;
}

/** A line that begins with a dot. */
export interface Command {
  /** What follows the name, for the help. */
  argument?: string;
  summary: string;
  /** Has no meaning without a person at a terminal. */
  interactive?: true;
  run(host: CommandHost, argument: string): void | Promise<void>;
}

const HISTORY_SHOWN = 20;

/** The one list of commands: help, completion, sessions and batch read it. */
export const commands: Readonly<Record<string, Command>> = {
  help: {
    summary: "what there is",
    run: ({ print }) => print(helpText()),
  },
  more: {
    summary: "the next page of the last list",
    interactive: true,
    run: ({ more }) => more(),
  },
  json: {
    argument: "[expression]",
    summary: "the last value, or that of the expression, as JSON",
    async run({ evaluate, last, print }, expression) {
      const result = expression === "" ? { value: last() } : await evaluate(expression);
      if (result) print(toJson(result.value) ?? "undefined");
    },
  },
  error: {
    summary: "everything about the last error",
    interactive: true,
    run: ({ lastError, print }) => print(renderErrorInFull(lastError(), { colors: false })),
  },
  history: {
    argument: "[text]",
    summary: "earlier inputs, those with the text in them",
    interactive: true,
    run({ history, print }, text) {
      const found = history().filter((input) => input.includes(text));
      for (const input of found.slice(-HISTORY_SHOWN)) print(input);
    },
  },
  clear: {
    summary: "drops the lines of an unfinished input, as Ctrl-C does",
    interactive: true,
    run: () => {},
  },
  exit: {
    summary: "leaves, as Ctrl-D does",
    run: ({ leave }) => leave(),
  },
};

export const commandNames: readonly string[] = Object.keys(commands);

/** Commands that may stand on the last line of an unfinished input: ways out of it. */
const WAYS_OUT = new Set(["clear", "exit"]);

export interface CommandCall {
  name: string;
  argument: string;
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
  const [, name = "", argument = ""] = match;
  if (unfinished && !(WAYS_OUT.has(name) && argument === "")) return undefined;
  return { name, argument: argument.trim() };
}

/** The command of that name. @throws {QlikError} `usage`, with the nearest name */
export function findCommand(name: string, { interactive }: { interactive: boolean }): Command {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
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

function helpText(): string {
  const rows = Object.entries(commands).map(([name, { argument, summary }]) => {
    return `  ${`.${name} ${argument ?? ""}`.padEnd(22)}${summary}`;
  });
  return [
    "Type JavaScript or TypeScript; `await` and `import` work. The tenant is `qlik`:",
    "",
    "  const me = await qlik.users.me()",
    "  qlik.spaces.list()          shows the first page; `await` gives all",
    "",
    "Tab completes, Ctrl-C cancels what runs, Ctrl-D leaves. `_` is the last value, `_error` the last error.",
    "",
    ...rows,
  ].join("\n");
}
