import { chainAtEnd, endsInCode } from "./line-context.ts";

export interface CompletionSources {
  /** Names of operations: `users.me`, `spaces.assignments.list`. All that is ever offered under `qlik`. */
  operations: readonly string[];
  /** Variables that exist, the user's own included. */
  names: readonly string[];
  /** Dot-commands, without the dot. */
  commands: readonly string[];
  /** Properties of a member expression of the user's variables, found without side effects. */
  members?: (expression: string) => readonly string[];
}

/** Candidates, and what they would replace. */
export type Completion = [candidates: string[], fragment: string];

/** Offered once a letter of them is typed. */
const LANGUAGE = [
  ..."async await class const export false finally for function import interface let new null of return".split(
    " ",
  ),
  ..."satisfies throw true try type typeof undefined while".split(" "),
  ..."Array Date JSON Map Math Number Object Promise RegExp Set String URL URLSearchParams".split(" "),
  ..."console fetch globalThis process require setTimeout structuredClone".split(" "),
];

/** What Tab offers at the end of `line`. Looks only at names: nothing is run, fetched or read from an object. */
export function complete(line: string, sources: CompletionSources): Completion {
  const command = /^\s*(\.\w*)$/.exec(line);
  if (command)
    return candidates(
      sources.commands.map((name) => `.${name}`),
      command[1]!,
    );
  const code = line.replace(/^\s*\.\w+\s+/, "");
  const chain = endsInCode(code) ? chainAtEnd(code) : undefined;
  if (chain === undefined) return [[], ""];
  const { object, fragment } = chain;
  if (object === undefined) {
    return candidates([...sources.names, ...(fragment === "" ? [] : LANGUAGE)], fragment);
  }
  const [root = "", ...path] = object.split(".");
  const names = root === "qlik" ? childrenOf(path, sources.operations) : (sources.members?.(object) ?? []);
  return candidates(names, fragment);
}

/** The next part of every operation name that begins with `path`. */
function childrenOf(path: string[], operations: readonly string[]): string[] {
  const prefix = path.map((part) => `${part}.`).join("");
  return operations
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length).split(".", 1)[0]!);
}

function candidates(names: readonly string[], fragment: string): Completion {
  const found = names.filter((name) => name.startsWith(fragment));
  return [[...new Set(found)].sort(), fragment];
}
