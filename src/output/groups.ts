import { toJson } from "./json.ts";
import { isList, valueAt } from "./records.ts";

/** What items are sorted into: a field such as `status` or `owner.name`, or what a function gives. */
export type GroupKey<T> = string | ((item: T) => unknown);

/** Items by the value of a field. An item whose value is a list stands under each of its values. */
export function groupBy<T>(items: Iterable<T>, key: GroupKey<T>): Record<string, T[]> {
  // Without a prototype: a group may be called `constructor`.
  const groups = Object.create(null) as Record<string, T[]>;
  for (const item of items) {
    const value = typeof key === "function" ? key(item) : valueAt(item, key);
    for (const one of isList(value) && value.length > 0 ? new Set(value) : [value]) {
      (groups[nameOf(one)] ??= []).push(item);
    }
  }
  return groups;
}

/** How many items there are of each value, most first. */
export function countBy<T>(items: Iterable<T>, key: GroupKey<T>): Record<string, number> {
  const counts = Object.entries(groupBy(items, key)).map(([name, { length }]) => [name, length] as const);
  return Object.fromEntries(counts.sort(([, a], [, b]) => b - a));
}

function nameOf(value: unknown): string {
  if (value === undefined || value === null || value === "") return "(none)";
  if (value instanceof Date) return value.toISOString();
  return typeof value === "string" ? value : (toJson(value, 0) ?? "(none)");
}
