import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { findProjectFile, STARTUP_FILE } from "../contexts/find-file.ts";
import { loadContextsFile, type FileText } from "../contexts/repository-file.ts";
import { scriptFolder, stateFolder, storePath } from "../contexts/state-folder.ts";
import { trustHash } from "../contexts/trust-hash.ts";
import { createTrust } from "../contexts/trust.ts";
import { isQlikError } from "../errors.ts";
import type { StartupFile } from "../repl/startup.ts";
import { say, type Io } from "./io.ts";
import { installScriptHooks } from "./scripts/install.ts";
import { toolkitUrls } from "./scripts/toolkit-urls.ts";
import { shortPath } from "./short-path.ts";

/**
 * What the console runs at its start: the user's own `repl.ts`, beside the store, and the project's `qlik.repl.ts` where
 * that is trusted. Of one that is not run, it says so.
 */
export function startupFiles(io: Io): StartupFile[] {
  const { env, home, cwd } = io;
  const own = join(dirname(storePath(env, home)), "repl.ts");
  const project = findProjectFile(STARTUP_FILE, cwd, home);
  const files = [
    existsSync(own) ? read(own, io) : undefined,
    project === undefined ? undefined : readTrusted(project, io),
  ].flatMap((file) => (file ? [startupFile(file)] : []));
  const first = files.find(({ text }) => /["'`]\.{1,2}\//.test(text));
  // What they import may be TypeScript, which node itself does not read everywhere; and it may want the toolkit.
  if (first) {
    const script = pathToFileURL(join(first.folder, "repl.ts")).href;
    installScriptHooks({ ...toolkitUrls(), script, cache: scriptFolder(env, home) });
  }
  return files;
}

function startupFile({ path, shownAs, text }: FileText): StartupFile {
  return { shownAs, text, folder: dirname(path) };
}

function readTrusted(path: string, io: Io): FileText | undefined {
  const file = read(path, io);
  if (!file) return undefined;
  const { hash } = trustHash(file);
  const state = createTrust(stateFolder(io.env, io.home), io.env).check(path, hash);
  if (state === "trusted") return file;
  const why = state === "changed" ? "it has changed since you trusted it" : "you have not trusted it yet";
  say(io, `qlik: ${file.shownAs} is not run: ${why}. See what it does, and allow it: qlik context trust`);
  return undefined;
}

function read(path: string, io: Io): FileText | undefined {
  try {
    return loadContextsFile(path, shortPath(path, io.home, io.cwd));
  } catch (error) {
    if (!isQlikError(error)) throw error;
    say(io, `qlik: ${error.message} It is not run.`);
    return undefined;
  }
}
