import { type Cell, oneLine, toCell } from "./cell.ts";
import { isIdKey, rankColumns } from "./columns.ts";
import { type Look, paint, PLAIN, signs, type Style } from "./look.ts";
import { valueAt } from "./records.ts";
import { cut, pad, textWidth } from "./width.ts";

export interface TableOptions extends Partial<Look> {
  /** The fields to show, such as `name` or `owner.name`. @default the most telling ones that fit */
  columns?: readonly string[] | undefined;
  /** What identifies an item, where it is not its own id. */
  idKey?: string | undefined;
}

interface Column {
  path: string;
  heading: string;
  cells: Cell[];
  /** What it would take to show everything. */
  natural: number;
  width: number;
  /** What is copied or compared is whole or not there. */
  uncut: boolean;
  side: "left" | "right";
}

const GAP = "  ";
/** How much of a text is wanted at least, before another column gets room. */
const READABLE = 24;
const NARROWEST = 6;
/** Where there is no width to fill. */
const MOST_COLUMNS = 6;

/**
 * Items as a table with a heading, fitted to the width: of the fields, those that tell most; texts cut where they
 * must be, ids never. Says how many columns are not shown.
 */
export function table(items: readonly unknown[], options: TableOptions = {}): string {
  const look: Look = { ...PLAIN, ...options };
  if (items.length === 0) return paint("(none)", "faint", look);
  const { columns, hidden } = options.columns
    ? {
        columns: squeezed(
          options.columns.map((path) => columnOf(items, path, look)),
          look.width,
        ),
        hidden: [],
      }
    : chosen(items, look, options.idKey);
  const [id, name] = columns;
  // No room beside the id, which must be whole: it goes below what people know the thing by.
  if (name && columns.length === 2 && id!.width + GAP.length + name.width > look.width) {
    return [...stacked(id!, name, look), ...moreColumns(hidden, look)].join("\n");
  }
  return [...draw(columns, look), ...moreColumns(hidden, look)].join("\n");
}

function columnOf(items: readonly unknown[], path: string, look: Look): Column {
  const heading = oneLine(path || "value", look);
  const cells = items.map((item) => toCell(valueAt(item, path), look));
  const filled = cells.filter(({ kind }) => kind !== "empty");
  const isAll = (...kinds: Cell["kind"][]) =>
    filled.length > 0 && filled.every(({ kind }) => kinds.includes(kind));
  const natural = cells.reduce((most, { text }) => Math.max(most, textWidth(text)), textWidth(heading));
  return {
    ...{ path, heading, cells, natural, width: natural },
    uncut: isIdKey(path) || isAll("number", "boolean", "date"),
    side: isAll("number") ? "right" : "left",
  };
}

/** As many columns as there is room for; the first two in any case. */
function chosen(
  items: readonly unknown[],
  look: Look,
  idKey?: string,
): { columns: Column[]; hidden: string[] } {
  const { telling, dull } = rankColumns(items, idKey);
  // Texts and numbers have no fields, and are a column themselves.
  const paths = telling.length > 0 ? telling : dull.length > 0 ? dull : [""];
  if (look.width === Infinity) {
    return { columns: paths.slice(0, MOST_COLUMNS).map((path) => columnOf(items, path, look)), hidden: [] };
  }
  const columns: Column[] = [];
  const hidden: string[] = [];
  const unwanted = telling.length > 0 ? dull : [];
  let left = look.width + GAP.length;
  for (const path of paths) {
    const isFull = left < NARROWEST + GAP.length && columns.length >= 2;
    const column = isFull ? undefined : columnOf(items, path, look);
    const room = left - GAP.length;
    const wanted = column?.uncut ? column.natural : Math.min(column?.natural ?? Infinity, READABLE);
    if (column && (wanted <= room || columns.length < 2)) {
      column.width = column.uncut ? column.natural : Math.min(wanted, Math.max(room, NARROWEST));
      columns.push(column);
      left -= column.width + GAP.length;
    } else hidden.push(path);
  }
  return { columns: widened(columns, left), hidden: [...hidden, ...unwanted] };
}

