import { expect, it } from "vitest";
import { csvRow, toCsv } from "../../src/output/csv.ts";

it.each([
  ["fields in the order in which they turn up", [{ a: 1 }, { b: true, a: null }], "a,b\r\n1,\r\n,true\r\n"],
  ["commas, quotes and line breaks", [{ a: 'x,"y"\nz' }], 'a\r\n"x,""y""\nz"\r\n'],
  ["blanks at the ends", [{ a: " x" }], 'a\r\n" x"\r\n'],
  [
    "nested things as JSON, words with semicolons",
    [{ a: { b: [1] }, c: ["x", "y"], d: [{ e: 1 }], f: [] }],
    'a,c,d,f\r\n"{""b"":[1]}",x;y,"[{""e"":1}]",[]\r\n',
  ],
  ["apps by their attributes", [{ attributes: { id: "1", name: "A" } }], "id,name\r\n1,A\r\n"],
  [
    "dates as the tenant has them",
    [{ at: "2026-01-01T00:00:00Z", on: new Date(0) }],
    "at,on\r\n2026-01-01T00:00:00Z,1970-01-01T00:00:00.000Z\r\n",
  ],
  ["words", ["a", "b"], "value\r\na\r\nb\r\n"],
  ["an empty cell alone", [{ a: "" }], 'a\r\n""\r\n'],
])("%s", (_, items, csv) => {
  expect(toCsv(items)).toBe(csv);
});

it("takes the columns that are asked for, by their paths", () => {
  const items = [{ name: "A", owner: { name: "O" }, roles: [{ name: "R" }, { name: "S" }] }];
  expect(toCsv(items, { columns: ["owner.name", "roles.name", "roles[1].name", "nothing"] })).toBe(
    "owner.name,roles.name,roles[1].name,nothing\r\nO,R;S,S,\r\n",
  );
});

it.each([
  ["=1+1", "'=1+1"],
  ["+cmd", "'+cmd"],
  ["-x", "'-x"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  [" =1", "' =1"],
  ["-12.5", "-12.5"],
  ["+49", "+49"],
  ["a=b", "a=b"],
])("%j is no formula for a spreadsheet", (text, cell) => {
  expect(csvRow({ a: text }, ["a"])).toBe(`${cell}\r\n`);
});

it("guards headings too, and nothing where that is not wanted", () => {
  expect(toCsv([{ "=x": 1 }])).toBe("'=x\r\n1\r\n");
  expect(toCsv([{ a: "=1" }], { guard: false })).toBe("a\r\n=1\r\n");
});
