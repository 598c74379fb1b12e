import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { operations } from "../../src/api/operations.ts";

/**
 * Holds the table against Qlik's OpenAPI documents. They are not ours to commit, so this runs only where they lie
 * beside the project.
 */

const shared = new URL("../../../shared/", import.meta.url);
const specs = new URL("specs/", shared);
const missing = !existsSync(specs);
if (missing) {
  console.warn("SKIPPED: the operation table is not checked, since Qlik's OpenAPI documents are not here.");
}

interface Declared {
  document: any;
  operation: any;
  parameters: any[];
}

/** Every operation of every document, by method and path. */
const declared = new Map<string, Declared>();
if (!missing) {
  for (const file of readdirSync(specs).filter((name) => name.endsWith(".json"))) {
    const document = JSON.parse(readFileSync(new URL(file, specs), "utf8"));
    for (const [path, item] of Object.entries<any>(document.paths ?? {})) {
      for (const [method, operation] of Object.entries<any>(item)) {
        const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
        declared.set(`${method.toUpperCase()} ${path}`, {
          document,
          operation,
          parameters: parameters.map((one) => resolved(document, one)),
        });
      }
    }
  }
}

function resolved(document: any, thing: any): any {
  if (!thing?.$ref) return thing;
  const steps: string[] = thing.$ref.slice(2).split("/");
  return resolved(
    document,
    steps.reduce((at: any, step) => at[step], document),
  );
}

/** Qlik writes some enums as `oneOf` with the values as titles. */
function enumOf(schema: any): string[] | undefined {
  return schema?.enum ?? schema?.oneOf?.map((one: any) => one.title);
}

describe.skipIf(missing)("the operation table agrees with the OpenAPI documents", () => {
  it.each(Object.entries(operations))("%s", (_name, row) => {
    const found = declared.get(`${row.method} ${row.path}`);
    expect(found, `${row.method} ${row.path}`).toBeDefined();
    const { document, operation, parameters } = found!;

    const query = parameters.filter((one) => one.in === "query");
    expect(Object.keys(row.query ?? {}).sort()).toEqual(query.map((one): string => one.name).sort());
    const inPath = parameters.filter((one) => one.in === "path").map((one): string => `{${one.name}}`);
    expect((row.path.match(/\{\w+\}/g) ?? []).sort()).toEqual(inPath.sort());

    for (const parameter of query) {
      const rule = row.query![parameter.name]!;
      const schema = resolved(document, parameter.schema);
      const type = schema.type === "integer" ? "number" : (schema.type ?? "string");
      expect([parameter.name, rule.type]).toEqual([parameter.name, type]);
      expect([parameter.name, rule.required ?? false]).toEqual([parameter.name, parameter.required ?? false]);
      // Lists of values in one text cannot be told from single ones by the documents.
      if (rule.enum) expect([...rule.enum].sort()).toEqual([...(enumOf(schema) ?? [])].sort());
      if (schema.type === "array") {
        expect([parameter.name, rule.style === "comma"]).toEqual([
          parameter.name,
          parameter.explode === false,
        ]);
      }
    }

    const limit = query.find((one) => one.name === "limit");
    // Where no maximum is declared, what nearly all lists take.
    expect(row.maxLimit).toBe(limit && (resolved(document, limit.schema).maximum ?? 100));
    expect(row.rateLimit).toBe(operation["x-qlik-tier"].limit);
    expect(row.body ?? false).toBe(operation.requestBody !== undefined);
  });

  it("has the names of the catalogue", () => {
    const [, ...lines] = readFileSync(new URL("operation-names.tsv", shared), "utf8").trim().split("\n");
    const rows = lines.map((line) => line.split("\t"));
    const names = new Map(rows.map(([name, method, path]) => [name, `${method} ${path}`]));
    for (const [name, { method, path }] of Object.entries(operations)) {
      expect([name, names.get(name)]).toEqual([name, `${method} ${path}`]);
    }
  });

  it("has every sort that the documents list", () => {
    for (const [name, row] of Object.entries(operations)) {
      const { document, parameters } = declared.get(`${row.method} ${row.path}`)!;
      const sort = parameters.find((one) => one.name === "sort");
      const values = sort && enumOf(resolved(document, sort.schema));
      if (values) expect([name, row.query!.sort!.enum !== undefined]).toEqual([name, true]);
    }
  });
});
