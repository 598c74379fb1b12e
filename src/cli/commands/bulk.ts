import { resolve } from "node:path";
import { bulkWith } from "../bulk/run-rows.ts";
import { BULK_FLAGS } from "../bulk/flags.ts";
import { createCommandLine, runCommandLine, unknownCommand } from "../command-line.ts";
import { GLOBAL_FLAGS, takeGlobals } from "../global-flags.ts";
import type { Io } from "../io.ts";
import { usage } from "../operations/parse.ts";
import { findCommand, resourceWords } from "../operations/words.ts";

/**
 * `qlik bulk <resource> <verb> --from FILE`: a command once for each row of a file.
 *
 * @returns the exit code
 */
export async function bulkCommand(argv: readonly string[], io: Io): Promise<number> {
  const { globals, rest } = takeGlobals(argv);
  const flagsAt = rest.findIndex((word) => word.startsWith("-"));
  const words = flagsAt < 0 ? rest : rest.slice(0, flagsAt);
  if (io.define || words.length === 0 || rest.includes("--help") || rest.includes("-h"))
    return await help(io);
  const found = findCommand(words);
  if (!found) {
    if (words.length === 1)
      throw usage("qlik bulk", `qlik bulk ${words[0]} needs a verb: qlik bulk space rm.`);
    throw unknownCommand("qlik bulk", words.join(" "), resourceWords());
  }
  const typed = ["qlik bulk", ...words.slice(0, found.length)].join(" ");
  return await bulkWith(found.command, typed, [...globals, ...rest.slice(found.length)], {
    ...io,
    cwd: resolve(io.cwd),
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
