import type { Operation } from "../../api/operation.ts";
import { GLOBAL_FLAGS } from "../global-flags.ts";
import { type Flag, flagsOf, isOwn, type ValueRule } from "../operations/flags.ts";
import { flagKey } from "../operations/spelling.ts";
import type { Command } from "../operations/words.ts";

/** The flags of `qlik bulk`, without what runs it: data, and pure functions of it. */

export const BULK_OUTPUTS = ["json", "ndjson", "csv"] as const;

const own = (name: string, about: string, rule: ValueRule, value?: string, short?: string): Flag => ({
  ...{ name, about, rule, target: { kind: "own" }, section: "general" },
  ...(value !== undefined && { value }),
  ...(short !== undefined && { short }),
});
const TEXT = { type: "string" } as const;
const COUNT = { type: "integer" } as const;
const SWITCH = { type: "boolean" } as const;

export const BULK_FLAGS: readonly Flag[] = [
  own("from", "CSV with a heading, NDJSON or JSON; - is stdin", TEXT, "file"),
  own("use", "Only these columns, such as id,name", TEXT, "columns"),
  own("delimiter", "What separates the cells; a comma by default", TEXT, "sign"),
  own("concurrency", "How many calls at once; 8 by default", COUNT, "number"),
  own("journal", "Keep what is done in this file; the same command then goes on from it", TEXT, "file"),
  own(
    "unfinished",
    "What of a row that a killed run was sending: auto repeats PUT and DELETE, retry all, skip none",
    { ...TEXT, enum: ["auto", "retry", "skip"] },
    "how",
  ),
  own("stop-after", "Stop after so many failures", COUNT, "number"),
  own("dry-run", "Show the calls that would be made", SWITCH),
  own("yes", "Delete without asking", SWITCH, undefined, "y"),
  own(
    "output",
    "Print what became of each row: json, ndjson or csv",
    { ...TEXT, enum: BULK_OUTPUTS },
    "format",
    "o",
  ),
  own("report", "Save that as a CSV file", TEXT, "file"),
  ...GLOBAL_FLAGS.map(({ name, value, about }) =>
    own(name, about, value === undefined ? SWITCH : TEXT, value),
  ),
  own("help", "Show this help", SWITCH, undefined, "h"),
];

/** The command's own flags, and those of an operation that it is done with for each row. */
export function bulkFlagsOf(operation: Operation, fixed: Command["fixed"]): Flag[] {
  const taken = new Set(BULK_FLAGS.map(({ name }) => flagKey(name)));
  const own = flagsOf(operation, fixed).filter((flag) =>
    flag.section === "general"
      ? flag.name.includes("wait")
      : flag.target.kind !== "own" || !taken.has(flagKey(flag.name)),
  );
  return [...BULK_FLAGS, ...own];
}

/** Whether a column of the file can give its value. */
export function isColumn(flag: Flag): boolean {
  return flag.target.kind !== "own" || isOwn(flag, "body") || isOwn(flag, "file");
}
