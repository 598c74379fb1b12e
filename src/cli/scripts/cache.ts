import { createHash, randomBytes } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Compiled } from "./compile.ts";

/** Compiled scripts as files, 0600 in a 0700 folder, for the next run. Whatever goes wrong with them, they are made anew. */
export interface ScriptCache {
  read(key: string): Compiled | undefined;
  /** @returns whether it is there now */
  write(key: string, compiled: Compiled): boolean;
  /** The file that holds what was found, or written. */
  path(key: string): string;
}

/** What stays of the oldest and the rest. */
const MOST_FILES = 300;
const MOST_BYTES = 30 * 1024 * 1024;

const digest = (text: string) => createHash("sha256").update(text).digest("hex");

/** The same for what compiles to the same. */
export function cacheKey(parts: readonly string[]): string {
  return digest(JSON.stringify(parts)).slice(0, 40);
}

export function createScriptCache(
  folder: string,
  { files = MOST_FILES, bytes = MOST_BYTES } = {},
): ScriptCache {
  const path = (key: string) => join(folder, `${key}.mjs`);
  return {
    path,
    read(key) {
      try {
        return decode(readFileSync(path(key), "utf8"));
      } catch {
        return undefined;
      }
    },
    write(key, compiled) {
      const temporary = join(folder, `${key}.${randomBytes(4).toString("hex")}.tmp`);
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        chmodSync(folder, 0o700);
        writeFileSync(temporary, encode(compiled), { mode: 0o600, flag: "wx" });
        renameSync(temporary, path(key));
        removeOldest(folder, `${key}.mjs`, files, bytes);
        return true;
      } catch {
        if (existsSync(temporary)) rmSync(temporary, { force: true });
        return false;
      }
    },
  };
}

// At the end, so that the lines of the code stay where they are.
const MARK = "\n//# qlik-toolkit";

function encode({ code, standsAlone }: Compiled): string {
  const body = `${code}${MARK} ${standsAlone ? "alone" : "with-others"} `;
  return `${body}${digest(body)}\n`;
}

function decode(text: string): Compiled | undefined {
  const [, body, code, kind, sum] = /^(([^]*)\n\/\/# qlik-toolkit (\S+) )([0-9a-f]{64})\n$/.exec(text) ?? [];
  if (body === undefined || code === undefined || digest(body) !== sum) return undefined;
  return { code, standsAlone: kind === "alone" };
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
