import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { fileURLToPath } from "node:url";
import { isQlikError, QlikError } from "../errors.ts";
import { decodePieces } from "../utf8.ts";
import type { CsvFile, CsvRow } from "./types.ts";

/** A row, and the line of the file in which it begins; the heading is line 1. */
export interface NumberedRow {
  line: number;
  row: CsvRow;
}

/**
 * Reads a CSV file row by row. A byte-order mark and empty lines are passed over.
 *
 * @param shown what messages call it
 * @throws {QlikError} `usage` where there is no such file, it is not in UTF-8, has no heading, or a line is wrong
 */
export async function* readCsv(
  { csv, delimiter = ",", guard = true }: CsvFile,
  shown = typeof csv === "string" ? csv : csv instanceof URL ? fileURLToPath(csv) : "The CSV",
): AsyncGenerator<NumberedRow> {
  const { parse } = await import("csv-parse");
  const source = typeof csv === "string" || csv instanceof URL ? createReadStream(csv) : csv;
  let begins = 1;
  const parser = parse({
    ...{ delimiter, bom: true, info: true, skip_empty_lines: true },
    columns: (heading: string[]) => checkHeading(heading, shown, delimiter),
  });
  // What fails before it fails it too.
  const records = pipeline(decodePieces(source, shown), parser, () => {}) as AsyncIterable<{
    record: CsvRow;
    info: { lines: number };
  }>;
  try {
    for await (const { record, info } of records) {
      const row = guard ? mapValues(record, withoutGuard) : record;
      yield { line: Math.max(begins + 1, info.lines - breaksIn(record)), row };
      begins = info.lines;
    }
  } catch (error) {
    throw isQlikError(error) ? error : cannotRead(shown, error);
  }
}

function checkHeading(heading: string[], shown: string, delimiter: string): string[] {
  const names = heading.map((name) => name.trim());
  const wrong = (what: string, remedy: string) =>
    new QlikError("usage", `${shown}, line 1: ${what}`, { remedy });
  const [only = ""] = names;
  const other = [";", "\t"].find((one) => one !== delimiter && only.includes(one));
  if (names.length === 1 && other !== undefined) {
    const shownAs = other === "\t" ? "tabs" : `"${other}"`;
    throw wrong(`the columns seem to be separated by ${shownAs}.`, "Say so with the delimiter.");
  }
  const empty = names.indexOf("");
  if (empty >= 0) throw wrong(`column ${empty + 1} has no name.`, "The first line names the columns.");
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw wrong(`there are two columns "${twice}".`, "Rename or remove one of them.");
  return names;
}

/** Line breaks inside of cells: a row that has them ends later than it begins. */
function breaksIn(record: CsvRow): number {
  return Object.values(record).reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}

/** As `toCsv` writes what begins like a formula. */
function withoutGuard(cell: string): string {
  return /^'\s*[=+\-@]|^'[\t\r\n]/.test(cell) ? cell.slice(1) : cell;
}

function mapValues(record: CsvRow, map: (cell: string) => string): CsvRow {
  return Object.fromEntries(Object.entries(record).map(([name, cell]) => [name, map(cell)]));
}

function cannotRead(shown: string, error: unknown): unknown {
  const { code, lines, message } = error as NodeJS.ErrnoException & { lines?: number };
  if (code === "ENOENT") {
    return new QlikError("usage", `There is no file ${shown}.`, { remedy: "Check the path." });
  }
  if (code === undefined) return error;
  if (!code.startsWith("CSV_"))
    return new QlikError("usage", `${shown} cannot be read (${code}).`, { cause: error });
  const where = lines === undefined ? shown : `${shown}, line ${lines}`;
  const what = WRONG[code] ?? message.replace(/,? (on|at) line \d+.*$/s, "");
  return new QlikError("usage", `${where}: ${what}.`, { remedy: "Mend it; CSV is read by RFC 4180." });
}

const WRONG: Readonly<Record<string, string>> = {
  CSV_RECORD_INCONSISTENT_COLUMNS: "it has more or fewer cells than the heading",
  CSV_QUOTE_NOT_CLOSED: "a quote is opened and not closed",
  CSV_INVALID_CLOSING_QUOTE: "a quote inside of a quoted cell is not doubled",
  INVALID_OPENING_QUOTE: "a quote stands inside of a cell that has none around it",
};
