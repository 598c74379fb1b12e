import { Code } from "./sample.ts";

/** A plain value as it is typed in a program. Pure. */

/** @param width what fits on a line; longer objects and arrays go over several */
export function toSource(value: unknown, width = Infinity, indent = ""): string {
  if (value instanceof Code) return value.text;
  if (Array.isArray(value)) {
    const items = value as unknown[];
    return bracketed("[", "]", items, (one, inner) => toSource(one, width, inner), width, indent);
  }
  if (typeof value !== "object" || value === null)
    return value === undefined ? "undefined" : JSON.stringify(value);
  const print = ([key, one]: [string, unknown], inner: string) =>
    `${toKey(key)}: ${toSource(one, width - key.length - 2, inner)}`;
  return bracketed("{", "}", Object.entries(value), print, width, indent);
}

/** A key of an object literal, in quotes where it needs them. */
export function toKey(key: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(key) ? key : JSON.stringify(key);
}

function bracketed<T>(
  open: string,
  close: string,
  parts: readonly T[],
  print: (part: T, indent: string) => string,
  width: number,
  indent: string,
): string {
  const gap = open === "{" && parts.length > 0 ? " " : "";
  const line = `${open}${gap}${parts.map((part) => print(part, indent)).join(", ")}${gap}${close}`;
  if (indent.length + line.length <= width && !line.includes("\n")) return line;
  if (parts.length === 0) return line;
  const inner = `${indent}  `;
  return [open, ...parts.map((part) => `${inner}${print(part, inner)},`), indent + close].join("\n");
}
