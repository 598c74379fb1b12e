import { findHelp } from "../help/overview.ts";
import type { Command } from "../command.ts";

export const find: Command = {
  name: "find",
  argument: { usage: "WORDS" },
  summary: "methods with these words in their names, paths, parameters or sentences",
  run: ({ print, look }, words) => print(findHelp(words, look())),
};
