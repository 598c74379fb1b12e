import { compile, register, tokenize, TreeInterpreter } from "@jmespath-community/jmespath";
import { QlikError } from "../errors.ts";
import { isRecord } from "./records.ts";

/**
 * Filters in JMESPath, https://jmespath.site, read as people mean them: what stands after a comparison or as a further
 * argument of a function is a value, so that `status == "active"`, `size > 10` and `enabled == true` need no
 * backticks; texts, and so dates, have an order; and what is not there is empty.
 */

type Node = ReturnType<typeof compile>;
type Token = ReturnType<typeof tokenize>[number];

/** @throws {QlikError} `usage` where the filter is wrong. */
export function toPredicate(filter: string): (item: unknown) => boolean {
  const tree = treeOf(filter);
  return (item) => isTrue(understood(() => TreeInterpreter.search(tree, viewOf(item) as never), filter));
}

/**
 * The fields of an item that a filter looks at: `owner.name` in `starts_with(owner.name, "A")`.
 *
 * @throws {QlikError} `usage` where the filter is wrong.
 */
export function filterFields(filter: string): string[] {
  return [...new Set(fieldsIn(treeOf(filter)))];
}

function fieldsIn(node: Node): string[] {
  const path = pathOf(node);
  if (path !== undefined) return [path];
  const parts = Object.entries(node).flatMap(([key, part]: [string, unknown]) =>
    // What stands behind a dot, a bracket or a pipe looks at something else.
    key === "left" || key === "child" || key === "operand" || key === "children" || isSided(node) ? part : [],
  );
  return parts.filter((part) => isRecord(part) && "type" in part).flatMap((part) => fieldsIn(part as Node));
}

/** Whether both sides are about the item. */
function isSided({ type }: Node): boolean {
  return /^(AndExpression|OrExpression|Comparator|Arithmetic|Ternary|KeyValuePair)$/.test(type);
}

function pathOf(node: Node): string | undefined {
  if (node.type === "Field") return node.name;
  if (node.type !== "Subexpression" || node.right.type !== "Field") return undefined;
  if (/^(Current|Root)$/.test(node.left.type)) return node.right.name;
  const before = pathOf(node.left);
  return before === undefined ? undefined : `${before}.${node.right.name}`;
}

function treeOf(filter: string): Node {
  return understood(() => meant(compile(withValues(filter))), filter);
}

function understood<T>(work: () => T, filter: string): T {
  try {
    return work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new QlikError("usage", `The filter ${filter} cannot be understood: ${reason}`, {
      remedy: `Filters are JMESPath: status == 'active' && contains(name, 'Sales').`,
      cause: error,
    });
  }
}

/** What stands in `attributes` is found as a field of the thing itself. */
function viewOf(item: unknown): unknown {
  if (!isRecord(item)) return item;
  const { attributes } = item;
  return isRecord(attributes) ? { ...attributes, ...item } : item;
}

/** JMESPath's own notion of it. */
function isTrue(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === "") return false;
  return typeof value !== "object" || Object.keys(value).length > 0;
}

const COMPARISONS: readonly string[] = ["EQ", "NE", "LT", "LTE", "GT", "GTE"];

/** Puts what is a value to people into the backticks that JMESPath wants. */
function withValues(filter: string): string {
  const tokens = understood(() => tokenize(filter), filter);
  // The parser would take what is before it for the whole filter.
  const single = tokens.some(({ type }, at) => type === "Assign" && tokens[at - 1]?.type !== "Variable");
  if (single)
    throw new QlikError("usage", `The filter ${filter} compares with one =.`, { remedy: "Use ==." });
  const endOf = (at: number) => tokens[at + 1]?.start ?? filter.length;
  const open: string[] = [];
  let result = filter.slice(0, tokens[0]?.start ?? filter.length);
  for (const [at, token] of tokens.entries()) {
    if (/^(Lparen|Lbrace|Lbracket|Filter)$/.test(token.type)) open.push(token.type);
    if (/^(Rparen|Rbrace|Rbracket)$/.test(token.type)) open.pop();
    const before = tokens[at - 1]?.type as string | undefined;
    const isArgument = before === "Comma" && open.at(-1) === "Lparen";
    const text = filter.slice(token.start, endOf(at));
    const wanted = COMPARISONS.includes(before ?? "") || isArgument;
    result +=
      wanted && isValue(token, tokens[at + 1]) ? `\`${literal(token)}\`${/\s*$/.exec(text)![0]}` : text;
  }
  return result;
}

function isValue({ type, value }: Token, next: Token | undefined): boolean {
  if (next && /^(Dot|Lparen|Lbracket|Colon)$/.test(next.type)) return false;
  const isWord = type === ("UnquotedIdentifier" as Token["type"]);
  if (isWord) return value === "true" || value === "false" || value === "null";
  return /^(QuotedIdentifier|Number)$/.test(type);
}

function literal({ type, value }: Token): string {
  const isWord = type === ("UnquotedIdentifier" as Token["type"]);
  const text = isWord && typeof value === "string" ? value : JSON.stringify(value);
  return text.replaceAll("`", "\\`");
}

const ORDERS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  LT: (a, b) => a < b,
  LTE: (a, b) => a <= b,
  GT: (a, b) => a > b,
  GTE: (a, b) => a >= b,
};
for (const [name, holds] of Object.entries(ORDERS)) {
  const compared = ([a, b]: unknown[]) => {
    if (typeof a === "number" && typeof b === "number") return holds(a, b);
    return typeof a === "string" && typeof b === "string" && holds(a < b ? -1 : a > b ? 1 : 0, 0);
  };
  const any = { types: [1] };
  register(`ordered_${name.toLowerCase()}`, compared, [any, any], { override: true });
}

/** Functions that take a text or a list first, and would fail where there is none. */
const EMPTY_FIRST =
  /^(contains|starts_with|ends_with|lower|upper|length|split|replace|find_first|find_last)$/;

/** The tree with orders of texts, functions that take `null` as nothing, and a `!` that is about all of what follows. */
function meant(node: Node): Node {
  const entries = Object.entries(node).map(([key, value]: [string, unknown]) => {
    if (Array.isArray(value)) return [key, value.map((one) => meant(one as Node))];
    return [
      key,
      key !== "value" && isRecord(value) && "type" in value ? meant(value as unknown as Node) : value,
    ];
  });
  const copy = Object.fromEntries(entries) as Node;
  // To JMESPath, `!owner.name` is the name of what is no owner.
  if (copy.type === "Subexpression" && copy.left.type === "NotExpression")
    return { ...copy.left, child: { ...copy, left: copy.left.child } };
  if (copy.type === "Comparator" && copy.name in ORDERS) {
    return {
      type: "Function",
      name: `ordered_${copy.name.toLowerCase()}`,
      children: [copy.left, copy.right],
    };
  }
  if (copy.type !== "Function" || !EMPTY_FIRST.test(copy.name)) return copy;
  const [first, ...others] = copy.children;
  if (first === undefined) return copy;
  const orEmpty: Node = {
    type: "Function",
    name: "not_null",
    children: [first, { type: "Literal", value: "" }],
  };
  return { ...copy, children: [orEmpty, ...others] };
}
