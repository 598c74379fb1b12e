import { QlikError } from "../errors.ts";
import type { Operation, Parameter } from "./operation.ts";

/**
 * Query parameters as each is declared: arrays repeat their key, or are joined by commas or blanks. Pure.
 *
 * @param rules the operation's parameters; without them, every value is taken and arrays repeat their key
 * @throws {QlikError} `usage` for a value that cannot be sent, or one that is missing.
 */
export function toQuery(
  name: string,
  values: Record<string, unknown>,
  rules: Operation["query"] = {},
): URLSearchParams {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    const texts = (Array.isArray(value) ? value : [value]).map((one) => toText(name, key, one));
    for (const text of texts.length === 0 ? [] : joined(texts, rules[key])) search.append(key, text);
  }
  for (const [key, { required }] of Object.entries(rules)) {
    if (!required || search.has(key)) continue;
    throw new QlikError("usage", `${name} needs the parameter ${key}.`, {
      remedy: `Give it in the query: { ${key}: … }.`,
    });
  }
  return search;
}

function joined(texts: string[], rule: Parameter | undefined): string[] {
  if (rule?.style === "comma") return [texts.join(",")];
  return rule?.style === "space" ? [texts.join(" ")] : texts;
}

function toText(name: string, key: string, value: unknown): string {
  if (typeof value === "string") return value;
  if (Number.isFinite(value) || typeof value === "boolean") return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  const got = value === null || typeof value === "number" ? String(value) : `a value of type ${typeof value}`;
  throw new QlikError("usage", `${name}: the parameter ${key} cannot be sent: it is ${got}.`, {
    remedy: "Give a text, a number, true or false, a Date, or an array of them.",
  });
}
