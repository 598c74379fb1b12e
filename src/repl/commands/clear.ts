import type { Command } from "../command.ts";

export const clear: Command = {
  name: "clear",
  summary: "drops the lines of an unfinished input, as Ctrl-C does",
  interactive: true,
  run: () => {},
};
