import { describe, expect, it } from "vitest";
import { argumentsOf } from "../../../src/api/help/arguments.ts";
import { findMethod, firstNames } from "../../../src/api/help/method.ts";
import { rightsText } from "../../../src/api/help/rights-text.ts";
import { signatureOf } from "../../../src/api/help/signature.ts";
import { toSource } from "../../../src/api/help/source.ts";
import { typeText } from "../../../src/api/help/type-text.ts";
import { findOperation } from "../../../src/api/catalogue.ts";
import { signature } from "../../../src/api/request.ts";
import { decodeShape } from "../../../src/api/shape.ts";
import { fieldsOf } from "../../../src/api/shapes.ts";

describe("a signature has the types", () => {
  it.each([
    ["users.list", "qlik.users.list(query?: { … }, options?: CallOptions): Listing<User>"],
    ["spaces.create", "qlik.spaces.create(body: SpaceCreate, options?: CallOptions): Promise<Space>"],
    ["spaces.delete", "qlik.spaces.delete(spaceId: string, options?: CallOptions): Promise<void>"],
    [
      "brands.files.get",
      'qlik.brands.files.get(brandId: string, brandFileId: "logo" | "favIcon" | "styles", options?: CallOptions): Promise<Download>',
    ],
    ["apps.import", "qlik.apps.import(body?: Upload, query?: { … }, options?: CallOptions): Promise<NxApp>"],
    ["oauthClients.delete", "qlik.oauthClients.delete(id: string, options: CallOptions): Promise<void>"],
    ["apps.list", "qlik.apps.list(query?: { … }, options?: CallOptions): Listing<Item>"],
    ["glossaries.byName", "qlik.glossaries.byName(name: string, options?: PlainOptions): Promise<glossary>"],
    [
      "reloads.createAndWait",
      "qlik.reloads.createAndWait(body: ReloadRequest, options?: WaitOptions): Promise<Reload>",
    ],
  ])("%s", (name, text) => {
    expect(signatureOf(findMethod(name)!)).toBe(text);
  });

  it.each(firstNames())("%s has the arguments that a call takes, in their order", (name) => {
    const method = findMethod(name)!;
    const ours = argumentsOf(method).map((one) => `${one.name}${one.optional ? "?" : ""}`);
    if (method.kind === "hand-written") {
      expect(ours).toEqual(method.entry.parameters.map((one) => `${one.name}${one.optional ? "?" : ""}`));
      return;
    }
    const plain = (text: string) =>
      text.replaceAll(/-([a-zA-Z])/g, (_, letter: string) => letter.toUpperCase());
    const known = plain(signature(method.operation))
      .replace(/^[^(]*\(|\)$/g, "")
      .split(", ");
    // A header that is required makes the options required too.
    expect(ours.map((one) => one.replace(/^options$/, "options?"))).toEqual(known);
  });
});

it.each([
  ["", "string"],
  ["=a,b", '"a" | "b"'],
  ["#1,2", "1 | 2"],
  ["[:i]", "number[]"],
  ["[=a,b]", '("a" | "b")[]'],
  ["@Users.User", "User"],
  ["@Oauth.token-response", "TokenResponse"],
  ["(id! name)", "{ id, name? }"],
  ["(id)|:j", "unknown"],
])("the type of %s", (line, text) => {
  expect(typeText(decodeShape(line))).toBe(text);
});

it("who may call it", () => {
  expect(rightsText(findOperation("roles.create")!)).toBe("the role TenantAdmin");
  expect(rightsText(findOperation("automations.move")!)).toBe(
    "the role TenantAdmin or AnalyticsAdmin, or the scope admin.automations or admin.automations:strict",
  );
  expect(rightsText(findOperation("apps.copy")!)).toBe("the permission duplicate");
  expect(rightsText(findOperation("users.me")!)).toBeUndefined();
});

it("a patch takes fields with what is known of them, or changes", () => {
  const body = argumentsOf(findMethod("webNotifications.patch")!)[1]!;
  expect(fieldsOf(body.shape).map(({ name }) => name)).toContain("read");
  const status = fieldsOf(argumentsOf(findMethod("users.patch")!)[1]!.shape).find(
    ({ name }) => name === "status",
  );
  expect(typeText(status!.shape)).toContain('"disabled"');
  expect(body.shape.map(({ kind }) => kind)).toEqual(["object", "array"]);
});

it.each([
  [{ a: 1, "b-c": [true, null] }, '{ a: 1, "b-c": [true, null] }'],
  [{}, "{}"],
  ["x\n", '"x\\n"'],
  [undefined, "undefined"],
])("a value as source: %j", (value, source) => {
  expect(toSource(value)).toBe(source);
});

it("a long value as source goes over several lines", () => {
  expect(toSource({ name: "Sales", list: ["one", "two"] }, 20)).toBe(
    '{\n  name: "Sales",\n  list: [\n    "one",\n    "two",\n  ],\n}',
  );
});
