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
      [{ code: "", title: "Gone", status: 404 }],
      "t-1",
    ],
    [
      "one, with what the service adds (themes)",
      { title: "Gone", status: "404", meta: { resourceName: "dark" }, traceId: "t-1" },
      [{ code: "", title: "Gone", status: 404, more: { meta: { resourceName: "dark" } } }],
      "t-1",
    ],
    ["one, without errors (notifications)", item, [item]],
    ["a status of its own, as a text", { errors: [{ ...item, status: "404" }] }, [{ ...item, status: 404 }]],
    [
      "what caused it, and that in turn (tasks)",
      {
        errors: [
          {
            code: 5,
            title: "The task failed",
            context: "run",
            timestamp: "2026-01-01",
            result: {},
            inner: { code: 7, title: "No app", inner: { title: "Gone", inner: {} } },
          },
        ],
      },
      [
        {
          code: "5",
          title: "The task failed",
          inner: { code: "7", title: "No app", inner: { code: "", title: "Gone" } },
          more: { context: "run", timestamp: "2026-01-01" },
        },
      ],
    ],
    [
      "an issue with a resource (automl)",
      { errors: [{ code: "A", title: "Bad", issue: "too small", argument: "n", meta: { errorId: "e" } }] },
      [{ code: "A", title: "Bad", detail: "too small", more: { argument: "n", meta: { errorId: "e" } } }],
    ],
    [
      "a message beside the title (web-notifications)",
      { errors: [{ code: "A", title: "Bad", message: "too late", status: 404 }] },
      [{ code: "A", title: "Bad", detail: "too late", status: 404 }],
    ],
    [
      "a place within meta (spaces)",
      { errors: [{ code: "A", title: "Bad", meta: { source: { pointer: "/name" } } }] },
      [{ code: "A", title: "Bad", source: "/name", more: { meta: { source: { pointer: "/name" } } } }],
    ],
    [
      "an empty list, and error and message beside (licenses)",
      { errors: [], error: "LicenseError", message: "No licence" },
      [{ code: "LicenseError", title: "No licence" }],
    ],
    [
      "what the sign-in page sends back",
      { error: "access_denied", error_code: "OAUTH-3", error_detail: "not this one" },
      [{ code: "OAUTH-3", title: "access_denied", detail: "not this one" }],
    ],
    ["one error in place of a list", { errors: item }, [item]],
    ["a list without anything around it", [item], [item]],
    ["JSON that does not say so", JSON.stringify({ errors: [item], traceId: "t-1" }), [item], "t-1"],
    [
      "XML of a store",
      '<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>No &quot;key&quot;</Message><RequestId>r-1</RequestId></Error>',
      [{ code: "NoSuchKey", title: 'No "key"' }],
      "r-1",
    ],
    [
      "XML of a service",
      "<response><errors><error><code>E-1</code><title>Gone</title><detail>for good</detail></error></errors></response>",
      [{ code: "E-1", title: "Gone", detail: "for good" }],
    ],
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
      { errors: [{ ...item, source: 5, status: "soon", inner: "x" }], code: {}, title: 5, traceId: "t-1" },
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
    ["a list of something else", [1], []],
    ["XML that tells no error", "<response><ok/></response>", []],
    ["a text that only begins as JSON", '{"errors": [', []],
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

it("is one sentence: what failed, why, and nothing that breaks the line", () => {
  const item = {
    code: "A-1",
    title: "Bad name.",
    detail: "It has\n a line break.",
    source: { pointer: "/name" },
  };
  expect(from(400, { errors: [item] }).message).toBe(
    "users.get failed: Bad name: It has a line break at /name [A-1] (HTTP 400).",
  );
  const inner = { title: "Why" };
  expect(from(400, { errors: [{ title: "What", inner }] }).message).toBe(
    "users.get failed: What, because of: Why (HTTP 400).",
  );
});

it("names three reasons, and how many more there are", () => {
  const error = from(400, { errors: [1, 2, 3, 4, 5].map((n) => ({ title: `t${n}` })) });
  expect(error.message).toBe("users.get failed: t1; t2; t3; and 2 more (HTTP 400).");
  expect(error.errors).toHaveLength(5);
});

it("is no longer than one can read, and ends in any depth", () => {
  let inner: object = { title: "x".repeat(5_000) };
  for (let depth = 0; depth < 20_000; depth++) inner = { title: "again", inner, meta: { inner } };
  const error = from(400, { errors: [inner, { title: "y".repeat(5_000) }] });
  expect(error.message.length).toBeLessThan(2_500);
  expect(JSON.stringify(error).length).toBeLessThan(100_000);
});

it.each([
  ["a short text", "no healthy upstream\n", "no healthy upstream"],
  ["a page's title", "<html><head><title>502 Bad\n Gateway</title></head>", "502 Bad Gateway"],
  ["nothing of a long text", `${"x".repeat(400)}`, "unavailable"],
  ["nothing of other markup", "<p>no</p>", "unavailable"],
])("says %s where there is no more", (_what, body, reason) => {
  expect(from(503, body).message).toBe(`users.get failed: ${reason} (HTTP 503).`);
});

it("from another host is told apart from one of the tenant", () => {
  const answer = { status: 403, headers: new Headers(), body: "<Error><Code>Expired</Code></Error>" };
  const error = toApiError(request, { ...answer, otherHost: "files.example" }, server, NOW);
  expect(error.code).toBe("server");
  expect(error.message).toContain("files.example");
});

it.each<[number, string]>([
  [302, "server"],
  [400, "invalid"],
  [401, "auth"],
  [403, "permission"],
  [404, "not-found"],
  [407, "network"],
  [408, "timeout"],
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
