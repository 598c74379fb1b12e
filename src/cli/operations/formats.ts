import { unionOfKeys } from "../../output/columns.ts";
import { FIRST_PAGE, missingFields } from "../../output/missing-fields.ts";
import { csvColumns, csvLine, csvRow } from "../../output/csv.ts";
import { toJson } from "../../output/json.ts";
import type { Look } from "../../output/look.ts";
import { valueAt } from "../../output/records.ts";
import type { HowToPrint, Tell } from "./print.ts";

/** How an answer is written, for each `--output`. */

interface Common {
  /** A thing that is no list. */
  one: (value: unknown) => string;
  /** Whether it has colours of its own. */
  styled?: true;
}

/** Written while it comes. */
interface StreamFormat extends Common {
  isStream: true;
  some: (items: readonly unknown[]) => string;
  /** What follows after the last one. */
  end: () => string;
}

/** Written once all of it is there. */
interface WholeFormat extends Common {
  isStream: false;
  all: (items: readonly unknown[]) => string;
}

type How = Pick<HowToPrint, "output" | "columns" | "idKey">;

export async function formatOf(
  how: How,
  look: Look,
  tell: Pick<Tell, "note">,
): Promise<StreamFormat | WholeFormat> {
  const { output, columns, idKey } = how;
  const check = columns ? checkColumns(columns, tell) : () => {};
  const picked = (item: unknown) => (columns ? pick(item, columns) : item);
  const one = (write: (value: unknown) => string) => (value: unknown) => (
    check([value]),
    write(picked(value))
  );
  switch (output) {
    case "csv":
      return csvFormat(columns, check, tell);
    case "ndjson": {
      const line = (item: unknown) => `${toJson(picked(item), 0)}\n`;
      const some = (items: readonly unknown[]) => (check(items), items.map(line).join(""));
      return { isStream: true, one: (value) => some([value]), some, end: () => "" };
    }
    case "table": {
      const [{ table }, { fields }] = await Promise.all([
        import("../../output/table.ts"),
        import("../../output/fields.ts"),
      ]);
      return {
        isStream: false,
        styled: true,
        one: one((value) => `${fields(value, look)}\n`),
        all: (items) => (check(items), `${table(items, { ...look, columns, idKey })}\n`),
      };
    }
    case "yaml": {
      const { toYaml } = await import("../../output/yaml.ts");
      return { isStream: false, one: one(toYaml), all: (items) => (check(items), toYaml(items.map(picked))) };
    }
    case "json": {
      const write = (value: unknown) => `${toJson(value)}\n`;
      return { isStream: false, one: one(write), all: (items) => (check(items), write(items.map(picked))) };
    }
  }
}

/** The first page decides the columns; what later ones have beside them is told of in the end. */
function csvFormat(
  wanted: readonly string[] | undefined,
  check: (items: readonly unknown[]) => void,
  { note }: Pick<Tell, "note">,
): StreamFormat {
  let columns: readonly string[] | undefined;
  const left = new Set<string>();
  const some = (items: readonly unknown[]) => {
    if (items.length === 0) return "";
    check(items);
    const heading = columns === undefined ? csvLine((columns = wanted ?? csvColumns(items))) : "";
    const known = columns;
    if (!wanted) for (const key of unionOfKeys(items)) if (!known.includes(key)) left.add(key);
    return heading + items.map((item) => csvRow(item, known)).join("");
  };
  const end = () => {
    if (left.size > 0) {
      note(
        `Not in the file, since no item of the first page has them: ${[...left].join(", ")}. --columns takes them.`,
      );
    }
    return columns === undefined && wanted ? csvLine(wanted) : "";
  };
  return { isStream: true, one: (value) => some([value]), some, end };
}

/** The fields under the very paths that were asked for. */
function pick(item: unknown, columns: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(columns.map((path) => [path, valueAt(item, path) ?? null]));
}

/** Tells, of the first items, which columns none of them has. An item may lack what others have: it is no error. */
function checkColumns(
  columns: readonly string[],
  { note }: Pick<Tell, "note">,
): (items: readonly unknown[]) => void {
  let isDone = false;
  return (items) => {
    if (isDone || items.length === 0) return;
    isDone = true;
    for (const line of missingFields(items, columns, FIRST_PAGE)) note(line);
  };
}
