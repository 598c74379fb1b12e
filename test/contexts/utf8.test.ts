import { expect, it } from "vitest";

import { decodeUtf8 } from "../../src/contexts/utf8.ts";
import { caught } from "./caught.ts";

it("reads UTF-8, with or without its mark", () => {
  expect(decodeUtf8(Buffer.from("a: é"), "f")).toBe("a: é");
  expect(decodeUtf8(Buffer.from("\ufeffa: é"), "f")).toBe("a: é");
});

it.each([
  ["in UTF-16", Buffer.from("\ufeffhunter22", "utf16le"), /Out-File/],
  ["in UTF-16", Buffer.from("\ufeffhunter22", "utf16le").swap16(), /Out-File/],
  ["not in UTF-8", Buffer.from("hunter22 é", "latin1"), /^Save it as UTF-8\.$/],
])("says what is %s", async (words, bytes, remedy) => {
  const error = await caught(() => decodeUtf8(bytes, "contexts.yaml"));
  expect(error.message).toBe(`contexts.yaml is ${words}.`);
  expect(error.remedy).toMatch(remedy);
});
