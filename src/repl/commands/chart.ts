import { isRecord } from "../../output/records.ts";
import { columnList } from "../../output/display.ts";
import { missingFields } from "../../output/missing-fields.ts";
import { QlikError } from "../../errors.ts";
import type { Command } from "../command.ts";
import { lastValue, wholeValue } from "../exported.ts";

export const chart: Command = {
  name: "chart",
  argument: { usage: "[field [numbers]]" },
  summary: "the last list as bars or a line: .chart status, .chart createdAt",
  async run(host, argument) {
    const value = await wholeValue(host, lastValue(host));
    const [x, y] = columnList(argument);
    if (x === undefined && Array.isArray(value) && value.some(isRecord)) {
      throw new QlikError("usage", ".chart needs to know by which field to count.", {
        remedy: "For example: .chart status, or .chart createdAt for a line.",
      });
    }
    if (isRecord(value) && !Object.values(value).every(isCount)) {
      throw new QlikError("usage", "The last value is one thing, and there is nothing to count.", {
        remedy: ".chart draws a list, or numbers by name as countBy gives them.",
      });
    }
    // Loaded when it is used.
    const { chart: draw } = await import("../../output/chart.ts");
    const wanted = [x, y].filter((one) => one !== undefined);
    const missing = Array.isArray(value) ? missingFields(value, wanted) : [];
    host.print([draw(value, { ...host.look(), x, y }), ...missing].join("\n"));
  },
};

/** What a bar can stand for: a number, or the things that groupBy has put together. */
function isCount(value: unknown): boolean {
  return Number.isFinite(value) || Array.isArray(value);
}
