/** From the name of an operation to the words of its command: `spaces.assignments.list` → `space assignment ls`. */

/** How commands call what methods call otherwise. */
const VERBS: Readonly<Record<string, string>> = { list: "ls", delete: "rm" };

/** Words that end in `s` and are no plurals that qlik-cli makes singular. */
const UNCHANGED = new Set(["settings", "status", "paths", "mappings", "analytics", "workflows"]);

/** Pure. */
export function commandWords(name: string): string[] {
  const members = name.split(".").map(kebab);
  const verb = members.pop() ?? "";
  return [...members.map(singularOfLast), VERBS[verb] ?? verb];
}

export function kebab(member: string): string {
  return member.replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase();
}

/** `insight-analyses` → `insight-analysis`. */
function singularOfLast(words: string): string {
  const start = words.lastIndexOf("-") + 1;
  return words.slice(0, start) + singular(words.slice(start));
}

function singular(word: string): string {
  if (UNCHANGED.has(word) || word.endsWith("ss")) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.endsWith("lyses")) return `${word.slice(0, -2)}is`;
  if (word.endsWith("aliases")) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
