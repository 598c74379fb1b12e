import { findMethod, methodNames } from "../../api/help/method.ts";
import { methodSentence } from "../../api/help/sentence.ts";
import type { Look } from "../../output/look.ts";
import { isRecord, ownValue } from "../../output/records.ts";
import { apisHelp } from "./overview.ts";
import { paragraphs, rows } from "./layout.ts";
import { resourceHelp, shortArguments } from "./resource-help.ts";

/** What is shown of `qlik`, of a resource and of a method by itself: the functions that they hold say little. Pure. */

/** @returns `undefined` for whatever is none of them */
export function treeHelp(value: unknown, look: Look): string | undefined {
  if (typeof value === "function") return methodLine(value.name, look);
  const path = resourcePath(value);
  if (path === undefined) return undefined;
  return path === "" ? apisHelp(look) : resourceHelp(path, { look, full: false });
}

function methodLine(name: string, look: Look): string | undefined {
  const method = name.includes(".") ? findMethod(name) : undefined;
  if (method === undefined) return undefined;
  const left = `qlik.${name}(${shortArguments(method)})`;
  return paragraphs([rows([{ left, right: `${methodSentence(method)} qlik.${name}? says more.` }], look, 0)]);
}

/** No name of a method has as many parts; a value may hold itself. */
const DEEPEST = 10;

/** Where in `qlik` a thing stands, empty for `qlik` itself: a method in it knows its own name. */
function resourcePath(value: unknown): string | undefined {
  const keys: string[] = [];
  let inner = value;
  while (isRecord(inner) && keys.length < DEEPEST) {
    const [key] = Object.keys(inner);
    if (key === undefined) return undefined;
    keys.push(key);
    inner = ownValue(inner, key);
  }
  if (typeof inner !== "function") return undefined;
  // `items.settings` is called `items.settings.get`, which stands there too.
  const at = `.${inner.name}.`.indexOf(`.${keys.join(".")}.`);
  if (at < 0) return undefined;
  const path = inner.name.slice(0, Math.max(0, at - 1));
  // What a user has put together of methods is shown as what it is.
  return membersOf(path).every((member) => Object.hasOwn(value as object, member)) ? path : undefined;
}

function membersOf(path: string): string[] {
  const start = path === "" ? "" : `${path}.`;
  return methodNames()
    .filter((name) => name.startsWith(start))
    .map((name) => name.slice(start.length).split(".", 1)[0]!);
}
