import { createEvaluator } from "../../src/repl/evaluate.ts";

/** Run by evaluate.test.ts: SIGINT goes to a whole process. */
const evaluator = createEvaluator({ folder: process.cwd() });
const say = (text: string) => process.stdout.write(`${text}\n`);

// An interrupted write must not leave the stream waiting: see uninterrupted-writes.ts.
const loop = await evaluator.run(`process.stdout.write("looping\\n"); for (;;) process.stdout.write("");`);
say(loop.status);
const after = await evaluator.run("1 + 1");
say(`after: ${after.status === "done" ? String(after.value) : after.status}`);

// On Node 22 the collector would end the process here: see keep-promise.ts.
const controller = new AbortController();
const never = evaluator.run("await new Promise(() => {})", controller);
await new Promise(setImmediate);
controller.abort();
await never;
for (let round = 0; round < 3; round++) {
  globalThis.gc?.();
  await new Promise(setImmediate);
}
say("collected");
evaluator.close();
