import { statSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Where the user's contexts are kept: qlik-cli's own file. `QLIK_CLI_USER_HOME_DIR` replaces the home folder; or it names
 * the file itself, as its documentation has it: one that is there, or whose name is that of a YAML file.
 */
export function storePath(env: Record<string, string | undefined>, homedir: string): string {
  const replacement = env.QLIK_CLI_USER_HOME_DIR;
  if (replacement === undefined || replacement === "") return join(homedir, ".qlik", "contexts.yml");
  const found = statSync(replacement, { throwIfNoEntry: false });
  const isFile = found === undefined ? /\.ya?ml$/i.test(replacement) : found.isFile();
  return isFile ? replacement : join(replacement, ".qlik", "contexts.yml");
}

/** The folder for what the toolkit keeps between runs: beside the contexts. */
export function stateFolder(env: Record<string, string | undefined>, homedir: string): string {
  return join(dirname(storePath(env, homedir)), "toolkit");
}

/** Where access tokens are kept for the next process. */
export function tokenFolder(env: Record<string, string | undefined>, homedir: string): string {
  return join(stateFolder(env, homedir), "tokens");
}

/** Where compiled scripts are kept for the next run. */
export function scriptFolder(env: Record<string, string | undefined>, homedir: string): string {
  return join(stateFolder(env, homedir), "scripts");
}
