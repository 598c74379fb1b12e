import { fields } from "../output/fields.ts";
import type { Look } from "../output/look.ts";
import { isList, isRecord } from "../output/records.ts";
import { table } from "../output/table.ts";
import { treeHelp } from "./help/tree-help.ts";
import { Printed } from "./printed.ts";
import { renderValue } from "./render.ts";

/** A value as it is shown at the prompt. */
export interface Shown {
  text: string;
  /** `line`: short enough to read at a glance. */
  kind: "line" | "block" | "table";
}

/** What is read faster as JavaScript than as fields. */
const SHORT = 72;

/**
 * What is of `qlik` is shown as its help; what fits in a line as JavaScript has it; a list of things as a table and one thing as its fields; anything
 * else as JavaScript again. Runs no getter and no Proxy trap.
 */
export function showValue(value: unknown, look: Look): Shown {
  if (value instanceof Printed) return { text: String(value), kind: "block" };
  const help = treeHelp(value, look);
  if (help !== undefined) return { text: help, kind: "block" };
  const text = renderValue(value, look);
  if (!text.includes("\n") && plainLength(text) <= Math.min(look.width, SHORT)) return { text, kind: "line" };
  if (isTableLike(value)) return { text: table(value, look), kind: "table" };
  if (isRecord(value) && !holdsMethods(value)) return { text: fields(value, look), kind: "block" };
  return { text, kind: "block" };
}

export function isTableLike(value: unknown): value is readonly unknown[] {
  return (
    isList(value) && value.length > 0 && value.every((item) => isRecord(item) && Object.keys(item).length > 0)
  );
}

/** A table of functions says little. */
function holdsMethods(value: Readonly<Record<string, unknown>>): boolean {
  return Object.values(Object.getOwnPropertyDescriptors(value)).some(
    (one) => typeof one.value === "function",
  );
}

function plainLength(text: string): number {
  return text.replaceAll(/\u001b\[\d+m/g, "").length;
}
