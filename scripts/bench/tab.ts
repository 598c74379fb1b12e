import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median, type Row, type Suite } from "./suite.ts";

/** The first one is pressed in a process in which nothing has been loaded for it yet. */
const texts = [
  "qlik.us",
  "qlik.users.",
  'qlik.users.list({ sort: "',
  "qlik.spaces.create({ type: ",
  "me.roles[0].",
  "(await qlik.users.me()).",
];
const [FIRST_MS, LATER_MS] = [20, 5];
const PROCESSES = 7;

export const tab: Suite = {
  name: "tab",
  about: "one Tab in the console: to node's own completer on `process.`, in the same processes",
  // oxlint-disable-next-line typescript/require-await
  async *run() {
    for (const text of texts) {
      const runs = Array.from({ length: PROCESSES }, () => times(text));
      const of = (read: (run: Times) => number) => median(runs.map(read));
      const first = of(({ ours }) => ours[0]!);
      const later = of(({ ours }) => median(ours.slice(1)));
      yield row(
        `first, ${text}`,
        first,
        of(({ nodes }) => nodes[0]!),
        FIRST_MS,
      );
      yield row(
        `later, ${text}`,
        later,
        of(({ nodes }) => median(nodes.slice(1))),
        LATER_MS,
      );
    }
  },
};

interface Times {
  ours: number[];
  nodes: number[];
}

function times(text: string): Times {
  const program = fileURLToPath(new URL("./tab-process.ts", import.meta.url));
  const args = ["--import", "tsx", program, text];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as Times;
}

function row(what: string, ms: number, peer: number, wanted: number): Row {
  return { what, measured: `${ms.toFixed(2)} ms (≤ ${wanted} ms)`, ratio: ms / peer };
}
