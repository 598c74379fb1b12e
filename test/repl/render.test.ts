import { expect, test } from "vitest";
import { ApiError, QlikError } from "../../src/errors.ts";
import { Secret } from "../../src/redact.ts";
import { renderError, renderValue } from "../../src/repl/render.ts";
import { toScreenText } from "../../src/output/screen-text.ts";

const ESC = "\u001b";
const plain = { colors: false };
const gate = (text: string) => toScreenText(text, plain);

test("values are shown without running anything of theirs", () => {
  let ran = false;
  const value = {
    get lazy() {
      ran = true;
      return 1;
    },
    trap: new Proxy({ kept: 1 }, { get: () => (ran = true), ownKeys: () => ((ran = true), []) }),
  };
  expect(renderValue(value, plain)).toMatch(/^\{ lazy: \[Getter\], trap: .*\{ kept: 1 \}/);
  expect(ran).toBe(false);
});

test("a value whose own inspect throws is shown as such", () => {
  const value = {
    [Symbol.for("nodejs.util.inspect.custom")]: () => {
      throw new Error("no");
    },
  };
  expect(renderValue(value, plain)).toBe("[cannot be shown: no]");
});

const style = new RegExp(`${ESC}\\[\\d+m`, "g");
const isControl = (char: string) => (char < " " && char !== "\n") || /[\u007f-\u009f\u202e]/.test(char);

test("control characters never reach the terminal", () => {
  const evil = "\u001b[2J\u009b1m\r\u202e\u007f";
  class Named {}
  Object.defineProperty(Named, "name", { value: evil });
  const custom = { [Symbol.for("nodejs.util.inspect.custom")]: () => evil };
  const values = [
    evil,
    { [evil]: evil },
    new Map([[evil, evil]]),
    new Error(evil),
    Symbol(evil),
    new Named(),
    custom,
  ];
  for (const value of [...values, [values]]) {
    for (const colors of [false, true]) {
      const text = toScreenText(renderValue(value, { colors }), { colors });
      expect(text.replace(style, "").split("").filter(isControl)).toEqual([]);
    }
  }
  expect(gate(renderError(new QlikError("server", evil), plain))).not.toContain("\u001b");
  expect(gate(renderError(new TypeError(evil), plain))).not.toContain("\u001b");
  expect(gate(renderError(evil, plain))).not.toContain("\u001b");
});

test("secrets are hidden wherever they stand", () => {
  const secret = new Secret("very-secret-value");
  expect(gate(renderValue({ secret, text: secret.reveal() }, plain))).toBe(
    "{ secret: [redacted], text: '[redacted]' }",
  );
  expect(gate(renderError(new TypeError(`with ${secret.reveal()}`), plain))).not.toContain("very-secret");
});

test("our errors take one line, or two with what to do", () => {
  expect(renderError(new QlikError("usage", "Wrong."), plain)).toBe("Error: Wrong.");
  const facts = { status: 404, method: "GET", path: "/x", errors: [], traceId: "abc" };
  const error = new ApiError("not-found", "No such user.", facts, { remedy: "Check the id." });
  expect(renderError(error, plain)).toBe("Error: No such user.\n  Check the id. Trace id: abc");
  expect(renderError(error, { ...plain, width: 26 }).split("\n")).toEqual([
    "Error: No such user.",
    "  Check the id.",
    "  Trace id: abc",
  ]);
  expect(
    renderError(error, { ...plain, width: 14 })
      .split("\n")
      .slice(0, 2),
  ).toEqual(["Error: No such", "user."]);
  expect(renderError(error, { colors: true })).toContain(`${ESC}[31mError:${ESC}[39m No such user.`);
});

test("other errors keep the user's frames and the causes", () => {
  const error = new TypeError("failed", { cause: new Error("", { cause: undefined }) });
  (error.cause as NodeJS.ErrnoException).code = "ECONNREFUSED";
  error.stack = [
    "TypeError: failed",
    "    at f (input-3:1:10)",
    "    at input-4:1:1",
    "    at async Promise.all (index 0)",
    "    at helper (/home/me/helper.ts:3:4)",
    "    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)",
    `    at evaluate (${new URL("../../src/repl/evaluate.ts", import.meta.url).pathname}:1:1)`,
    "    at call (/home/me/node_modules/x/index.js:1:1)",
    "    at new Promise (<anonymous>)",
  ].join("\n");
  expect(renderError(error, plain).split("\n")).toEqual([
    "TypeError: failed",
    "    at f (input-3:1:10)",
    "    at async Promise.all (index 0)",
    "    at helper (/home/me/helper.ts:3:4)",
    "  caused by Error: ECONNREFUSED",
  ]);
});

test("an AggregateError names what is in it", () => {
  const error = new AggregateError([new QlikError("usage", "no\nname"), new TypeError("b"), 3, 4, 5], "all");
  error.stack = "AggregateError: all";
  expect(renderError(error, plain).split("\n")).toEqual([
    "AggregateError: all",
    "  QlikError: no",
    "  TypeError: b",
    "  3",
    "  and 2 more",
  ]);
});

test.each([
  ["text", "Thrown: 'text'"],
  [undefined, "Thrown: undefined"],
  [{ a: 1 }, "Thrown: { a: 1 }"],
  [
    Object.assign(new Error("now"), { stack: "Error: then\n    at x (/y.ts:1:1)" }),
    "Error: now\n    at x (/y.ts:1:1)",
  ],
  [Object.assign(new Error("x"), { stack: undefined }), "Error: x"],
])("%o", (error, text) => {
  expect(renderError(error, plain)).toBe(text);
});
