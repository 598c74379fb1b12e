import { cpus } from "node:os";
import type { Row, Suite } from "./suite.ts";
import { manyContexts } from "./many-contexts.ts";
import { rateLimits } from "./rate-limits.ts";
import { sandbox } from "./sandbox.ts";
import { startUp } from "./start-up.ts";
import { tab } from "./tab.ts";
import { throughput } from "./throughput.ts";

/**
 * `npm run bench [-- suite…]`: measures, and prints ratios beside their targets. It judges nothing: a machine that is
 * busy is slow, and only what one run measured side by side can be compared.
 */

const suites: readonly Suite[] = [startUp, throughput, rateLimits, manyContexts, sandbox, tab];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !suites.some((suite) => suite.name === name));
if (unknown.length > 0) {
  console.error(`No suite ${unknown.join(", ")}. There are: ${suites.map(({ name }) => name).join(", ")}.`);
  process.exit(2);
}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}\n`);
for (const suite of suites) {
  if (wanted.length > 0 && !wanted.includes(suite.name)) continue;
  console.log(`${suite.name}: ${suite.about}`);
  for await (const row of suite.run()) console.log(toLine(row));
  console.log();
}

function toLine({ what, measured, ratio, target }: Row): string {
  const cells = [
    what.padEnd(44),
    measured.padStart(26),
    ratio === undefined ? "" : ratio.toFixed(3).padStart(8),
  ];
  return `  ${cells.join("  ")}${target === undefined ? "" : `  (target ≤ ${target})`}`;
}
