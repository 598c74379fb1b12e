import { findOperation } from "../../api/catalogue.ts";
import { Listing } from "../../api/listing.ts";
import type { Qlik } from "../../api/qlik.ts";
import { didYouMean } from "../../errors.ts";
import { nearest } from "../../nearest.ts";
import { takeGlobals } from "../global-flags.ts";
import type { Io } from "../io.ts";
import { misplacedFlag } from "../misplaced-flag.ts";
import { planCall } from "./call.ts";
import { deprecationOf } from "./deprecation.ts";
import { filesOf } from "./files.ts";
import { flagsOf } from "./flags.ts";
import { howToCall } from "./how-to-call.ts";
import { operationHelp } from "./operation-help.ts";
import { ownFlags } from "./own-flags.ts";
import { parseArguments, usage } from "./parse.ts";
import { resourceHelp } from "./resource-help.ts";
import { send } from "./send.ts";
import { type Command, commandsUnder, findCommand, resourceDepth } from "./words.ts";

/**
 * `qlik <resource> <verb>`: every operation of the table as a command.
 *
 * @param argv the resource, the verb, and what follows; the global flags may stand between them
 * @returns the exit code
 */
export async function operationCommand(argv: readonly string[], io: Io): Promise<number> {
  const { globals, rest } = takeGlobals(argv);
  const flagsAt = rest.findIndex((word) => word.startsWith("-"));
  const words = flagsAt < 0 ? rest : rest.slice(0, flagsAt);
  const found = findCommand(words);
  if (!found) {
    io.stdout.write(helpOfResource(words, rest));
    return 0;
  }
  const { command, length } = found;
  const typed = ["qlik", ...words.slice(0, length)].join(" ");
  await runOperation(command, typed, [...globals, ...rest.slice(length)], io);
  return 0;
}

/** For `qlik space --help` and `qlik space`. @throws {QlikError} `usage` for a mistyped command or flag. */
function helpOfResource(words: readonly string[], rest: readonly string[]): string {
  const depth = resourceDepth(words);
  const known = words.slice(0, depth);
  const typed = ["qlik", ...known].join(" ");
  const wrong = words[depth];
  if (wrong !== undefined) {
    const next = commandsUnder(known).map((command) => command.words[depth]!);
    const spellings = next.includes("ls") ? ["list"] : [];
    if (next.includes("rm")) spellings.push("delete", "remove");
    const meant = nearest(wrong, [...new Set([...next, ...spellings])]);
    throw usage(typed, `${typed} has no command "${wrong}".${didYouMean(meant)}`);
  }
  const flag = rest.find((word) => word.startsWith("-") && word !== "--help" && word !== "-h");
  if (flag === undefined) return resourceHelp(known);
  throw misplacedFlag(typed, flag);
}

async function runOperation(command: Command, typed: string, argv: readonly string[], io: Io): Promise<void> {
  const { name, fixed } = command;
  const operation = findOperation(name)!;
  const flags = flagsOf(operation, fixed);
  if (asksForHelp(argv)) {
    io.stdout.write(operationHelp(command, operation, flags, typed));
    return;
  }
  const parsed = parseArguments(argv, flags, typed);
  const { connection, raw, file, wait, maxWait, ...print } = ownFlags(parsed.given, typed);
  const selects = print.select.where !== undefined || print.select.sort !== undefined;
  const context = { files: filesOf(io), command: typed, fixed, selects };
  const { args, headers, limit } = await planCall(operation, flags, parsed, context);
  const plan = (tell: (text: string) => void) =>
    howToCall(operation, args, { wait, maxWait, file, raw }, { cwd: io.cwd, tell });
  const { isSaved } = plan(() => {});
  await send(
    (qlik, signal, tell) => {
      const { method, args: all, options } = plan(tell);
      const called = methodOf(qlik, method)(...all, { ...options, signal, headers, ...(raw && { raw }) });
      // A listing is a thenable: awaited, it would be all of the list at once.
      if (called instanceof Listing) return { answer: called };
      return called.then((answer) => ({ answer: isSaved ? undefined : answer }));
    },
    {
      connection,
      file: isSaved ? undefined : file,
      print: { ...print, list: operation.list, limit, idKey: fixed && "resourceId" },
      notice: deprecationOf(operation),
    },
    io,
  );
}

function asksForHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf("--");
  return (end < 0 ? argv : argv.slice(0, end)).some((word) => word === "--help" || word === "-h");
}

export type Method = (...args: unknown[]) => Promise<unknown> | Listing<unknown>;

export function methodOf(qlik: Qlik, name: string): Method {
  return name
    .split(".")
    .reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], qlik) as Method;
}
