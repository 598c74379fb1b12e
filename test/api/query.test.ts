import { describe, expect, it } from "vitest";
import { toQuery } from "../../src/api/query.ts";
import type { Operation } from "../../src/api/operation.ts";
import { caught } from "../helpers/caught.ts";

const rules: Operation["query"] = {
  repeated: { type: "string", style: "repeat" },
  comma: { type: "string", style: "comma" },
  space: { type: "string", style: "space" },
};

describe("toQuery", () => {
  it.each<[Record<string, unknown>, string]>([
    [{ a: "x y", b: "+name", c: "ä&=%" }, "a=x+y&b=%2Bname&c=%C3%A4%26%3D%25"],
    [{ a: 1, b: false, c: new Date(0) }, "a=1&b=false&c=1970-01-01T00%3A00%3A00.000Z"],
    [{ a: ["x", "y"] }, "a=x&a=y"],
    [{ repeated: ["x", "y"] }, "repeated=x&repeated=y"],
    [{ comma: ["x", "y"] }, "comma=x%2Cy"],
    [{ space: ["x", "y"] }, "space=x+y"],
    [{ comma: "x,y", space: "x y" }, "comma=x%2Cy&space=x+y"],
    [{ comma: [1, true] }, "comma=1%2Ctrue"],
    [{ a: "", comma: [""] }, "a=&comma="],
    [{ a: [], comma: [], space: [], repeated: [], b: undefined, c: null }, ""],
  ])("%j is %s", (values, query) => {
    expect(toQuery("x.y", values, rules).toString()).toBe(query);
  });

  it.each<[unknown, RegExp]>([
    [{}, /type object/],
    [[["a"]], /type object/],
    [[undefined], /type undefined/],
    [Symbol("x"), /type symbol/],
    [() => {}, /type function/],
    [Infinity, /Infinity/],
  ])("refuses %s", async (value, message) => {
    const error = await caught(() => toQuery("x.y", { a: value }, {}));
    expect([error.code, error.message]).toEqual(["usage", expect.stringMatching(message)]);
  });
});
