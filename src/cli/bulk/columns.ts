import { didYouMean, QlikError } from "../../errors.ts";
import { nearest } from "../../nearest.ts";
import type { Operation } from "../../api/operation.ts";
import type { Flag } from "../operations/flags.ts";
import type { Given, Parsed } from "../operations/parse.ts";
import { flagKey } from "../operations/spelling.ts";
import { isColumn } from "./flags.ts";
import type { Row } from "./rows.ts";

/** From the columns of a file to the flags of a command. Pure. */

/** The flag that a column gives; a column `id` is the last id of the path, whatever that is called. */
export function flagOfColumn(column: string, operation: Operation, flags: readonly Flag[]): Flag | undefined {
  const key = flagKey(column);
  const takes = flags.filter(isColumn);
  const named = takes.find(({ name, also = [] }) => [name, ...also].some((one) => flagKey(one) === key));
  if (named) return named;
  // A field of the body whose name another flag has.
  const field = takes.find(({ target }) => target.kind === "field" && flagKey(target.path.join("-")) === key);
  if (field || key !== "id") return field;
  const last = operation.parameters.at(-1)?.name;
  return takes.find(({ target }) => target.kind === "path" && target.name === last);
}

/** As Qlik's things have them. */
const ID = /^(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

export type ColumnFlags = (column: string) => Flag;

/** @throws {QlikError} `usage` for a column that no flag has, or that another column gives already */
export function columnFlags(operation: Operation, flags: readonly Flag[], command: string): ColumnFlags {
  const known = new Map<string, Flag>();
  return (column) => {
    const before = known.get(column);
    if (before) return before;
    const flag = flagOfColumn(column, operation, flags);
    if (!flag) {
      const names = flags.filter(({ target }) => target.kind !== "own").map(({ name }) => name);
      throw new QlikError(
        "usage",
        `${command} has nothing for the column "${column}".${didYouMean(nearest(column, names))}`,
        {
          remedy: ID.test(column)
            ? "This looks like an id: the first line names the columns. A list has a heading with: -o csv --columns id"
            : `Name the columns to take with --use; ${command} --help has the names.`,
        },
      );
    }
    const other = [...known].find(([, one]) => one === flag);
    if (other)
      throw new QlikError("usage", `The columns "${other[0]}" and "${column}" are the same to ${command}.`);
    known.set(column, flag);
    return flag;
  };
}

/** The command line of one row: what it says, before what holds for all rows. */
export function parsedRow({ cells }: Row, flagOf: ColumnFlags, constant: Parsed): Parsed {
  const given = Object.entries(cells).flatMap(([column, cell]): Given[] => {
    const flag = flagOf(column);
    const typed = `"${column}"`;
    // As our own CSV has lists of words.
    const isList = flag.rule.repeated && !cell.startsWith("[");
    return (isList ? cell.split(";") : [cell]).map((value) => ({ flag, typed, value }));
  });
  const own = new Set(given.map(({ flag }) => flag));
  return {
    positionals: [...constant.positionals],
    given: [...given, ...constant.given.filter(({ flag }) => !own.has(flag))],
  };
}
