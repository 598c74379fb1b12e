import { cac, type CAC } from "cac";
import { QlikError, didYouMean } from "../errors.ts";
import { nearest } from "../nearest.ts";
import { GLOBAL_FLAGS } from "./global-flags.ts";
import type { Io } from "./io.ts";
import { wantedArgument } from "./completion/wanted.ts";
import { fold } from "./operations/layout.ts";

/**
 * cac with what it lacks: errors that name the nearest word, values kept as they were typed, help on the given
 * stream, and an action that is awaited.
 */

/**
 * A command line with the global flags.
 *
 * @param name as typed: `qlik context`
 * @param connects whether the command reaches a tenant, and so takes flags that say which. @default true
 */
export function createCommandLine(name: string, { connects = true } = {}): CAC {
  const cli = cac(name);
  if (!connects) return cli;
  for (const { name, value, about } of GLOBAL_FLAGS) {
    cli.option(`--${name}${value === undefined ? "" : ` <${value}>`}`, about);
  }
  return cli;
}

interface Section {
  title?: string;
  body: string;
}

/**
 * Parses and runs, and waits for the action.
 *
 * @param moreHelp sections that stand before the flags
 * @returns the action's exit code, 0 where it gives none.
 * @throws {QlikError} `usage` for an unknown command or flag, a missing value or an argument too many.
 */
export async function runCommandLine(
  cli: CAC,
  argv: readonly string[],
  io: Io,
  moreHelp: () => Section[] = () => [],
): Promise<number> {
  if (io.define) {
    io.define(cli);
    return 0;
  }
  try {
    // cac prints its help to the console; its callback is the way to get hold of the text before that.
    cli.help((sections) => {
      const at = sections.findIndex(({ title }) => title === "Options");
      throw new HelpText(at < 0 ? [...sections, ...moreHelp()] : sections.toSpliced(at, 0, ...moreHelp()));
    });
    cli.parse(["", "", ...keepAsTyped(argv, cli)], { run: false });
    cli.args = cli.args.map(asTyped) as string[];
    cli.options = mapValues(cli.options, asTyped);
    if (!cli.matchedCommand) {
      if (cli.args[0] === undefined) cli.outputHelp();
      throw unknownWord(cli, cli.args[0]!);
    }
    refuseUnknownFlags(cli, argv);
    refuseRepeatedFlags(cli);
    const code: unknown = await cli.runMatchedCommand();
    return typeof code === "number" ? code : 0;
  } catch (error) {
    if (error instanceof HelpText) {
      io.stdout.write(`${error.text}\n`);
      return 0;
    }
    if (error instanceof Error && error.name === "CACError") {
      throw wrongArguments(cli, error.message);
    }
    throw error;
  }
}

class HelpText extends Error {
  readonly text: string;

  constructor(sections: Section[]) {
    super("help");
    this.text = sections
      .filter(({ title }) => !title?.startsWith("For more info"))
      // What --no-startup turns off is on, which cac says as "(default: true)".
      .map(({ title, body }) => ({ title, text: fold(body.replaceAll(" (default: true)", "")) }))
      .map(({ title, text }) => (title ? `${title}:\n${text}` : text))
      .join("\n\n");
  }
}

// cac turns `--id 007` into the number 7, and takes the value of `--sort -name` for a flag. A NUL cannot be typed,
// and in front of a value keeps it a text.
const MARK = "\0";

function keepAsTyped(argv: readonly string[], cli: CAC): string[] {
  const options = [...cli.globalCommand.options, ...cli.commands.flatMap((command) => command.options)];
  const flags = new Map(options.flatMap((option) => option.names.map((name) => [name, option])));
  const flagOf = (word: string) =>
    word.startsWith("-") ? flags.get(camelCase(word.replace(/^--?/, ""))) : undefined;
  const words: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i]!;
    const value = argv[i + 1];
    const [, flag, own] = /^(--?[^=]+=)(.*)$/s.exec(word) ?? [];
    if (word === "--") return [...words, ...argv.slice(i)];
    if (flagOf(word)?.required && value !== undefined && !flagOf(value)) {
      words.push(word, `${MARK}${value}`);
      i++;
    } else if (flag !== undefined) words.push(`${flag}${MARK}${own}`);
    // cac knows a switch by this name only, and takes the next word for the value of another.
    else if (word.startsWith("--") && flagOf(word)) words.push(`--${camelCase(word.slice(2))}`);
    else words.push(word.startsWith("-") || !isNumeric(word) ? word : `${MARK}${word}`);
  }
  return words;
}

