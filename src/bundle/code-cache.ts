import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Script } from "node:vm";
import { stateFolder } from "../contexts/state-folder.ts";
import { keptFiles } from "../kept-files.ts";

/** What V8 made of the bundle's chunks, in the user's own folder. */
export interface CodeCache {
  /** `undefined` where nothing is kept of it. */
  read(name: string): Buffer | undefined;
  /** Keeps it when the process ends: what has run by then is compiled. */
  keep(name: string, script: Script): void;
}

/** Enough for the commands of a few versions of the toolkit and of Node. */
const MOST = { files: 100, bytes: 20 * 1024 * 1024 };

/** `NODE_DISABLE_COMPILE_CACHE` turns it off, as it does Node's own. */
export function openCodeCache(env: NodeJS.ProcessEnv, home: string): CodeCache {
  const state = stateFolder(env, home);
  const kept = keptFiles(join(state, "code"), MOST);
  const isOff = Boolean(env.NODE_DISABLE_COMPILE_CACHE);
  const nameOf = (name: string) => `${name}.${process.version}-${process.arch}`;
  const fresh = new Map<string, Script>();

  function save(): void {
    // A home that is not there is not made.
    if (!existsSync(join(state, "../.."))) return;
    for (const [name, script] of fresh) kept.write(nameOf(name), withSum(script.createCachedData()));
  }

  return {
    read: (name) => (isOff ? undefined : withoutSum(kept.read(nameOf(name)))),
    keep(name, script) {
      if (isOff) return;
      if (fresh.size === 0) process.once("exit", save);
      fresh.set(name, script);
    },
  };
}

const SUM_BYTES = 4;

function withSum(code: Buffer): Buffer {
  const whole = Buffer.alloc(code.length + SUM_BYTES);
  code.copy(whole);
  whole.writeInt32LE(sumOf(code), code.length);
  return whole;
}

/** V8 looks at the length alone: it would crash on a block that the disk lost, and again each time after. */
function withoutSum(whole: Buffer | undefined): Buffer | undefined {
  if (!whole || whole.length < SUM_BYTES) return undefined;
  const code = whole.subarray(0, -SUM_BYTES);
  return whole.readInt32LE(code.length) === sumOf(code) ? code : undefined;
}

/** Of one byte in 512: a disk loses whole blocks, of which each has some; all of them would take longer than to compile. */
function sumOf(code: Buffer): number {
  let sum = code.length;
  for (let at = 0; at < code.length; at += 512) sum = (Math.imul(sum, 31) + code[at]!) | 0;
  return sum;
}
