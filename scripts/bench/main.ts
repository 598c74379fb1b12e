import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Row, Suite } from "./suite.ts";
import { manyContexts } from "./many-contexts.ts";
import { rateLimits } from "./rate-limits.ts";
import { sandbox } from "./sandbox.ts";
import { startUp } from "./start-up.ts";
import { tab } from "./tab.ts";
import { throughput } from "./throughput.ts";

/**
 * `npm run bench [-- suite…]`, or `npm run bench -- --save` for all of them: measures, and prints ratios beside their
 * targets. It judges nothing: a machine that is busy is slow, and only what one run measured side by side can be compared.
 */

const suites: readonly Suite[] = [startUp, throughput, rateLimits, manyContexts, sandbox, tab];

const RESULTS = fileURLToPath(new URL("./RESULTS.md", import.meta.url));

const save = process.argv.includes("--save");
const wanted = process.argv.slice(2).filter((word) => word !== "--save");
const unknown = wanted.filter((name) => !suites.some((suite) => suite.name === name));
if (unknown.length > 0) {
  console.error(`No suite ${unknown.join(", ")}. There are: ${suites.map(({ name }) => name).join(", ")}.`);
  process.exit(2);
}
if (save && wanted.length > 0) {
  console.error(
    "--save writes all of RESULTS.md, whose ratios are of one run: leave the names of suites out.",
  );
  process.exit(2);
}

const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown"}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}`;
const saved = [
  "# What `npm run bench` measured",
  `On ${machine}. Only the ratios of one suite can be compared. A busy machine is slow, and other work was not kept off this one.`,
];
console.log(`${machine}\n`);
for (const suite of suites) {
  if (wanted.length > 0 && !wanted.includes(suite.name)) continue;
  console.log(`${suite.name}: ${suite.about}`);
  saved.push(`## ${suite.name}`, suite.about);
  const rows: Row[] = [];
  try {
    for await (const row of suite.run()) {
      console.log(toLine(row));
      rows.push(row);
    }
  } catch (error) {
    // One that cannot be measured here says so, and the others go on.
    const measured = error instanceof Error ? error.message.split("\n", 1)[0]! : String(error);
    rows.push({ what: "not measured", measured });
    console.log(toLine(rows.at(-1)!));
  }
  saved.push(toTable(rows));
  console.log();
}
if (save) {
  writeFileSync(RESULTS, `${saved.join("\n\n")}\n`);
  console.log(`Saved in ${relative(process.cwd(), RESULTS)}`);
}

function toTable(rows: readonly Row[]): string {
  const lines = rows.map(({ what, measured, ratio, target }) =>
    [inCell(what), inCell(measured), ratio?.toFixed(3) ?? "", target === undefined ? "" : `≤ ${target}`].join(
      " | ",
    ),
  );
  return [
    "| what | measured | ratio | target |",
    "|---|---|---|---|",
    ...lines.map((line) => `| ${line} |`),
  ].join("\n");
}

function inCell(text: string): string {
  return text.replaceAll("|", "\\|");
}

function toLine({ what, measured, ratio, target }: Row): string {
  const cells = [
    what.padEnd(44),
    measured.padStart(26),
    ratio === undefined ? "" : ratio.toFixed(3).padStart(8),
  ];
  return `  ${cells.join("  ")}${target === undefined ? "" : `  (target ≤ ${target})`}`;
}
