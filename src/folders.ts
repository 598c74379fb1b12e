import { homedir } from "node:os";

/**
 * The user's home folder, and the root of all for a user that has none: in a container, its number may be known to nobody, and
 * `HOME` not be set.
 */
export function homeFolder(): string {
  try {
    return homedir();
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
