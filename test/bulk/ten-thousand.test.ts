import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import type { Fault } from "../../src/sandbox/server.ts";
import { connect } from "../../src/connect.ts";
import { temporaryFolder, tsx } from "../helpers/qlik.ts";
import { startSandbox } from "../helpers/sandbox.ts";

/** The proof: ten thousand POSTs, whose answers get lost and whose process is killed, each carried out exactly once. */

const COUNT = 10_000;
const KILLED_AT = [3_000, 6_500];

/** One fault for each so many of the POSTs, from that one on. */
const FAULTS: (Omit<Fault, "match"> & { from: number; each: number })[] = [
  { from: 400, each: 450, status: 503 },
  { from: 500, each: 450, status: 503, carriedOut: true },
  { from: 600, each: 450, reset: true },
  { from: 700, each: 450, reset: true, carriedOut: true },
  { from: 2_900, each: 3_500, status: 429, headers: { "retry-after": "1" } },
];

interface Outcome {
  ok: boolean;
  succeeded: number;
  failed: number;
  skipped: number;
}

it("ten thousand items are each done exactly once", { timeout: 300_000 }, async () => {
  const sandbox = await startSandbox();
  const journal = join(temporaryFolder(), "spaces.jsonl");
  let posts = 0;
  let child: ChildProcess | undefined;
  const kills = [...KILLED_AT];
  sandbox.fail({
    next: Infinity,
    // Counts and kills; never fails.
    match({ method, path }) {
      if (method === "POST" && path === "/api/v1/spaces" && ++posts === kills[0]) {
        kills.shift();
        child?.kill("SIGKILL");
      }
      return false;
    },
  });
  for (const { from, each, ...fault } of FAULTS) {
    const isDue = () => posts >= from && (posts - from) % each === 0;
    const match = ({ method, path }: { method: string; path: string }) =>
      method === "POST" && path === "/api/v1/spaces" && isDue();
    sandbox.fail({ ...fault, match, next: Infinity });
  }

  async function run(): Promise<{ outcome: Outcome | undefined; stderr: string; signal: string | null }> {
    child = spawn(
      process.execPath,
      [
        ...["--max-old-space-size=40", "--max-semi-space-size=1", "--import", tsx],
        fileURLToPath(new URL("ten-thousand.child.ts", import.meta.url)),
        ...[sandbox.url, sandbox.apiKey, journal, String(COUNT)],
      ],
      { stdio: ["ignore", "pipe", "pipe"] },
    );
    const [stdout, stderr, [, signal]] = await Promise.all([
      text(child.stdout!),
      text(child.stderr!),
      once(child, "close") as Promise<[number | null, string | null]>,
    ]);
    // A lock looks alive for some seconds after its process; that is not waited for here.
    if (existsSync(`${journal}.lock`)) utimesSync(`${journal}.lock`, 0, 0);
    return { outcome: stdout === "" ? undefined : (JSON.parse(stdout) as Outcome), stderr, signal };
  }

  const runs = [];
  do {
    runs.push(await run());
    if (process.env.QLIK_TEST_TELL) console.log(runs.at(-1));
  } while (runs.length < 8 && !runs.at(-1)!.outcome?.ok);

  const told = runs.map(({ stderr }) => stderr).join("\n");
  expect(runs.map(({ signal }) => signal).slice(0, 3), told).toEqual(["SIGKILL", "SIGKILL", null]);
  expect(runs.at(-1)!.outcome, told).toMatchObject({ ok: true, failed: 0 });
  expect(runs.some(({ outcome }) => outcome && outcome.failed > 0)).toBe(true);

  // As the server counts.
  const qlik = connect({ server: sandbox.url, apiKey: sandbox.apiKey, tokenCache: "memory" });
  const made = (await qlik.spaces.list()).map(({ name }) => name!).filter((name) => name.startsWith("Bulk "));
  expect(made).toHaveLength(COUNT);
  expect(new Set(made).size).toBe(COUNT);

  // As the journal has it: each is done once, and nothing is sent after that.
  const done = new Set<string>();
  const lines = readFileSync(journal, "utf8").trimEnd().split("\n");
  for (const line of lines) {
    const entry = JSON.parse(line) as { done?: string; key?: string };
    if (entry.key !== undefined && done.has(entry.key)) throw new Error(`sent again: ${entry.key}`);
    if (entry.done === undefined) continue;
    expect(done.has(entry.done)).toBe(false);
    done.add(entry.done);
  }
  expect(done.size).toBe(COUNT);
});
