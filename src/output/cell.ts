import { inspect, types } from "node:util";
import { showDate, toDate } from "./dates.ts";
import { type Look, signs } from "./look.ts";
import { GETTER, isList, isRecord, keysOf, valueAt } from "./records.ts";
import { escapeControls } from "./screen-text.ts";

/** A value in one line. */
export interface Cell {
  text: string;
  kind: "empty" | "text" | "number" | "boolean" | "date" | "folded";
}

/** @param exact dates to the second with their offset, and lists with their length */
export function toCell(value: unknown, look: Look, { exact = false } = {}): Cell {
  if (value === undefined || value === null || value === "") return { text: "", kind: "empty" };
  switch (typeof value) {
    case "string": {
      const date = toDate(value);
      if (date) return { text: showDate(date, look.timeZone, { exact }), kind: "date" };
      return { text: oneLine(value, look), kind: "text" };
    }
    case "number":
    case "bigint":
      return { text: String(value), kind: "number" };
    case "boolean":
      return { text: String(value), kind: "boolean" };
    case "function":
      return { text: `${value.name || "function"}()`, kind: "folded" };
    case "symbol":
      return { text: value === GETTER ? "[getter]" : oneLine(value.toString(), look), kind: "folded" };
    default:
      return objectCell(value as object, look, exact);
  }
}

function objectCell(value: object, look: Look, exact: boolean): Cell {
  const { more } = signs(look);
  if (isList(value))
    return { text: listText(value, look, exact), kind: value.every(isScalar) ? "text" : "folded" };
  if (isRecord(value)) {
    const { length } = Object.keys(value);
    const text = length === 0 ? "{}" : `{${more}} ${length} field${length === 1 ? "" : "s"}`;
    return { text, kind: "folded" };
  }
  const date = toDate(value);
  if (date) return { text: showDate(date, look.timeZone, { exact }), kind: "date" };
  // Versions of Node tell of it in different words.
  if (types.isProxy(value)) return { text: "[proxy]", kind: "folded" };
  return { text: oneLine(inspected(value), look), kind: "folded" };
}

const isScalar = (value: unknown) =>
  value === null || !["object", "function", "symbol"].includes(typeof value);

/** Short words as they are; things by their names. */
function listText(list: readonly unknown[], look: Look, exact: boolean): string {
  if (list.length === 0) return "[]";
  const { more } = signs(look);
  const texts = list.map((one) => (isScalar(one) ? one : nameOf(one)));
  if (list.every(isScalar) && list.length <= MOST_NAMES)
    return texts.map((one) => oneLine(String(one), look)).join(", ");
  const count = `[${more}] ${list.length} item${list.length === 1 ? "" : "s"}`;
  if (texts.includes(undefined)) return count;
  const names = texts.slice(0, MOST_NAMES).map((one) => oneLine(String(one), look));
  const joined = [...names, ...(list.length > MOST_NAMES ? [more] : [])].join(", ");
  return exact ? `${count}: ${joined}` : joined;
}

const MOST_NAMES = 20;

function nameOf(item: unknown): string | undefined {
  if (keysOf(item).length === 0) return undefined;
  const name = ["name", "title", "displayName"].map((key) => valueAt(item, key));
  return name.find((one): one is string => typeof one === "string");
}

function inspected(value: object): string {
  const options = { depth: 0, breakLength: Infinity, getters: false, showProxy: false, maxStringLength: 200 };
  try {
    return inspect(value, options);
  } catch {
    // The value's own `inspect.custom` threw.
    return "[cannot be shown]";
  }
}

/** Without what would break a line, drive the terminal or not show in it. */
export function oneLine(text: string, look: Pick<Look, "unicode">): string {
  const { line } = signs(look);
  const flat = /[\u0000-\u001f]/.test(text)
    ? text.replaceAll(/\r\n|[\r\n]/g, line).replaceAll("\t", " ")
    : text;
  return escapeControls(look.unicode ? flat : toAscii(flat));
}

/** `\xe9` for é: a terminal that cannot show it would show rubbish, and misplace what follows. */
export function toAscii(text: string): string {
  return text.replaceAll(/[^\u0000-\u007f]/gu, (char) => {
    const code = char.codePointAt(0)!.toString(16);
    return code.length <= 2 ? `\\x${code}` : `\\u{${code}}`;
  });
}
