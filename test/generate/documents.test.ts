import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generate } from "../../scripts/generate/generate.ts";
import { readSpecs } from "../../scripts/generate/read-specs.ts";
import { allOperations, findOperation, operationPaths } from "../../src/api/catalogue.ts";
import type { Operation, Parameter } from "../../src/api/operation.ts";
import { missing, specsFolder } from "./specs-folder.ts";

/** Holds the committed table against the documents, read a second time and as plainly as can be. */

const generated = new URL("../../src/api/generated/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, generated), "utf8");
const names = ["bodies.ts", "examples.ts", "operations.ts", "published-names.txt", "shapes.ts", "types.ts"];

const documents: any[] = missing
  ? []
  : readdirSync(specsFolder)
      .filter((file) => file.endsWith(".json"))
      .map((file) => JSON.parse(readFileSync(join(specsFolder, file), "utf8")));

describe.skipIf(missing)("generating again", () => {
  const files = missing ? new Map() : generate(readSpecs(specsFolder), read("published-names.txt"));

  it.each(names)("changes nothing in %s", (name) => {
    // Compared as a whole first: a difference of half a megabyte is no message.
    if (files.get(name) !== read(name)) expect(files.get(name).split("\n")).toEqual(read(name).split("\n"));
  });

  it("makes no other file, and is the same in any order of the documents", () => {
    expect([...files.keys()]).toEqual(names);
    expect(generate(readSpecs(specsFolder).reverse(), "")).toEqual(files);
  });
});

describe.skipIf(missing)("the documents' sentences", () => {
  it("are nowhere in the generated files", () => {
    const sentences = new Set<string>();
    const collect = (at: unknown): void => {
      if (typeof at !== "object" || at === null) return;
      for (const [key, value] of Object.entries(at)) {
        if (/^(description|summary)$|^x-qlik-deprecated-description$/.test(key) && typeof value === "string")
          sentences.add(value);
        collect(value);
      }
    };
    documents.forEach(collect);
    const all = names.map(read).join("\n").replaceAll(/\s+/g, " ");
    const long = [...sentences]
      .map((one) => one.trim().replaceAll(/\s+/g, " "))
      .filter((one) => one.length > 40);
    expect(long.length).toBeGreaterThan(3000);
    // Cut into pieces too: part of a sentence is none of ours either.
    expect(long.filter((one) => all.includes(one) || all.includes(one.slice(0, 40)))).toEqual([]);
  });
});

/** One operation of a document, with what its references lead to. */
interface Declared {
  document: any;
  method: string;
  path: string;
  object: any;
  parameters: any[];
}

function follow(document: any, thing: any): any {
  if (!thing?.$ref) return thing;
  const steps: string[] = thing.$ref.slice(2).split("/");
  return follow(
    document,
    steps.reduce((at, step) => at[step], document),
  );
}

const declared: Declared[] = documents.flatMap((document) =>
  Object.entries<any>(document.paths).flatMap(([path, item]) =>
    Object.entries<any>(item).map(([method, object]) => ({
      document,
      method: method.toUpperCase(),
      path,
      object,
      parameters: (object.parameters ?? []).map((one: any) => {
        const parameter = follow(document, one);
        const schema = follow(document, parameter.schema);
        return { ...parameter, schema, item: follow(document, schema.items) ?? {} };
      }),
    })),
  ),
);
const nameOf = new Map(operationPaths().map((one) => [`${one.method} ${one.path}`, one.name]));
const pairs = declared.map((one) => [one, findOperation(nameOf.get(`${one.method} ${one.path}`)!)!] as const);

/** What each operation should have, by method and path, beside what it has. */
function compare(expected: (one: Declared) => unknown, actual: (one: Operation) => unknown): void {
  const table = (values: (readonly [Declared, Operation, unknown])[]) =>
    Object.fromEntries(values.map(([one, , value]) => [`${one.method} ${one.path}`, value]));
  expect(table(pairs.map(([one, ours]) => [one, ours, actual(ours)]))).toEqual(
    table(pairs.map(([one, ours]) => [one, ours, expected(one)])),
  );
}

describe.skipIf(missing)("each operation says what its document says", () => {
  it("is there, and nothing else is", () => {
    expect(pairs.filter(([, ours]) => !ours)).toEqual([]);
    expect(pairs).toHaveLength(allOperations().length);
  });

  it("path parameters, in the order of the path", () => {
    compare(
      (one) =>
        [...one.path.matchAll(/\{(.*?)\}/g)].map(([, name]) => {
          const found = one.parameters.find((other) => other.in === "path" && other.name === name);
          return [name, found?.schema.type === "array", found?.schema.enum];
        }),
      (ours) => ours.parameters.map((one) => [one.name, one.style === "list", one.enum]),
    );
  });

  const valueOf = (one: any) => ({
    type: one.schema.type === "array" ? (one.item.type ?? "string") : one.schema.type,
    required: one.required === true,
    enum: one.schema.enum ?? one.item.enum,
    maximum: one.schema.maximum ?? one.item.maximum,
  });
  const styleOf = (one: any) => {
    if (one.schema.type !== "array") return undefined;
    if (one.style === "spaceDelimited") return "space";
    return one.explode === false ? "comma" : "repeat";
  };
  const ourValue = ({ type, required, enum: values, maximum }: Parameter) => ({
    type,
    required: required === true,
    enum: values && [...values],
    maximum,
  });

  it("query parameters", () => {
    // True and false as an enum of texts are a boolean.
    const mend = (value: any) =>
      value.enum?.includes(true) ? { ...value, type: "boolean", enum: undefined } : value;
    compare(
      (one) => {
        const query = one.parameters.filter((other) => other.in === "query");
        return Object.fromEntries(query.map((other) => [other.name, [mend(valueOf(other)), styleOf(other)]]));
      },
      (ours) =>
        Object.fromEntries(
          Object.entries(ours.query).map(([name, one]) => [name, [ourValue(one), one.style]]),
        ),
    );
  });

  it("headers, but for those of every request", () => {
    const own = /^(authorization|accept|content-type|content-length)$/i;
    compare(
      (one) => {
        const headers = one.parameters.filter((other) => other.in === "header" && !own.test(other.name));
        return Object.fromEntries(headers.map((other) => [other.name, valueOf(other)]));
      },
      (ours) => Object.fromEntries(Object.entries(ours.headers).map(([name, one]) => [name, ourValue(one)])),
    );
  });

  it("bodies", () => {
    compare(
      ({ document, object }) => {
        const body = follow(document, object.requestBody);
        const types = Object.keys(body?.content ?? {}).map((type) => type.replace("*/*", "application/json"));
        const parts = follow(document, body?.content["multipart/form-data"]?.schema)?.properties;
        return body && [body.required === true, types, parts && Object.keys(parts)];
      },
      ({ body }) => body && [body.required === true, body.types, body.parts?.map(({ name }) => name)],
    );
  });

  it("JSON Patches", () => {
    const isPatch = ({ document, method, object }: Declared) => {
      const [media] = Object.values<any>(follow(document, object.requestBody)?.content ?? {});
      return method === "PATCH" && /"op"|"Op"/.test(JSON.stringify(expand(document, media.schema, 3)));
    };
    compare(isPatch, ({ body }) => body?.kind === "patch");
  });

  it("answers", () => {
    compare(
      ({ object }) => {
        const statuses = Object.keys(object.responses).map(Number);
        const successes = statuses.filter((one) => one >= 200 && one < 300);
        return successes.length > 0 ? successes : statuses.filter((one) => one >= 300 && one < 400);
      },
      ({ response }) => response.statuses,
    );
    compare(
      ({ document, object }) => {
        const contents = Object.entries<any>(object.responses)
          .filter(([status]) => /^2/.test(status) && status !== "204" && status !== "205")
          .flatMap(([, one]) => Object.keys(follow(document, one).content ?? {}));
        return [...new Set(contents)].sort();
      },
      ({ response }) => [...response.types].sort(),
    );
  });

  it("pages", () => {
    compare(
      ({ document, object }) => {
        const texts = Object.entries<any>(object.responses)
          .filter(([status]) => /^2/.test(status))
          .map(([, one]) => follow(document, one).content?.["application/json"]?.schema)
          .map((schema) => links(document, schema));
        return texts.some((text) => /"next":\{[^{}]*"properties":\{[^{}]*"?href/.test(text));
      },
      ({ paged }) => paged !== undefined,
    );
  });

  it("limits, stability and deprecation", () => {
    compare(
      ({ document, object }) => [
        object["x-qlik-tier"],
        object["x-qlik-stability"],
        object["x-qlik-deprecated"],
        object["x-qlik-deprecated-sunset"],
        document.info.title,
      ],
      (ours) => [
        { tier: ours.tier, limit: ours.rateLimit },
        ours.stability,
        ours.deprecated !== undefined,
        ours.deprecated?.sunset,
        ours.area,
      ],
    );
  });

  it("replacements", () => {
    const replaced = pairs.filter(([one]) => one.object["x-qlik-replaced-by"]);
    expect(replaced).toHaveLength(47);
    for (const [one, ours] of replaced) {
      const { method, path } = findOperation(ours.replacedBy!)!;
      const [{ uniqueIdentifier }] = one.object["x-qlik-replaced-by"];
      expect(`${method}:${path.replace("/api", "")}`).toBe(uniqueIdentifier);
    }
  });
});

/** A schema with its references replaced, some levels deep. */
function expand(document: any, given: any, levels: number): any {
  const at = follow(document, given);
  if (levels < 0 || typeof at !== "object" || at === null)
    return Array.isArray(at) || typeof at === "object" ? {} : at;
  if (Array.isArray(at)) return at.map((one) => expand(document, one, levels));
  return Object.fromEntries(
    Object.entries(at).map(([key, value]) => [
      key,
      expand(document, value, key === "properties" || key === "allOf" ? levels : levels - 1),
    ]),
  );
}

/** The part of an answer's schema that says what it links to, as text. */
function links(document: any, schema: any): string {
  const at = follow(document, schema);
  if (!at) return "";
  const found = follow(document, at.properties?.links);
  const own = found ? JSON.stringify({ next: shape(document, next(document, found)) }) : "";
  return [own, ...[...(at.allOf ?? []), ...(at.oneOf ?? [])].map((one) => links(document, one))].join("\n");
}

function next(document: any, at: any): any {
  const found = follow(document, at);
  if (found?.properties?.next) return follow(document, found.properties.next);
  return [...(found?.allOf ?? []), ...(found?.oneOf ?? [])].map((one) => next(document, one)).find(Boolean);
}

function shape(document: any, at: any): any {
  const found = follow(document, at);
  const part = found?.allOf?.map((one: any) => shape(document, one)).find(Boolean);
  return found?.properties ? { properties: { href: "href" in found.properties } } : part;
}
