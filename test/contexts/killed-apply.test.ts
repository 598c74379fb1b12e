import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { describe, expect, it } from "vitest";

import { applyPlan } from "../../src/contexts/apply.ts";
import { loadContextsFile, parseRepositoryFile } from "../../src/contexts/repository-file.ts";
import { readStore } from "../../src/contexts/store.ts";
import { childProgram } from "../helpers/child-program.ts";
import { useTempDir } from "./temp-dir.ts";

/** `kill -9` in the middle of an apply: each time before another one of its calls that change the disk. */

const tempDir = useTempDir();

const child = childProgram(new URL("killed-apply.child.ts", import.meta.url));

const OLD = `# mine
current-context: mine
contexts:
  mine: { server: https://mine.eu.qlikcloud.com, api-key: "\${MINE}" }
  gone:
    server: https://gone.eu.qlikcloud.com
    api-key: \${GONE}
`;
const FILE = "contexts:\n  new: { server: https://new.eu.qlikcloud.com, api-key: { env: NEW } }\n";

async function setUp() {
  const folder = tempDir();
  const paths = [
    join(folder, ".qlik/contexts.yml"),
    join(folder, "team.yaml"),
    join(folder, ".qlik/toolkit"),
  ] as const;
  const [store, file, state] = paths;
  mkdirSync(dirname(store));
  // What the file made earlier: `gone` is to go.
  writeFileSync(
    store,
    "current-context: mine\ncontexts:\n  mine: { server: https://mine.eu.qlikcloud.com }\n",
  );
  writeFileSync(file, 'contexts:\n  gone: { server: https://gone.eu.qlikcloud.com, api-key: "${GONE}" }\n');
  await apply(paths);
  writeFileSync(store, OLD);
  writeFileSync(file, FILE);
  return { paths, store, state };
}

async function apply([store, file, folder]: readonly [string, string, string]): Promise<void> {
  const source = loadContextsFile(file);
  await applyPlan(store, parseRepositoryFile(source), { prune: true, record: { source, folder } });
}

const runChild = (
  paths: readonly string[],
  last: number,
): Promise<{ calls: number; signal: string | undefined }> =>
  new Promise((resolve, reject) =>
    execFile(process.execPath, [child, ...paths, String(last)], (error, stdout, stderr) => {
      if (error && error.signal !== "SIGKILL") reject(new Error(stderr));
      else resolve({ calls: Number(stdout), signal: error?.signal ?? undefined });
    }),
  );

describe("an apply that is killed", () => {
  it(
    "leaves the old store or the new one, whole, and the next apply finishes it",
    { timeout: 120_000 },
    async () => {
      const whole = await setUp();
      const { calls } = await runChild(whole.paths, 0);
      const NEW = readFileSync(whole.store, "utf8");
      expect(NEW).toMatch(/# mine[^]*mine:[^]*new:/);
      expect(NEW).not.toContain("gone");
      expect(calls).toBeGreaterThan(15);

      const found = new Set<string>();
      for (let last = 1; last <= calls; last++) {
        const { paths, store, state } = await setUp();
        expect((await runChild(paths, last)).signal, `call ${last}`).toBe("SIGKILL");
        const text = readFileSync(store, "utf8");
        expect([OLD, NEW], `call ${last}`).toContain(text);
        found.add(text);
        // Else five seconds would pass each time before the locks of the dead are taken over.
        for (const lock of [`${store}.lock`, join(state, "applied.json.lock")]) {
          try {
            utimesSync(lock, 0, 0);
          } catch {
            // It held none.
          }
        }
        await apply(paths);
        expect(readFileSync(store, "utf8"), `after call ${last}`).toBe(NEW);
        expect(readdirSync(dirname(store)), `after call ${last}`).toEqual(["contexts.yml", "toolkit"]);
        const record = JSON.parse(readFileSync(join(state, "applied.json"), "utf8"));
        expect(Object.keys(record.files[paths[1]].contexts), `after call ${last}`).toContain("new");
      }
      expect(found.size).toBe(2);
    },
  );
});

it("applies of several processes at once are all there in the end", async () => {
  const { paths, store, state } = await setUp();
  const folder = dirname(paths[1]);
  const names = ["a", "b", "c", "d", "e", "f"];
  const files = names.map((name) => {
    const file = join(folder, `${name}.yaml`);
    writeFileSync(file, FILE.replace("new:", `${name}:`));
    return file;
  });
  await Promise.all(files.map((file) => runChild([store, file, state], 0)));
  expect([...readStore(store).contexts.keys()].sort()).toEqual([...names, "gone", "mine"]);
  expect(readFileSync(store, "utf8").startsWith(OLD.trimEnd())).toBe(true);
  const record = JSON.parse(readFileSync(join(state, "applied.json"), "utf8"));
  for (const [index, file] of files.entries()) {
    expect(Object.keys(record.files[file].contexts)).toEqual([names[index]]);
  }
});
