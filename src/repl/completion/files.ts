import { readdir } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import type { Candidate } from "./candidates.ts";

/** Names of files and folders that begin as what is typed. */
export async function fileCandidates(typed: string, folder: string): Promise<Candidate[]> {
  const isFolder = typed === "" || /[/\\]$/.test(typed);
  const start = isFolder ? "" : basename(typed);
  const parent = isFolder ? typed : typed.slice(0, typed.length - start.length);
  const entries = await readdir(resolve(folder, isFolder ? typed : dirname(typed)), { withFileTypes: true });
  return (
    entries
      // Hidden ones only where a dot is typed.
      .filter(({ name }) => name.startsWith(start) && (start.startsWith(".") || !name.startsWith(".")))
      .map((entry) => ({ text: `${parent}${entry.name}${entry.isDirectory() ? "/" : ""}` }))
      .sort((a, b) => (a.text < b.text ? -1 : 1))
  );
}
