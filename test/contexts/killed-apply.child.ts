import fs from "node:fs";
import fsPromises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

import { applyPlan } from "../../src/contexts/apply.ts";
import { loadContextsFile, parseRepositoryFile } from "../../src/contexts/repository-file.ts";

/** Applies a file, and dies by SIGKILL just before its n-th call that changes the disk. For killed-apply.test.ts. */

const [store = "", file = "", folder = "", last = "0"] = process.argv.slice(2);
let calls = 0;

function dieBefore(holder: object, names: readonly string[]): void {
  for (const name of names) {
    const original = (holder as Record<string, unknown>)[name] as (...args: unknown[]) => unknown;
    const replaced = function (this: unknown, ...args: unknown[]): unknown {
      if (++calls === Number(last)) process.kill(process.pid, "SIGKILL");
      return original.apply(this, args);
    };
    Object.assign(holder, { [name]: replaced });
  }
}

dieBefore(fs, ["mkdir", "rmdir", "utimes", "rename", "unlink"]);
dieBefore(fsPromises, ["mkdir", "open", "rename", "rm", "chmod"]);
syncBuiltinESMExports();
const opened = await fsPromises.open(file);
dieBefore(Object.getPrototypeOf(opened) as object, ["writeFile", "chmod", "chown", "sync", "close"]);
await opened.close();
calls = 0;

const source = loadContextsFile(file);
await applyPlan(store, parseRepositoryFile(source), { prune: true, record: { source, folder } });
process.stdout.write(String(calls));
