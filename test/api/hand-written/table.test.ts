import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findOperation, operationNames } from "../../../src/api/catalogue.ts";
import { findHandWritten, handWritten } from "../../../src/api/hand-written/table.ts";
import { methodNames } from "../../../src/api/help/method.ts";
import { createQlik } from "../../../src/api/qlik.ts";
import { noting } from "../../helpers/noting-client.ts";

interface Documented {
  name: string;
  doc: string;
  parameters: string[];
}

/** The methods of the types that have a doc comment. */
function documented(): Documented[] {
  const folder = new URL("../../../src/api/hand-written/", import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith("types.ts"));
  const text = files.map((name) => readFileSync(new URL(name, folder), "utf8")).join("\n");
  const methods = /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*([\w$]+)(?:<[^(]*>)?\(((?:[^()]|\([^()]*\))*)\)/g;
  return [...text.matchAll(methods)].map(([, doc = "", name = "", list = ""]) => ({
    name,
    doc: doc.replaceAll(/\s*\n\s*\* ?/g, " ").trim(),
    parameters: [...list.matchAll(/(?:^|,)\s*(\w+)\??:/g)].map(([, parameter]) => parameter!),
  }));
}

describe("the table of hand-written methods", () => {
  it.each(handWritten.map((one) => [one.name, one] as const))("%s", (name, entry) => {
    const qlik: any = createQlik(noting().client);
    // It is bound, completed and found.
    const method = name.split(".").reduce((node, part) => node[part], qlik);
    expect([typeof method, method.name]).toEqual(["function", name]);
    expect(methodNames()).toContain(name);
    expect(findHandWritten(name)).toBe(entry);
    // No operation of Qlik is hidden by it.
    expect(operationNames).not.toContain(name);
    if (entry.operation !== undefined) expect(findOperation(entry.operation)).toBeDefined();
    // A sentence, and an example of itself.
    expect(entry.summary).toMatch(/^[A-Z][^\n]*\.$/);
    expect(entry.example).toContain(`qlik.${name}(`);
    // What the compiler shows says the same.
    const last = name.slice(name.lastIndexOf(".") + 1);
    const types = documented().filter((one) => one.name === last && one.doc.startsWith(entry.summary));
    expect(types.map(({ parameters }) => parameters)).toContainEqual(entry.parameters.map((one) => one.name));
  });

  it("has each name once", () => {
    expect(new Set(handWritten.map(({ name }) => name)).size).toBe(handWritten.length);
  });
});
