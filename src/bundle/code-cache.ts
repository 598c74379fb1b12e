import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Script } from "node:vm";
import { stateFolder } from "../contexts/state-folder.ts";
import { keptFiles } from "../kept-files.ts";

/** What V8 made of the bundle's chunks, in the user's own folder. */
export interface CodeCache {
  /** `undefined` where nothing is kept of it. */
  read(name: string): Buffer | undefined;
  /** Keeps it when the process ends: what has run by then is compiled. */
  keep(name: string, script: Script): void;
}

/** Enough for the commands of a few versions of the toolkit and of Node. */
const MOST = { files: 100, bytes: 20 * 1024 * 1024 };

/** `NODE_DISABLE_COMPILE_CACHE` turns it off, as it does Node's own. */
export function openCodeCache(env: NodeJS.ProcessEnv, homedir: string): CodeCache {
  const state = stateFolder(env, homedir);
  const kept = keptFiles(join(state, "code"), MOST);
  const isOff = Boolean(env.NODE_DISABLE_COMPILE_CACHE);
  const nameOf = (name: string) => `${name}.${process.version}-${process.arch}`;
  const fresh = new Map<string, Script>();

  function save(): void {
    // A home that is not there is not made.
    if (!existsSync(join(state, "../.."))) return;
    for (const [name, script] of fresh) kept.write(nameOf(name), script.createCachedData());
  }

  return {
    read: (name) => (isOff ? undefined : kept.read(nameOf(name))),
    keep(name, script) {
      if (isOff) return;
      if (fresh.size === 0) process.once("exit", save);
      fresh.set(name, script);
    },
  };
}
