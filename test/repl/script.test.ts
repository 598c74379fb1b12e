import { expect, it } from "vitest";
import { toScript, type Input } from "../../src/repl/script.ts";

const facts = {
  named: true,
  context: "dev",
  server: "https://dev.example",
  folder: "/project",
  target: "/project",
  exports: ["qlik", "table", "countBy"],
};
const input = (source: string, more: Partial<Input> = {}): Input => ({
  source,
  gave: "value",
  awaited: false,
  ...more,
});

/** What follows the two lines on the context. */
function script(inputs: Input[], more: Partial<typeof facts> = {}): string {
  const lines = toScript(inputs, { ...facts, ...more }).split("\n");
  expect(lines.slice(0, 2)).toEqual(["// A session on dev (https://dev.example).", "// @context dev"]);
  return lines.slice(2).join("\n").trim();
}

const DECLARED = { gave: "nothing" } as const;

it.each<[string, Input[], string]>([
  ["an expression is printed", [input("1 + 1")], "console.log(1 + 1);"],
  [
    "a list is printed as a table, awaited where the prompt did",
    [input("qlik.users.list()", { gave: "list", awaited: true })],
    'import { qlik, table } from "qlik-toolkit";\n\nconsole.log(table(await qlik.users.list()));',
  ],
  [
    "what is awaited already",
    [input("await qlik.users.me();")],
    'import { qlik } from "qlik-toolkit";\n\nconsole.log(await qlik.users.me());',
  ],
  ["a chain", [input("a().b()", { awaited: true })], "console.log(await a().b());"],
  ["more than a call", [input("x ? a() : b()", { awaited: true })], "console.log(await (x ? a() : b()));"],
  ["an expression that gives nothing", [input("f()", DECLARED)], "f();"],
  ["an assignment", [input("x.y = 1")], "x.y = 1"],
  ["a name that was only assigned", [input("x = 1"), input("x = 2")], "let x = 1\nx = 2"],
  ["a declaration", [input("const x: number = 1;", DECLARED)], "const x: number = 1;"],
  [
    "a declaration again",
    [input("const x: number = 1;", DECLARED), input("const x: string = 'a';", DECLARED), input("x")],
    "let x: number = 1;\nx = 'a';\nconsole.log(x);",
  ],
  [
    "a pattern again",
    [input("const { a, b: c } = f();", DECLARED), input("let { a } = g();", DECLARED)],
    "let { a, b: c } = f();\n({ a } = g());",
  ],
  [
    "a function again",
    [input("function f() { return 1 }", DECLARED), input("async function f() { return 2 }", DECLARED)],
    "let f = function f() { return 1 }\nf = async function f() { return 2 }",
  ],
  [
    "names inside of texts",
    [input("const x = 'const y = 1'", DECLARED), input("const y = 2", DECLARED)],
    "const x = 'const y = 1'\nconst y = 2",
  ],
  [
    "earlier values",
    [input("f()", { name: "_1" }), input("_.x", { name: "_2" }), input("_1 + '_9'", { name: "_3" })],
    "let _: any, _1: any;\nconsole.log((_ = _1 = f()));\nconsole.log((_ = _.x));\nconsole.log((_ = _1 + '_9'));",
  ],
  [
    "imports at the head, each once, the toolkit's own aside",
    [
      input("import { qlik } from 'qlik-toolkit'", DECLARED),
      input('import fs from "node:fs"', DECLARED),
      input('import fs from "node:fs"', DECLARED),
      input("fs.x"),
    ],
    'import fs from "node:fs";\n\nconsole.log(fs.x);',
  ],
  [
    "require",
    [input("require('node:os')")],
    "import { createRequire } from \"node:module\";\n\nconst require = createRequire(import.meta.url);\nconsole.log(require('node:os'));",
  ],
  ["an object", [input("({ a: 1 })")], "console.log(({ a: 1 }));"],
  ["a type", [input("interface A { b: string }", DECLARED)], "interface A { b: string }"],
])("%s", (_, inputs, expected) => {
  expect(script(inputs)).toBe(expected);
});

it("relative imports keep their target", () => {
  const inputs = [input('import { a } from "./lib/a.ts"', DECLARED), input('await import("../b.ts")')];
  expect(script(inputs, { target: "/project/scripts" })).toBe(
    'import { a } from "../lib/a.ts";\n\nconsole.log(await import("../../b.ts"));',
  );
});

it("a session that went to another context does so as a script", () => {
  const exports = ["qlik", "connect"];
  const inputs = [
    input("const here = await qlik.users.count()", { ...DECLARED, context: "dev" }),
    input("await qlik.users.count()", { context: "prod" }),
    input("here", { context: "dev" }),
  ];
  expect(toScript(inputs, { ...facts, exports })).toBe(
    [
      "// A session on several contexts.",
      "// @context dev",
      'import { connect } from "qlik-toolkit";',
      "",
      'let qlik = connect("dev");',
      "const here = await qlik.users.count()",
      'qlik = connect("prod");',
      "console.log(await qlik.users.count());",
      'qlik = connect("dev");',
      "console.log(here);",
      "",
    ].join("\n"),
  );
  // One that was elsewhere all the time is of there.
  expect(toScript([input("1", { context: "prod" })], facts)).toMatch(
    /^\/\/ A session on prod\.\n\/\/ @context prod\n/,
  );
});

it("names no context where none has the name, as on a sandbox", () => {
  const unnamed = { ...facts, named: false };
  expect(toScript([input("1")], unnamed)).toBe(
    "// A session on dev (https://dev.example).\n\nconsole.log(1);\n",
  );
  expect(toScript([input("1", { context: "prod" })], unnamed)).toContain("// @context prod");
});

it("a saved session that is loaded and saved again has one head, and the same inputs", () => {
  const first = toScript([input("qlik.users.count()", { awaited: true })], facts);
  expect(toScript([input(first, { gave: "nothing" })], facts)).toBe(first);
});

it("imports a name once, however often it was typed", () => {
  const inputs = [
    'import { twice, Lvl } from "./lib.ts"',
    'import { twice } from "./lib.ts"',
    "import { x as y } from './lib.ts';",
  ];
  expect(script(inputs.map((source) => input(source, DECLARED)))).toBe(
    'import { twice, Lvl, x as y } from "./lib.ts";',
  );
});
