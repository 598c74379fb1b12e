import { generalHelp } from "../help/overview.ts";
import type { Command } from "../command.ts";

export const help: Command = {
  name: "help",
  argument: { usage: "[topic]", kind: "operation" },
  summary: "how this works; or the help on qlik.users, users.list, .json",
  run: ({ print, commands, look, help: helpOn }, topic) =>
    print(topic === "" ? generalHelp(commands, look()) : helpOn(topic)),
};
