import type { Command } from "cac";
import type { Resource } from "../../api/bind.ts";
import { operations } from "../../api/operations.ts";
import type { Operation } from "../../api/types.ts";
import { QlikError } from "../../errors.ts";
import { toJson } from "../../output/json.ts";
import { createCommandLine, runCommandLine, unknownCommand, type GlobalOptions } from "../command-line.ts";
import { openCommandConnection } from "../open-connection.ts";
import { withInterrupt } from "../interrupt.ts";
import type { Io } from "../io.ts";

/** `qlik <resource> <verb>`: every operation of the table as a command. */

const VERBS: Record<string, string> = { list: "ls", delete: "rm" };

/** The resources as typed at the command line: `user`, `space`. */
export const resourceNames: readonly string[] = [
  ...new Set(Object.keys(operations).map((name) => commandWords(name)[0]!)),
];

/** How an operation is spelt as a command: `spaces.assignments.list` is `space assignment ls`. Pure. */
export function commandWords(name: string): string[] {
  return name.split(".").map(canonicalWord);
}

/** One spelling for `space`, `spaces`, `list`, `ls`, `changeOwner` and `change-owner`. */
function canonicalWord(word: string): string {
  const kebab = word.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return VERBS[kebab] ?? kebab.replace(/(?<=\w\w)s$/, "");
}

/** Whether a word names a resource, in any spelling. */
export function isResource(word: string): boolean {
  return resourceNames.includes(canonicalWord(word));
}

/** @param argv the resource, the verb, and what follows */
export async function operationCommand(argv: readonly string[], io: Io): Promise<number> {
  const flags = argv.findIndex((word) => word.startsWith("-"));
  const words = (flags === -1 ? argv : argv.slice(0, flags)).map(canonicalWord);
  const found = findOperation(words);
  if (found) {
    const { name, operation, depth } = found;
    const path = words.slice(0, depth - 1);
    const cli = createCommandLine(["qlik", ...path].join(" "));
    addCommand(cli.command(commandLine(words[depth - 1]!, operation), facts(operation)), name, operation, io);
    return await runCommandLine(cli, [words[depth - 1]!, ...argv.slice(depth)], io);
  }
  return await describeResource(words, argv, io);
}

function findOperation(words: readonly string[]) {
  for (const [name, operation] of Object.entries(operations)) {
    const path = commandWords(name);
    if (path.every((word, i) => word === words[i])) return { name, operation, depth: path.length };
  }
  return undefined;
}

/** The verbs of a resource, for `qlik space --help`, `qlik space` and a mistyped verb. */
async function describeResource(words: readonly string[], argv: readonly string[], io: Io): Promise<number> {
  const resource = words[0]!;
  const members = Object.entries(operations).filter(([name]) => commandWords(name)[0] === resource);
  const verbs = members.map(([name]) => commandWords(name).slice(1).join(" "));
  const cli = createCommandLine(`qlik ${resource}`);
  members.forEach(([, operation], i) => cli.command(commandLine(verbs[i]!, operation), facts(operation)));
  if (words.length > 1) throw unknownCommand(cli.name, argv.slice(1, words.length).join(" "), verbs);
  return await runCommandLine(cli, ["--help"], io);
}

function commandLine(verb: string, operation: Operation): string {
  return [verb, ...pathParameters(operation).map((parameter) => `<${parameter}>`)].join(" ");
}

function pathParameters({ path }: Operation): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter!);
}

function facts({ method, path, rateLimit }: Operation): string {
  return `${method} ${path}, ${rateLimit} calls/min`;
}

function addCommand(command: Command, name: string, operation: Operation, io: Io): void {
  for (const [parameter, { type, enum: values }] of Object.entries(operation.query ?? {})) {
    const about = values ? values.join(", ") : type;
    command.option(type === "boolean" ? `--${parameter}` : `--${parameter} <value>`, about);
  }
  if (operation.body) command.option("--body <json>", "The request body, as JSON");
  command.action(async (...args: unknown[]) => {
    const options = args.pop() as GlobalOptions & Record<string, unknown> & { body?: string };
    const query = Object.fromEntries(
      Object.keys(operation.query ?? {})
        .filter((parameter) => options[parameter] !== undefined)
        .map((parameter) => [parameter, options[parameter]]),
    );
    const call = [
      ...args,
      ...(operation.body ? [parseBody(options.body)] : []),
      ...(operation.query ? [query] : []),
    ];
    await withInterrupt(async (signal) => {
      const connection = await openCommandConnection(options, io, () => signal);
      try {
        const method = methodOf(connection.qlik as unknown as Resource, name);
        write(await method(...call), io);
      } finally {
        await connection.close();
      }
    });
  });
}

function methodOf(tree: Resource, name: string): (...args: unknown[]) => PromiseLike<unknown> {
  const member = name.split(".").reduce<unknown>((node, part) => (node as Resource)[part], tree);
  return member as (...args: unknown[]) => PromiseLike<unknown>;
}

function parseBody(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new QlikError("usage", "--body is not JSON.", {
      remedy: `Put it in single quotes: --body '{"name":"Finance"}'`,
    });
  }
}

function write(data: unknown, io: Io): void {
  if (data === undefined) return;
  if (data instanceof ArrayBuffer) io.stdout.write(new Uint8Array(data));
  else io.stdout.write(`${toJson(data)}\n`);
}
