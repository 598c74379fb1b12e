import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { ok, warning, type Finding } from "./finding.ts";
import { shellWord } from "../../shell-word.ts";

/** What processes that were killed have left beside the store and its tokens. */
export interface Leftover {
  path: string;
  /** Milliseconds since it was last touched. */
  age: number;
}

/** Milliseconds: a lock that is held is touched each second, and a file is written in less. */
const OLD = 60_000;

/** Pure. */
export function leftoverVerdicts(found: readonly Leftover[]): Finding[] {
  const old = found.filter(({ age }) => age > OLD);
  if (old.length === 0) return [ok("leftovers", "No old locks or temporary files")];
  return old.map(({ path }) =>
    warning("leftovers", `${path} was left by a process that was killed.`, `rm -r ${shellWord(path)}`),
  );
}

const NAME = /\.lock$|\.crashed$|\.tmp$|\.part$/;

/** @param folders the store's, and those of what is kept beside it */
export async function findLeftovers(folders: readonly string[], now: number): Promise<Leftover[]> {
  const all = await Promise.all(folders.map((folder) => leftoversIn(folder, now)));
  return all.flat();
}

async function leftoversIn(folder: string, now: number): Promise<Leftover[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => NAME.test(name));
  const found = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const facts = await stat(path).catch(() => undefined);
      return facts ? [{ path, age: now - facts.mtimeMs }] : [];
    }),
  );
  return found.flat();
}
