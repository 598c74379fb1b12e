import { expect, test } from "vitest";
import { rewriteModuleSyntax } from "../../src/repl/imports.ts";

test.each([
  [`import fs from "fs";\n`, `const { default: fs } = await __import("fs", undefined, ["default"]);\n`],
  [`import { a } from "x";\n`, `const { a: a } = await __import("x", undefined, ["a"]);\n`],
  [
    `import d, { a as b, "odd-name" as c } from "x";\n`,
    `const { default: d, a: b, "odd-name": c } = await __import("x", undefined, ["default","a","odd-name"]);\n`,
  ],
  [`import * as ns from "x";\n`, `const ns = await __import("x", undefined, []);\n`],
  [
    `import d, * as ns from "x";\n`,
    `const ns = await __import("x", undefined, ["default"]), { default: d } = ns;\n`,
  ],
  [`import "x";\n`, `void await __import("x", undefined);\n`],
  [
    `import data from "./x.json" with { type: "json" };\n`,
    `const { default: data } = await __import("./x.json", {"with":{"type":"json"}}, ["default"]);\n`,
  ],
  [`const m = import("x");\n`, `const m = __import("x");\n`],
  [`const m = import(await import("y"));\n`, `const m = __import(await __import("y"));\n`],
  [`import.meta.dirname;\n`, `__import.meta.dirname;\n`],
  [`const text = "import x from 'y'";\n`, `const text = "import x from 'y'";\n`],
  [`a.import("x");\n`, `a.import("x");\n`],
  [`export const a = 1, b = 2;\n`, `const a = 1, b = 2;\n`],
  [`export function f() {}\n`, `function f() {}\n`],
  [`export default f;\n`, `f;\n`],
  [`const a = 1;\nexport { a };\n`, `const a = 1;\n\n`],
  [`export {};\n`, ``],
])("%j", (code, rewritten) => {
  expect(rewriteModuleSyntax(code)).toBe(rewritten);
});

test.each([`export * from "x";`, `export { a } from "x";`])("%j is refused", (code) => {
  expect(() => rewriteModuleSyntax(code)).toThrow(SyntaxError);
});
