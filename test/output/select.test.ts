import { describe, expect, it } from "vitest";
import { countBy, groupBy } from "../../src/output/groups.ts";
import { sortBy } from "../../src/output/sort.ts";
import { filterFields, toPredicate } from "../../src/output/where.ts";
import { toYaml } from "../../src/output/yaml.ts";

describe("where", () => {
  const item = {
    status: "active",
    size: 12,
    enabled: true,
    at: "2026-02-03T00:00:00Z",
    "my field": "y",
    roles: [{ name: "Admin" }],
    attributes: { inner: "x" },
  };
  it.each([
    ['status == "active"', true],
    ["status == 'active'", true],
    ['status == `"active"`', true],
    ["status != 'active'", false],
    ["size > 10", true],
    ["size >= 12 && size <= 12", true],
    ["size < `12`", false],
    ["size == -12", false],
    ["enabled == true", true],
    ["enabled == false", false],
    ["enabled", true],
    ["!missing", true],
    ["!attributes.inner", false],
    ["!attributes.missing.more && enabled", true],
    ["missing == null", true],
    ["at < '2026-03'", true],
    ['at > "2026-03"', false],
    ["size < 'text'", false],
    ['contains(status, "act")', true],
    ['contains(missing, "x")', false],
    ['!contains(missing, "x")', true],
    ['starts_with(lower(status), "act")', true],
    ["length(roles) > 0", true],
    ['roles[?name == "Admin"]', true],
    ['roles[?name == "Dev"]', false],
    ['roles[0].name == "Admin"', true],
    ['contains(roles[].name, "Admin")', true],
    ['"my field" == "y"', true],
    ['{"a": size, "b": size}.b == 12', true],
    ["inner == 'x' && attributes.inner == 'x'", true],
    ["status == 'it`s'", false],
    ['status == "it`s"', false],
  ])("%s", (filter, result) => {
    expect(toPredicate(filter)(item)).toBe(result);
  });

  it.each([
    ["status == 'x' && !(size > 3 || enabled)", ["status", "size", "enabled"]],
    ["starts_with(lower(owner.name), 'a')", ["owner.name"]],
    ["!owner.name", ["owner.name"]],
    ["@.a == $.b.c", ["a", "b.c"]],
    ["roles[?name == 'x']", ["roles"]],
    ["contains(roles[].name, 'x')", ["roles"]],
    ["roles[0].name == 'x'", ["roles"]],
    ["a | b == c", ["a"]],
    ["{x: a, y: b}.x == 12", ["a", "b"]],
    ["a == a", ["a"]],
    ["'text' == `1`", []],
  ])("%s looks at %j", (filter, fields) => expect(filterFields(filter)).toEqual(fields));

  it.each(["status ==", "nonsense(status)", "a in b", "", "status = 'active'"])(
    "%j is an error with a way out",
    (filter) => {
      expect(() => toPredicate(filter)(item)).toThrow(
        expect.objectContaining({ code: "usage", remedy: expect.stringMatching(/JMESPath|==/) }),
      );
    },
  );
});

describe("sortBy", () => {
  it.each([
    ["n", [{ n: 10 }, { n: 9 }, {}, { n: -1 }], [{ n: -1 }, { n: 9 }, { n: 10 }, {}]],
    ["-n", [{ n: null }, { n: 9 }, { n: 10 }], [{ n: 10 }, { n: 9 }, { n: null }]],
    ["s", [{ s: "b" }, { s: "a10" }, { s: "A2" }], [{ s: "A2" }, { s: "a10" }, { s: "b" }]],
    [
      "-d",
      [{ d: "2026-01-01T00:00:00Z" }, { d: "2026-01-01T00:00:00-05:00" }],
      [{ d: "2026-01-01T00:00:00-05:00" }, { d: "2026-01-01T00:00:00Z" }],
    ],
    [
      "a.b, -n",
      [
        { a: { b: 2 }, n: 1 },
        { a: { b: 1 }, n: 1 },
        { a: { b: 1 }, n: 2 },
      ],
      [
        { a: { b: 1 }, n: 2 },
        { a: { b: 1 }, n: 1 },
        { a: { b: 2 }, n: 1 },
      ],
    ],
    ["", [3, 1], [3, 1]],
  ])("%s", (order, items, sorted) => {
    expect(sortBy<unknown>(items, order)).toEqual(sorted);
  });
});

const people = [
  { name: "A", role: { name: "dev" }, tags: ["x", "y", "x"] },
  { name: "B", role: { name: "dev" }, tags: [] },
  { name: "constructor", role: null, tags: ["y"] },
];

it("groupBy and countBy", () => {
  expect(countBy(people, "role.name")).toEqual({ dev: 2, "(none)": 1 });
  expect(Object.keys(countBy(people, "tags"))).toEqual(["y", "x", "[]"]);
  expect(groupBy(people, ({ name }) => name)["constructor"]).toEqual([people[2]]);
  expect(groupBy(people, "role.name")["dev"]).toEqual(people.slice(0, 2));
});

it("toYaml", () => {
  const one = { a: 1 };
  expect(toYaml({ one, again: one, big: 1n, no: "no", text: `${"word ".repeat(30)}end` })).toBe(
    `one:\n  a: 1\nagain:\n  a: 1\nbig: "1"\nno: no\ntext: ${"word ".repeat(30)}end\n`,
  );
});
