import { expect, it } from "vitest";
import { exitCodeOf, exitCodesHelp } from "../../src/cli/exit-codes.ts";
import { errorCodes, QlikError, type ErrorCode } from "../../src/errors.ts";

it.each<[unknown, number]>([
  [new QlikError("usage", "x"), 2],
  [new QlikError("secret", "x"), 3],
  [new QlikError("auth", "x"), 4],
  [new QlikError("not-found", "x"), 5],
  [new QlikError("rate-limited", "x"), 6],
  [new QlikError("network", "x"), 7],
  [new QlikError("failed", "x"), 8],
  // Trying again would not help, as it may with 7.
  [new QlikError("conflict", "x"), 2],
  [new QlikError("aborted", "x"), 130],
  [new Error("x"), 1],
  // Not ours, and no success either.
  [Object.assign(new Error("x"), { name: "ApiError", code: 500 }), 1],
  ["thrown", 1],
])("%s exits with %i", (error, code) => {
  expect(exitCodeOf(error)).toBe(code);
});

const codes = Object.keys(errorCodes) as ErrorCode[];

it("the help has every code in the line of its exit code", () => {
  const help = exitCodesHelp();
  for (const code of codes) {
    expect(help).toMatch(new RegExp(`^ +${exitCodeOf(new QlikError(code, "x"))}  .*\\b${code}\\b`, "m"));
  }
  expect(help).toMatch(/^ +1 {2}unexpected$/m);
});
