import { findOperation } from "../../../src/api/catalogue.ts";
import { planCall, type PlannedCall } from "../../../src/cli/operations/call.ts";
import type { Files } from "../../../src/cli/operations/files.ts";
import { flagsOf } from "../../../src/cli/operations/flags.ts";
import { parseArguments } from "../../../src/cli/operations/parse.ts";
import { findCommand } from "../../../src/cli/operations/words.ts";

/** The call that a command line means, without making it. @param contents of the files, by name; `-` is stdin */
export async function plan(
  argv: readonly string[],
  contents: Record<string, string> = {},
): Promise<PlannedCall> {
  const { command, length } = findCommand(argv)!;
  const operation = findOperation(command.name)!;
  const flags = flagsOf(operation, command.fixed);
  const typed = ["qlik", ...argv.slice(0, length)].join(" ");
  const files: Files = {
    text: (path) => Promise.resolve(contents[path]!),
    upload: (path, types) => Promise.resolve(new File([contents[path]!], path, { type: types?.[0] ?? "" })),
  };
  const parsed = parseArguments(argv.slice(length), flags, typed);
  return await planCall(operation, flags, parsed, { files, command: typed, fixed: command.fixed });
}

export const planLine = (line: string) => plan(line.split(" "));
