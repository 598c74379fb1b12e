import { expect, test } from "vitest";
import { prepare } from "../../src/repl/transform.ts";

test.each([
  ["1 + 1", "1 + 1;\n"],
  ["const x: number = 1 // one", "let x = 1;\n"],
  ["{a: 1}", "({ a: 1 });\n"],
  ["{a: 1, b: 2}", "({\n\ta: 1,\n\tb: 2\n});\n"],
  ["{ let x = 1; x }", "{\n\tlet x = 1;\n\tx;\n}\n"],
  ["{a: 1};", "{\n\ta: 1;\n}\n;\n"],
  ["{ a: 1 }.a", "({ a: 1 }).a;\n"],
  ["x as any", "x;\n"],
  ["x satisfies number", "x;\n"],
  ["interface A { x: 1 }", ""],
  ["import type { A } from 'a'", ""],
  ["", ""],
])("%j is complete", (source, code) => {
  expect(prepare(source)).toMatchObject({ state: "complete", imports: "", code });
});

test.each([
  "f(",
  "[1, 2",
  "{",
  "{ a: 1,",
  "{ a: 1, b: {",
  "({",
  "x +",
  "x +\n",
  "x =>",
  "(a, b) =>",
  "[1, 2].map((x) =>",
  "f({ a: async (x) => // comment",
  "f(<T,>(x: T) =>",
  "`${(x) =>",
  "(x) => {\n  return x.map((y) =>",
  "foo.",
  "foo?.",
  "a ? b",
  "if (x) {",
  "function f() {",
  "class A {",
  "for (",
  "try {}",
  "`text",
  "`text\n",
  "`a ${b",
  "`a ${b} c",
  "`é ${b} c",
  "f(`",
  "'goes on \\",
  "/* comment",
  "import {",
  "import { a } from",
  "const é = (",
  'const emoji = ["🎉",',
  "f( // comment",
])("%j wants more", (source) => {
  expect(prepare(source)).toMatchObject({ state: "incomplete" });
});

test.each([
  "a b",
  "a b =>",
  "f((x) => }",
  "foo(a b",
  "}",
  "'abc",
  '"abc',
  "/abc",
  "const x = 'a\n",
  "return 1",
  "const a",
  "a\\",
  "delete x",
  "{ a: 1, b: 2 } c",
  "let a; let a",
  "export * from 'x'",
])("%j is wrong", (source) => {
  expect(prepare(source)).toMatchObject({ state: "error" });
});

test("an error points at the place", () => {
  const prepared = prepare("const ok = 1\nfoo('é', a b)\nlast");
  expect(prepared.state).toBe("error");
  const { stack } = (prepared as { error: Error }).error;
  expect(stack?.split("\n").slice(1)).toEqual(["  foo('é', a b)", "             ^"]);
});

test("of a long line, an error shows the part around the place", () => {
  const prepared = prepare(`[${"1, ".repeat(500)} a b${", 1".repeat(500)}]`) as { error: Error };
  const [, line = "", caret = ""] = prepared.error.stack?.split("\n") ?? [];
  expect(line.length).toBeLessThan(130);
  expect(line[caret.indexOf("^")]).toBe("b");
});
