import type { Flag } from "./flags.ts";
import { type Given, usage } from "./parse.ts";
import { valueOf } from "./values.ts";

/** Single fields of a body, given by flags. Pure. */

export type Fields = Record<string, unknown>;

export interface Change {
  path: readonly string[];
  value: unknown;
  flag: Flag;
}

/** The single fields that are given, each with its value. */
export function changesOf(given: readonly Given[], command: string): Change[] {
  const changes: Change[] = [];
  for (const flag of new Set(given.map((one) => one.flag))) {
    const same = given.filter((one) => one.flag === flag);
    const { target } = flag;
    if (target.kind === "null") changes.push({ path: target.path, value: null, flag });
    if (target.kind === "field") changes.push({ path: target.path, value: valueOf(same, command), flag });
  }
  return changes;
}

/** Fields over what was there; pure. */
export function merge(base: unknown, changes: readonly Change[], command: string): unknown {
  if (changes.length === 0) return base;
  if (base !== undefined && !isFields(base)) {
    throw usage(command, "Fields can be set only in a body that is a JSON object.");
  }
  const result = { ...base };
  for (const { path, value } of changes) setAt(result, path, value);
  return result;
}

function setAt(target: Fields, path: readonly string[], value: unknown): void {
  const [first = "", ...rest] = path;
  if (rest.length === 0) {
    target[first] = value;
    return;
  }
  const inner = isFields(target[first]) ? { ...target[first] } : {};
  target[first] = inner;
  setAt(inner, rest, value);
}

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
