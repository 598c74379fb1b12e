import { toCell } from "./cell.ts";
import { isIdKey } from "./columns.ts";
import { type Look, paint, PLAIN } from "./look.ts";
import { kindStyle } from "./table.ts";
import { isRecord, keysOf, valueAt } from "./records.ts";
import { escapeControls } from "./screen-text.ts";
import { cut, pad, textWidth, wrap } from "./width.ts";
import { oneLine, toAscii } from "./cell.ts";

const GAP = "  ";
/** Longer names do not push all values to the right. */
const WIDEST_NAME = 32;
const MOST_LINES = 6;

/**
 * One thing as lines of name and value, nested values folded: `{…} 3 fields`, `[…] 12 items`. Long texts wrap; what
 * is copied, such as an id or an address, stays in one piece.
 */
export function fields(value: unknown, options: Partial<Look> = {}): string {
  const look: Look = { ...PLAIN, ...options };
  const pairs = isRecord(value)
    ? keysOf(value).map((key) => [key, valueAt(value, key)] as const)
    : ([["value", value]] as const);
  if (pairs.length === 0) return paint("(no fields)", "faint", look);
  const names = pairs.map(([key]) => oneLine(key, look));
  const width = Math.min(WIDEST_NAME, Math.max(...names.map(textWidth)));
  const room = Math.max(look.width - width - GAP.length, 12);
  const indent = `\n${" ".repeat(width)}${GAP}`;
  return pairs
    .map(([key, one], at) => {
      const name = paint(pad(names[at]!, width, "left"), "heading", look);
      return `${name}${GAP}${valueLines(key, one, room, look).join(indent)}`.trimEnd();
    })
    .join("\n");
}

function valueLines(key: string, value: unknown, room: number, look: Look): string[] {
  if (value === null || value === undefined) return [paint(String(value), "faint", look)];
  const exact = toCell(value, look, { exact: true });
  const isWide = exact.kind === "date" && exact.text.length > room;
  const { kind, text } = isWide ? toCell(value, look) : exact;
  if (isIdKey(key)) return [paint(text, "label", look)];
  if (typeof value !== "string" || kind === "date") {
    const isList = kind === "text";
    return isList
      ? wrap(text, room)
      : [paint(kind === "folded" ? cut(text, room, look) : text, kindStyle(kind), look)];
  }
  if (value === "") return [paint("(empty)", "faint", look)];
  if (!/\s/.test(value)) return [text];
  const safe = value.split(/\r\n|[\r\n]/).map((line) => escapeControls(look.unicode ? line : toAscii(line)));
  const lines = wrap(safe.join("\n").replaceAll("\t", "  "), room);
  if (lines.length <= MOST_LINES) return lines;
  const left = lines.length - MOST_LINES;
  return [...lines.slice(0, MOST_LINES), paint(`${left} more line${left === 1 ? "" : "s"}`, "faint", look)];
}
