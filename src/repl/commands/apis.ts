import { apisHelp } from "../help/overview.ts";
import type { Command } from "../command.ts";

export const apis: Command = {
  name: "apis",
  summary: "all resources of qlik, by area",
  run: ({ print, look }) => print(apisHelp(look())),
};
