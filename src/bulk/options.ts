import { didYouMean, QlikError } from "../errors.ts";
import { nearest } from "../nearest.ts";
import type { BulkOptions } from "./types.ts";

/** What is wrong with the options of bulk work, told before anything is done. Pure. */

const KINDS: Readonly<Record<keyof BulkOptions<unknown>, string>> = {
  concurrency: "count",
  stopAfter: "count",
  total: "number",
  journal: "path",
  report: "path",
  job: "string",
  confirm: "string",
  key: "function",
  verify: "function",
  onItem: "function",
  unfinished: "auto|retry|skip",
  dryRun: "boolean",
  yes: "boolean",
  progress: "boolean",
  signal: "signal",
};

/** @throws {QlikError} `usage` naming the option, and the nearest one where there is none of that name */
export function checkOptions(worker: unknown, options: object): void {
  if (typeof worker !== "function") throw usage("its second argument is the function that does one item.");
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(KINDS, name)) {
      throw usage(`there is no option "${name}".${didYouMean(nearest(name, Object.keys(KINDS)))}`);
    }
    const kind = KINDS[name as keyof typeof KINDS];
    if (value !== undefined && !fits(value, kind)) throw usage(`${name} must be ${SAID[kind] ?? kind}.`);
  }
}

const SAID: Readonly<Record<string, string>> = {
  count: "a whole number above 0",
  number: "a number",
  path: "the name of a file",
  string: "a text",
  function: "a function",
  boolean: "true or false",
  "auto|retry|skip": "auto, retry or skip",
  signal: "an AbortSignal",
};

function fits(value: unknown, kind: string): boolean {
  switch (kind) {
    case "count":
      return value === Infinity || (Number.isInteger(value) && (value as number) > 0);
    case "path":
      return (typeof value === "string" && value !== "") || value instanceof URL;
    case "signal":
      return value instanceof AbortSignal;
    case "auto|retry|skip":
      return kind.split("|").includes(value as string);
    default:
      return typeof value === kind;
  }
}

function usage(message: string): QlikError {
  return new QlikError("usage", `bulk: ${message}`);
}
