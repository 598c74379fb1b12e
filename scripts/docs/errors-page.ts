import { exitCodeOf, UNSETTLED } from "../../src/cli/exit-codes.ts";
import { errorCodes, QlikError, type ErrorCode } from "../../src/errors.ts";
import { code, page, plain, table } from "./markdown.ts";

/** Every code of an error, with the exit code, what it means and what to do. */
export function errorsPage(): string {
  const rows = (Object.keys(errorCodes) as ErrorCode[])
    .map((name) => ({ name, exit: exitCodeOf(new QlikError(name, "")), ...errorCodes[name] }))
    .sort((a, b) => a.exit - b.exit)
    .map(({ name, exit, meaning, remedy }) => [code(name), String(exit), plain(meaning), plain(remedy)]);
  return page(
    "Errors and exit codes",
    "src/errors.ts and src/cli/exit-codes.ts",
    "Every error that the toolkit raises on purpose is a `QlikError` with one of these codes as `error.code` and, " +
      "mostly, a sentence about what to do as `error.remedy`. What the tenant answered is an `ApiError` with `status`, " +
      "`errors`, `operation` and `traceId` too; work that was waited for and failed is a `JobError`. What " +
      "your own code throws exits with 1, and so does a defect of ours. A program " +
      `that awaits what never comes exits with ${UNSETTLED}, as under Node. A command that is done exits with 0.`,
    "Two kinds of command answer by their exit code: `qlik context verify`, `qlik status` and `qlik doctor` exit with 4 where " +
      "something is wrong, whatever it is; `qlik context diff --exit-code` with 2 where file and store differ.",
    table(["code", "exit", "what it means", "what to do"], rows),
  );
}
