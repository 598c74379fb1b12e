import type { GlobalOptions } from "../command-line.ts";
import type { OUTPUTS } from "./common-flags.ts";
import { isOwn } from "./flags.ts";
import type { Given } from "./parse.ts";
import { valueOf } from "./values.ts";

/** The flags that every operation takes. */
export interface OwnFlags {
  connection: GlobalOptions;
  output: (typeof OUTPUTS)[number];
  quiet: boolean;
  raw: boolean;
  /** Where to save the answer. */
  file: string | undefined;
}

/** Pure. @throws {QlikError} `usage` for a value that they do not take. */
export function ownFlags(given: readonly Given[], command: string): OwnFlags {
  const read = (name: string): unknown => {
    const same = given.filter(({ flag }) => isOwn(flag, name));
    return same.length === 0 ? undefined : valueOf(same, command);
  };
  const context = read("context") as string | undefined;
  return {
    connection: {
      ...(context !== undefined && { context }),
      sandbox: read("sandbox") === true,
      verbose: read("verbose") === true,
    },
    output: (read("output") as OwnFlags["output"] | undefined) ?? "json",
    quiet: read("quiet") === true,
    raw: read("raw") === true,
    file: read("output-file") as string | undefined,
  };
}
