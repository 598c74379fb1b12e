import { toJson } from "../../output/json.ts";
import { subject } from "../exported.ts";
import type { Command } from "../command.ts";

export const json: Command = {
  name: "json",
  argument: { usage: "[expression]", kind: "expression" },
  summary: "the last value, or that of the expression, as JSON",
  async run(host, expression) {
    const result = await subject(host, expression);
    if (result) host.print(toJson(result.value) ?? "undefined");
  },
};
