import { QlikError } from "../../errors.ts";
import { expanded } from "../../output/expanded.ts";
import { valueAt } from "../../output/records.ts";
import { lastValue } from "../exported.ts";
import type { Command } from "../command.ts";

export const expand: Command = {
  name: "expand",
  argument: { usage: "[field]" },
  summary: "the last value with everything nested in it, or one field of it",
  run(host, path) {
    const { look, print, show } = host;
    const last = lastValue(host);
    if (path === "") return print(expanded(last, look()));
    const value = valueAt(last, path.replace(/^_?\./, ""));
    if (value === undefined) {
      throw new QlikError("usage", `The last value has no ${path}.`, {
        remedy: ".expand alone shows all of it.",
      });
    }
    show(value);
  },
};
