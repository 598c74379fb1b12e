import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { makeOwnFolder } from "./folders.ts";

/** A folder of the user's own with what can be made again, by name. Whatever is wrong with it only costs time. */
export interface KeptFiles {
  path(name: string): string;
  read(name: string): Buffer | undefined;
  /** @returns whether it is there now */
  write(name: string, content: string | Uint8Array): boolean;
}

/** What stays of the oldest and the rest. */
const MOST_FILES = 300;
const MOST_BYTES = 30 * 1024 * 1024;

/** Files of 0600 in a folder of 0700, whole or not at all. Where others may write in the folder, it counts as empty. */
export function keptFiles(folder: string, { files = MOST_FILES, bytes = MOST_BYTES } = {}): KeptFiles {
  const path = (name: string) => join(folder, name);
  return {
    path,
    read(name) {
      try {
        return isOurs(folder) ? readFileSync(path(name)) : undefined;
      } catch {
        return undefined;
      }
    },
    write(name, content) {
      if (isOthersHome(folder)) return false;
      const temporary = path(`${name}.${process.pid}.tmp`);
      try {
        makeOwnFolder(folder);
        chmodSync(folder, 0o700);
        // In the way only where a process was killed that had the same number.
        rmSync(temporary, { force: true });
        writeWhole(temporary, content);
        renameSync(temporary, path(name));
        removeOldest(folder, name, files, bytes);
        return true;
      } catch {
        if (existsSync(temporary)) rmSync(temporary, { force: true });
        return false;
      }
    },
  };
}

function isOurs(folder: string): boolean {
  const { uid, mode } = statSync(folder);
  const user = process.getuid?.();
  return user === undefined || (uid === user && (mode & 0o022) === 0);
}

/** Root with somebody's `HOME`, as `sudo` may leave it, would make folders there that their owner cannot use. */
function isOthersHome(folder: string): boolean {
  if (process.getuid?.() !== 0) return false;
  let there = folder;
  while (!existsSync(there) && dirname(there) !== there) there = dirname(there);
  return statSync(there).uid !== 0;
}

/** Also where the machine stops at once: who reads it may not look whether all of it is there. */
function writeWhole(path: string, content: string | Uint8Array): void {
  const file = openSync(path, "wx", 0o600);
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Keeps the newest, and what others are about to rename. */
function removeOldest(folder: string, just: string, files: number, bytes: number): void {
  const found = readdirSync(folder).flatMap((name) => {
    const facts = statSync(join(folder, name), { throwIfNoEntry: false });
    return facts?.isFile()
      ? [{ name, size: facts.size, time: name === just ? Infinity : facts.mtimeMs }]
      : [];
  });
  let kept = 0;
  let size = 0;
  for (const one of found.sort((a, b) => b.time - a.time)) {
    kept += 1;
    size += one.size;
    if (kept > files || size > bytes) rmSync(join(folder, one.name), { force: true });
  }
}
