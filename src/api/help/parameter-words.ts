import type { Operation } from "../operation.ts";

/** What the parameters do that many lists share, in the toolkit's own words. Pure. */

/** How a page is found; who reads a list as a whole needs none of it. */
export const CURSORS: readonly string[] = ["next", "prev", "page"];

const WORDS: Readonly<Record<string, string>> = {
  filter: `a filter as in RFC 7644, such as name eq "Sales"`,
  fields: "these fields only, separated by commas",
  query: "text to search for",
  offset: "how many to leave out at the start",
  totalResults: "whether to count all of them too",
  countTotal: "whether to count all of them too",
};

/** A part of a sentence, which begins in lower case; `undefined` for what has a meaning of its own in each place. */
export function parameterWords(name: string, { paged }: Pick<Operation, "paged">): string | undefined {
  if (!paged) return undefined;
  return CURSORS.includes(name) ? "the page to begin at; set by itself" : WORDS[name];
}
