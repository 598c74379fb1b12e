import { spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { mkdtempSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createEvaluator, type Evaluator, type Outcome } from "../../src/repl/evaluate.ts";
import { currentSignal } from "../../src/repl/running.ts";
import { prepare } from "../../src/repl/transform.ts";

let evaluator: Evaluator;
let folder: string;
let probe: { events: EventEmitter; seen: unknown[]; currentSignal: typeof currentSignal };

beforeEach(() => {
  probe = { events: new EventEmitter(), seen: [], currentSignal };
  folder = mkdtempSync(join(tmpdir(), "evaluate-"));
  writeFileSync(join(folder, "data.json"), `{ "answer": 42 }`);
  writeFileSync(join(folder, "module.mjs"), `export const one = 1; export default "it";`);
  evaluator = createEvaluator({ folder, globals: { probe } });
});
afterEach(() => evaluator.close());

async function run(source: string, controller?: AbortController): Promise<Outcome> {
  const prepared = prepare(source);
  if (prepared.state !== "complete") throw prepared.error;
  return evaluator.run(prepared, controller);
}

async function valueOf(source: string): Promise<unknown> {
  const outcome = await run(source);
  if (outcome.status === "done") return outcome.value;
  throw outcome.status === "failed" ? outcome.error : new Error("cancelled");
}

test.each([
  ["1 + 1", 2],
  ["{ a: 1 }", { a: 1 }],
  ["const one = 1", undefined],
  ["await Promise.resolve(3)", 3],
  ["Promise.resolve(4)", 4],
  ["({ then: (resolve) => resolve(5) })", 5],
  ["for await (const x of [1]) x", 1],
  ["const { a, b: [c] } = await Promise.resolve({ a: 1, b: [2] }); a + c", 3],
  ["10n ** 20n", 10n ** 20n],
  ["-0", -0],
  ["NaN", NaN],
  ["undefined", undefined],
  ["// nothing", undefined],
  ["enum Colour { Red, Green }; Colour.Green", 1],
  ["interface A { x: number }; const a: A = { x: 7 }; a.x satisfies number", 7],
  ["const f = <T,>(x: T): T => x; f<number>(8)", 8],
])("%s", async (source, value) => {
  expect(await valueOf(source)).toEqual(value);
});

test("names may be declared again, and recover from a failed const", async () => {
  await run("const x = 1");
  await run("const x = 2");
  expect(await valueOf("x")).toBe(2);
  await run("let y = 1");
  expect(await valueOf("class y {}; typeof y")).toBe("function");
  expect(await run("const z = (() => { throw new Error('no') })()")).toMatchObject({ status: "failed" });
  expect(await valueOf("const z = 3; z")).toBe(3);
});

test.each([
  ["var a1 = 1", "const a1 = 2", "a1", 2],
  ["var b1 = 1", "let { b0, b1 } = { b0: 1, b1: 3 }", "b1 + b0", 4],
  ["function c1() {}", "const c1 = () => 4", "c1()", 4],
  ["function d1() {}", "class d1 { static y = 5 }", "d1.y", 5],
  ["const i1 = 1", "let i1 = 2; i1++", "i1", 3],
  ["const j1 = 1", "class j1 { static z = 4 }", "j1.z", 4],
  ["let k1 = 1", "const k1 = 5", "k1", 5],
  ["class l1 {}", "const l1 = 6", "l1", 6],
  ["const e1 = 1", "var e1 = 6", "e1", 6],
  ["let f1 = 1", "async function f1() { return 7 }", "f1()", 7],
  ["const G1 = 1", "enum G1 { A = 8 }", "G1.A", 8],
  ["enum H1 { A, B }", "enum H1 { B, C }", "H1.A === undefined && H1.B", 0],
  ["1", "enum I1 { A }; enum I1 { B = 2 }", "I1.A + I1.B", 2],
  ["var path = 1", `import path from "node:path"`, "path.sep.length", 1],
  ["var h1 = 1", "const text = `\\nconst h1 = 0`; const h1 = text.length", "h1", 13],
])("after %j, %j", async (before, after, use, value) => {
  await run(before);
  await valueOf(after);
  expect(await valueOf(use)).toBe(value);
});

test("what throws such an error by itself is not run again", async () => {
  await run("var twice = 0");
  const outcome = await run("let other = twice++; (0, eval)('let other; var other')");
  expect(outcome).toMatchObject({ status: "failed" });
  expect(await valueOf("twice")).toBe(1);
});

test("a const stays one until it is declared otherwise", async () => {
  await run("const fixed = 1");
  expect(await run("fixed = 2")).toMatchObject({ error: expect.any(TypeError) as Error });
  expect(await run("const same = 1; same++")).toMatchObject({ error: expect.any(TypeError) as Error });
  expect(await valueOf("fixed")).toBe(1);
  await run("let fixed = 3");
  expect(await valueOf("fixed += 1")).toBe(4);
});

test("names keep what they had when a declaration fails, imports included", async () => {
  await run("const kept = 1");
  await run("const kept = (() => { throw new Error('no') })()");
  (globalThis as { mine?: number }).mine = 9;
  await run(`import mine, { other } from "./no-such-file.mjs"`);
  await run(`import mine from "./module.mjs"; import { nope } from "./module.mjs"`);
  expect(await valueOf("[kept, mine]")).toEqual([1, 9]);
  delete (globalThis as { mine?: number }).mine;
});

test("imports are bound before all else, as in a module", async () => {
  expect(await valueOf(`const doubled = one * 2; import { one } from "./module.mjs"; doubled`)).toBe(2);
});

test("values and errors are the live ones of this realm", async () => {
  expect(await valueOf("probe")).toBe(probe);
  expect(await valueOf("[]")).toBeInstanceOf(Array);
  const outcome = await run("throw probe.error = new RangeError('mine')");
  expect(outcome).toMatchObject({ status: "failed" });
  const { error } = outcome as { error: unknown };
  expect(error).toBeInstanceOf(RangeError);
  expect(error).toBe((probe as { error?: unknown }).error);
  expect(await run("await Promise.reject(probe)")).toEqual({ status: "failed", error: probe });
  expect(await run("Promise.reject(7)")).toEqual({ status: "failed", error: 7 });
  expect(await run("throw undefined")).toEqual({ status: "failed", error: undefined });
});

test("imports are resolved in the user's folder first, then in the toolkit", async () => {
  await run(`import it, { one as uno } from "./module.mjs"; import * as all from "./module.mjs"`);
  expect(await valueOf("[it, uno, all.one]")).toEqual(["it", 1, 1]);
  expect(await valueOf(`import data from "./data.json" with { type: "json" }; data.answer`)).toBe(42);
  expect(await valueOf(`(await import("node:path")).basename("/a/b")`)).toBe("b");
  expect(await valueOf(`const later = () => import("./module.mjs"); (await later()).default`)).toBe("it");
  expect(await valueOf(`import * as z from "zod"; typeof z.string`)).toBe("function");
  expect(await valueOf(`typeof require("./data.json").answer`)).toBe("number");
  expect(await valueOf("import.meta.dirname")).toContain("evaluate-");
});

test("an import that fails says so in the user's terms", async () => {
  expect(await run(`import { nope } from "./module.mjs"`)).toMatchObject({
    error: expect.objectContaining({ message: `The module "./module.mjs" does not export "nope".` }) as Error,
  });
  expect(await run(`import nope from "no-such-package"`)).toMatchObject({
    error: expect.objectContaining({ code: "ERR_MODULE_NOT_FOUND" }) as Error,
  });
});

test("inputs run one after the other, in order", async () => {
  const first = run(
    "probe.seen.push('start'); await new Promise((r) => probe.events.once('go', r)); probe.seen.push(1)",
  );
  const second = run("probe.seen.push(2)");
  const third = run("await null; probe.seen.push(3)");
  while (probe.events.listenerCount("go") === 0) await new Promise(setImmediate);
  probe.events.emit("go");
  await Promise.all([first, second, third]);
  expect(probe.seen).toEqual(["start", 1, 2, 3]);
});

test("everything an input starts knows its signal", async () => {
  const controller = new AbortController();
  const source = `
    probe.seen.push(probe.currentSignal());
    await null;
    probe.seen.push(probe.currentSignal());
    await new Promise((resolve) => setImmediate(resolve));
    probe.seen.push(probe.currentSignal());`;
  await run(source, controller);
  expect(probe.seen).toEqual([controller.signal, controller.signal, controller.signal]);
  expect(await valueOf("probe.currentSignal()")).not.toBe(controller.signal);
  expect(currentSignal()).toBeUndefined();
});

test("a cancelled input ends at once, aborts what it started and leaves its variables", async () => {
  const controller = new AbortController();
  const outcome = run(
    `const kept = 1;
     probe.currentSignal().addEventListener("abort", () => probe.seen.push("aborted"));
     probe.events.emit("waiting");
     await new Promise(() => {})`,
    controller,
  );
  await once(probe.events, "waiting");
  controller.abort();
  expect(await outcome).toEqual({ status: "cancelled" });
  expect(probe.seen).toEqual(["aborted"]);
  expect(await valueOf("kept")).toBe(1);
});

test("a loop that goes on behind the prompt finds its signal aborted", async () => {
  const controller = new AbortController();
  const outcome = run(
    `for (;;) {
       await new Promise((resolve) => setImmediate(resolve));
       probe.events.emit("round");
       probe.currentSignal().throwIfAborted();
     }`,
    controller,
  );
  await once(probe.events, "round");
  controller.abort();
  expect(await outcome).toEqual({ status: "cancelled" });
  expect(await valueOf("1 + 1")).toBe(2);
});

test("a loop that looks at no signal ends with its input too", async () => {
  const controller = new AbortController();
  const round = `await new Promise((r) => setImmediate(r)); probe.seen.push(1); probe.events.emit("round");`;
  const outcome = run(`try { for (;;) { ${round} } } finally { probe.events.emit("ended") }`, controller);
  await once(probe.events, "round");
  const ended = once(probe.events, "ended");
  controller.abort();
  expect(await outcome).toEqual({ status: "cancelled" });
  await ended;
  const { length } = probe.seen;
  expect(await valueOf("for (let i = 0; i < 9; i++) await new Promise((r) => setImmediate(r)); 1")).toBe(1);
  expect(probe.seen).toHaveLength(length);
});

test("an input that is cancelled before its turn never runs", async () => {
  const controller = new AbortController();
  const first = run("await new Promise((r) => probe.events.once('go', r))");
  const second = run("probe.seen.push('ran')", controller);
  controller.abort();
  while (probe.events.listenerCount("go") === 0) await new Promise(setImmediate);
  probe.events.emit("go");
  await first;
  expect(await second).toEqual({ status: "cancelled" });
  expect(probe.seen).toEqual([]);
});

test("globals go when the evaluator is closed", async () => {
  expect("probe" in globalThis).toBe(true);
  evaluator.close();
  expect("probe" in globalThis).toBe(false);
  expect("__import" in globalThis).toBe(false);
  evaluator = createEvaluator({ folder: process.cwd() });
});

test("SIGINT stops loops that never yield, also after an await; collected promises do no harm", async () => {
  const child = spawn(
    process.execPath,
    ["--expose-gc", "--import", "tsx", "test/repl/interrupted-child.ts"],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const interrupt = () => void child.kill("SIGINT");
  let pressing: NodeJS.Timeout | undefined;
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    clearInterval(pressing);
    // As people do, again when nothing happens: Node loses a signal in the moment in which a script ends.
    if (["looping", "stuck", "waiting"].includes(line)) pressing = setInterval(interrupt, 500);
  }
  expect(said).toEqual([
    ...["looping", "cancelled", "after: 2"],
    ...["stuck", "cancelled", "after: 42", "waiting", "cancelled"],
    "collected",
  ]);
});

test("the stack of an error ends with what was typed, also where it is a value and inside another", async () => {
  const frames = ({ stack = "" }: Error): string[] => stack.split("\n").slice(1);
  expect(frames((await valueOf("new Error('x')")) as Error)).toEqual(["    at input-1:1:1"]);
  await valueOf("const fail = async () => { throw new Error('y'); }");
  const several = (await valueOf("Promise.any([fail(), fail()])").catch((error: unknown) => error)) as {
    errors: Error[];
  };
  expect(several.errors.map(frames)).toEqual([
    ["    at fail (input-2:1:34)", "    at input-3:1:14"],
    ["    at fail (input-2:1:34)", "    at input-3:1:22"],
  ]);
});

test("a file that has changed is imported as it is now, one that has not as it was", async () => {
  const file = join(folder, "changing.mjs");
  const write = (value: number, at: number) => {
    writeFileSync(file, `export const value = ${value}; export const id = {};`);
    utimesSync(file, at, at);
  };
  write(1, 1000);
  expect(await valueOf(`import { value, id } from "./changing.mjs"; globalThis.first = id; value`)).toBe(1);
  expect(await valueOf(`import { id } from "./changing.mjs"; id === first`)).toBe(true);
  write(2, 2000);
  expect(await valueOf(`import { value } from "./changing.mjs"; value`)).toBe(2);
  expect(await valueOf(`(await import("./changing.mjs")).value`)).toBe(2);
  await valueOf("delete globalThis.first");
});
