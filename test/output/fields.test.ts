import { expect, it } from "vitest";
import { fields } from "../../src/output/fields.ts";
import { textWidth } from "../../src/output/width.ts";

const look = { unicode: true, timeZone: "America/New_York", width: 40 };

it("one line for each field, nested ones folded", () => {
  const value = {
    id: "65f0c2a1b2c3d4e5f6a7b8c065f0c2a1b2c3d4e5f6a7b8c0",
    名前: "日本",
    size: 12,
    createdAt: "2026-07-01T12:00:05.000Z",
    meta: { a: 1, b: 2, c: 3 },
    rows: Array.from({ length: 12 }, () => ({ x: 1 })),
    roles: [{ name: "Admin" }, { name: "Dev" }],
    tags: ["a", "b"],
    none: [],
    nil: null,
    empty: "",
  };
  expect(fields(value, look)).toBe(
    [
      "id         65f0c2a1b2c3d4e5f6a7b8c065f0c2a1b2c3d4e5f6a7b8c0",
      "名前       日本",
      "size       12",
      "createdAt  2026-07-01 08:00:05 -04:00",
      "meta       {…} 3 fields",
      "rows       […] 12 items",
      "roles      […] 2 items: Admin, Dev",
      "tags       a, b",
      "none       []",
      "nil        null",
      "empty      (empty)",
    ].join("\n"),
  );
});

it("wraps texts below themselves, and keeps what is copied in one piece", () => {
  const url = `https://${"x".repeat(60)}`;
  const text = fields({ text: `${"some words ".repeat(5)}\nsecond\u001b[2J line`, url }, look);
  expect(
    text
      .split("\n")
      .slice(0, -1)
      .every((line) => textWidth(line) <= 40),
  ).toBe(true);
  expect(text).toMatch(/^text {2}some words .*\n {6}\w/);
  expect(text).toContain("\n      second\\x1b[2J line\n");
  expect(text.endsWith(`url   ${url}`)).toBe(true);
  expect(fields({ text: "line\n".repeat(20) }, look).split("\n")).toHaveLength(7);
});

it("tells dates more briefly where there is little room", () => {
  const value = { createdAt: "2026-07-01T12:00:05.000Z", lastUpdatedAt: null };
  expect(fields(value, { ...look, width: 32 })).toBe("createdAt      2026-07-01 08:00\nlastUpdatedAt  null");
});

it("runs no getter", () => {
  expect(
    fields(
      {
        get secret() {
          throw new Error("ran");
        },
      },
      look,
    ),
  ).toBe("secret  [getter]");
});

it.each([
  [{}, "(no fields)"],
  ["text", "value  text"],
  [
    { f() {}, s: Symbol("x"), d: new Date(0), m: new Map([["a", 1]]) },
    "f  f()\ns  Symbol(x)\nd  1969-12-31 19:00:00 -05:00\nm  Map(1) { 'a' => 1 }",
  ],
])("%o", (value, text) => {
  expect(fields(value, look)).toBe(text);
});
