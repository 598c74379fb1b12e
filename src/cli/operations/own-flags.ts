import { QlikError } from "../../errors.ts";
import type { Selection } from "./select.ts";
import { GLOBAL_FLAGS, globalOptions, type GlobalOptions } from "../global-flags.ts";
import type { OUTPUTS } from "./common-flags.ts";
import { isOwn } from "./flags.ts";
import { type Given, usage } from "./parse.ts";
import { valueOf } from "./values.ts";

/** The flags that every operation takes. */
export interface OwnFlags {
  connection: GlobalOptions;
  output: (typeof OUTPUTS)[number];
  /** The fields to show. */
  columns: readonly string[] | undefined;
  select: Selection;
  quiet: boolean;
  raw: boolean;
  /** Where to save the answer. */
  file: string | undefined;
  /** Whether to wait for what the call starts, and for how many milliseconds. */
  wait: boolean;
  maxWait: number | undefined;
}

/** Pure. @throws {QlikError} `usage` for a value that they do not take. */
export function ownFlags(given: readonly Given[], command: string): OwnFlags {
  const read = (name: string): unknown => {
    const same = given.filter(({ flag }) => isOwn(flag, name));
    return same.length === 0 ? undefined : valueOf(same, command);
  };
  const text = (name: string) => read(name) as string | undefined;
  return {
    connection: globalOptions(Object.fromEntries(GLOBAL_FLAGS.map(({ name, key }) => [key, read(name)]))),
    output: (read("output") as OwnFlags["output"] | undefined) ?? "json",
    columns: fieldList(text("columns")),
    select: { where: text("where"), sort: text("sort-by") },
    quiet: read("quiet") === true,
    raw: read("raw") === true,
    file: fileNamed(text("output-file")),
    ...readWait(read("wait") === true, read("max-wait") as number | undefined, command),
  };
}

/** The file of `-O`, where it names one: `-` is stdout, as without it. Pure. */
export function fileNamed(given: string | undefined): string | undefined {
  return given === "-" ? undefined : given;
}

function readWait(
  wait: boolean,
  seconds: number | undefined,
  command: string,
): Pick<OwnFlags, "wait" | "maxWait"> {
  if (seconds !== undefined && !wait) throw usage(command, "--max-wait is for --wait.");
  if (seconds !== undefined && !(seconds > 0))
    throw usage(command, `--max-wait must be above 0, and is ${seconds}.`);
  return { wait, maxWait: seconds === undefined ? undefined : seconds * 1000 };
}

/** `a, b.c` as the fields that it names. @throws {QlikError} `usage` where it names none */
export function fieldList(text: string | undefined): string[] | undefined {
  const fields = text
    ?.split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
  if (fields?.length !== 0) return fields;
  throw new QlikError("usage", "The list of fields is empty.", { remedy: "For example: name,owner.name" });
}
