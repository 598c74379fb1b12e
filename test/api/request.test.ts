import { describe, expect, it } from "vitest";
import { findOperation } from "../../src/api/catalogue.ts";
import { signature, toRequest } from "../../src/api/request.ts";
import { caught } from "../helpers/caught.ts";

const request = (name: string, ...args: unknown[]) => toRequest(findOperation(name)!, args);

describe("toRequest", () => {
  const signal = new AbortController().signal;

  it.each<[string, unknown[], object]>([
    ["users.me", [], { method: "GET", path: "/api/v1/users/me" }],
    ["users.me", [{ signal, timeout: 5 }], { signal, timeout: 5 }],
    ["users.get", ["u-1"], { path: "/api/v1/users/u-1" }],
    ["users.get", [7], { path: "/api/v1/users/7" }],
    ["users.get", ["u-1", undefined, { timeout: 5 }], { timeout: 5 }],
    ["users.get", ["u-1", null, null], { path: "/api/v1/users/u-1" }],
    ["users.create", [{ a: 1 }, { timeout: 5 }], { method: "POST", body: { a: 1 }, timeout: 5 }],
    ["users.me", [{ raw: true, headers: { "x-a": "b" } }], { raw: true, headers: { "x-a": "b" } }],
    ["oauthClients.delete", ["c", { headers: { "QLIK-Confirm-Delete": "c" } }], { method: "DELETE" }],
    ["tenants.deactivate", ["t", null, { headers: { "qlik-confirm-hostname": "h" } }], { method: "POST" }],
    ["users.filter", [{ filter: "x" }, { limit: 2 }], { method: "POST", body: { filter: "x" } }],
    ["dataSets.deleteMany", [{ ids: ["a"] }], { method: "DELETE" }],
    ["spaces.assignments.get", ["s/1", "a?1"], { path: "/api/v1/spaces/s%2F1/assignments/a%3F1" }],
    ["spaces.assignments.update", ["s", "a", { roles: [] }], { method: "PUT", body: { roles: [] } }],
  ])("%s of %j", (name, args, expected) => {
    expect(request(name, ...args).request).toMatchObject({ operation: name, ...expected });
  });

  it.each<[string, unknown[], RegExp]>([
    ["users.get", [], /users\.get needs userId, and got nothing/],
    ["users.get", [""], /empty text/],
    ["users.get", [{}], /type object/],
    ["users.get", [null], /got null/],
    ["users.get", ["\ud800"], /half a character/],
    ["users.get", ["u", { field: "x" }], /no parameter "field".*Did you mean "fields"/],
    ["users.get", ["u", { limit: 5 }], /no parameter "limit"/],
    ["users.get", ["u", "fields"], /must be an object/],
    ["users.get", ["u", ["fields"]], /must be an object/],
    ["spaces.create", [], /spaces\.create needs a body/],
    ["spaces.create", [null], /needs a body/],
    ["reloads.list", [], /reloads\.list needs the parameter appId/],
    ["reloads.list", [{ appId: undefined }], /needs the parameter appId/],
    ["reloads.list", [{ appId: [] }], /needs the parameter appId/],
    ["oauthClients.delete", ["c"], /needs the header qlik-confirm-delete/],
    ["oauthClients.delete", ["c", { headers: { "x-a": "b" } }], /needs the header qlik-confirm-delete/],
    ["tenants.deactivate", ["t"], /needs the header qlik-confirm-hostname/],
    ["tenants.reactivate", ["t", {}], /needs the header qlik-confirm-hostname/],
    ["tempContents.files.create", [{ headers: { "Upload-Length": "1" } }], /needs the header Tus-Resumable/],
    ["users.list", [{ fliter: "x" }], /Did you mean "filter"/],
    ["users.list", [{ unicorn: "x" }], /no parameter "unicorn"\.$/],
    ["users.list", [{}, { singal: 1 }], /no option "singal".*Did you mean "signal"/],
    ["users.me", [{ fields: "x" }], /no option "fields"/],
    ["users.me", [{}, {}], /takes no more arguments/],
    ["users.delete", ["u", {}, {}], /users\.delete\(userId, options\?\) takes no more/],
    ...[0, -1, 1.5, NaN, Infinity, "x", "", true, [3], {}].map((limit): [string, unknown[], RegExp] => [
      "users.list",
      [{ limit }],
      /limit must be a whole number above 0/,
    ]),
    ["users.list", [{ filter: {} }], /parameter filter cannot be sent/],
    ["users.list", [{ filter: NaN }], /cannot be sent: it is NaN/],
    ["users.list", [{ filter: new Date(NaN) }], /cannot be sent/],
    ["users.list", [{ filter: [null] }], /cannot be sent: it is null/],
  ])("refuses %s of %j", async (name, args, message) => {
    const error = await caught(() => request(name, ...args));
    expect(error.code).toBe("usage");
    expect(error.message).toMatch(message);
  });

  it("asks for what is not JSON as well, where the tenant may send it, and lets the caller say otherwise", () => {
    const accept = (...args: unknown[]) =>
      request("extensions.download", "e", ...args).request.headers?.accept;
    expect(accept()).toMatch(/^application\/(zip|octet-stream), .*application\/json, \*\/\*$/);
    expect(accept({ headers: { accept: "x/y" } })).toBe("x/y");
    expect(request("users.me").request.headers).toBeUndefined();
  });

  it("leaves limit as it is where the answer is wanted raw, and where it is one parameter among others", () => {
    const { request: sent, limit } = request("users.list", { limit: 7 }, { raw: true });
    expect([sent.query?.get("limit"), limit]).toEqual(["7", undefined]);
  });

  it.each<[string, string]>([
    ["spaces.assignments.create", "spaces.assignments.create(spaceId, body, options?)"],
    ["users.me", "users.me(options?)"],
    ["reloads.list", "reloads.list(query, options?)"],
    ["users.filter", "users.filter(body?, query?, options?)"],
    // Every list takes a limit.
    ["spaces.assignments.list", "spaces.assignments.list(spaceId, query?, options?)"],
  ])("%s is called as %s", (name, called) => {
    expect(signature(findOperation(name)!)).toBe(called);
  });

  it.each([5, "5", null, undefined])("takes %j as limit", (limit) => {
    const { request: sent, limit: total } = request("users.list", { limit, filter: "x" });
    expect(total).toBe(limit == null ? undefined : 5);
    expect(sent.query?.toString()).toBe("filter=x");
  });
});
