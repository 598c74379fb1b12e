import type { Named } from "../../api/aliases.ts";
import { phraseOf, sentenceOf } from "../../api/help/sentence.ts";
import type { Command } from "./words.ts";

/** What a command does: what its operation does, or the part of a list that it is. Pure. */

type Described = Pick<Command, "words" | "fixed">;

/** In a few words, for a list of commands. */
export function commandPhrase({ words, fixed }: Described, operation: Named): string {
  return fixed ? `List the items that are ${itemsOf(words)}` : phraseOf(operation);
}

/** As a sentence, for the help of the command. */
export function commandSentence({ words, fixed }: Described, operation: Named): string {
  return fixed ? `Lists the items that are ${itemsOf(words)}.` : sentenceOf(operation);
}

function itemsOf(words: readonly string[]): string {
  return `${words.at(-2)!.replaceAll("-", " ")}s`;
}
