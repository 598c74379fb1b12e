import { expect, it } from "vitest";
import { generate } from "../../scripts/generate/generate.ts";
import { answering, document, operation, taking } from "./fixtures.ts";

/** How schemas and parameters become types. Only whole lines are looked at, not the whole file. */

function typesOf(paths: Record<string, unknown>, schemas: Record<string, unknown> = {}): string {
  const spec = { file: "things.json", document: document(paths, { schemas }) };
  return withoutOptionsType(generate([spec], "").get("types.ts")!);
}

/** Every signature is generic in its options, which the tests of everything else need not repeat. */
function withoutOptionsType(types: string): string {
  return types.replaceAll(
    /<O extends (.+) = \1>\((.*)\boptions(\??): O\): Answer<O, (.*)>;$/gm,
    "($2options$3: $1): $4;",
  );
}

it("the options decide what comes back", () => {
  const spec = {
    file: "things.json",
    document: document({ "/api/v1/things/{id}": { get: answering(text) } }),
  };
  expect(generate([spec], "").get("types.ts")).toContain(
    "<O extends CallOptions = CallOptions>(id: string, options?: O): Answer<O, Call<string>>;",
  );
});

const text = { type: "string" };

it.each<[what: string, schema: unknown, type: string]>([
  ["nothing said", {}, "unknown"],
  ["text", text, "string"],
  ["a date", { type: "string", format: "date-time" }, "string"],
  ["numbers", { type: "integer" }, "number"],
  ["null", { type: "string", nullable: true }, "string | null"],
  ["an enum", { type: "string", enum: ["a", "b"] }, '"a" | "b"'],
  ["an enum of numbers as texts", { type: "integer", enum: ["1", "2"] }, "1 | 2"],
  [
    "an enum written as titles",
    {
      oneOf: [
        { title: "A", "x-qlik-const": 0 },
        { title: "B", "x-qlik-const": 1 },
      ],
    },
    '"A" | "B"',
  ],
  ["an array", { type: "array", items: { type: "string", enum: ["a", "b"] } }, '("a" | "b")[]'],
  ["an array of anything", { type: "array" }, "unknown[]"],
  ["an object", { properties: { a: text, "b-c": text }, required: ["a"] }, '{ a: string; "b-c"?: string; }'],
  ["an object of which nothing is said", { type: "object" }, "{ [key: string]: unknown }"],
  ["a map", { type: "object", additionalProperties: text }, "{ [key: string]: string; }"],
  [
    "a map with known keys",
    { properties: { a: text }, additionalProperties: { type: "number" } },
    "{ a?: string; [key: string]: unknown; }",
  ],
  ["variants", { oneOf: [text, { type: "number" }] }, "string | number"],
  ["variants of which one is anything", { anyOf: [text, {}] }, "unknown"],
  [
    "variants that only require",
    { properties: { a: text }, oneOf: [{ required: ["a"] }] },
    "{ a?: string; }",
  ],
  [
    "parts",
    { allOf: [{ $ref: "#/components/schemas/Tree" }, { properties: { a: text } }] },
    "Things.Tree & { a?: string; }",
  ],
  [
    "parts of which one is variants",
    { allOf: [{ $ref: "#/components/schemas/Tree" }, { oneOf: [text, { type: "number" }] }] },
    "Things.Tree & (string | number)",
  ],
  ["a reference", { $ref: "#/components/schemas/Tree" }, "Things.Tree"],
  ["a reference to a part", { $ref: "#/components/schemas/Tree/properties/name" }, "string"],
  ["a strange name", { $ref: "#/components/schemas/api-key" }, "Things.ApiKey"],
  [
    "a field on its way out",
    { properties: { a: { ...text, "x-qlik-deprecated": true } } },
    "{ /** @deprecated */ a?: string; }",
  ],
])("a schema of %s", (_, schema, type) => {
  const schemas = {
    Tree: {
      properties: { name: text, children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
    },
    "api-key": text,
  };
  expect(typesOf({ "/api/v1/things/{id}": { get: answering(schema) } }, schemas)).toContain(
    `get(id: string, options?: CallOptions): Call<${type}>;`,
  );
});

it("a schema that names itself is declared once", () => {
  const Tree = { properties: { next: { $ref: "#/components/schemas/Tree" } } };
  const types = typesOf(
    { "/api/v1/things/{id}": { get: answering({ $ref: "#/components/schemas/Tree" }) } },
    { Tree },
  );
  expect(types).toContain("export namespace Things {\n  export interface Tree {\n    next?: Tree;\n  }\n}");
});

it("what only the tenant sets need not be sent", () => {
  const schemas = {
    Thing: { properties: { id: { ...text, readOnly: true }, name: text }, required: ["id", "name"] },
  };
  const $ref = "#/components/schemas/Thing";
  const put = {
    ...answering({ $ref }),
    requestBody: { required: true, content: { "application/json": { schema: { $ref } } } },
  };
  const types = typesOf({ "/api/v1/things/{id}": { put } }, schemas);
  expect(types).toContain(
    "update(id: string, body: Things.ThingInput, options?: CallOptions): Call<Things.Thing>;",
  );
  expect(types).toContain("interface ThingInput {\n    id?: string;\n    name: string;\n  }");
  expect(types).toContain("interface Thing {\n    id: string;\n    name: string;\n  }");
});

it("files are uploads and downloads", () => {
  const binary = { type: "string", format: "binary" };
  const types = typesOf({
    "/api/v1/things/{id}": {
      get: operation({ responses: { 200: { content: { "application/zip": { schema: binary } } } } }),
      put: taking(binary, "application/octet-stream"),
      post: taking({ properties: { file: binary, data: { type: "object" } } }, "multipart/form-data"),
    },
  });
  expect(types).toContain("get(id: string, options?: CallOptions): Call<Download>;");
  expect(types).toContain("update(id: string, body: Upload, ");
  expect(types).toContain("create(id: string, body: { file?: Upload; data?: { [key: string]: unknown }; }, ");
});

it("a patch takes operations, or fields with the types that the resource shows", () => {
  const change = {
    properties: {
      op: { enum: ["replace"] },
      path: { enum: ["/name", "/tags/-"] },
      value: { type: "object" },
    },
  };
  const types = typesOf({
    "/api/v1/things/{id}": {
      get: answering({ properties: { name: text } }),
      patch: taking({ type: "array", items: change }),
    },
  });
  expect(types).toContain(
    'body: readonly PatchOperation<"replace", "/name" | "/tags/-">[] | PatchFields<{ name?: string; }, "name">, ',
  );
});

it("arguments stand in one order, and what must be given is not optional", () => {
  const parameters = [
    { in: "query", name: "q", required: true, schema: text },
    { in: "query", name: "tags", schema: { type: "array", items: text } },
    { in: "path", name: "thing-id", required: true, schema: text },
    { in: "header", name: "X-Confirm", required: true, schema: text },
  ];
  const requestBody = { content: { "application/json": { schema: text } } };
  const types = typesOf({ "/api/v1/things/{thing-id}": { put: operation({ parameters, requestBody }) } });
  expect(types).toContain(
    "update(thingId: string, body: string | undefined, query: ThingsUpdateQuery, " +
      'options: CallOptions & { headers: { "x-confirm": string } }): Call<{ [key: string]: unknown }>;',
  );
  expect(types).toContain("Query {\n  q: string;\n  tags?: string | readonly (string)[] | undefined;\n}");
});

it("a paged list gives its items, and takes a limit", () => {
  const page = {
    properties: {
      data: { type: "array", items: { $ref: "#/components/schemas/Thing" } },
      links: { properties: { next: { properties: { href: text } } } },
    },
  };
  const types = typesOf(
    { "/api/v1/things": { get: answering(page) } },
    { Thing: { properties: { id: text } } },
  );
  expect(types).toContain("(query?: ThingsListQuery, options?: CallOptions): Listing<Things.Thing>;");
  expect(types).toContain("interface ThingsListQuery {\n  limit?: number | undefined;\n}");
});

it("a method says what it is, in facts", () => {
  const old = operation({
    "x-qlik-deprecated": true,
    "x-qlik-deprecated-sunset": "2026-09",
    "x-qlik-replaced-by": [{ uniqueIdentifier: "GET:/v1/things/{id}" }],
  });
  const types = typesOf({
    "/api/v1/things/{id}": { get: operation() },
    "/api/v1/old-things/{id}": { get: old },
  });
  expect(types).toContain(`    /**
     * \`GET /api/v1/old-things/{id}\` — 1,000 calls/min
     * @deprecated sunset 2026-09; use {@link GeneratedQlik.things.get | things.get}
     * @see https://qlik.dev/apis/rest/things/#get-api-v1-old-things-id
     */`);
});
