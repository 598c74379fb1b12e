import { expect, test } from "vitest";
import { assignsConstant, loosenConstants, redeclare, takenName } from "../../src/repl/declarations.ts";

test("a const of the prompt is a let, of which the name is remembered", () => {
  const code =
    "const a = 1, b = 2;\nconst { c } = a;\nfor (const d of e) {\n\tconst f = 1;\n}\nlet g = `\nconst h = 1`;\n";
  expect(loosenConstants(code)).toEqual({
    code: code.replace(/^const (?=a|\{)/gm, "let "),
    constants: ["a"],
    variables: ["g"],
  });
});

test.each([
  ["a = 1;", true],
  ["b;\na += 1;", true],
  ["a++;", true],
  ["--a;", true],
  ["a ??= 1;", true],
  ["a /= 1;", true],
  ["a **= 1;", true],
  ["a == 1;", false],
  ["a === 1;", false],
  ["a >= 1;", false],
  ["a => 1;", false],
  ["a.b = 1;", false],
  ["`\na = 1`;", false],
  ["ab = 1;", false],
])("%j assigns to the constant a: %s", (code, assigns) => {
  expect(assignsConstant(code, new Set(["a"]))).toBe(assigns);
});

test.each([
  ["var a = 1;\n", true, "let a = 1;\n"],
  ["var b, a = 1;\n", true, "let b, a = 1;\n"],
  ["async function* a() {}\n", true, "let a = async function* a() {}\n"],
  ["let a = 1;\n", false, "var a = 1;\n"],
  ["let { b: a } = c;\n", false, "var { b: a } = c;\n"],
  ["class a extends b {}\n", false, "var a = class a extends b {}\n"],
  ["x;\nlet a;\n", false, "x;\nvar a;\n"],
  ["let a = 1;\n", true, undefined],
  ["let b = a;\n", false, undefined],
  ["let t = `\nlet a`;\n", false, undefined],
])("in %j, where a is lexical: %s", (code, isLexical, other) => {
  expect(redeclare(code, "a", isLexical)).toBe(other);
});

test("only V8's own complaint names a taken name", () => {
  expect(takenName(new SyntaxError("Identifier 'a$' has already been declared"))).toBe("a$");
  expect(takenName(new SyntaxError("Unexpected token"))).toBeUndefined();
  expect(takenName(new Error("Identifier 'a' has already been declared"))).toBeUndefined();
});
