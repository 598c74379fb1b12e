import type { Command } from "../command.ts";
import { exportValue, formats } from "../exported.ts";

export const ndjson: Command = {
  name: "ndjson",
  argument: { usage: "[FILE [expression]]", kind: "file" },
  summary: "the same, one JSON text a line",
  run: (host, argument) => exportValue(host, formats.ndjson, argument),
};
