import { findOperation, operationNames } from "../../api/catalogue.ts";
import { commandWords, kebab } from "../../api/command-words.ts";
import { itemLists } from "../../api/hand-written/item-lists.ts";
import { commandPhrase } from "../operations/describe.ts";
import { type Command, commandsUnder, firstMember } from "../operations/words.ts";
import type { Spelled } from "./candidates.ts";

/** The words that lead to an operation. Pure. */

const OTHER_VERBS: Readonly<Record<string, readonly string[]>> = { ls: ["list"], rm: ["delete", "remove"] };

/** Every resource: as commands call it, and as the object does. */
export function resources(): Spelled[] {
  const byMember = new Map<string, string[]>();
  for (const name of [...operationNames, ...Object.keys(itemLists)]) {
    const member = firstMember(name);
    const names = byMember.get(member);
    if (names) names.push(name);
    else byMember.set(member, [name]);
  }
  return [...byMember].map(([member, names]) => {
    const text = commandWords(`${member}.x`)[0]!;
    return { text, about: () => whatFollows(names) || verbsOf([text]), also: [kebab(member), member] };
  });
}

/** `assignment, create, ls`. Not by the commands: to make those of all resources takes longer than all else that a Tab does. */
function whatFollows(names: readonly string[]): string {
  /** Whether it is a nested resource, and no verb. */
  const next = new Map<string, boolean>();
  for (const name of names) {
    const [, second, third] = name.split(".");
    if (second !== undefined) next.set(second, third !== undefined);
  }
  const words = [...next].map(([member, isNested]) =>
    isNested ? commandWords(`${member}.x`)[0] : commandWords(`x.${member}`)[1],
  );
  return [...new Set(words)].join(", ");
}

/** What may follow these words of a resource: verbs, and nested resources. */
export function nextWords(words: readonly string[]): Spelled[] {
  const byWord = new Map<string, Command[]>();
  for (const command of commandsUnder(words)) {
    const next = command.words[words.length];
    if (next !== undefined) byWord.set(next, [...(byWord.get(next) ?? []), command]);
  }
  return [...byWord].map(([word, commands]) => {
    const own = commands.find((command) => command.words.length === words.length + 1);
    const member = commands[0]!.name.split(".")[words.length] ?? word;
    return {
      text: word,
      about: () => (own ? commandPhrase(own, findOperation(own.name)!) : verbsOf([...words, word])),
      also: OTHER_VERBS[word] ?? [kebab(member), member],
    };
  });
}

/** `create, get, ls`: what there is to do with a resource; or what it does, where that is all. */
function verbsOf(words: readonly string[]): string {
  const commands = commandsUnder(words);
  const next = commands.map((command) => command.words[words.length]).filter((word) => word !== undefined);
  const [first] = commands;
  if (next.length > 0 || first === undefined) return [...new Set(next)].join(", ");
  return commandPhrase(first, findOperation(first.name)!);
}