function isNumeric(word: string): boolean {
  return word.trim() !== "" && Number.isFinite(Number(word));
}

function asTyped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asTyped);
  return typeof value === "string" && value.startsWith(MARK) ? value.slice(MARK.length) : value;
}

function mapValues(object: Record<string, unknown>, map: (value: unknown) => unknown) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}

function unknownWord(cli: CAC, word: string): QlikError {
  const names = cli.commands.map(({ name }) => name).filter(Boolean);
  return unknownCommand(cli.name, word, names);
}

/** The error for a word that is no command. Pure. */
export function unknownCommand(parent: string, word: string, names: readonly string[]): QlikError {
  const message = `${parent} has no command "${word}".${didYouMean(nearest(word, names))}`;
  return new QlikError("usage", message, { remedy: `See ${parent} --help.` });
}

function refuseUnknownFlags(cli: CAC, argv: readonly string[]): void {
  const options = [...cli.globalCommand.options, ...cli.matchedCommand!.options];
  if (cli.matchedCommand!.config.allowUnknownOptions) return;
  const known = options.flatMap(({ names }) => names);
  for (const name of Object.keys(cli.options)) {
    if (name === "--" || known.includes(name)) continue;
    const typed =
      argv.find((word) => camelCase(word.replace(/^-+/, "").replace(/=.*/s, "")) === name) ?? `--${name}`;
    const meant = nearest(
      name,
      known.filter((one) => one.length > 1),
    );
    throw new QlikError(
      "usage",
      `${commandOf(cli)} has no flag "${typed.replace(/=.*/s, "")}".${didYouMean(meant && `--${kebabCase(meant)}`)}`,
      { remedy: `See ${commandOf(cli)} --help.` },
    );
  }
}

/** cac makes a list of them; only a flag that is declared with a type takes one. */
function refuseRepeatedFlags(cli: CAC): void {
  const options = [...cli.globalCommand.options, ...cli.matchedCommand!.options];
  for (const { name, rawName, config } of options) {
    if (!Array.isArray(cli.options[name]) || config.type !== undefined) continue;
    throw new QlikError("usage", `${rawName} can be given only once.`, {
      remedy: `See ${commandOf(cli)} --help.`,
    });
  }
}

function camelCase(text: string): string {
  return text.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function kebabCase(text: string): string {
  return text.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The command as it was typed: `qlik context use`. */
function commandOf(cli: CAC): string {
  return `${cli.name} ${cli.matchedCommandName ?? ""}`.trim();
}

/** What cac finds wrong with the arguments, in words that say what to type. */
function wrongArguments(cli: CAC, message: string): QlikError {
  const command = commandOf(cli);
  const all = cli.matchedCommand?.args ?? [];
  const help = `See ${command} --help.`;
  const [, quoted = ""] = /`(.+)`/.exec(message) ?? [];
  if (/^missing required/i.test(message)) {
    const missing = all.slice(cli.args.length).filter(({ required }) => required);
    const names = missing.map(({ value }) => `<${value}>`).join(" ");
    const isContext = missing.some(
      ({ value }) => wantedArgument(command.replace("qlik ", ""), value).kind === "context",
    );
    const remedy = isContext ? `qlik context ls lists them. ${help}` : help;
    return new QlikError("usage", `${command} needs ${names}.`, { remedy });
  }
  if (/^unused/i.test(message)) {
    const wrong = cli.args.slice(all.length).map((word) => `"${word}"`);
    const takes = all.length === 0 ? "no arguments" : all.map(({ value }) => `<${value}>`).join(" ");
    return new QlikError("usage", `${command} takes ${takes}, and not ${wrong.join(" ")}.`, { remedy: help });
  }
  if (/value is missing/i.test(message)) {
    return new QlikError("usage", `${quoted} needs its value.`, { remedy: help });
  }
  return new QlikError("usage", `${message.charAt(0).toUpperCase()}${message.slice(1)}.`, { remedy: help });
}
