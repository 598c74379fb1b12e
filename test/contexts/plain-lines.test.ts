import { expect, it } from "vitest";
import { parse } from "yaml";
import { readPlainly } from "../../src/contexts/plain-lines.ts";

const piece = (...lines: string[]): string =>
  `contexts:\n  a:\n${lines.map((line) => `    ${line}\n`).join("")}`;
const library = (text: string): unknown => parse(text, { logLevel: "silent" }).contexts.a;

const HEX = "0123456789abcdef0123456789abcdef";
const VALUES = [
  ...[
    "https://acme.eu.qlikcloud.com",
    "http://127.0.0.1:4911/a?b",
    "Bearer eyJhbGci.x-y_z.q==",
    HEX,
    "a b c",
    "x",
  ],
  ...[
    "true",
    "false",
    "True",
    "yes",
    "no",
    "on",
    "null",
    "~",
    "y",
    "N",
    "007",
    "1",
    "-1",
    "+1",
    "1.5",
    ".5",
    ".inf",
  ],
  ...[
    "1e3",
    "1_000",
    "0x1f",
    "0o17",
    "0b11",
    "12:30:45",
    "2020-01-01",
    "2020-01-01t00:00:00z",
    "1.2.3",
    "9e9e9e9e",
    "0e0e",
  ],
  ...[
    '"quoted"',
    "'quoted'",
    "a: b",
    "a:b",
    "a #b",
    "a#b",
    "#b",
    "a,b",
    "[a]",
    "{a: b}",
    "&a",
    "*a",
    "!a",
    "|",
    ">",
    "%a",
  ],
  ...[
    "@a",
    "`a",
    "a:",
    "a ",
    "  a",
    "- a",
    "-a",
    "?a",
    "? a",
    ":a",
    "a\\b",
    "é",
    "${NAME}",
    "a  b",
    "=",
    "<<",
    "---",
    "...",
  ],
  ...["00000000000000000000", "1234567890123456789012e4", "deadbeef", "0123456789e0123456789", ""],
];

it.each(VALUES)("reads %j as the library does, or leaves it to it", (value) => {
  for (const text of [piece(`k: ${value}`), piece("headers:", `  K: ${value}`, "server: s")]) {
    const read = readPlainly(text);
    if (read === undefined) continue;
    expect(read).toEqual(library(text));
  }
});

it.each<[string, string]>([
  [
    "an OAuth client",
    piece(`server: https://a.eu.qlikcloud.com`, `oauth-client-id: ${HEX}`, "insecure: true"),
  ],
  ["an API key", piece("headers:", "    Authorization: Bearer x.y", "comment: of mine", "server: s")],
  ["blank lines", piece("", "server: s", "").replaceAll(/^ +$/gm, "")],
])("reads %s itself", (_, text) => {
  expect(readPlainly(text)).toEqual(library(text));
});

it.each([
  ["nothing", piece()],
  ["nothing below a key", piece("headers:", "server: s")],
  ["a comment", piece("# c", "server: s")],
  ["a list", piece("tags:", "  - a")],
  ["a block of text", piece("comment: |", "  a: b")],
  ["text on a second line", piece("comment: a", "  more")],
  ["a map in a map", piece("a:", "  b:", "    c: d")],
  ["another indentation", piece("a:", "    b: c", "  d: e")],
  ["a key that is there twice", piece("a: b", "a: c")],
  ["a key that every object has", piece("constructor: b")],
])("leaves %s to the library", (_, text) => expect(readPlainly(text)).toBeUndefined());
