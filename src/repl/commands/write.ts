import { QlikError } from "../../errors.ts";
import type { Command } from "../command.ts";

export const write: Command = {
  name: "write",
  argument: { usage: "[off]" },
  summary: "lets this session change a read-only tenant",
  interactive: true,
  async run({ guard, place, confirm, print }, argument) {
    const here = place();
    const { name, server } = here;
    if (!guard || !here.readOnly) {
      throw new QlikError("usage", `${name} is not read-only.`, {
        ...(here.protected && { remedy: "It is protected: .unlock allows changes for a while." }),
      });
    }
    if (argument === "off") {
      guard.allowWriting(here, false);
      return print(`${name} is read-only again.`);
    }
    if (argument !== "") throw new QlikError("usage", ".write takes nothing, or off.");
    const where = server ? ` (${new URL(server).host})` : "";
    if (!(await confirm(`${name}${where} is read-only. Let this session change it?`))) {
      return print(`${name} stays read-only.`);
    }
    guard.allowWriting(here, true);
    print(`This session may change ${name}; .write off ends it.`);
  },
};