/** Gives what is left to those that are cut. */
function widened(columns: Column[], left: number): Column[] {
  let rest = Math.max(0, left);
  for (const column of columns) {
    const more = Math.min(rest, column.natural - column.width);
    column.width += more;
    rest -= more;
  }
  return columns;
}

/** Takes from the widest texts until all columns fit, or none can give more. */
function squeezed(columns: Column[], width: number): Column[] {
  const excess = () => columns.reduce((sum, one) => sum + one.width + GAP.length, -GAP.length) - width;
  while (excess() > 0) {
    const givers = columns.filter(({ uncut, width: own }) => !uncut && own > NARROWEST);
    const widest = givers.reduce<Column | undefined>((a, b) => (a && a.width >= b.width ? a : b), undefined);
    if (!widest) break;
    const second = Math.max(NARROWEST, ...givers.filter((one) => one !== widest).map((one) => one.width));
    widest.width -= Math.max(1, Math.min(excess(), widest.width - second));
  }
  return columns;
}

function draw(columns: readonly Column[], look: Look): string[] {
  const line = (textOf: (column: Column) => { text: string; style: Style | undefined }) =>
    columns
      .map((column, at) => {
        const { text, style } = textOf(column);
        const shown = column.uncut ? text : cut(text, column.width, look);
        const last = at === columns.length - 1 && column.side === "left";
        const padded = last ? shown : pad(shown, column.width, column.side);
        return paint(padded, style, look);
      })
      .join(GAP)
      .trimEnd();
  const heading = line(({ heading: text }) => ({ text, style: "heading" }));
  const rows = columns[0]!.cells.map((_, row) =>
    line((column) => ({ text: column.cells[row]!.text, style: styleOf(column, column.cells[row]!) })),
  );
  return [heading, ...rows];
}

/** Two lines for each item. */
function stacked(id: Column, name: Column, look: Look): string[] {
  return name.cells.flatMap((cell, row) => [
    paint(cut(cell.text || "(no name)", look.width, look), styleOf(name, cell), look),
    `  ${paint(id.cells[row]!.text, styleOf(id, id.cells[row]!), look)}`,
  ]);
}

const STATUS = /(^|\.)(status|state|\w*Status)$/;
const GOOD = /^(active|succeeded|success|completed|enabled|ok|finished|running)$/i;
const BAD = /^(failed|error|disabled|inactive|deleted|canceled|cancelled|exceeded_limit|blocked|expired)$/i;

function styleOf({ path }: Column, { kind, text }: Cell): Style | undefined {
  if (isIdKey(path)) return "label";
  if (STATUS.test(path)) return GOOD.test(text) ? "good" : BAD.test(text) ? "bad" : undefined;
  return kindStyle(kind);
}

export function kindStyle(kind: Cell["kind"]): Style | undefined {
  if (kind === "number" || kind === "boolean") return "number";
  if (kind === "date") return "date";
  return kind === "folded" ? "faint" : undefined;
}

function moreColumns(hidden: readonly string[], look: Look): string[] {
  if (hidden.length === 0) return [];
  const { more } = signs(look);
  const names = hidden.map((path) => oneLine(path, look)).join(", ");
  const text = `${more} ${hidden.length} more column${hidden.length === 1 ? "" : "s"}: ${names}`;
  return [paint(cut(text, look.width, look), "faint", look)];
}

/** Texts as an aligned table, for what is not of a tenant: one cell for each heading. */
export function renderTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  // A line break in a cell would pass for a row.
  const all = [headings, ...rows].map((row) => row.map((cell) => cell.replaceAll(/[\r\n]+/g, " ")));
  const widths = headings.map((_, column) => Math.max(...all.map((row) => textWidth(row[column]!))));
  return all
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column]!, "left"))
        .join(GAP)
        .trimEnd(),
    )
    .join("\n");
}
