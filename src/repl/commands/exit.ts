import type { Command } from "../command.ts";

export const exit: Command = {
  name: "exit",
  summary: "leaves, as Ctrl-D does",
  run: ({ leave }) => leave(),
};
