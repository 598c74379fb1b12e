import { resolve } from "node:path";
import { findOperation } from "../../api/catalogue.ts";
import { didYouMean, QlikError } from "../../errors.ts";
import { nearest } from "../../nearest.ts";
import { BULK_FLAGS, bulkFlagsOf } from "../bulk/flags.ts";
import { bulkWith } from "../bulk/run-rows.ts";
import { createCommandLine, runCommandLine, unknownCommand } from "../command-line.ts";
import { GLOBAL_FLAGS, takeGlobals } from "../global-flags.ts";
import type { Io } from "../io.ts";
import { misplacedFlag } from "../misplaced-flag.ts";
import { operationHelp } from "../operations/operation-help.ts";
import {
  type Command,
  commandsUnder,
  findCommand,
  findResource,
  resourceDepth,
  resourceWords,
} from "../operations/words.ts";

/**
 * `qlik bulk <resource> <verb> --from FILE`: a command once for each row of a file.
 *
 * @returns the exit code
 */
export async function bulkCommand(argv: readonly string[], io: Io): Promise<number> {
  const { globals, rest } = takeGlobals(argv);
  const flagsAt = rest.findIndex((word) => word.startsWith("-"));
  const words = flagsAt < 0 ? rest : rest.slice(0, flagsAt);
  const asksForHelp = asksFor(rest);
  if (io.define || rest.length === 0 || (asksForHelp && words.length === 0)) return await help(io);
  if (words.length === 0) throw misplacedFlag("qlik bulk", rest[0]!);
  const found = findCommand(words);
  if (!found) return asksForHelp ? await help(io) : refuse(words);
  const typed = ["qlik bulk", ...words.slice(0, found.length)].join(" ");
  if (asksForHelp) {
    io.stdout.write(helpOf(found.command, typed));
    return 0;
  }
  return await bulkWith(found.command, typed, [...globals, ...rest.slice(found.length)], {
    ...io,
    cwd: resolve(io.cwd),
  });
}

function asksFor(words: readonly string[]): boolean {
  return words.includes("--help") || words.includes("-h");
}

/** @throws {QlikError} `usage` for words that are no command, naming what may be meant */
function refuse(words: readonly string[]): never {
  const [resource = "", verb] = words;
  if (!findResource(resource)) throw unknownCommand("qlik bulk", resource, resourceWords());
  const typed = `qlik bulk ${words.slice(0, resourceDepth(words)).join(" ")}`;
  const verbs = commandsUnder([resource])
    .filter((command) => command.words.length === 2)
    .map((command) => command.words[1]!);
  const remedy = `Its verbs: ${verbs.join(", ")}. See qlik ${resource} --help.`;
  if (verb === undefined)
    throw new QlikError("usage", `${typed} needs a verb, such as ${typed} ${verbs.at(-1)}.`, { remedy });
  const wrong = words[resourceDepth(words)] ?? verb;
  throw new QlikError("usage", `${typed} has no command "${wrong}".${didYouMean(nearest(wrong, verbs))}`, {
    remedy,
  });
}

/** What columns an operation takes, and what holds for all rows. */
function helpOf(command: Command, typed: string): string {
  const operation = findOperation(command.name)!;
  return operationHelp(command, operation, bulkFlagsOf(operation, command.fixed), typed, {
    usage: "--from <file> [flags]",
    ids: "Columns of the file, or flags for all rows:",
    query: "Columns, or flags for all rows, of the query:",
    body: "Columns, or flags for all rows, of the body:",
  });
}

async function help(io: Io): Promise<number> {
  const cli = createCommandLine("qlik");
  const command = cli.command(
    "bulk <resource> <verb> ...",
    "Call an operation once for each row of a file. Columns are the command's arguments and flags; dots lead into fields",
  );
  for (const { name, short, value, about } of BULK_FLAGS) {
    if (name === "help" || GLOBAL_FLAGS.some((one) => one.name === name)) continue;
    command.option(
      `${short === undefined ? "" : `-${short}, `}--${name}${value === undefined ? "" : ` <${value}>`}`,
      about!,
    );
  }
  return await runCommandLine(cli, ["bulk", "--help"], io, () => [{ title: "Examples", body: EXAMPLES }]);
}

const EXAMPLES = `  qlik bulk space create --from spaces.csv --type shared
  qlik bulk space rm --from old.csv --use id --journal old.jsonl
  qlik bulk user patch --from users.csv --dry-run
  qlik space ls -o ndjson --columns id | qlik bulk space rm --from - --yes

The flags of the command itself hold for every row; a row's own cells come
first. All rows are checked before the first is sent. With a journal, Ctrl-C,
a crash or failures lose nothing: the same command goes on.`;
