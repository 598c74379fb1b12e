import { capital } from "./capital.ts";
import type { Named } from "../aliases.ts";
import { kebab } from "../command-words.ts";
import type { Method } from "./method.ts";
import { known } from "./known-sentences.ts";
import { anyOf, manyOf, oneOf, wordsOf } from "./nouns.ts";

/** What an operation does, in words of ours that are made of its name, method and path. Pure. */

/** What a name says. */
interface Parts {
  /** In the imperative: `List`, `Change the owner of`. */
  verb: string;
  /** `assignments`, `an app`. */
  object: string;
  /** What the object belongs to, if anything: `of a space`. */
  owner: string;
}

/** In a few words, for a list where the rest is plain from where it stands: `List assignments`. */
export function phraseOf(operation: Named): string {
  const words = knownOf(operation.name);
  if (words !== undefined) return words;
  const { verb, object } = partsOf(operation);
  return `${verb} ${object}`;
}

/** As a sentence: `Lists the assignments of a space.` */
export function sentenceOf(operation: Named): string {
  const words = knownOf(operation.name);
  if (words !== undefined) return `${thirdPerson(words)}.`;
  const { verb, object, owner } = partsOf(operation);
  const article = owner !== "" && !/^(the|an?|all|several) /.test(object) ? "the " : "";
  return `${thirdPerson(`${verb} ${article}${object}`)}${owner && ` ${owner}`}.`;
}

/** Of any method. Those written by hand have a sentence in their table. */
export function methodSentence(method: Method): string {
  return method.kind === "operation" ? sentenceOf(method.operation) : method.entry.summary;
}

/** Part of the API's tree that says nothing about what is in it. */
const NAMESPACES = ["analytics", "core", "dataGovernance", "scheduling", "uiConfig", "workflows"];

function knownOf(name: string): string | undefined {
  const [first = "", ...rest] = name.split(".");
  const inner = rest.join(".");
  // Some of what stands in a namespace has an older twin outside.
  const key = NAMESPACES.includes(first) && !Object.hasOwn(known, name) ? inner : name;
  return Object.hasOwn(known, key) ? known[key] : undefined;
}

/** What is done with a thing that has no other word for it. */
const CRUD: Readonly<Record<string, string>> = {
  create: "Create",
  update: "Update",
  patch: "Change",
  delete: "Delete",
};

/** Things without a plural. */
const UNCOUNTED = new Set(["feedback", "media", "metadata"]);

/** Verbs of GETs; anything else that is got is a noun. */
const ACTIONS = new Set(["compare", "download", "expand", "export", "search"]);

function partsOf({ name, method, path }: Named): Parts {
  const members = name.split(".");
  const verb = members.pop()!;
  const member = members.at(-1) ?? verb;
  const qualifier = qualifierOf(members, path);
  const one = qualifier + oneOf(member);
  const many = qualifier + manyOf(member);
  const hasId = new RegExp(`/${kebab(member)}/\\{`).test(path);
  const isOne = hasId || (verb === "create" && one !== many);
  const thing = isOne && !UNCOUNTED.has(member) ? anyOf(one) : `the ${many}`;
  const holder = ownerOf(path, member);
  const owner = holder && `of ${holder}`;

  if (verb === "list") return { verb: "List", object: many, owner };
  if (verb === "listAll") return { verb: "List", object: `all ${many}`, owner };
  if (verb === "get") return { verb: "Get", object: thing, owner };
  const crud = Object.hasOwn(CRUD, verb) ? CRUD[verb] : undefined;
  if (crud === "Create") return { verb: crud, object: thing, owner: holder && `for ${holder}` };
  if (verb === "patch" && isOne) return { verb: "Change fields of", object: thing, owner };
  if (crud !== undefined) return { verb: crud, object: thing, owner };
  const [, base, amount] = /^(.+?)(Many|All)$/.exec(verb) ?? [];
  if (base !== undefined) {
    return { verb: capital(wordsOf(base)), object: `${amount === "All" ? "all" : "several"} ${many}`, owner };
  }
  const words = wordsOf(verb);
  const [first = "", ...rest] = words.split(" ");
  const isAction = method !== "GET" || path.includes("/actions/") || ACTIONS.has(first);
  const last = holderOf(path);
  if (!isAction) return { verb: "Get", object: `the ${words}`, owner: last ? `of ${last}` : `of ${many}` };
  if (first === "change") return { verb: `Change the ${rest.join(" ")} of`, object: thing, owner: "" };
  if (rest.length > 0) return { verb: capital(first), object: rest.join(" "), owner: last && `of ${last}` };
  return { verb: capital(first), object: isOne || one === many ? thing : many, owner: last ? owner : "" };
}

/** What is before the thing without an id, and so tells which it is: `group ` before `settings`. */
function qualifierOf(members: readonly string[], path: string): string {
  const parent = members.at(-2);
  if (parent === undefined || NAMESPACES.includes(parent)) return "";
  return new RegExp(`/${kebab(parent)}/[^{]`).test(path) ? `${oneOf(parent)} ` : "";
}

/** `a space`: the last thing with an id in the path before what a member stands for. */
function ownerOf(path: string, member: string): string {
  const at = path.lastIndexOf(`/${kebab(member)}`);
  return at < 0 ? "" : holderOf(path.slice(0, at));
}

/** The last thing with an id in a path. */
function holderOf(path: string): string {
  const last = [...path.matchAll(/\/([a-z-]+)\/\{[^}]+\}/g)].at(-1)?.[1];
  return last === undefined ? "" : anyOf(oneOf(camel(last)));
}

function camel(segment: string): string {
  return segment.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** `Copy an app` → `Copies an app`. */
function thirdPerson(words: string): string {
  const [verb = "", ...rest] = words.split(" ");
  const ending = /([sxz]|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [/[^aeiou]y$/.test(verb) ? verb.replace(/y$/, "ies") : ending, ...rest].join(" ");
}
