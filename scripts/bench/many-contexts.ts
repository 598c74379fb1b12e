import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median, type Row, type Suite } from "./suite.ts";

/** Commands on a store with many contexts, against a program that only parses it, each a process of its own. */
export const manyContexts: Suite = {
  name: "many-contexts",
  about: "the built command on a store of many contexts / a program that parses that file with `yaml`",
  async *run() {
    const root = fileURLToPath(new URL("../../", import.meta.url));
    const command = join(root, "dist/cli.cjs");
    if (!existsSync(command)) return yield { what: "skipped", measured: "first: npm run build" };
    const home = mkdtempSync(join(tmpdir(), "qlik-bench-"));
    try {
      const parse = join(root, "scripts/bench/parse-yaml.mjs");
      for (const [count, argv, target] of [
        [1_000, ["ls"], 1.5],
        [10_000, ["get"], 0.35],
      ] as const) {
        const store = writeStore(home, count);
        const env = { ...process.env, HOME: home, QLIK_CLI_USER_HOME_DIR: home };
        const measure = (...args: string[]): number => milliseconds(args, env);
        const rounds = Array.from({ length: 7 }, () => ({
          ours: measure(command, "context", ...argv),
          peer: measure(parse, store),
        }));
        const ours = median(rounds.map((round) => round.ours));
        yield {
          what: `qlik context ${argv.join(" ")}, ${count.toLocaleString("en")} contexts`,
          measured: `${ours.toFixed(0)} ms`,
          ratio: ours / median(rounds.map((round) => round.peer)),
          target,
        } satisfies Row;
      }
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  },
};

function milliseconds(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}

/** As qlik-cli would have written it: half of the contexts with an API key, half with an OAuth client. */
function writeStore(home: string, count: number): string {
  const contexts = Array.from({ length: count }, (_, index) => {
    const server = `    server: https://acme-${index}.eu.qlikcloud.com\n    comment: number ${index}\n`;
    return index % 2 === 0
      ? `  tenant-${index}:\n    headers:\n      Authorization: Bearer ${"x".repeat(300)}\n${server}`
      : `  tenant-${index}:\n    oauth-client-id: ${"0a1b".repeat(8)}\n    oauth-client-secret: ${"5f60".repeat(16)}\n${server}`;
  });
  mkdirSync(join(home, ".qlik"), { recursive: true });
  const path = join(home, ".qlik/contexts.yml");
  writeFileSync(path, `contexts:\n${contexts.join("")}current-context: tenant-${count / 2}\n`);
  return path;
}
