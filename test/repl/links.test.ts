import { describe, expect, it } from "vitest";
import { linkOf, tenantUrl } from "../../src/repl/links.ts";

it.each([
  [{ links: { open: { href: "https://t/x" } }, resourceType: "app", resourceId: "a" }, "https://t/x"],
  [{ openUrl: "/y" }, "/y"],
  [{ resourceType: "app", resourceId: "a/1" }, "/sense/app/a%2F1"],
  [{ attributes: { id: "a", lastReloadTime: "x" } }, "/sense/app/a"],
  [[{ resourceType: "app", resourceId: "a" }], "/sense/app/a"],
  [[{ openUrl: "/a" }, { openUrl: "/b" }], undefined],
  [{ id: "1" }, undefined],
  ["text", undefined],
  [undefined, undefined],
])("%j is seen at %s", (value, link) => {
  expect(linkOf(value)).toBe(link);
});

describe("tenantUrl", () => {
  const server = "https://dev.example";
  it.each([
    ["/sense/app/1", "https://dev.example/sense/app/1"],
    ["sense/app/1?x=1#y", "https://dev.example/sense/app/1?x=1#y"],
    ["https://dev.example/a", "https://dev.example/a"],
    ["http://dev.example/a", "https://dev.example/a"],
    ["HTTPS://DEV.EXAMPLE/a", "https://dev.example/a"],
  ])("%s", (link, url) => {
    expect(tenantUrl(link, server)).toBe(url);
  });

  it.each([
    "https://evil.example/a",
    "//evil.example/a",
    "\\\\evil.example\\a",
    "https://dev.example@evil.example/",
    "https://user:pw@dev.example/",
    "https://dev.example:8443/",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "data:text/html,x",
    "vscode://x",
    "https://dev.example.evil.example/",
    "https://[",
  ])("never %s", (link) => {
    expect(() => tenantUrl(link, server)).toThrow(expect.objectContaining({ code: "usage" }));
  });
});
