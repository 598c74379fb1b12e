import { expect, it } from "vitest";
import { namedContext } from "../../src/contexts/named-context.ts";
import { caught } from "./caught.ts";

it.each<[string, string, string | undefined]>([
  ["nothing", "", undefined],
  ["none", "// a script\nimport 'x';\n", undefined],
  ["the first line", "// @context prod\n", "prod"],
  ["a name with blanks, CRLF", "//@context   my tenant \r\nfoo();", "my tenant"],
  ["after the shebang and a mark of UTF-8", "\ufeff#!/usr/bin/env -S qlik run\n\n// @context prod\n", "prod"],
  ["among other comments", "// one\n/** two\n */\n  // @context prod\n// three\nfoo();", "prod"],
  ["twice the same", "// @context a\n// @context a\n", "a"],
  ["in a block comment: an explanation", "/*\n// @context prod\n*/\nfoo();", undefined],
  ["after the first line of code", "foo();\n// @context prod\n", undefined],
  ["behind code", "foo(); // @context prod\n", undefined],
  ["another word", "// @contexts prod\n", undefined],
])("%s", (_, source, expected) => {
  expect(namedContext(source, "a.ts")).toBe(expected);
});

it.each([
  ["// @context\nfoo();", /a\.ts names no context/],
  ["// @context a\n// @context b\n", /a\.ts names several contexts: a, b/],
])("refuses %j", async (source, message) => {
  const error = await caught(() => namedContext(source, "a.ts"));
  expect(error).toMatchObject({ code: "usage", message: expect.stringMatching(message) as string });
});
