import { isQlikError, type ErrorCode } from "../errors.ts";

/** What the shell gets to know. docs/errors.md has a table of them. */
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

/** Node's own, of a module: what is awaited never comes, and nothing is left to do. */
export const UNSETTLED = 13;

export function exitCodeOf(error: unknown): number {
  return isQlikError(error) ? (EXIT_CODES[error.code] ?? UNEXPECTED) : UNEXPECTED;
}

/** For the help: a line for each, with the codes of the errors that lead to it. Pure. */
export function exitCodesHelp(): string {
  const all = Object.entries(EXIT_CODES);
  const codesOf = (exit: number) => all.filter(([, one]) => one === exit).map(([code]) => code);
  const exits = [...new Set(all.map(([, exit]) => exit))];
  return [
    [UNEXPECTED, "unexpected"] as const,
    ...exits.map((exit) => [exit, codesOf(exit).join(", ")] as const),
    [UNSETTLED, "something awaited never came"] as const,
  ]
    .sort(([a], [b]) => a - b)
    .map(([exit, what]) => `${String(exit).padStart(5)}  ${what}`)
    .join("\n");
}
