import { afterAll, beforeAll, expect, test } from "vitest";
import { createLiveNames, NOISE_RANK, type LiveNames } from "../../../src/repl/completion/live-names.ts";
import { createEvaluator, type Evaluator } from "../../../src/repl/evaluate.ts";
import { lookAt } from "../../../src/repl/help/look-at.ts";
import { prepare } from "../../../src/repl/transform.ts";

let evaluator: Evaluator;
let names: LiveNames;
const touched: string[] = [];
const list = Object.defineProperty(() => touched.push("list"), "name", { value: "users.list" });

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
    connection: { users: { list } },
    done: Promise.resolve({ status: "active" }),
    never: new Promise(() => {}),
  };
  evaluator = createEvaluator({ folder: process.cwd(), globals });
  names = createLiveNames(evaluator.inspector, initial);
  for (const source of [
    "const me = { name: 'Ada', profile: { nick: 'a' } }; let count = 1; class Kind {}",
    "globalThis.added = 1; var older = 2",
  ]) {
    const prepared = prepare(source);
    if (prepared.state === "complete") await evaluator.run(prepared);
  }
});
afterAll(() => evaluator.close());

/** What is offered, without what everything has. */
const members = (expression: string, awaited?: boolean) =>
  names
    .members(expression, awaited)
    .filter(({ rank = 0 }) => rank < NOISE_RANK)
    .map(({ text }) => text);

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
])("members of %s", (expression, expected) => {
  expect(members(expression)).toEqual(expected);
});

test("what a promise holds is offered once it is there", () => {
  expect(members("done", true)).toEqual(["status"]);
  expect(members("never", true)).toEqual([]);
  expect(members("done")).toContain("then");
});

test("methods of built-in kinds are offered, noise comes last", () => {
  expect(members("probe.list")).toEqual(expect.arrayContaining(["map", "filter", "length"]));
  expect(members("me.name")).toContain("toUpperCase");
  expect(members("me")).not.toContain("constructor");
  expect(names.members("me").map(({ text }) => text)).toContain("constructor");
});

test("what a property holds is told, unless a getter would have to tell it", () => {
  const about = Object.fromEntries(names.members("probe").map((one) => [one.text, one.about]));
  expect(about).toMatchObject({ plain: "1", getter: "getter", call: "function", list: "Array(1)" });
});

test("a function says which method it is", () => {
  expect(names.functionName("connection.users.list")).toBe("users.list");
  expect(names.functionName("probe.plain")).toBeUndefined();
  expect(names.functionName("probe.getter")).toBeUndefined();
});

test.each([
  [
    "me",
    {
      kind: "object",
      size: "2 keys",
      properties: [
        { name: "name", about: '"Ada"' },
        { name: "profile", about: "Object" },
      ],
    },
  ],
  ["me.name", { kind: "text", value: '"Ada"', size: "3 characters" }],
  ["probe.list", { kind: "array", size: "1 item", item: [{ name: "inside", about: "1" }] }],
  ["count", { kind: "number", value: "1" }],
  ["connection.users.list", { kind: "function", name: "users.list" }],
  ["Kind", { kind: "function", type: "class" }],
  ["done", { kind: "promise", size: "fulfilled" }],
  ["never", { kind: "promise", size: "not fulfilled yet" }],
  ["proxy", { kind: "other", type: "Proxy" }],
])("help looks at %s", (expression, facts) => {
  expect(lookAt(expression, evaluator.inspector)).toMatchObject(facts);
});

test.each(["nowhere", "probe.getter", "proxy.x", "probe.call()", "probe.call``"])(
  "help leaves %s alone",
  (expression) => {
    expect(lookAt(expression, evaluator.inspector)).toBeUndefined();
  },
);

test("nothing was touched", () => {
  names.members("probe");
  names.members("proxy");
  names.variables();
  lookAt("probe", evaluator.inspector);
  expect(touched).toEqual([]);
});
