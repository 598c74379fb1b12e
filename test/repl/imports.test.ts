import { expect, test } from "vitest";
import { rewriteModuleSyntax } from "../../src/repl/imports.ts";

test.each([
  [`import fs from "fs";\n`, `__import("fs", undefined, ["default"])`, "{ default: fs } = %"],
  [`import { a } from "x";\n`, `__import("x", undefined, ["a"])`, "{ a: a } = %"],
  [
    `import d, { a as b, "odd-name" as c } from "x";\n`,
    `__import("x", undefined, ["default","a","odd-name"])`,
    `{ default: d, a: b, "odd-name": c } = %`,
  ],
  [`import * as ns from "x";\n`, `__import("x", undefined, [])`, "ns = %"],
  [`import d, * as ns from "x";\n`, `__import("x", undefined, ["default"])`, "ns = %, { default: d } = ns"],
  [
    `import data from "./x.json" with { type: "json" };\n`,
    `__import("./x.json", {"with":{"type":"json"}}, ["default"])`,
    "{ default: data } = %",
  ],
])("%j is loaded, then bound", (code, load, declaration) => {
  expect(rewriteModuleSyntax(code)).toMatchObject({
    imports: `void await ${load};\n`,
    code: `const ${declaration.replace("%", `await ${load}`)};\n\n`,
  });
});

test("an import for its effects alone binds nothing", () => {
  const imports = `void await __import("x", undefined);\n`;
  expect(rewriteModuleSyntax(`import "x";\n`)).toMatchObject({ imports, code: "\n" });
});

test.each([
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
  expect(rewriteModuleSyntax(code)).toMatchObject({ imports: "", code: rewritten });
});

test.each([`export * from "x";`, `export { a } from "x";`])("%j is refused", (code) => {
  expect(() => rewriteModuleSyntax(code)).toThrow(SyntaxError);
});
