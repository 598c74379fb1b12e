import { QlikError } from "../../errors.ts";
import type { Command } from "../command.ts";
import { splitWord } from "../targets.ts";

const USUAL = 5;

export const watch: Command = {
  name: "watch",
  argument: { usage: "[seconds] expression", kind: "expression" },
  summary: "runs it again and again, every 5 seconds, until Ctrl-C",
  interactive: true,
  async run(host, argument) {
    const { word, rest } = splitWord(argument);
    const given = /^\d+(\.\d+)?s?$/.test(word) ? Number.parseFloat(word) : undefined;
    const expression = given === undefined ? argument : rest;
    const seconds = given ?? USUAL;
    if (expression === "" || seconds < 1) {
      throw new QlikError("usage", ".watch takes at least a second, and an expression.", {
        remedy: "For example: .watch 5 qlik.reloads.list()",
      });
    }
    for (;;) {
      const found = await host.evaluate(expression, { page: true });
      // What went wrong has been told.
      if (found === undefined) return;
      host.redraw(
        `${new Date(host.now()).toLocaleTimeString("sv-SE")}  every ${seconds} s, Ctrl-C stops`,
        found.value,
      );
      await host.world.wait(seconds * 1000, host.signal);
    }
  },
};
