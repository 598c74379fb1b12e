import { isAbsolute, relative, sep } from "node:path";

/** A path as people would write it: from the working folder where it is at hand, else from the home folder. Pure. */
export function shortPath(path: string, home: string, cwd?: string): string {
  const fromHere = cwd === undefined ? path : relative(cwd, path);
  if (cwd !== undefined && !isAbsolute(fromHere) && !fromHere.startsWith(`..${sep}..${sep}..`))
    return fromHere;
  return path.startsWith(home + sep) ? `~${path.slice(home.length)}` : path;
}
