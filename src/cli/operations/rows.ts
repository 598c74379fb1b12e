import { renderTable } from "../../output/table.ts";

/** What of an answer goes into `-q` and `-o table`. Pure. */

const ID_KEYS = ["id", "_id", "ID", "qID", "guid", "resourceId", "key"];

/** What identifies a thing: its id, or the thing itself where it is a text; `undefined` where there is none. */
export function idOf(item: unknown, idKey?: string): string | undefined {
  if (typeof item === "string" || typeof item === "number") return String(item);
  if (!isRecord(item)) return undefined;
  // The id of what was made is at the end of where it is.
  const location = Object.keys(item).length === 1 ? item["location"] : undefined;
  if (typeof location === "string")
    return location
      .replace(/[?#].*$/, "")
      .split("/")
      .filter(Boolean)
      .at(-1);
  for (const holder of [item, item["attributes"], item["data"]]) {
    if (!isRecord(holder)) continue;
    for (const key of idKey === undefined ? ID_KEYS : [idKey, ...ID_KEYS]) {
      const id = holder[key];
      if (typeof id === "string" || typeof id === "number") return String(id);
    }
  }
  return undefined;
}

/** The items of an answer in one piece, where it is a list. */
export function itemsOf(answer: unknown, key: string | undefined): unknown[] | undefined {
  if (Array.isArray(answer)) return answer as unknown[];
  const items = key && isRecord(answer) ? answer[key] : undefined;
  return Array.isArray(items) ? (items as unknown[]) : undefined;
}

const USUAL_COLUMNS = ["name", "title", "type", "resourceType", "status", "subject", "email"];
const MOST_COLUMNS = 6;
const WIDEST_CELL = 40;

/** Items as a table of their most telling fields; one thing as a table of its fields. */
export function toTable(answer: unknown, items: readonly unknown[] | undefined, idKey?: string): string {
  if (items) {
    const rows = items.map(flatten);
    const columns = columnsOf(rows, idKey);
    return renderTable(
      columns,
      rows.map((row) => columns.map((column) => cell(row[column]))),
    );
  }
  const fields = isRecord(answer) ? Object.entries(answer) : [["value", answer] as const];
  return renderTable(
    ["field", "value"],
    fields.map(([key, value]) => [key, cell(value)]),
  );
}

/** Apps keep everything in `attributes`. */
function flatten(item: unknown): Record<string, unknown> {
  if (!isRecord(item)) return { value: item };
  return isRecord(item["attributes"]) ? { ...item["attributes"], ...item } : item;
}

function columnsOf(rows: readonly Record<string, unknown>[], idKey: string = "id"): string[] {
  const isSimple = (key: string) =>
    rows.some((row) => row[key] !== undefined && row[key] !== null) &&
    rows.every((row) => typeof row[key] !== "object" || row[key] === null);
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(isSimple);
  const usual = [idKey, ...USUAL_COLUMNS].filter((key) => keys.includes(key));
  return [...usual, ...keys.filter((key) => !usual.includes(key))].slice(0, MOST_COLUMNS);
}

function cell(value: unknown): string {
  const text =
    value === undefined || value === null
      ? ""
      : typeof value === "string"
        ? value
        : (JSON.stringify(value) ?? "");
  // Control characters would break the table, or drive the terminal.
  const line = text.replaceAll(/[\u0000-\u001f\u007f-\u009f]+/g, " ");
  return line.length > WIDEST_CELL ? `${line.slice(0, WIDEST_CELL - 1)}…` : line;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
