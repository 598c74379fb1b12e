import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { qlikProgram } from "./qlik.ts";

/** Makes a folder with `qlik` in it, the command bundled for this run, for a PATH. @returns the folder */
export function commandFolder(parent: string): string {
  const folder = join(parent, "bin");
  mkdirSync(folder);
  writeProgram(join(folder, "qlik"), `exec node ${qlikProgram} "$@"`);
  return folder;
}

/** Makes a program of the shell's. */
export function writeProgram(path: string, text: string): void {
  writeFileSync(path, `#!/bin/sh\n${text}\n`);
  chmodSync(path, 0o755);
}
