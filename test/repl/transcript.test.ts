import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { projectRoot } from "../helpers/qlik.ts";
import { findNodes } from "./transcript/nodes.ts";

const { nodes, missing } = findNodes(process.env);
if (missing.length > 0) {
  const versions = missing.join(", ");
  console.warn(
    `The transcript is not played on Node ${versions}: set QLIK_TEST_NODES=${missing.join(",")} to get them.`,
  );
}

test.each(nodes)("the transcript is the same on Node $version", { timeout: 120_000 }, async ({ path }) => {
  const child = spawn(path, ["--import", "tsx", "test/repl/transcript/main.ts"], {
    cwd: projectRoot,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  expect(stdout + stderr).toMatch(/^ok v\d+/m);
});
