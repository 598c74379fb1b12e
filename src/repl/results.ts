import { type Look, paint, signs } from "../output/look.ts";
import { isList, isRecord } from "../output/records.ts";
import { createPager, type Pager, type Place } from "./listing.ts";
import { isTableLike, showValue } from "./show-value.ts";

/** What inputs have given: how it is shown, and the names under which it is kept. */
export interface Results {
  pager: Pager;
  /** Keeps a value under the next of the names `_1`, `_2` and so on. */
  keep: (value: unknown) => string;
  /** The text of a value, which is not kept. */
  text: (value: unknown) => string;
  /** Keeps a value and gives its text, and the name that it is kept under. */
  show: (value: unknown) => { text: string; name: string };
  /** The next screen of the last list; a page of a list on the tenant is a value of its own. */
  more(): Promise<{ items: unknown[]; text: string; isPage: boolean } | undefined>;
  close(): void;
}

export interface ResultsOptions {
  look: () => Look;
  /** How many rows of a table fit on the screen. @default all */
  rows?: (() => number) | undefined;
  /** Whether each result tells the name that it is kept under. */
  marks: boolean;
}

/** Older ones are forgotten: they may be large. */
const KEPT = 100;

/** Lines of a list that is no table, or of one thing: what scrolls away is not read. Of anything else, .expand shows less. */
const MOST_LINES = 100;

export function createResults({ look, rows, marks }: ResultsOptions): Results {
  const pager = createPager(rows);
  const names: string[] = [];
  let count = 0;

  /** A property of the global object, so that a variable of the user's of the same name goes before it. */
  function keep(value: unknown): string {
    const name = `_${++count}`;
    if (Object.hasOwn(globalThis, name)) return name;
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
    names.push(name);
    if (names.length > KEPT) Reflect.deleteProperty(globalThis, names.shift()!);
    return name;
  }

  function textOf(value: unknown, mark: string | undefined): string {
    const now = look();
    const place = pager.placeOf(value);
    const isLong = place === undefined && isTableLike(value) && value.length > (rows?.() ?? Infinity);
    const seen = isLong ? pager.start(value) : value;
    const { text: all, kind } = showValue(seen, now);
    const lines = all.split("\n");
    const cut =
      rows && kind === "block" && (isList(value) || isRecord(value)) ? lines.length - MOST_LINES : 0;
    const text = cut > 0 ? lines.slice(0, MOST_LINES).join("\n") : all;
    const where = pager.placeOf(seen);
    const notes = [
      ...(cut > 0 ? ["cut here: .expand shows all"] : []),
      ...(where && (where.more || where.from > 0) ? placeNotes(where, (seen as unknown[]).length) : []),
      ...(mark === undefined || (kind === "line" && !isObject(value)) ? [] : [mark]),
    ];
    if (notes.length === 0) return text;
    if (kind === "line" && where === undefined)
      return `${text}  ${paint(`// ${notes.join(" ")}`, "faint", now)}`;
    const { between } = signs(now);
    return `${text}\n${paint(notes.join(between), "faint", now)}`;
  }

  return {
    pager,
    keep,
    text: (value) => textOf(value, undefined),
    show: (value) => {
      const name = keep(value);
      return { name, text: textOf(value, marks ? name : undefined) };
    },
    async more() {
      const before = pager.current();
      const items = await pager.next();
      if (items === undefined) return undefined;
      const isPage = !Array.isArray(before);
      const mark = isPage ? keep(items) : undefined;
      return { items, isPage, text: textOf(items, marks ? mark : undefined) };
    },
    close() {
      for (const name of names) Reflect.deleteProperty(globalThis, name);
    },
  };
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

/** `1 to 20 of 143`, and how to see more. */
function placeNotes({ from, more, total }: Place, length: number): string[] {
  const of = total === undefined ? "" : ` of ${total.toLocaleString("en")}`;
  const range =
    length === 0
      ? "nothing"
      : `${(from + 1).toLocaleString("en")} to ${(from + length).toLocaleString("en")}${of}`;
  return [range, ...(more ? [".more continues"] : [])];
}
