import { readFileSync } from "node:fs";

import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { contextsJsonSchema } from "../../src/contexts/json-schema.ts";
import { CONTEXT_KEYS, contextsFileSchema } from "../../src/contexts/schema.ts";

const schema = contextsJsonSchema();
const example = readFileSync(new URL("../../contexts.example.yaml", import.meta.url), "utf8");
const ajv = new Ajv({ allErrors: true, strictTypes: false, keywords: ["patternErrorMessage"] });
const accepts = ajv.compile(schema);

const file = (context: object) => ({ contexts: { dev: context } });

describe("the JSON Schema", () => {
  it("is draft 7, which every editor reads, and valid", () => {
    expect(schema.$schema).toBe("http://json-schema.org/draft-07/schema#");
    expect(ajv.validateSchema(schema)).toBe(true);
  });

  it("accepts the example", () => {
    expect(accepts(parse(example)), JSON.stringify(accepts.errors)).toBe(true);
  });

  it("is where the example says, in the package and in a clone that is built", () => {
    const [forVsCode, forJetBrains] = example.split("\n");
    expect(forVsCode).toBe("# yaml-language-server: $schema=./dist/contexts.schema.json");
    expect(forJetBrains).toBe("# $schema: ./dist/contexts.schema.json");
    const { exports } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    expect(exports["./contexts.schema.json"]).toBe("./dist/contexts.schema.json");
  });

  it.each<[boolean, unknown]>([
    [true, file({ server: "acme.eu", "api-key": "${K}" })],
    [true, file({ "api-key": { env: "K" } })],
    [true, file({ "api-key": { file: "./k" } })],
    [true, file({ "api-key": { command: ["op", "read"] } })],
    [true, file({ "api-key": { keyring: "k" } })],
    [true, file({ "oauth-private-key": { file: "k" }, "oauth-key-id": "k" })],
    [true, file({ "oauth-impersonate": { subject: "x" } })],
    [true, file({ "oauth-impersonate": { "user-id": "x" } })],
    [true, file({ headers: { "x-a": "b" }, insecure: true, protected: true, "read-only": false })],
    [true, { "current-context": "", defaults: { comment: "x" }, contexts: {} }],
    [false, {}],
    [false, []],
    [false, { contexts: [] }],
    [false, { contexts: {}, context: {} }],
    [false, file({ server: 5 })],
    [false, file({ "api-key": { env: "K", file: "k" } })],
    [false, file({ "api-key": { env: "A-B" } })],
    [false, file({ "api-key": { vault: "x" } })],
    [false, file({ "api-key": { command: [] } })],
    [false, file({ "api-key": { command: "op read" } })],
    [false, file({ "api-key": "" })],
    [false, file({ "api-key": "${A-B}" })],
    [false, file({ api_key: "${K}" })],
    [false, file({ "read-only": "yes" })],
    [false, file({ "server-type": "linux" })],
    [false, file({ "oauth-impersonate": "x" })],
    [false, file({ "oauth-impersonate": { subject: "x", "user-id": "y" } })],
    [false, file({ headers: { "x-a": 1 } })],
  ])("says as the check does (%s): %j", (good, value) => {
    expect(accepts(value)).toBe(good);
    expect(contextsFileSchema.safeParse(value).success).toBe(good);
  });

  it("says of every key what it means", () => {
    const { properties, definitions } = schema as Record<"properties" | "definitions", Record<string, any>>;
    for (const key of ["current-context", "defaults", "contexts"]) {
      expect(properties[key].description, key).toMatch(/\w.*\.$/);
    }
    const keys: Record<string, { description?: string }> = definitions.context.properties;
    expect(Object.keys(keys)).toEqual(CONTEXT_KEYS);
    for (const key of CONTEXT_KEYS) expect(keys[key]!.description, key).toMatch(/\w{3}.*\.$/s);
    for (const form of definitions.reference.anyOf) {
      const [inner = form] = Object.values<any>(form.properties ?? {});
      expect(inner.description).toMatch(/\w{3}.*\.$/s);
    }
  });
});
