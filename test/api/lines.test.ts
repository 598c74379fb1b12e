import { describe, expect, it } from "vitest";
import { lineIn, linesIn } from "../../src/api/lines.ts";

const text = `
apps GET /apps
apps.list GET /apps 1
users.list GET /users
z.empty 
`;

describe("a text of lines", () => {
  it.each([
    ["apps", "GET /apps"],
    ["apps.list", "GET /apps 1"],
    ["z.empty", ""],
    ["list", undefined],
    ["user", undefined],
    ["apps.list GET", undefined],
    ["", undefined],
    ["constructor", undefined],
  ])("has for %j: %j", (name, line) => expect(lineIn(text, name)).toBe(line));

  it("gives all of its lines in their order", () => {
    expect([...linesIn("\na 1\nb.c 2 3\nd \n")]).toEqual([
      ["a", "1"],
      ["b.c", "2 3"],
      ["d", ""],
    ]);
    expect([...linesIn("\n")]).toEqual([]);
    expect([...linesIn(text)]).toEqual([...linesIn(text).keys()].map((name) => [name, lineIn(text, name)]));
  });
});
