import { readFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative } from "node:path";

import { isFile } from "./find-file.ts";
import { isRecord } from "./is-record.ts";
import { parseContextsFile } from "./parse.ts";
import type { FileText } from "./repository-file.ts";
import { contentHash } from "./trust.ts";

/** What trust in a file is trust in. */
export interface Trusted {
  hash: string;
  /** Files that it runs, as it spells them or from its folder: their content is part of the hash. */
  programs: string[];
}

/**
 * The hash by which a file is trusted: that of its content; where it runs programs of the same repository, of theirs
 * too. A change of such a program would otherwise pass.
 */
export function trustHash(file: FileText): Trusted {
  return isContextsFile(file) ? contextsHash(file) : programHash(file);
}

/** Anything else is a program. */
export function isContextsFile({ path }: Pick<FileText, "path">): boolean {
  return /\.ya?ml$/i.test(path);
}

function contextsHash({ path, shownAs, text, sha256 }: FileText): Trusted {
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
  return withPrograms(sha256, programs);
}

function withPrograms(sha256: string, programs: ReadonlyMap<string, string>): Trusted {
  if (programs.size === 0) return { hash: sha256, programs: [] };
  const sorted = [...programs].sort(([a], [b]) => (a < b ? -1 : 1));
  return { hash: contentHash(JSON.stringify([sha256, ...sorted])), programs: sorted.map(([word]) => word) };
}

/** With every file that it imports by a relative path, and what those import. */
function programHash({ path, text, sha256 }: FileText): Trusted {
  const folder = dirname(path);
  const programs = new Map<string, string>();
  const visit = (source: string, from: string): void => {
    for (const file of importedFiles(source, dirname(from))) {
      const name = relative(folder, file);
      if (file === path || programs.has(name)) continue;
      const bytes = readFileSync(file);
      programs.set(name, contentHash(bytes));
      visit(bytes.toString(), file);
    }
  };
  visit(text, path);
  return withPrograms(sha256, programs);
}

const IMPORT = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*(["'`])(\.{1,2}\/[^"'`\n]+)\1/g;
const ENDINGS = ["", ".ts", ".mts", ".js", ".mjs", ".cjs", ".json", "/index.ts", "/index.js"];

function importedFiles(source: string, folder: string): string[] {
  return [...source.matchAll(IMPORT)].flatMap(([, , specifier = ""]) => {
    const path = join(folder, specifier);
    // As TypeScript has it, `./lib.js` may be `./lib.ts`.
    const names = [...ENDINGS.map((ending) => path + ending), path.replace(/\.(m?)js$/, ".$1ts")];
    return names.filter(isFile);
  });
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
