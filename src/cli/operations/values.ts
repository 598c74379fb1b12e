import { didYouMean } from "../../errors.ts";
import { nearest } from "../../nearest.ts";
import type { ValueRule } from "./flags.ts";
import { type Given, usage } from "./parse.ts";

/** From the text of a flag to the value that is sent. Pure. */

/**
 * The value of a flag that was given once or, where it takes several, at least once.
 *
 * @throws {QlikError} `usage` for a value that the operation does not take, naming the nearest.
 */
export function valueOf(given: readonly Given[], command: string): unknown {
  const { flag, typed } = given[0]!;
  if (flag.rule.repeated) return given.flatMap((one) => several(one, command));
  if (given.length > 1) throw usage(command, `${typed} can be given only once.`);
  return toValue(given[0]!.value, flag.rule, typed, command);
}

/** A list may also come as one JSON array or, of fixed values, with commas. */
function several({ flag: { rule }, typed, value }: Given, command: string): unknown[] {
  if (typeof value === "string" && /^\s*\[/.test(value)) {
    const list = parsed(value);
    if (Array.isArray(list)) return list as unknown[];
  }
  const pieces = rule.enum && typeof value === "string" ? value.split(",") : [value];
  return pieces.map((piece) => toValue(piece, rule, typed, command));
}

/** @param typed the flag or argument, for messages */
export function toValue(text: string | true, rule: ValueRule, typed: string, command: string): unknown {
  if (text === true) return true;
  checkEnum(text, rule, typed, command);
  switch (rule.type) {
    case "integer":
    case "number":
      return toNumber(text, rule, typed, command);
    case "boolean":
      if (text === "true" || text === "false") return text === "true";
      throw usage(command, `${typed} must be true or false, and is "${text}".`);
    case "json":
      return toJsonValue(text, typed, command);
    default:
      return text;
  }
}

function checkEnum(text: string, { enum: values }: ValueRule, typed: string, command: string): void {
  if (!values || values.includes(text)) return;
  const known = values.length > 12 ? `one of ${values.length} values` : `one of ${values.join(", ")}`;
  const meant = didYouMean(nearest(text, values));
  throw usage(command, `${typed} must be ${known}, and is "${text}".${meant}`);
}

function toNumber(text: string, { type, maximum }: ValueRule, typed: string, command: string): number {
  const value = Number(text);
  const isNumber = text.trim() !== "" && Number.isFinite(value);
  if (!isNumber || (type === "integer" && !Number.isInteger(value))) {
    throw usage(command, `${typed} must be a ${type === "integer" ? "whole " : ""}number, and is "${text}".`);
  }
  if (maximum !== undefined && value > maximum) {
    throw usage(command, `${typed} must be at most ${maximum}, and is ${text}.`);
  }
  return value;
}

/** What is no JSON is a text, so that a word needs no quotes in quotes. */
export function toJsonValue(text: string, typed: string, command: string): unknown {
  const value = parsed(text);
  if (value !== undefined) return value;
  if (/^\s*[[{"]/.test(text)) throw usage(command, `${typed} is not JSON.`);
  return text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
