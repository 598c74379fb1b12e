import type { Operation } from "../../api/operation.ts";
import { bodyOf } from "./body.ts";
import type { Files } from "./files.ts";
import { type Flag, isOwn } from "./flags.ts";
import { type Given, type Parsed, usage } from "./parse.ts";
import { toValue, valueOf } from "./values.ts";

/** From a parsed command line to the arguments of the method. */

export interface PlannedCall {
  /** The path parameters, the body and the query, as the method takes them. */
  args: unknown[];
  headers: Record<string, string>;
  /** How many of a list are wanted in all. */
  limit?: number;
}

export interface CallContext {
  files: Files;
  command: string;
  fixed?: Readonly<Record<string, string>> | undefined;
  /** Whether the limit is of what is selected here, and not of what the tenant is asked for. @default false */
  selects?: boolean;
}

/** @throws {QlikError} `usage` for what is missing, too much or of the wrong kind; nothing has been sent then. */
export async function planCall(
  operation: Operation,
  flags: readonly Flag[],
  parsed: Parsed,
  context: CallContext,
): Promise<PlannedCall> {
  const { files, command, fixed = {}, selects = false } = context;
  const values = valuesByTarget(flags, parsed.given, command);
  const path = pathArguments(operation, values("path"), parsed.positionals, command);
  const query: Record<string, unknown> = { ...values("query"), ...fixed };
  const headers = values("header");
  const limit = limitOf(parsed.given, command);
  requireFlags(flags, { query, headers }, command);
  const body = await bodyOf(operation, parsed, files, command);
  if (limit !== undefined && !selects) query["limit"] = limit;
  return {
    args: [...path, ...(operation.body ? [body] : []), ...(takesQuery(operation) ? [query] : [])],
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    ...(limit !== undefined && { limit }),
  };
}

/** Every list takes a limit, also one whose pages have a size of their own. */
function takesQuery({ query, paged }: Operation): boolean {
  return paged !== undefined || Object.keys(query).length > 0;
}

function valuesByTarget(flags: readonly Flag[], given: readonly Given[], command: string) {
  return (kind: "path" | "query" | "header"): Record<string, unknown> => {
    const values: Record<string, unknown> = {};
    for (const flag of flags) {
      const { target } = flag;
      if (target.kind !== kind) continue;
      const same = given.filter((one) => one.flag === flag);
      if (same.length > 0) values[target.name] = valueOf(same, command);
    }
    return values;
  };
}

/** Parents come as flags and the last id as a word, or all as words: what no flag gives is taken in order. */
function pathArguments(
  { parameters }: Operation,
  flags: Record<string, unknown>,
  positionals: readonly string[],
  command: string,
): unknown[] {
  const left = [...positionals];
  const values = parameters.map(({ name, style, enum: values }) => {
    const text = Object.hasOwn(flags, name) ? (flags[name] as string) : left.shift();
    if (text === undefined || text === "") {
      throw usage(command, `${command} needs <${name}>.`);
    }
    const label = `<${name}>`;
    const rule = { type: "string" as const, ...(values && { enum: values }) };
    const value = toValue(text, rule, label, command);
    return style === "list" ? String(value).split(",") : value;
  });
  if (left.length === 0) return values;
  const takes =
    parameters.length === 0
      ? "takes no arguments"
      : `takes ${parameters.map(({ name }) => `<${name}>`).join(" ")}`;
  throw usage(command, `${command} ${takes}; "${left[0]}" is too much.`);
}

function limitOf(given: readonly Given[], command: string): number | undefined {
  const same = given.filter(({ flag }) => isOwn(flag, "limit"));
  if (same.length === 0) return undefined;
  const limit = valueOf(same, command) as number;
  if (limit > 0) return limit;
  throw usage(command, `--limit must be above 0, and is ${limit}.`);
}

function requireFlags(
  flags: readonly Flag[],
  { query, headers }: { query: object; headers: object },
  command: string,
): void {
  const missing = flags.filter(({ target, required }) => {
    if (!required || (target.kind !== "query" && target.kind !== "header")) return false;
    return !Object.hasOwn(target.kind === "query" ? query : headers, target.name);
  });
  if (missing.length === 0) return;
  throw usage(command, `${command} needs ${missing.map(({ name }) => `--${name}`).join(", ")}.`);
}
