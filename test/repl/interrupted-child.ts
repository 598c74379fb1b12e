import { createEvaluator } from "../../src/repl/evaluate.ts";
import { prepare, type Program } from "../../src/repl/transform.ts";

/** Run by evaluate.test.ts and on-every-node: SIGINT goes to a whole process. */
const evaluator = createEvaluator({ folder: process.cwd() });
const say = (text: string) => process.stdout.write(`${text}\n`);
let controller = new AbortController();
process.on("SIGINT", () => controller.abort());

async function run(source: string): Promise<string> {
  controller = new AbortController();
  const outcome = await evaluator.run(prepare(source) as Program, controller);
  return outcome.status === "done" ? String(outcome.value) : outcome.status;
}

// An interrupted write must not leave the stream waiting: see uninterrupted-writes.ts.
say(await run(`process.stdout.write("looping\\n"); for (;;) process.stdout.write("");`));
say(`after: ${await run("1 + 1")}`);

// Nothing but this loop runs, and the event loop runs it: see stuck-loops.ts.
say(await run(`const kept = 40; await null; process.stdout.write("stuck\\n"); for (;;);`));
say(`after: ${await run("kept + 2")}`);
say(await run(`process.stdout.write("waiting\\n"); await new Promise((r) => setTimeout(r, 60_000))`));

// On Node 22 the collector would end the process here: see keep-promise.ts.
const never = run("await new Promise(() => {})");
await new Promise(setImmediate);
controller.abort();
await never;
for (let round = 0; round < 3; round++) {
  globalThis.gc?.();
  await new Promise(setImmediate);
}
say("collected");
evaluator.close();
process.exit();
