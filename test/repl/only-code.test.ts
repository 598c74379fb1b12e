import { expect, test } from "vitest";
import { onlyCode } from "../../src/repl/only-code.ts";

test.each<[code: string, hidden: string[]]>([
  ["a + b", []],
  [`f('x', "y\\"z")`, ["'x'", `"y\\"z"`]],
  ["`a\nb` + c", ["`a\nb`"]],
  ["`a${b}c${`d${e}`}f` + g", ["`a${", "}c${`d${", "}`}f`"]],
  ["`${{ a: 1 }}` + b", ["`${", "}`"]],
  ["a; // b\nc; /* d\n */ e", ["// b", "/* d\n */"]],
  ["a / b / c", []],
  ["x = /[/]'/.test(y)", ["/[/]'/"]],
  ["return /'/", ["/'/"]],
  ["}\n/'/.test(x)", ["/'/"]],
  ["`\\`${a}\\${b`", ["`\\`${", "}\\${b`"]],
  ["`never ends", ["`never ends"]],
])("%j", (code, hidden) => {
  const bare = onlyCode(code);
  expect(bare).toHaveLength(code.length);
  let rest = code;
  let expected = "";
  for (const part of hidden) {
    const at = rest.indexOf(part);
    expected += rest.slice(0, at) + " ".repeat(part.length);
    rest = rest.slice(at + part.length);
  }
  expect(bare).toBe(expected + rest);
});
