import type { Command } from "../command.ts";
import { renderErrorInFull } from "../render.ts";

export const error: Command = {
  name: "error",
  summary: "everything about the last error",
  interactive: true,
  run: ({ lastError, print }) => print(renderErrorInFull(lastError(), { colors: false })),
};
