import { describe, expect, it } from "vitest";
import { bodyFieldsOf } from "../../src/api/body-fields.ts";
import { allOperations, operationNames } from "../../src/api/catalogue.ts";
import * as texts from "../../src/api/generated/shapes.ts";
import { decodeShape, encodeShape, type Shape } from "../../src/api/shape.ts";
import { bodyShape, fieldsOf, itemsOf, resultShape, unnamed } from "../../src/api/shapes.ts";

/** The lines of a text by the names that they begin with. */
const linesOf = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/^(\S+) (.*)$/gm)].map(([, name, line]) => [name, line]));
const [named, bodies, results] = [texts.named, texts.bodies, texts.results].map(linesOf) as [
  Record<string, string>,
  Record<string, string>,
  Record<string, string>,
];

it("each text has a line for each name, and nothing else", () => {
  for (const text of [texts.named, texts.bodies, texts.results]) {
    const lines = text.split("\n").slice(1, -1);
    expect(Object.keys(linesOf(text))).toEqual(lines.map((line) => line.split(" ", 1)[0]));
    expect(new Set(lines.map((line) => line.split(" ", 1)[0])).size).toBe(lines.length);
  }
  expect(resultShape("no.such.operation")).toBeUndefined();
  // The end of another's name is none.
  expect(resultShape("list")).toBeUndefined();
});

describe("a line is a shape", () => {
  it.each<[line: string, shape: Shape]>([
    ["", [{ kind: "string" }]],
    [":i", [{ kind: "integer" }]],
    ["=a,b%20c,%28d%29", [{ kind: "enum", values: ["a", "b c", "(d)"] }]],
    ["#0,40", [{ kind: "enum", values: ["0", "40"], numeric: true }]],
    ["[:t]", [{ kind: "array", items: [{ kind: "time" }] }]],
    ["@Users.User", [{ kind: "named", name: "Users.User" }]],
    ["[[]]", [{ kind: "array", items: [{ kind: "array", items: [{ kind: "string" }] }] }]],
    ["()", [{ kind: "object", fields: [] }]],
    [
      "(id!* a%2Fb~[:n] when:t to(x))|:j",
      [
        {
          kind: "object",
          fields: [
            { name: "id", shape: [{ kind: "string" }], required: true, readOnly: true },
            { name: "a/b", shape: [{ kind: "array", items: [{ kind: "number" }] }], nullable: true },
            { name: "when", shape: [{ kind: "time" }] },
            { name: "to", shape: [{ kind: "object", fields: [{ name: "x", shape: [{ kind: "string" }] }] }] },
          ],
        },
        { kind: "json" },
      ],
    ],
  ])("%s", (line, shape) => {
    expect(decodeShape(line)).toEqual(shape);
    expect(encodeShape(shape)).toBe(line);
  });

  it("names of its own document stand without it", () => {
    const shape: Shape = [{ kind: "array", items: [{ kind: "named", name: "Users.User" }] }];
    expect(encodeShape(shape, "Users")).toBe("[@User]");
    expect(decodeShape("[@User]", "Users")).toEqual(shape);
  });
});

describe("the table", () => {
  it("is of operations, and every name in it stands for something", () => {
    for (const name of [...Object.keys(bodies), ...Object.keys(results)])
      expect(operationNames).toContain(name);
    const walk = (shape: Shape): string[] =>
      shape.flatMap((one) => {
        if (one.kind === "named") return [one.name];
        if (one.kind === "array") return walk(one.items);
        return one.kind === "object" ? one.fields.flatMap((field) => walk(field.shape)) : [];
      });
    const lines = [
      ...Object.values(bodies).map((line) => decodeShape(line)),
      ...Object.values(results).map((line) => decodeShape(line)),
      ...Object.entries(named).map(([name, line]) => decodeShape(line, name.split(".")[0])),
    ];
    const missing = lines.flatMap(walk).filter((name) => !Object.hasOwn(named, name));
    expect(missing).toEqual([]);
  });

  it("knows every field of a body that commands know, with the same values", () => {
    const wrong = allOperations().flatMap(({ name }) =>
      bodyFieldsOf(name).flatMap(({ path, enum: values, repeated }) => {
        let shape = bodyShape(name)!;
        for (const part of path) shape = fieldsOf(shape).find((field) => field.name === part)?.shape ?? [];
        const at = repeated ? (itemsOf(shape) ?? []) : shape;
        const known = unnamed(at).flatMap((one) => (one.kind === "enum" ? one.values : []));
        const same = values === undefined || values.every((one) => known.includes(one));
        return at.length > 0 && same ? [] : [`${name} ${path.join("/")}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("says what comes back", () => {
    const names = (shape: Shape) => fieldsOf(shape).map(({ name }) => name);
    expect(names(resultShape("users.list")!)).toEqual(
      expect.arrayContaining(["id", "name", "assignedRoles"]),
    );
    // What nothing but a redirect stands for is known from where it leads.
    expect(names(resultShape("users.me")!)).toEqual(names(resultShape("users.get")!));
    const roles = fieldsOf(resultShape("users.get")!).find(({ name }) => name === "assignedRoles")!;
    expect(names(itemsOf(roles.shape)!)).toEqual(["id", "name", "type", "level"]);
    expect(resultShape("users.delete")).toBeUndefined();
  });
});
