import type { Command } from "../command.ts";
import { exportValue, formats } from "../exported.ts";

export const csv: Command = {
  name: "csv",
  argument: { usage: "[FILE [expression]]", kind: "file" },
  summary: "the last value as a CSV file, all of a list that is shown in part",
  run: (host, argument) => exportValue(host, formats.csv, argument),
};
