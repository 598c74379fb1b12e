import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { generate } from "../../scripts/generate/generate.ts";
import { readSpecs } from "../../scripts/generate/read-specs.ts";
import { SpecError } from "../../scripts/generate/spec-error.ts";
import { answering, document, operation, taking } from "./fixtures.ts";

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function folderOf(files: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), "specs-"));
  folders.push(folder);
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
  return folder;
}

function problemOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(SpecError);
    return (error as SpecError).message;
  }
  throw new Error("Nothing was wrong.");
}

describe("reading", () => {
  const problem = (files: Record<string, unknown>) => problemOf(() => readSpecs(folderOf(files)));
  const path = { "/api/v1/things": { get: operation() } };

  it("takes dot files, and passes over what is no document", () => {
    const folder = folderOf({ ".well-known.json": document(path), "b.json": document(path), LICENSE: "MIT" });
    expect(readSpecs(folder).map(({ file }) => file)).toEqual([".well-known.json", "b.json"]);
  });

  it("says which folder is not there, or empty", () => {
    expect(problemOf(() => readSpecs("/no/such/folder"))).toContain("/no/such/folder cannot be read");
    expect(problem({ LICENSE: "MIT" })).toContain("no OpenAPI document");
  });

  it.each<[string, unknown, string]>([
    ["no JSON", "{", "a.json: no JSON: "],
    ["another version", { ...document(path), openapi: "3.1.0" }, "a.json#/openapi: must be OpenAPI 3.0"],
    ["no paths", { ...document(path), paths: undefined }, "a.json#/paths: "],
    ["a strange title", document(path, { title: "All things" }), "a.json#/info/title: must be the name"],
    [
      "no tier",
      document({ "/api/v1/things": { get: operation({ "x-qlik-tier": undefined }) } }),
      "a.json#/paths/~1api~1v1~1things/get/x-qlik-tier: ",
    ],
    [
      "a tier that is not known",
      document({ "/api/v1/t": { get: operation({ "x-qlik-tier": { tier: "3", limit: 1 } }) } }),
      "a.json#/paths/~1api~1v1~1t/get/x-qlik-tier/tier: ",
    ],
    [
      "a sunset that is no month",
      document({ "/api/v1/t": { get: operation({ "x-qlik-deprecated-sunset": "soon" }) } }),
      "a.json#/paths/~1api~1v1~1t/get/x-qlik-deprecated-sunset: ",
    ],
  ])("names file and place of %s", (_, content, expected) => {
    expect(problem({ "a.json": content })).toContain(expected);
  });

  it("tells of all problems at once", () => {
    const problems = problem({ "a.json": "[", "b.json": { ...document(path), openapi: "2.0" } });
    expect(problems.split("\n")).toHaveLength(2);
  });
});

describe("generating", () => {
  const run = (documents: any[], published = "") =>
    generate(
      documents.map((one, i) => ({ file: `${"abc"[i]}.json`, document: one })),
      published,
    );
  const problem = (paths: Record<string, unknown>, published?: string) =>
    problemOf(() => run([document(paths)], published));

  it.each<[string, Record<string, unknown>, string]>([
    [
      "a reference that leads nowhere",
      { "/api/v1/things": { get: answering({ $ref: "#/components/schemas/Gone" }) } },
      "a.json: the reference #/components/schemas/Gone leads nowhere",
    ],
    [
      "a reference to another file",
      { "/api/v1/things": { get: answering({ $ref: "other.json#/x" }) } },
      "a.json: the reference other.json#/x leads nowhere",
    ],
    [
      "two operations of one name",
      {
        "/api/v1/things/{a}": { get: operation() },
        "/api/v1/things/x/{b}": { get: operation() },
        "/api/things/{c}": { get: operation() },
      },
      "are both called things.get",
    ],
    [
      "a method that is a resource too",
      { "/api/v1/a/{id}/actions/b": { post: operation() }, "/api/v1/a/b/{id}": { get: operation() } },
      "called a.b, which is a resource too",
    ],
    [
      "no success",
      { "/api/v1/t": { get: operation({ responses: { 404: {} } }) } },
      "a.json#/paths/~1api~1v1~1t/get declares no answer",
    ],
    [
      "a content type that cannot be sent",
      { "/api/v1/t": { put: taking({}, "image/png") } },
      "no way is known to send a body as image/png",
    ],
    [
      "a parameter that is an object",
      {
        "/api/v1/t": {
          get: operation({ parameters: [{ in: "query", name: "q", schema: { type: "object" } }] }),
        },
      },
      "the parameter q is of type object",
    ],
    [
      "a replacement that is not there",
      { "/api/v1/t": { get: operation({ "x-qlik-replaced-by": [{ uniqueIdentifier: "GET:/new/t" }] }) } },
      "is replaced by GET /api/new/t, which is not there",
    ],
    [
      "a page with two arrays",
      {
        "/api/v1/t": {
          get: answering({
            properties: {
              a: { type: "array", items: {} },
              b: { type: "array", items: {} },
              links: { properties: { next: { properties: { href: {} } } } },
            },
          }),
        },
      },
      "which of a, b are the items?",
    ],
  ])("fails on %s", (_, paths, expected) => expect(problem(paths)).toContain(expected));

  it("fails on an operation that two documents have", () => {
    const one = document({ "/api/v1/t": { get: operation() } });
    expect(problemOf(() => run([one, one]))).toBe(
      "b.json#/paths/~1api~1v1~1t/get is declared in a.json too.",
    );
  });

  it("names the published names that would disappear", () => {
    const paths = { "/api/v1/things/{id}": { get: operation() } };
    expect(problem(paths, "# banner\nthings.get\nthings.list\nthings.me\n")).toMatch(
      /would disappear: things\.list, things\.me\. .*name-overrides/,
    );
  });

  it("keeps the published names, and adds to them", () => {
    const paths = { "/api/v1/things/{id}": { get: operation(), put: operation() } };
    const text = run([document(paths)], "things.get\n").get("published-names.txt");
    expect(text?.split("\n").slice(1)).toEqual(["things.get", "things.update", ""]);
  });

  it("a name lives on as a second name when a method joins its path", () => {
    const path = "/api/v1/licenses/overview";
    const before = run([document({ [path]: { get: operation() } })]).get("published-names.txt");
    const after = run([document({ [path]: { get: operation(), patch: operation() } })], before);
    expect(after.get("operations.ts")).toContain("\nlicenses.overview.get GET ");
    expect(after.get("published-names.txt")).toContain("licenses.overview\n");
  });
});
