import { QlikError } from "../../errors.ts";
import { table } from "../../output/table.ts";
import { textWidth } from "../../output/width.ts";
import type { Command, CommandHost } from "../command.ts";

export const contexts: Command = {
  name: "contexts",
  summary: "the contexts there are; the one of the prompt has a star",
  interactive: true,
  run: listContexts,
};

/** As a table; columns that say nothing of any context are left out. */
export function listContexts({ contexts: known, place, print, look }: CommandHost): void {
  const here = place().name;
  const rows = (known?.list() ?? []).map(({ name, host, credentials, comment, ...kept }) => ({
    here: name === here ? "*" : "",
    name,
    tenant: host,
    credentials,
    flags: [...(kept.readOnly ? ["read-only"] : []), ...(kept.protected ? ["protected"] : [])].join(", "),
    comment,
  }));
  if (rows.length === 0) {
    throw new QlikError("usage", "There are no contexts yet.", {
      remedy: "Make one in another terminal: qlik context init",
    });
  }
  const columns = ["here", "name", "tenant", "credentials", "flags", "comment"] as const;
  const told = columns.filter((column) => rows.some((row) => row[column] !== ""));
  print(table(rows, { ...look(), columns: fitting(told, rows, look().width) }));
}

const GAP = 2;
/** A comment may be cut to that. */
const SHORT_COMMENT = 12;

/** Of the columns, those for which there is room: the comment goes first, the name and the flags stay. */
function fitting<C extends string>(
  columns: readonly C[],
  rows: readonly Record<C, string>[],
  room: number,
): readonly C[] {
  const widthOf = (column: C) => {
    const natural = Math.max(...rows.map((row) => textWidth(row[column])), column.length);
    return GAP + (column === "comment" ? Math.min(natural, SHORT_COMMENT) : natural);
  };
  const isTooWide = (some: readonly C[]) => some.reduce((sum, one) => sum + widthOf(one), -GAP) > room;
  return ["comment", "credentials", "tenant"].reduce(
    (left, spare) => (isTooWide(left) ? left.filter((column) => column !== spare) : left),
    columns,
  );
}
