import { PassThrough } from "node:stream";
import { start } from "node:repl";
import { createAssistant } from "../../src/repl/assistant.ts";
import { commands } from "../../src/repl/commands.ts";
import { createLiveNames } from "../../src/repl/completion/live-names.ts";
import { createEvaluator } from "../../src/repl/evaluate.ts";
import { prepare, type Program } from "../../src/repl/transform.ts";

/**
 * Times Tab in a process of its own, where nothing has been loaded or compiled yet: `tab-process.ts TEXT` prints the
 * milliseconds of each Tab after the text, and of node's own completer.
 */

const evaluator = createEvaluator({ folder: process.cwd() });
const names = createLiveNames(evaluator.inspector, new Set(Object.getOwnPropertyNames(globalThis)));
const press = createAssistant({
  ...{ globals: ["qlik", "connect"], commands, live: names, folder: process.cwd() },
  look: () => ({ colors: true, width: 100, unicode: true }),
});
await evaluator.run(prepare("const me = { name: 'Ada', roles: [{ title: 'Admin' }] }") as Program);
const node = start({ input: new PassThrough(), output: new PassThrough(), useGlobal: true, preview: false });
const complete = (text: string) => new Promise<void>((resolve) => node.completer(text, () => resolve()));

const ROUNDS = 40;

async function times(work: () => unknown): Promise<number[]> {
  const all: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const begin = performance.now();
    await work();
    all.push(performance.now() - begin);
  }
  return all;
}

const [text = ""] = process.argv.slice(2);
const ours = await times(() => press(text, ""));
const nodes = await times(() => complete("process."));
console.log(JSON.stringify({ ours, nodes }));
process.exit();
