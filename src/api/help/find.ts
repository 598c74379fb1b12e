import { kebab } from "../command-words.ts";
import { fieldsOf, itemsOf } from "../shapes.ts";
import { argumentsOf } from "./arguments.ts";
import { findMethod, firstNames, type Method } from "./method.ts";
import { methodSentence } from "./sentence.ts";

/** Searches all methods for words, in their names, paths, parameters and sentences. Pure. */

export interface Found {
  method: Method;
  /** The parameters that a word was found in, where the rest does not show it: `query.ownerId`. */
  parameters: readonly string[];
}

/** What a word counts by where it is found. */
const WEIGHTS = { member: 100, start: 60, name: 40, sentence: 25, path: 12, parameter: 8 } as const;
/** What one looks for is rarely what is on its way out. */
const DEPRECATED = 0.5;

/** Those that have all the words of the text somewhere, the best first. */
export function findMethods(text: string): Found[] {
  const words = text
    .toLowerCase()
    .split(/[\s.,/]+/)
    .filter(Boolean)
    .map(stem);
  if (words.length === 0) return [];
  const scored = firstNames().flatMap((name): (Found & { score: number })[] => {
    const entry = entryOf(name);
    const hits = words.map((word) => hitOf(word, entry));
    if (hits.some((hit) => hit === undefined)) return [];
    const total = hits.reduce((sum, hit) => sum + hit!.weight, 0);
    // Of equals, the shorter name is the more usual.
    const score = (total / Math.sqrt(entry.members.length)) * (entry.isOld ? DEPRECATED : 1);
    const parameters = [...new Set(hits.flatMap((hit) => hit!.parameters))];
    return [{ method: entry.method, parameters, score }];
  });
  scored.sort((a, b) => b.score - a.score || (a.method.name < b.method.name ? -1 : 1));
  return scored.map(({ method, parameters }) => ({ method, parameters }));
}

interface Entry {
  method: Method;
  /** Of the name, each in small letters and in its words: `reload tasks`. */
  members: readonly string[];
  sentence: string;
  path: string;
  parameters: readonly string[];
  isOld: boolean;
}

const entries = new Map<string, Entry>();

function entryOf(name: string): Entry {
  const known = entries.get(name);
  if (known) return known;
  const method = findMethod(name)!;
  const entry: Entry = {
    method,
    members: name.split(".").map((member) => kebab(member).replaceAll("-", " ")),
    sentence: methodSentence(method).toLowerCase(),
    path: (method.operation?.path ?? "").toLowerCase(),
    parameters: parametersOf(method),
    isOld: method.operation?.deprecated !== undefined,
  };
  entries.set(name, entry);
  return entry;
}

/** `spaceId`, `query.sort`, `body.attributes`. Options are the same everywhere. */
function parametersOf(method: Method): string[] {
  return argumentsOf(method).flatMap(({ name, role, shape }) => {
    if (role === "options") return [];
    const fields = fieldsOf(itemsOf(shape) && fieldsOf(shape).length === 0 ? itemsOf(shape)! : shape);
    return fields.length === 0 ? [name] : fields.map((field) => `${name}.${field.name}`);
  });
}

interface Hit {
  weight: number;
  parameters: readonly string[];
}

function hitOf(word: string, { members, sentence, path, parameters }: Entry): Hit | undefined {
  const plain = { parameters: [] };
  if (members.some((member) => stem(member.replaceAll(" ", "")) === word || stem(member) === word)) {
    return { weight: WEIGHTS.member, ...plain };
  }
  if (members.some((member) => member.split(" ").some((part) => part.startsWith(word)))) {
    return { weight: WEIGHTS.start, ...plain };
  }
  if (members.some((member) => member.replaceAll(" ", "").includes(word))) {
    return { weight: WEIGHTS.name, ...plain };
  }
  if (sentence.split(/[ .,'-]+/).some((one) => one.startsWith(word)))
    return { weight: WEIGHTS.sentence, ...plain };
  if (path.includes(word)) return { weight: WEIGHTS.path, ...plain };
  const found = parameters.filter((parameter) => parameter.toLowerCase().includes(word));
  return found.length > 0 ? { weight: WEIGHTS.parameter, parameters: found } : undefined;
}

/** So that `reloads` finds `reload`. */
function stem(word: string): string {
  return word.length > 3 ? word.replace(/(?<=[^s])s$/, "") : word;
}
