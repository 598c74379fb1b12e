import { ApiError, isQlikError } from "../errors.ts";
import { redact } from "../redact.ts";
import { say, type Io } from "./io.ts";

/** Prints an error for a person: an expected one as what failed and what to do, another with its stack. */
export function printError(error: unknown, io: Io): void {
  say(io, redact(errorText(error)));
}

/** What {@link printError} prints. Pure. */
export function errorText(error: unknown): string {
  if (!isQlikError(error)) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `qlik: unexpected error: ${text}`;
  }
  const lines = [`qlik: ${error.message}`];
  if (error.remedy) lines.push(`  ${error.remedy}`);
  if (error.code === "network") lines.push("  qlik doctor looks for what is in the way.");
  if (error instanceof ApiError && error.traceId) lines.push(`  Trace id: ${error.traceId}`);
  return lines.join("\n");
}
