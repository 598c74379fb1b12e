import { existsSync, mkdirSync, statSync } from "node:fs";
import { homedir, userInfo } from "node:os";
import { dirname } from "node:path";

/**
 * The user's home folder, and the root of all for a user that has none: in a container, its number may be known to nobody, and
 * `HOME` not be set. An empty `HOME` counts as none: it would be the folder that one is in.
 */
export function homeFolder(): string {
  try {
    return homedir() || userInfo().homedir;
  } catch {
    return "/";
  }
}

/** The folder that the process is in; `undefined` where it has been removed. */
export function workingFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

/**
 * Makes a folder that only its owner can use, and those above it. Node's own `recursive` never ends where one above cannot be
 * made since it is "not there", as in /proc.
 *
 * @throws what the system says
 */
export function makeOwnFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeOwnFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Somebody else was quicker.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}
