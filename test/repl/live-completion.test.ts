import { afterAll, beforeAll, expect, test } from "vitest";
import { createEvaluator, type Evaluator } from "../../src/repl/evaluate.ts";
import { createLiveNames, type LiveNames } from "../../src/repl/live-completion.ts";

let evaluator: Evaluator;
let names: LiveNames;
const touched: string[] = [];

beforeAll(async () => {
  const initial = new Set(Object.getOwnPropertyNames(globalThis));
  const trap = (): never => {
    touched.push("trap");
    throw new Error("a trap ran");
  };
  const globals = {
    probe: {
      plain: 1,
      "not-a-name": 2,
      get getter() {
        touched.push("getter");
        return {};
      },
      call: () => touched.push("call"),
      nested: { deep: true },
      list: [{ inside: 1 }],
    },
    proxy: new Proxy(
      {},
      { get: trap, has: trap, ownKeys: trap, getOwnPropertyDescriptor: trap, getPrototypeOf: trap },
    ),
  };
  evaluator = createEvaluator({ folder: process.cwd(), globals });
  names = createLiveNames(evaluator.inspector, initial);
  const run = (code: string) => evaluator.run({ imports: "", code, constants: [], variables: [] });
  await run("const me = { name: 'Ada', profile: { nick: 'a' } }; let count = 1; class Kind {}");
  await run("globalThis.added = 1; var older = 2");
});
afterAll(() => evaluator.close());

test("the user's variables are offered, of every kind", () => {
  expect(names.variables()).toEqual(
    expect.arrayContaining(["me", "count", "Kind", "added", "older", "probe"]),
  );
  expect(names.variables()).not.toContain("__import");
});

test.each([
  ["me", ["name", "profile"]],
  ["me.profile", ["nick"]],
  ["probe", ["plain", "getter", "call", "nested", "list"]],
  ["probe.list[0]", ["inside"]],
  ["nowhere", []],
  ["probe.getter", []],
  ["proxy", []],
  ["proxy.x", []],
  ["probe.call()", []],
  ["probe.call``", []],
])("members of %s", (expression, members) => {
  expect(names.members(expression)).toEqual(members);
});

test("methods of built-in kinds are offered, noise is not", () => {
  expect(names.members("probe.list")).toEqual(expect.arrayContaining(["map", "filter", "length"]));
  expect(names.members("me.name")).toContain("toUpperCase");
  expect(names.members("me")).not.toEqual(expect.arrayContaining(["constructor"]));
});

test("nothing was touched", () => {
  names.members("probe");
  names.members("proxy");
  names.variables();
  expect(touched).toEqual([]);
});
