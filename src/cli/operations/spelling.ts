/** How words and flags compare, whatever of their spellings somebody uses. Pure. */

const VERBS: Readonly<Record<string, string>> = { ls: "ls", list: "ls", delete: "rm", remove: "rm" };

/**
 * One key for all spellings of a command's word: singular and plural, camelCase and kebab-case, `ls` and `list`.
 * Only for comparing: `status` becomes `statu`.
 */
export function wordKey(word: string): string {
  const plain = word.toLowerCase().replaceAll(/[-_]/g, "");
  return VERBS[plain] ?? singular(plain);
}

function singular(word: string): string {
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/lys[ie]s?$/.test(word)) return word.replace(/[ie]s?$/, "i");
  if (word.endsWith("aliases")) return word.slice(0, -3);
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

/** One key for `spaceId`, `space-id` and `SpaceID`; and for `environment.name` and `environment-name`. */
export function flagKey(flag: string): string {
  return flag.toLowerCase().replaceAll(/[-_.]/g, "");
}
