import { describe, expect, it } from "vitest";
import { toApiError } from "../../src/http/error-response.ts";
import { NOW } from "../helpers/http-client.ts";

const server = "https://acme.eu.qlikcloud.com";
const request = { method: "GET", path: "/api/v1/users/u-1", operation: "users.get" } as const;
const from = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  toApiError(request, { status, body, headers: new Headers(headers) }, server, NOW);

describe("every form of error that Qlik Cloud answers", () => {
  const item = { code: "USERS-7", title: "Not found", detail: "No such user" };
  it.each<[string, unknown, object[], string?]>([
    ["errors and traceId", { errors: [item], traceId: "t-1" }, [item], "t-1"],
    ["errors alone", { errors: [item] }, [item]],
    [
      "errors and their copy beside (spaces)",
      { ...item, errors: [item], traceId: "t-1", meta: {} },
      [item],
      "t-1",
    ],
    ["with hasErrors", { hasErrors: true, errors: [item], traceId: "t-1" }, [item], "t-1"],
    ["with error and message (licenses)", { errors: [item], error: "x", message: "y" }, [item]],
    ["with statusCode (report-templates)", { errors: [item], statusCode: 404 }, [item]],
    ["with code and title (lineage)", { errors: [item], code: "x", title: "y" }, [item]],
    [
      "one, without errors (extensions)",
      { title: "Gone", status: 404, source: {}, meta: {}, traceId: "t-1" },
      [{ code: "", title: "Gone" }],
      "t-1",
    ],
    ["one, without errors (notifications)", item, [item]],
    [
      "number and message (ui-config)",
      { code: 17, message: "No such thing" },
      [{ code: "17", title: "No such thing" }],
    ],
    [
      "RFC 6749",
      { error: "invalid_client", error_description: "Wrong" },
      [{ code: "invalid_client", title: "Wrong" }],
    ],
    ["RFC 6749, short", { error: "invalid_client" }, [{ code: "invalid_client", title: "invalid_client" }]],
    ["an object as error", { error: item }, [item]],
    ["a number as code", { errors: [{ code: 5, title: "t" }] }, [{ code: "5", title: "t" }]],
    ["a pointer", { errors: [{ ...item, source: { pointer: "/name" } }] }, [{ ...item, source: "/name" }]],
    [
      "a parameter",
      { errors: [{ ...item, source: { parameter: "limit" } }] },
      [{ ...item, source: "limit" }],
    ],
    ["null in its fields", { errors: [{ ...item, source: null, meta: null }], traceId: null }, [item]],
    ["null as detail", { errors: [{ code: "A", title: "t", detail: null }] }, [{ code: "A", title: "t" }]],
    [
      "fields of other types",
      { errors: [{ ...item, source: "here" }], code: {}, title: 5, traceId: "t-1" },
      [item],
      "t-1",
    ],
    [
      "texts",
      { errors: ["something failed", null] },
      [
        { code: "", title: "something failed" },
        { code: "", title: "error without a title" },
      ],
    ],
    ["detail only", { errors: [{ detail: "why" }] }, [{ code: "", title: "why", detail: "why" }]],
    ["no list", { errors: {} }, []],
    ["an empty list", { errors: [], traceId: "t-1" }, [], "t-1"],
    ["a text", "Not found", []],
    ["nothing", undefined, []],
    ["a list", [1], []],
  ])("%s", (_what, body, errors, traceId) => {
    const error = from(404, body);
    expect(error.errors).toEqual(errors);
    expect(error.traceId).toBe(traceId);
    expect(error).toMatchObject({ code: "not-found", status: 404, method: "GET", operation: "users.get" });
    for (const { title } of errors as { title: string }[]) expect(error.message).toContain(title);
    expect(error.message).toMatch(/^users\.get failed: .+ \(HTTP 404\)\.$/);
  });

  it("takes the trace id from the header where the body has none", () => {
    expect(from(404, {}, { "X-B3-Traceid": "h-1" }).traceId).toBe("h-1");
    expect(from(404, { traceId: "b-1" }, { "X-B3-Traceid": "h-1" }).traceId).toBe("b-1");
  });
});

it.each<[number, string]>([
  [302, "server"],
  [400, "invalid"],
  [401, "auth"],
  [403, "permission"],
  [404, "not-found"],
  [409, "conflict"],
  [410, "not-found"],
  [412, "conflict"],
  [422, "invalid"],
  [423, "conflict"],
  [429, "rate-limited"],
  [500, "server"],
  [503, "server"],
])("%i is %s, and has a remedy", (status, code) => {
  const error = from(status, undefined);
  expect(error.code).toBe(code);
  expect(error.remedy).toBeTruthy();
});

it.each<[string, number | undefined]>([
  ["7", 7],
  ["0.2", 1],
  [new Date(NOW + 61_000).toUTCString(), 61],
  ["later", undefined],
])("Retry-After %s is %s seconds", (value, seconds) => {
  expect(from(429, undefined, { "retry-after": value }).retryAfter).toBe(seconds);
});

it.each([
  [404, "<!DOCTYPE html><p>", "config"],
  [401, "\n <html lang='en'>", "config"],
  [403, "<html>", "permission"],
  [429, "<html>", "rate-limited"],
  [502, "<html>", "server"],
  [404, "<p>", "not-found"],
])("%i with %j is %s", (status, body, code) => {
  const error = from(status, body);
  expect(error.code).toBe(code);
  if (code === "config") expect(error.message).toContain(server);
});

it("names method and path where the call has no name", () => {
  const { method, path } = request;
  const answer = { status: 404, headers: new Headers(), body: undefined };
  expect(toApiError({ method, path }, answer, server, NOW).message).toContain("GET /api/v1/users/u-1 failed");
});
