import { describe, expect, it } from "vitest";
import { cut, pad, textWidth, wrap } from "../../src/output/width.ts";

it.each([
  ["abc", 3],
  ["日本", 4],
  ["한글", 4],
  ["é", 1],
  ["e\u0301", 1],
  ["👨‍👩‍👧", 2],
  ["🇩🇪", 2],
  ["👍🏽", 2],
  ["สมชาย", 5],
  ["अनन्या", 5],
  ["शर्मा", 4],
  ["\u001b[31mred\u001b[39m", 3],
  ["", 0],
])("%s takes %i columns", (text, width) => {
  expect(textWidth(text)).toBe(width);
});

describe("cut", () => {
  const unicode = { unicode: true };
  it.each([
    ["abcdef", 6, "abcdef"],
    ["abcdef", 4, "abc…"],
    ["日本語", 5, "日本…"],
    ["日本語", 4, "日…"],
    ["👨‍👩‍👧👨‍👩‍👧", 3, "👨‍👩‍👧…"],
    ["e\u0301e\u0301e\u0301", 2, "e\u0301…"],
    ["abc", 0, ""],
  ])("%s to %i", (text, width, result) => {
    expect(cut(text, width, unicode)).toBe(result);
  });

  it("in ASCII", () => {
    expect(cut("abcdef", 5, { unicode: false })).toBe("ab...");
    expect(cut("abcdef", 2, { unicode: false })).toBe("..");
  });
});

it("pads by what is seen", () => {
  expect(pad("日", 4, "left")).toBe("日  ");
  expect(pad("日", 4, "right")).toBe("  日");
});

it.each([
  ["one two three", 7, ["one two", "three"]],
  ["aaaaaaaaaa b", 4, ["aaaa", "aaaa", "aa b"]],
  ["日本語 日本", 6, ["日本語", "日本"]],
  ["a\n\nb", 5, ["a", "", "b"]],
])("wraps %j to %i", (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});
