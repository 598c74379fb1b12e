import { expect, test } from "vitest";
import { guardLoops } from "../../src/repl/guarded-loops.ts";
import { prepare } from "../../src/repl/transform.ts";

test.each([
  ["for (;;);\n", "for (; __round(););\n"],
  ["while (true) f();\n", "while (__round() && (true)) f();\n"],
  ["do f(); while (x, y);\n", "do f(); while (__round() && (x, y));\n"],
  ["for (let i = 0; i < 3; i++) f(i);\n", "for (let i = 0; __round() && ( i < 3); i++) f(i);\n"],
  ["for (const x of y) {\n\tf(x);\n}\n", "for (const x of y) { __round();\n\tf(x);\n}\n"],
  ["for await (const x of y()) {}\n", "for await (const x of y()) { __round();}\n"],
  ["for (const k in o) f(k);\n", "for (const k in o) f(k);\n"],
  [
    'while (a(`)${b(")")}`)) while (c) d();\n',
    'while (__round() && (a(`)${b(")")}`))) while (__round() && (c)) d();\n',
  ],
  ["for (const f = () => { ; }; ;) g();\n", "for (const f = () => { ; }; __round() ;) g();\n"],
])("%j", (code, guarded) => {
  expect(guardLoops(code)).toBe(guarded);
});

test.each([
  "a.for (1)",
  "({ while(x) {}, for: 1 })",
  "class A {\n\tfor(x) {}\n\t#while() { this.#while(); }\n}",
  "'while (x)' + `for (;;)` // while (x)",
  "/while (x)/.test(s)",
])("%j has no loop", (source) => {
  const { code } = prepare(source) as { code: string };
  expect(code).not.toContain("__round");
});
