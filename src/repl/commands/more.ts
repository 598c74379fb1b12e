import type { Command } from "../command.ts";

export const more: Command = {
  name: "more",
  summary: "the next page of the last list",
  interactive: true,
  run: (host) => host.more(),
};
