import { toDate } from "./dates.ts";
import { valueAt } from "./records.ts";
import { once } from "../once.ts";

/**
 * The items in the order of their fields: `name`, or `-updatedAt,name` for the last change first. Numbers by size,
 * dates by time, texts as people sort them; what has no value comes last either way.
 */
export function sortBy<T>(items: readonly T[], order: string | readonly string[]): T[] {
  const keys = (typeof order === "string" ? order.split(",") : order)
    .map((one) => one.trim())
    .filter(Boolean);
  const rules = keys.map((key) => ({ path: key.replace(/^[+-]/, ""), sign: key.startsWith("-") ? -1 : 1 }));
  const decorated = items.map((item) => ({
    item,
    values: rules.map(({ path }) => comparable(valueAt(item, path))),
  }));
  decorated.sort((a, b) => {
    for (const [at, { sign }] of rules.entries()) {
      const order = compare(a.values[at]!, b.values[at]!, sign);
      if (order !== 0) return order;
    }
    return 0;
  });
  return decorated.map(({ item }) => item);
}

/** Kinds in their order, so that a mixed column has one too. */
type Comparable = readonly [kind: 0, number] | readonly [kind: 1, string] | readonly [kind: 2];

function comparable(value: unknown): Comparable {
  if (value === undefined || value === null || value === "") return [2];
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean")
    return [0, Number(value)];
  const date = toDate(value);
  if (date) return [0, date.getTime()];
  return [1, typeof value === "string" ? value : (JSON.stringify(value) ?? "")];
}

/** Made when it is first used, since that takes as long as a request. */
const collator = once(() => new Intl.Collator("en", { numeric: true, sensitivity: "base" }));

function compare(a: Comparable, b: Comparable, sign: number): number {
  if (a[0] === 2 || b[0] === 2 || a[0] !== b[0]) return a[0] - b[0];
  if (a[0] === 0) return sign * (a[1] - (b[1] as number));
  return sign * collator().compare(a[1], b[1] as string);
}
