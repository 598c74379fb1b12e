import type { Operation } from "../../api/operation.ts";
import { deprecationOf } from "./deprecation.ts";
import { commandSentence } from "./describe.ts";
import type { Flag, ValueRule } from "./flags.ts";
import { sections, twoColumns, WIDTH, wrap } from "./layout.ts";
import { type Command, commandOf } from "./words.ts";

/** The help of one command. Pure. */

/** What differs where the command is done for each row of a file. */
interface Wording {
  /** What follows the command. */
  usage: string;
  ids: string;
  query: string;
  body: string;
}

function wordingOf(operation: Operation): Wording {
  const ids = operation.parameters.map(({ name }) => `<${name}>`);
  return {
    usage: [...ids, "[flags]"].join(" "),
    ids: "Arguments, in this order or as flags:",
    query: "Flags:",
    body: bodyHeading(operation),
  };
}

/**
 * @param typed the command as it was typed: `qlik space create`
 * @param wording how its parts are called. @default that of a single call
 */
export function operationHelp(
  command: Command,
  operation: Operation,
  flags: readonly Flag[],
  typed: string,
  wording: Wording = wordingOf(operation),
): string {
  const warning = deprecationOf(operation);
  const nullable = new Set(flags.filter(({ target }) => target.kind === "null").map(({ name }) => name));
  const rows = (section: Flag["section"]) =>
    twoColumns(
      flags
        .filter((flag) => flag.section === section)
        .map((flag) => [labelOf(flag), aboutOf(flag, nullable)] as const),
    );
  return sections([
    ["", wrap(commandSentence(command, operation), WIDTH)],
    ["", warning === undefined ? [] : wrap(warning, WIDTH)],
    ["Usage:", [`  ${typed} ${wording.usage}`]],
    [wording.ids, rows("ids")],
    [wording.query, rows("query")],
    [wording.body, rows("body")],
    ["General flags:", rows("general")],
    ["", factsOf(operation)],
  ]);
}

function factsOf({ method, path, rateLimit, replacedBy, deprecated, docs }: Operation): string[] {
  return [
    `${method} ${path}`,
    `Rate limit: ${rateLimit} calls a minute`,
    ...(replacedBy !== undefined && !deprecated ? [`Newer: qlik ${commandOf(replacedBy)}`] : []),
    docs,
  ];
}

function bodyHeading({ body }: Operation): string {
  if (body?.kind === "patch") return "Body, by JSON Patch operations or by fields to replace:";
  return body?.required ? "Body, which is required:" : "Body:";
}

const VALUES: Readonly<Record<ValueRule["type"], string>> = {
  string: "text",
  integer: "number",
  number: "number",
  boolean: "",
  json: "json",
  file: "file",
};

/** `-o, --output <format>`. */
function labelOf({ name, short, rule, value }: Flag): string {
  const dashes = `${short === undefined ? "" : `-${short}, `}--${name}`;
  return rule.type === "boolean" ? dashes : `${dashes} <${value ?? VALUES[rule.type]}>`;
}

/** What help says of a flag. @param nullable names of those that have one for `null` beside them */
export function aboutOf(
  { name, about, rule, required, section }: Flag,
  nullable: ReadonlySet<string>,
): string {
  if (about !== undefined) return about;
  const { enum: values, repeated, maximum } = rule;
  const notes = [
    ...(required && section !== "ids" ? ["required"] : []),
    ...(repeated ? ["repeatable"] : []),
    ...(maximum === undefined ? [] : [`at most ${maximum}`]),
    ...(nullable.has(`${name}-null`) ? [`or --${name}-null`] : []),
  ].join(", ");
  const list = values ? listOf(values) : "";
  return list && notes ? `${list} (${notes})` : list || notes;
}

/** Long lists of values are cut: their errors name the nearest, and Qlik's page has them all. */
const MOST_VALUES = 24;

/** Fields to sort by come each with `+` and `-` too, which is said once. */
function listOf(values: readonly string[]): string {
  const plain = [...new Set(values.map((one) => one.replace(/^[+-](?=\w)/, "")))];
  const isSorting = values.includes(`+${plain[0]}`) && values.includes(`-${plain[0]}`);
  const known = isSorting ? plain : values;
  const shown = known.slice(0, MOST_VALUES).join(", ");
  const more = known.length > MOST_VALUES ? `, … (${known.length} in all)` : "";
  const signs = values.includes(plain[0]!) ? "+, - or nothing before " : "+ or - before ";
  return `${isSorting ? signs : ""}${shown}${more}`;
}
