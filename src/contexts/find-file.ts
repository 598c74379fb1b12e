import { realpathSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** How the contexts file of a repository is called. */
export const CONTEXTS_FILE = "contexts.yaml";

/** How the program of a repository is called that the console runs at its start. */
export const STARTUP_FILE = "qlik.repl.ts";

/** The project's contexts file. */
export function findContextsFile(cwd: string, home: string): string | undefined {
  return findProjectFile(CONTEXTS_FILE, cwd, home);
}

/**
 * The project's file of that name: the nearest one from a folder upwards, no further than the root of the git work tree
 * or the home folder.
 */
export function findProjectFile(name: string, cwd: string, home: string): string | undefined {
  const last = realPath(home);
  for (let folder = realPath(cwd); ; folder = dirname(folder)) {
    const file = join(folder, name);
    if (isFile(file)) return file;
    if (isThere(join(folder, ".git")) || folder === last || dirname(folder) === folder) return undefined;
  }
}

export function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    // In a folder that may not be looked into.
    return false;
  }
}

function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
