import { GLOBAL_FLAGS, globalOptions, type GlobalOptions } from "../global-flags.ts";
import { isOwn } from "../operations/flags.ts";
import { fieldList } from "../operations/own-flags.ts";
import { type Given, usage } from "../operations/parse.ts";
import { valueOf } from "../operations/values.ts";
import type { BULK_OUTPUTS } from "./flags.ts";

/** What the flags of `qlik bulk` say. */
export interface BulkFlags {
  connection: GlobalOptions;
  from: string;
  /** The columns to take. */
  use: readonly string[] | undefined;
  delimiter: string | undefined;
  concurrency: number | undefined;
  journal: string | undefined;
  unfinished: "auto" | "retry" | "skip" | undefined;
  stopAfter: number | undefined;
  dryRun: boolean;
  yes: boolean;
  output: (typeof BULK_OUTPUTS)[number] | undefined;
  report: string | undefined;
  /** Whether each call waits for what it starts, and for how many milliseconds. */
  wait: boolean;
  maxWait: number | undefined;
}

/** Pure. @throws {QlikError} `usage` for a value that they do not take. */
export function readBulkFlags(given: readonly Given[], command: string): BulkFlags {
  const read = (name: string): unknown => {
    const same = given.filter(({ flag }) => isOwn(flag, name));
    return same.length === 0 ? undefined : valueOf(same, command);
  };
  const text = (name: string) => read(name) as string | undefined;
  const count = (name: string) => {
    const value = read(name) as number | undefined;
    if (value !== undefined && value < 1) throw usage(command, `--${name} must be above 0, and is ${value}.`);
    return value;
  };
  const from = text("from");
  if (from === undefined) throw usage(command, `${command} needs --from FILE, or --from - for stdin.`);
  const maxWait = count("max-wait");
  return {
    connection: globalOptions(Object.fromEntries(GLOBAL_FLAGS.map(({ name, key }) => [key, read(name)]))),
    from,
    use: fieldList(text("use")),
    delimiter: text("delimiter")?.replace("\\t", "\t"),
    concurrency: count("concurrency"),
    journal: text("journal"),
    unfinished: text("unfinished") as BulkFlags["unfinished"],
    stopAfter: count("stop-after"),
    dryRun: read("dry-run") === true,
    yes: read("yes") === true,
    output: text("output") as BulkFlags["output"],
    report: text("report"),
    wait: read("wait") === true,
    maxWait: maxWait === undefined ? undefined : maxWait * 1000,
  };
}
