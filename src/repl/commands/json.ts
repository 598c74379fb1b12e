import { toJson } from "../../output/json.ts";
import type { Command } from "../command.ts";

export const json: Command = {
  name: "json",
  argument: { usage: "[expression]", kind: "expression" },
  summary: "the last value, or that of the expression, as JSON",
  async run({ evaluate, last, print }, expression) {
    const result = expression === "" ? { value: last() } : await evaluate(expression);
    if (result) print(toJson(result.value) ?? "undefined");
  },
};
