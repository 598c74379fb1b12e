import type { Command } from "../command.ts";
import { reportError } from "../error-report.ts";
import { ApiError } from "../../errors.ts";

export const error: Command = {
  name: "error",
  summary: "everything about the last error: request, answer and stack",
  interactive: true,
  run({ lastError, traffic, look, print }) {
    const last = lastError();
    print(reportError(last, last instanceof ApiError ? traffic?.find(last) : undefined, look()));
  },
};
