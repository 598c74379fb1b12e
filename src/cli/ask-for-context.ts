import { currentContext } from "../contexts/current.ts";
import { contextFiles } from "../contexts/read-profile.ts";
import { allContexts } from "../contexts/select.ts";
import { contextFacts } from "./console-contexts.ts";
import type { GlobalOptions } from "./global-flags.ts";
import { say, type Io } from "./io.ts";
import { placesOf } from "./places.ts";
import { createPrompt } from "./prompt.ts";
import { shellWord } from "../shell-word.ts";

/**
 * Asks who sits at the terminal which of the contexts to use, where none is the current one.
 *
 * @returns its name; `undefined` where there is nothing to choose: one is current, or there are none
 * @throws {QlikError} `aborted` on Ctrl-C; `config` for a file that cannot be read
 */
export async function askForContext(
  { contexts }: Pick<GlobalOptions, "contexts">,
  io: Io,
): Promise<string | undefined> {
  const files = contextFiles({ ...placesOf({ contexts }, io), tell: undefined });
  const { name, variable } = currentContext(files, io.env);
  const known = allContexts(files);
  if (name !== undefined || variable !== undefined || known.size === 0) return undefined;
  const names = [...known.keys()];
  say(io, "Several contexts, and none is the current one:", "", ...rows(names, known), "");
  const chosen = await choose(names, io);
  const isOwn = files.named === undefined && files.store().contexts.has(chosen);
  if (isOwn) say(io, `To use it from now on: qlik context use ${shellWord(chosen)}`);
  return chosen;
}

/** As many as one looks through; the others can be named too. */
const MOST_SHOWN = 20;

function rows(names: readonly string[], known: ReturnType<typeof allContexts>): string[] {
  const shown = names.slice(0, MOST_SHOWN);
  const width = Math.max(...shown.map(({ length }) => length));
  const left = String(shown.length).length;
  const lines = shown.map((name, at) => {
    const facts = contextFacts(name, known.get(name)!.settings());
    const kept = facts.readOnly ? "read-only" : facts.protected ? "protected" : "";
    const about = [facts.host, kept, facts.comment].filter(Boolean).join(", ");
    return `  ${String(at + 1).padStart(left)}  ${name.padEnd(width)}  ${about}`.trimEnd();
  });
  const more = names.length - shown.length;
  return more > 0 ? [...lines, `  … and ${more} more: qlik context ls`] : lines;
}

async function choose(names: readonly string[], io: Io): Promise<string> {
  const prompt = createPrompt(io, "Name one: --context NAME, or for good: qlik context use NAME");
  try {
    for (;;) {
      const answer = await prompt.ask("Which one, by number or name?: ");
      const chosen = chosenBy(answer, names);
      if (chosen !== undefined) return chosen;
      say(io, answer === "" ? "Ctrl-C leaves." : `There is no "${answer}" among them.`);
    }
  } finally {
    prompt.close();
  }
}

/** A name goes before a number: a context may be called 2. Pure. */
export function chosenBy(answer: string, names: readonly string[]): string | undefined {
  if (names.includes(answer)) return answer;
  if (/^\d+$/.test(answer)) return names[Number(answer) - 1];
  const begun = names.filter((name) => answer !== "" && name.toLowerCase().startsWith(answer.toLowerCase()));
  return begun.length === 1 ? begun[0] : undefined;
}
