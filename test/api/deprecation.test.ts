import { describe, expect, it } from "vitest";
import { answeredNotice } from "../../src/api/deprecation.ts";

describe("what a tenant says of an operation in its headers", () => {
  it.each<[Record<string, string>, string | undefined]>([
    [{}, undefined],
    [{ sunset: "Tue, 01 Sep 2026 00:00:00 GMT" }, undefined],
    [{ deprecation: "@1756684800" }, "users.list is deprecated, says the tenant."],
    [
      { deprecation: "@1756684800", sunset: "Tue, 01 Sep 2026 00:00:00 GMT" },
      "users.list is deprecated, says the tenant, and may be gone after 2026-09-01.",
    ],
    [{ deprecation: "true", sunset: "soon" }, "users.list is deprecated, says the tenant."],
  ])("%j", (headers, notice) => {
    expect(answeredNotice("users.list", new Headers(headers))).toBe(notice);
  });
});
