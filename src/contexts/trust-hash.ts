import { readFileSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";

import { isRecord } from "./is-record.ts";
import { parseContextsFile } from "./parse.ts";
import type { FileText } from "./repository-file.ts";
import { contentHash } from "./trust.ts";

/** What trust in a contexts file is trust in. */
export interface Trusted {
  hash: string;
  /** Files beside it that its commands name, as the file spells them: their content is part of the hash. */
  programs: string[];
}

/**
 * The hash by which a contexts file is trusted: that of its content; where it runs programs of the same repository, of
 * theirs too. A change of such a program would otherwise pass.
 */
export function trustHash({ path, shownAs, text, sha256 }: FileText): Trusted {
  let file: unknown;
  try {
    file = parseContextsFile(text, shownAs, { strict: false }).file;
  } catch {
    // Nothing of it can be used.
    return { hash: sha256, programs: [] };
  }
  const programs = new Map<string, string>();
  for (const word of commandWords(file)) {
    const hash = isAbsolute(word) ? undefined : hashOf(join(dirname(path), word));
    if (hash !== undefined) programs.set(word, hash);
  }
  if (programs.size === 0) return { hash: sha256, programs: [] };
  const sorted = [...programs].sort(([a], [b]) => (a < b ? -1 : 1));
  return { hash: contentHash(JSON.stringify([sha256, ...sorted])), programs: sorted.map(([word]) => word) };
}

/** Every word of every command: a script may be the argument of an interpreter. */
function commandWords(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(commandWords);
  if (!isRecord(value)) return [];
  const { command } = value;
  const words = Array.isArray(command) ? command.filter((word) => typeof word === "string") : [];
  return [...words, ...Object.values(value).flatMap(commandWords)];
}

function hashOf(path: string): string | undefined {
  try {
    return contentHash(readFileSync(path));
  } catch {
    return undefined;
  }
}
