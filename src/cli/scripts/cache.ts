import { createHash } from "node:crypto";
import { keptFiles } from "../../kept-files.ts";
import type { Compiled } from "./compile.ts";

/** Compiled scripts as files, for the next run. Whatever goes wrong with them, they are made anew. */
export interface ScriptCache {
  read(key: string): Compiled | undefined;
  /** @returns whether it is there now */
  write(key: string, compiled: Compiled): boolean;
  /** The file that holds what was found, or written. */
  path(key: string): string;
}

const digest = (text: string) => createHash("sha256").update(text).digest("hex");

/** The same for what compiles to the same. */
export function cacheKey(parts: readonly string[]): string {
  return digest(JSON.stringify(parts)).slice(0, 40);
}

/** @param most what stays of the oldest and the rest */
export function createScriptCache(folder: string, most?: { files?: number; bytes?: number }): ScriptCache {
  const kept = keptFiles(folder, most);
  const nameOf = (key: string) => `${key}.mjs`;
  return {
    path: (key) => kept.path(nameOf(key)),
    read: (key) => decode(kept.read(nameOf(key))?.toString()),
    write: (key, compiled) => kept.write(nameOf(key), encode(compiled)),
  };
}

// At the end, so that the lines of the code stay where they are.
const MARK = "\n//# qlik-toolkit";

function encode({ code, standsAlone }: Compiled): string {
  const body = `${code}${MARK} ${standsAlone ? "alone" : "with-others"} `;
  return `${body}${digest(body)}\n`;
}

function decode(text = ""): Compiled | undefined {
  const [, body, code, kind, sum] = /^(([^]*)\n\/\/# qlik-toolkit (\S+) )([0-9a-f]{64})\n$/.exec(text) ?? [];
  if (body === undefined || code === undefined || digest(body) !== sum) return undefined;
  return { code, standsAlone: kind === "alone" };
}
