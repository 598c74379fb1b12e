import { resolve } from "node:path";

import type { Checked } from "./checked.ts";
import { readApplied } from "./applied.ts";
import { CONTEXTS_FILE, findContextsFile } from "./find-file.ts";
import { loadContextsFile, parseRepositoryFile, type FileText } from "./repository-file.ts";
import type { Env } from "./secrets.ts";
import { stateFolder, storePath, type Store } from "./store.ts";
import { trustHash } from "./trust-hash.ts";
import { createTrust } from "./trust.ts";

/** Where contexts are looked for. */
export interface Places {
  env: Env;
  /** The user's home folder. */
  home: string;
  /** The folder from which the project's file is looked for, upwards. None is looked for without one. */
  cwd?: string | undefined;
  /** A contexts file to use in place of the project's. Who names it trusts it. */
  contexts?: string | undefined;
  /** Told of a project's file that is not used, and why. */
  tell?: ((notice: string) => void) | undefined;
}

/**
 * The contexts of the project's file, as if they were in the store: where the user trusts it.
 *
 * @throws {@link QlikError} `config` with all that is wrong in a file that is trusted.
 */
export function readProject({ env, home, cwd, tell }: Places, checked?: Checked): Store | undefined {
  if (cwd === undefined) return undefined;
  const path = findContextsFile(cwd, home);
  // The user's own store may bear that name.
  if (path === undefined || path === storePath(env, home)) return undefined;
  const file = loadContextsFile(path);
  const shown = path === resolve(cwd, CONTEXTS_FILE) ? CONTEXTS_FILE : path;
  const folder = stateFolder(env, home);
  const { hash } = trustHash(file);
  const trust = createTrust(folder, env).check(path, hash);
  if (trust === "trusted") return fileStore(file, checked);
  const applied = readApplied(folder, path).sha256;
  // The store says the same.
  if (applied === file.sha256) return undefined;
  if (applied !== undefined) tell?.(`${shown} has changed since you applied it. See how: qlik context diff`);
  else if (env.QLIK_TRUST) tell?.(`${shown} is not used: QLIK_TRUST does not allow its hash, ${hash}`);
  else {
    const why = trust === "changed" ? "it has changed since you trusted it" : "you have not trusted it yet";
    tell?.(`${shown} is not used: ${why}. See what it would use, and allow it: qlik context trust`);
  }
  return undefined;
}

/** The contexts of a file that somebody has named. @throws {@link QlikError} `config` with all that is wrong in it. */
export function readNamedFile(path: string, shownAs: string, checked?: Checked): Store {
  return fileStore(loadContextsFile(path, shownAs), checked);
}

function fileStore(text: FileText, checked?: Checked): Store {
  const file = parseRepositoryFile(text, checked);
  return {
    path: text.path,
    current: file["current-context"] || undefined,
    defaults: file.defaults ?? {},
    contexts: new Map(Object.entries(file.contexts)),
  };
}
