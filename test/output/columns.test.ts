import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rankColumns, SHAPES } from "../../src/output/columns.ts";
import { missing, specsFolder } from "../generate/specs-folder.ts";

it.each([
  [
    "an id, a name, a kind, the last change, and nested things last",
    {
      roles: {},
      createdAt: "2026-01-01T00:00:00Z",
      updatedAt: "2026-01-02T00:00:00Z",
      type: "a",
      name: "n",
      id: "1",
    },
    ["id", "name", "type", "updatedAt", "createdAt", "roles"],
  ],
  ["what is copied after what is read", { spaceId: "x", size: 3, label: "l" }, ["label", "size", "spaceId"]],
  ["long texts late", { description: "d".repeat(99), state: "s", id: 1 }, ["id", "state", "description"]],
  [
    "the id of what an item stands for",
    { id: "i", creatorId: "c", name: "n", resourceId: "r", resourceType: "app" },
    ["resourceId", "name", "resourceType", "id", "creatorId"],
  ],
])("%s", (_, item, columns) => {
  expect(rankColumns([item]).telling).toEqual(columns);
});

it("takes the id that it is told of", () => {
  expect(rankColumns([{ id: "1", name: "n", subject: "s" }], "subject").telling[0]).toBe("subject");
});

interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
}

/** The fields of every kind of thing in Qlik's documents. */
function kindsOfThings(): Set<string>[] {
  return readdirSync(specsFolder)
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => {
      const document = JSON.parse(readFileSync(join(specsFolder, name), "utf8"));
      const schemas: Record<string, Schema> = document.components?.schemas ?? {};
      const fields = (schema: Schema | undefined, depth = 0): string[] => {
        if (!schema || depth > 6) return [];
        if (schema.$ref) return fields(schemas[schema.$ref.split("/").at(-1)!], depth + 1);
        const inherited = (schema.allOf ?? []).flatMap((one) => fields(one, depth + 1));
        return [...Object.keys(schema.properties ?? {}), ...inherited];
      };
      const inner = Object.values(schemas).flatMap((schema) => [
        schema,
        ...Object.values(schema.properties ?? {}).flatMap((one) => (one.items ? [one.items] : [])),
      ]);
      return inner.map((schema) => new Set(fields(schema)));
    });
}

describe.skipIf(missing)("the columns by kind are fields that Qlik documents", () => {
  const kinds = missing ? [] : kindsOfThings();
  it.each(Object.entries(SHAPES))("%s", (_, { has, columns }) => {
    const fitting = kinds.filter((fields) => has.every((key) => fields.has(key)));
    expect(fitting.length).toBeGreaterThan(0);
    expect(fitting.some((fields) => columns.every((key) => fields.has(key)))).toBe(true);
  });
});
