import { expect, test } from "vitest";
import { Secret } from "../../src/redact.ts";
import { toJson } from "../../src/output/json.ts";

const cyclic: { name: string; self?: unknown; twice?: unknown[] } = { name: "a" };
cyclic.self = cyclic;
const shared = { x: 1 };

test.each([
  [undefined, undefined],
  [null, "null"],
  ["text", '"text"'],
  [12345678901234567890n, '"12345678901234567890"'],
  [Symbol("s"), '"Symbol(s)"'],
  [function named() {}, '"[Function: named]"'],
  [{ f: () => 1, u: undefined }, '{"f":"[Function: f]"}'],
  [cyclic, '{"name":"a","self":"[Circular]"}'],
  [[shared, shared], '[{"x":1},{"x":1}]'],
  [new Map([["a", new Set([1])]]), '{"a":[1]}'],
  [new Map([[1, "a"]]), '[[1,"a"]]'],
  [new Date(0), '"1970-01-01T00:00:00.000Z"'],
  [Object.assign(new TypeError("no"), { code: "E" }), '{"name":"TypeError","message":"no","code":"E"}'],
  [new Uint8Array([1, 2, 3]), '"AQID"'],
  [new Uint8Array([1, 2, 3]).buffer, '"AQID"'],
  [/a+/g, '"/a+/g"'],
  [new ReadableStream(), '"[ReadableStream]"'],
  [new Secret("never-to-be-seen"), '"[redacted]"'],
  [[undefined, NaN], "[null,null]"],
  ["\u001b[2J\u009b\u007f", '"\\u001b[2J\\u009b\\u007f"'],
])("%#", (value, json) => {
  expect(toJson(value, 0)).toBe(json);
});

test("is indented for people", () => {
  expect(toJson({ a: [1] })).toBe('{\n  "a": [\n    1\n  ]\n}');
});
