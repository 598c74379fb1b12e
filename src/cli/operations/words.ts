import { aliasesOf, type Named } from "../../api/aliases.ts";
import { operationNames, operationPath } from "../../api/catalogue.ts";
import { commandWords } from "../../api/command-words.ts";
import { itemLists } from "../../api/hand-written/item-lists.ts";
import { once } from "../../once.ts";
import { qlikCliWords } from "./qlik-cli-words.ts";
import { wordKey } from "./spelling.ts";

/** From the words of a command line to the operation that they mean. Pure. */

export interface Command {
  /** `spaces.assignments.list`. */
  name: string;
  /** As we spell it: `space assignment ls`. */
  words: readonly string[];
  /** What is always asked: `app ls` is `item ls` for apps, since the API has no list of them. */
  fixed?: Readonly<Record<string, string>>;
}

export interface Resource {
  /** As we spell it: `space`. */
  word: string;
  /** Its operations, nested resources included, sorted by name. */
  operations: readonly Named[];
  /** Its commands by the keys of their words, each in every spelling. */
  commands: ReadonlyMap<string, Command>;
}

/** The names of operations by the key of their resource. */
const byResource = once((): ReadonlyMap<string, string[]> => {
  const byMember = new Map<string, string[]>();
  let member = "";
  let group: string[] = [];
  for (const name of operationNames) {
    const first = firstMember(name);
    // Sorted by name, so that the operations of a resource stand together.
    if (first !== member) {
      member = first;
      group = [];
      byMember.set(wordKey(first), group);
    }
    group.push(name);
  }
  return byMember;
});

/** `spaces.assignments.list` → `spaces`. */
export function firstMember(name: string): string {
  const dot = name.indexOf(".");
  return dot < 0 ? name : name.slice(0, dot);
}

/** Every resource as we spell it, sorted. */
export function resourceWords(): string[] {
  return [...byResource().values()].map(([first]) => resourceWord(first!));
}

/** `spaces.list` → `space`, `csrfToken` → `csrf-token`. */
function resourceWord(name: string): string {
  return commandWords(name)[0]!;
}

const resources = new Map<string, Resource>();

/** The resource that a word names, in any spelling. */
export function findResource(word: string): Resource | undefined {
  const key = wordKey(word);
  const names = byResource().get(key);
  if (!names) return undefined;
  const known = resources.get(key) ?? createResource(names.map(operationPath));
  resources.set(key, known);
  return known;
}

function createResource(operations: Named[]): Resource {
  const commands = new Map<string, Command>();
  const word = resourceWord(operations[0]!.name);
  for (const { name } of operations) {
    const command = { name, words: commandWords(name) };
    commands.set(keyOf(command.words), command);
  }
  for (const [list, resourceType] of Object.entries(itemLists)) {
    if (firstMember(list) !== firstMember(operations[0]!.name)) continue;
    const command = { name: "items.list", words: commandWords(list), fixed: { resourceType } };
    if (!commands.has(keyOf(command.words))) commands.set(keyOf(command.words), command);
  }
  for (const [key, name] of secondSpellings(operations)) {
    if (!commands.has(key)) commands.set(key, { name, words: commandWords(name) });
  }
  return { word, operations, commands };
}

function keyOf(words: readonly string[]): string {
  return words.map(wordKey).join(" ");
}

/** Other spellings, without those that two operations have. */
function secondSpellings(operations: readonly Named[]): Map<string, string> {
  const spellings = new Map<string, string>();
  const ambiguous = new Set<string>();
  const add = (members: readonly string[], name: string) => {
    const key = keyOf(members);
    if (spellings.has(key) && spellings.get(key) !== name) ambiguous.add(key);
    spellings.set(key, name);
  };
  for (const [alias, name] of aliasesOf(operations)) add(alias.split("."), name);
  for (const operation of operations) {
    const members = operation.name.split(".");
    const verb = members.pop()!;
    for (const other of otherVerbs(verb, operation)) add([...members, ...other], operation.name);
  }
  for (const [words, name] of Object.entries(qlikCliWords)) {
    if (operations.some((one) => one.name === name)) add(words.split(" "), name);
  }
  for (const key of ambiguous) spellings.delete(key);
  return spellings;
}

/** What qlik-cli calls a verb, beside what we do; an empty one is the bare resource. */
function otherVerbs(verb: string, { method, path }: Named): string[][] {
  const hasId = path.endsWith("}");
  if (method === "GET" && !hasId && verb !== "list") return verb === "get" ? [["ls"]] : [[verb, "ls"]];
  if (verb === "update") return [["set"]];
  if (verb === "delete" && !hasId) return [["delete-many"]];
  if (verb.endsWith("Many")) return [[verb.slice(0, -"Many".length)]];
  return [];
}

/**
 * The command that a line begins with; the longest where there are several.
 *
 * @returns how many of the words belong to it too, or `undefined` where the words are no command.
 */
export function findCommand(words: readonly string[]): { command: Command; length: number } | undefined {
  const resource = words[0] === undefined ? undefined : findResource(words[0]);
  if (!resource) return undefined;
  const keys = words.map(wordKey);
  for (let length = Math.min(keys.length, MOST_WORDS); length > 0; length--) {
    const command = resource.commands.get(keys.slice(0, length).join(" "));
    if (command) return { command, length };
  }
  return undefined;
}

/** More than any command has. */
const MOST_WORDS = 10;

/** How many words at the beginning name a resource, nested ones included: 2 in `space assignment nonsense`. */
export function resourceDepth(words: readonly string[]): number {
  const operations = words[0] === undefined ? undefined : findResource(words[0])?.operations;
  if (!operations) return 0;
  const keys = words.map(wordKey);
  const parents = operations.map(({ name }) => name.split(".").slice(0, -1).map(wordKey));
  const depth = (parent: readonly string[]) => {
    const differs = parent.findIndex((key, i) => key !== keys[i]);
    return differs < 0 ? parent.length : differs;
  };
  // A resource that is a method at once has no parent to compare with.
  return Math.max(1, ...parents.map(depth));
}

/** The command of an operation, as it is typed: `space assignment ls`. */
export function commandOf(name: string): string {
  return commandWords(name).join(" ");
}

/** The commands of a resource, nested ones included, each once and sorted by name. */
export function commandsUnder(words: readonly string[]): Command[] {
  const resource = words[0] === undefined ? undefined : findResource(words[0]);
  if (!resource) return [];
  const prefix = keyOf(words);
  return [...resource.commands]
    .filter(([key, command]) => key === keyOf(command.words) && `${key} `.startsWith(`${prefix} `))
    .map(([, command]) => command);
}
