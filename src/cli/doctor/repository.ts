import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { IGNORE_FILE, ignoring } from "./ignore.ts";

/** A git work tree, as the search for stray secrets needs it. */
export interface Repository {
  /** What git tracks in the folder and below, from there. */
  files: string[];
  /** Whether a path, from the folder, is left out of the search. */
  isLeftOut: (path: string) => boolean;
}

/** @returns `undefined` where the folder is in none, or git is missing. */
export async function openRepository(cwd: string, signal: AbortSignal): Promise<Repository | undefined> {
  const git = async (...argv: string[]) => {
    const { stdout } = await promisify(execFile)("git", argv, { cwd, signal, maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  };
  try {
    const [root = "", prefix = ""] = (await git("rev-parse", "--show-toplevel", "--show-prefix")).split("\n");
    const text = await readFile(join(root, IGNORE_FILE), "utf8").catch(() => "");
    const isIgnored = ignoring(text);
    const listed = await git("ls-files", "-z");
    return {
      files: listed.split("\0").filter(Boolean),
      isLeftOut: (path) => isIgnored(prefix + path),
    };
  } catch {
    signal.throwIfAborted();
    return undefined;
  }
}
