import { expect, it } from "vitest";

import { decodePieces, decodeUtf8 } from "../src/utf8.ts";
import { caught } from "./contexts/caught.ts";

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

it("reads pieces that part a character, and refuses what is cut off", async () => {
  const bytes = Buffer.from("\ufeffaé");
  async function* pieces(end: number) {
    for (let at = 0; at < end; at++) yield bytes.subarray(at, at + 1);
    await Promise.resolve();
  }
  const read = async (end: number) => {
    let all = "";
    for await (const text of decodePieces(pieces(end), "f")) all += text;
    return all;
  };
  expect(await read(bytes.length)).toBe("aé");
  const error = await caught(() => read(bytes.length - 1));
  expect([error.code, error.message]).toEqual(["usage", "f is not in UTF-8."]);
});
