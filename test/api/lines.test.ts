import { describe, expect, it } from "vitest";
import { lineIn, namesIn } from "../../src/api/lines.ts";

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

  it("gives its names in their order", () => {
    expect(namesIn("\na 1\nb.c 2 3\nd \n")).toEqual(["a", "b.c", "d"]);
    expect(namesIn("\n")).toEqual([]);
  });
});
