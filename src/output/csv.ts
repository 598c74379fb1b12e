import { toJson, toPlain } from "./json.ts";
import { unionOfKeys } from "./columns.ts";
import { valueAt } from "./records.ts";

export interface CsvOptions {
  /** The fields to write, such as `name` or `owner.name`. @default every field that some item has */
  columns?: readonly string[] | undefined;
  /** Writes a text that a spreadsheet would run as a formula with an apostrophe before it. @default true */
  guard?: boolean | undefined;
}

/**
 * Items as CSV by RFC 4180, with a heading. Nested values are written as JSON, a list of words with semicolons.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection for what `guard` is about
 */
export function toCsv(items: readonly unknown[], options: CsvOptions = {}): string {
  const columns = options.columns ?? csvColumns(items);
  return csvLine(columns, options) + items.map((item) => csvRow(item, columns, options)).join("");
}

/** The columns of items: every field that some of them has; of words and numbers, one called `value`. */
export function csvColumns(items: readonly unknown[]): string[] {
  const keys = [...unionOfKeys(items)];
  return keys.length === 0 && items.length > 0 ? ["value"] : keys;
}

export function csvRow(item: unknown, columns: readonly string[], options: CsvOptions = {}): string {
  const isRow = typeof item === "object" && item !== null;
  return csvLine(
    columns.map((path) => (isRow || path !== "value" ? valueAt(item, path) : item)),
    options,
  );
}

export function csvLine(values: readonly unknown[], { guard = true }: CsvOptions = {}): string {
  const line = values.map((value) => csvCell(value, guard)).join(",");
  // A line of one empty cell would pass for no line at all.
  return `${line === "" ? '""' : line}\r\n`;
}

function csvCell(value: unknown, guard: boolean): string {
  const plain = toPlain(value);
  if (plain === null || plain === undefined) return "";
  if (typeof plain === "number" || typeof plain === "boolean") return String(plain);
  const text = textOf(plain);
  const safe = guard && isFormula(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value) && value.length > 0 && value.every(isWord)) return value.join(";");
  return toJson(value, 0) ?? "";
}

/** What can stand between semicolons and be told apart again. */
const isWord = (value: unknown) =>
  typeof value === "number" || (typeof value === "string" && !value.includes(";"));

/** Spreadsheets run what begins like this; a plain number is none, whatever its sign. */
function isFormula(text: string): boolean {
  return /^\s*[=+\-@]|^[\t\r\n]/.test(text) && !/^[+-]?\d+(\.\d+)?$/.test(text);
}
