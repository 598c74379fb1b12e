import { types } from "node:util";

/** Looks into values without running anything of theirs: no getter, no Proxy trap. */

export type Plain = Readonly<Record<string, unknown>>;

/** A plain object, as JSON makes them: nothing with a class of its own, whose parts are its own affair. */
export function isRecord(value: unknown): value is Plain {
  if (typeof value !== "object" || value === null || types.isProxy(value) || Array.isArray(value))
    return false;
  const parent = Object.getPrototypeOf(value) as object | null;
  return parent === null || Object.getPrototypeOf(parent) === null;
}

export function isList(value: unknown): value is readonly unknown[] {
  return !types.isProxy(value) && Array.isArray(value);
}

/** What stands for a property that would have to run to give its value. */
export const GETTER = Symbol("getter");

export function ownValue(holder: object, key: string): unknown {
  const property = Object.getOwnPropertyDescriptor(holder, key);
  return property === undefined || "value" in property ? property?.value : GETTER;
}

/** The fields of a thing; many things of Qlik's keep theirs in `attributes`, which count as its own. */
export function keysOf(item: unknown): string[] {
  if (!isRecord(item)) return [];
  const inner = ownValue(item, "attributes");
  const own = Object.keys(item);
  if (!isRecord(inner)) return own;
  return [...new Set([...Object.keys(inner), ...own.filter((key) => key !== "attributes")])];
}

/**
 * The value at a path such as `owner.name`, `roles[0]` or, of each item of a list, `roles.name`. A key that holds the
 * dot itself comes first; fields in `attributes` are found without that word.
 */
export function valueAt(item: unknown, path: string): unknown {
  if (path === "") return item;
  if (!isRecord(item) && !isList(item)) return undefined;
  if (Object.hasOwn(item, path)) return ownValue(item, path);
  const found = walk(item, segmentsOf(path));
  const inner = found === undefined ? ownValue(item, "attributes") : undefined;
  return isRecord(inner) ? valueAt(inner, path) : found;
}

/** Whether the path leads to something, be it `null`. */
export function hasPath(item: unknown, path: string): boolean {
  return valueAt(item, path) !== undefined;
}

function segmentsOf(path: string): string[] {
  return path
    .replaceAll(/\[(\d+)\]/g, ".$1")
    .split(".")
    .filter((segment) => segment !== "");
}

function walk(value: unknown, [segment, ...rest]: readonly string[]): unknown {
  if (segment === undefined) return value;
  if (isList(value) && !/^\d+$/.test(segment)) {
    const found = value.map((one) => walk(one, [segment, ...rest])).filter((one) => one !== undefined);
    return found.length === 0 ? undefined : found.flat();
  }
  if (!isRecord(value) && !isList(value)) return undefined;
  return walk(ownValue(value, segment), rest);
}
