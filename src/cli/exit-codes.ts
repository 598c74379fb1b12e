import type { ErrorCode } from "../errors.ts";
import { isQlikError } from "../errors.ts";

/** What the shell gets to know. The codes are listed in the README. */
const EXIT_CODES: Record<ErrorCode, number> = {
  usage: 2,
  invalid: 2,
  conflict: 2,
  config: 3,
  secret: 3,
  trust: 3,
  auth: 4,
  permission: 4,
  "read-only": 4,
  "not-found": 5,
  "rate-limited": 6,
  server: 7,
  network: 7,
  timeout: 7,
  failed: 8,
  aborted: 130,
};

const UNEXPECTED = 1;

export function exitCodeOf(error: unknown): number {
  return isQlikError(error) ? (EXIT_CODES[error.code] ?? UNEXPECTED) : UNEXPECTED;
}
