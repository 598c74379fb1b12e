import { findOperation } from "../../api/catalogue.ts";
import type { Operation } from "../../api/operation.ts";
import { bulkFlagsOf, isColumn } from "../bulk/flags.ts";
import type { Flag } from "../operations/flags.ts";
import type { Command } from "../operations/words.ts";
import { findFlag, operationFlags, type KnownFlag } from "./flag.ts";

/** The flags of `qlik bulk` with a command, and what they take. Loaded where bulk is completed. Pure. */

export function bulkFlags({ name, fixed }: Command): KnownFlag[] {
  const operation = findOperation(name)!;
  const flags = bulkFlagsOf(operation, fixed);
  const all = operationFlags(flags, name);
  return (
    all
      .map((flag): KnownFlag => {
        const value = { kind: "list", words: columnsOf(operation, flags) } as const;
        return flag.names.includes("--use") ? { ...flag, value } : flag;
      })
      // A field with the name of one of bulk's flags can be a column, and no flag.
      .filter(({ names: [first = ""] }, at) => findFlag(first, all) === all[at])
  );
}

/** What columns of a file may be called. */
function columnsOf({ parameters }: Operation, flags: readonly Flag[]): string[] {
  const names = flags.filter(isColumn).map(({ name }) => name);
  // The last id of the path, whatever that is called.
  return [...new Set([...(parameters.length > 0 ? ["id"] : []), ...names])];
}
