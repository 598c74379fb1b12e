import { expect, test } from "vitest";
import { createPasteReader, type Typed } from "../../src/repl/paste.ts";

const START = "\u001b[200~";
const END = "\u001b[201~";
const keys = (text: string): Typed => ({ kind: "keys", text });
const paste = (text: string): Typed => ({ kind: "paste", text });

test.each<[name: string, chunks: string[], typed: Typed[]]>([
  ["lines", ["a\rb\nc\r\nd"], [keys("a\r"), keys("b\n"), keys("c\r\n"), keys("d")]],
  ["a paste between keys", [`a${START}b\rc${END}d`], [keys("a"), paste("b\nc"), keys("d")]],
  ["a paste in pieces", [`${START}b`, "\r", `c\u001b[20`, "1~d"], [paste("b\nc"), keys("d")]],
  ["a mark in pieces", ["\u001b[20", "0~b", END], [paste("b")]],
  ["two pastes", [`${START}a${END}${START}b${END}`], [paste("a"), paste("b")]],
  ["the last line break, which would run it", [`${START}a\r\n\r\n${END}`], [paste("a")]],
  ["keys that would do something", [`${START}a\u001b[A\u0003\u0015\tb${END}`], [paste("a[A\tb")]],
  ["an arrow and an escape key", ["\u001b[", "A", "\u001b"], [keys("\u001b["), keys("A"), keys("\u001b")]],
  ["Ctrl-C in a paste that never ends", [`${START}a`, "\u0003", "b"], [keys("\u0003"), keys("b")]],
])("%s", (_, chunks, typed) => {
  const reader = createPasteReader();
  expect(chunks.flatMap((chunk) => reader.read(chunk))).toEqual(typed);
});
