import { exitCodeOf } from "../../src/cli/exit-codes.ts";
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
      "`errors`, `operation` and `traceId` too; work that was waited for and failed is a `JobError`. Any other error " +
      "is a defect, and exits with 1. A command that is done exits with 0.",
    table(["code", "exit", "what it means", "what to do"], rows),
  );
}
