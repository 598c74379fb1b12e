import type { Command } from "../command.ts";

const SHOWN = 20;

export const history: Command = {
  name: "history",
  argument: { usage: "[text]" },
  summary: "earlier inputs, those with the text in them",
  interactive: true,
  run(host, text) {
    const found = host.history().filter((input) => input.includes(text));
    for (const input of found.slice(-SHOWN)) host.print(input);
  },
};
