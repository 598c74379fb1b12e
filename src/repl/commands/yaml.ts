import type { Command } from "../command.ts";
import { exportValue, formats } from "../exported.ts";

export const yaml: Command = {
  name: "yaml",
  argument: { usage: "[FILE [expression]]", kind: "file" },
  summary: "the same as YAML",
  run: (host, argument) => exportValue(host, formats.yaml, argument),
};
