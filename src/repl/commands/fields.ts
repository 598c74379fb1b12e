import { fields as renderFields } from "../../output/fields.ts";
import { paint } from "../../output/look.ts";
import type { Command } from "../command.ts";
import { subject } from "../exported.ts";

export const fields: Command = {
  name: "fields",
  argument: { usage: "[expression]", kind: "expression" },
  summary: "each field on a line of its own; of a list, thing after thing",
  async run(host, expression) {
    const found = await subject(host, expression);
    if (found === undefined) return;
    const { value } = found;
    const look = host.look();
    if (!Array.isArray(value)) return host.print(renderFields(value, look));
    for (const [at, item] of value.entries()) {
      host.print(`${paint(`[${at}]`, "faint", look)}\n${renderFields(item, look)}\n`);
    }
  },
};
