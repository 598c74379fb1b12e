import { types } from "node:util";
import { isQlikError, type QlikError } from "../errors.ts";
import { nearest } from "../nearest.ts";

/** What may be meant by an input that went wrong, or gave nothing. Pure. */

export interface HintFacts {
  /** The input. */
  source: string;
  /** The names under `qlik`: `users.list`. */
  operations: readonly string[];
  /** What an input can name: `qlik`, `table`. */
  names: readonly string[];
  /** The dot-commands, without their dots. */
  commands: readonly string[];
  /** Whether what the list of a resource gives are items, which have an id of their own. */
  areItems: (resource: string) => boolean;
  /** Whether a variable, or a member of one, holds a promise or a list that is not fetched yet. Must run nothing. */
  isAwaitable: (expression: string) => boolean;
}

/** For an input that failed. */
export function hintForError(error: unknown, facts: HintFacts): string | undefined {
  if (!types.isNativeError(error)) return undefined;
  const { message } = error;
  if (isQlikError(error)) return otherId(error, facts);
  if (error.name === "ReferenceError") return unknownName(message, facts);
  if (error.name !== "TypeError") return undefined;
  const [, expression, what] = /^(.+?) is not (a function|iterable|async iterable)\b/.exec(message) ?? [];
  // What V8 says of a call in the head of a loop.
  if (/^\S+ is not a function or its return value is not (async )?iterable/.test(message)) {
    const called = `${expression}(...)`;
    if (isUnawaited(called, facts)) return forgotten(called, "");
  } else if (expression !== undefined) {
    const owner = what === "a function" ? expression.replace(/\.[\w$]+$/, "") : expression;
    const rest = expression.slice(owner.length);
    const isMember = what !== "a function" || owner !== expression;
    if (isMember && isUnawaited(owner, facts)) return forgotten(owner, rest);
  }
  const mistyped = mistypedName(facts);
  if (mistyped !== undefined) return mistyped;
  if (!/^Cannot (read|set) properties of undefined/.test(message)) return undefined;
  const [, reading = ""] = /\(reading '(.*)'\)/.exec(message) ?? [];
  const used = [
    ...facts.source.matchAll(/(?<![\w$.]|\bawait\s+)([A-Za-z_$][\w$]*)\.([\w$]+)\s*(?:\?\.|\.|\[)/g),
  ];
  const owner = used.find(([, name = "", member]) => member !== reading && isUnawaited(name, facts));
  return owner && forgotten(owner[1]!, `.${owner[2]}`);
}

/** For an input that gave `undefined`, which the prompt does not show. */
export function hintForUndefined(facts: HintFacts): string | undefined {
  const source = facts.source.trim().replace(/;$/, "");
  if (/^qlik(\.[\w$]+)+$/.test(source)) return mistypedName(facts);
  const [, owner, member] = /^([^]*?)\.([A-Za-z_$][\w$]*)$/.exec(source) ?? [];
  if (owner === undefined || /\bawait\b|[;{}]/.test(owner)) return undefined;
  return isUnawaited(owner, facts) ? forgotten(owner, `.${member}`) : undefined;
}

/** The id of an item looks like that of the app, and is another one. */
function otherId(
  { code, operation }: QlikError & { operation?: string },
  { areItems }: HintFacts,
): string | undefined {
  const [resource = ""] = operation?.split(".", 1) ?? [];
  if (code !== "not-found" || !areItems(resource)) return undefined;
  return `Of what qlik.${resource}.list() and byName() give, the id to take is resourceId.`;
}

function unknownName(message: string, { names, commands }: HintFacts): string | undefined {
  const [, name] = /^([\w$]+) is not defined$/.exec(message) ?? [];
  if (name === undefined) return undefined;
  if (commands.includes(name)) return `Did you mean .${name}?`;
  const meant = nearest(name, names);
  return meant && `Did you mean ${meant}?`;
}

function forgotten(owner: string, rest: string): string {
  // Of a list there are several answers, one for each page.
  if (rest === ".withResponse")
    return "A list has .pages(); { raw: true } gives the tenant's own answer to one page.";
  return `Did you forget await? (await ${owner})${rest}`;
}

/** A call of an operation, as V8 writes it too: `qlik.users.list(...)`; or what holds what such a call gave. */
function isUnawaited(expression: string, { operations, isAwaitable }: HintFacts): boolean {
  const [, name] = /^qlik\.([\w$.]+)\([^]*\)$/.exec(expression) ?? [];
  if (name !== undefined) return operations.includes(name);
  return /^[A-Za-z_$][\w$.]*$/.test(expression) && isAwaitable(expression);
}

/** The first name under `qlik` that there is not, with the nearest that there is. */
function mistypedName({ source, operations }: HintFacts): string | undefined {
  for (const [, chain = ""] of source.matchAll(/(?<![\w$.])qlik((?:\.[A-Za-z_$][\w$]*)+)/g)) {
    const meant = correct(chain.slice(1).split("."), operations);
    if (meant !== undefined) return `Did you mean qlik.${meant}?`;
  }
  return undefined;
}

function correct(segments: readonly string[], operations: readonly string[]): string | undefined {
  const known: string[] = [];
  for (const [at, segment] of segments.entries()) {
    const prefix = known.map((one) => `${one}.`).join("");
    const below = operations.filter((name) => name.startsWith(prefix));
    const children = new Set(below.map((name) => name.slice(prefix.length).split(".")[0]!));
    if (!children.has(segment)) {
      // What stands after a method is a member of the function itself.
      if (children.size === 0 || operations.includes(known.join("."))) return undefined;
      const meant = nearest(segment, [...children]);
      return meant && [...known, meant, ...segments.slice(at + 1)].join(".");
    }
    known.push(segment);
  }
  return undefined;
}
