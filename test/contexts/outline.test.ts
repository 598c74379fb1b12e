import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { outlineOf } from "../../src/contexts/outline.ts";
import { readStore } from "../../src/contexts/store.ts";
import { caught } from "./caught.ts";
import { useTempDir } from "./temp-dir.ts";

const tempDir = useTempDir();

function storeWith(text: string): string {
  const path = join(tempDir(), "contexts.yml");
  writeFileSync(path, text);
  return path;
}

const PLAIN: [string, string][] = [
  [
    "as qlik-cli writes it",
    "contexts:\n    bot:\n        headers:\n            Authorization: Bearer x\n        server: s\n    prod:\n        comment: 'a: b'\ncurrent-context: prod\n",
  ],
  [
    "comments and blank lines anywhere",
    "# top\ncurrent-context: a # now\n\ncontexts: # mine\n\n# left\n  # before\n  a: # the first\n    # inside\n    server: s\n\n# left again\n  b:\n    server: t\n",
  ],
  [
    "names in quotes",
    "contexts:\n  \"a: b\":\n    server: s\n  'c d':\n    server: t\n  e.f-g:\n    server: u\n",
  ],
  [
    "text over several lines",
    "contexts:\n  a:\n    comment: |\n      b:\n      contexts:\n    server: s\n  b:\n    comment: >-\n     c:\n\n     d:\n  c:\n    comment: some\n      more\n",
  ],
  [
    "lists and maps in one line",
    "contexts:\n  a:\n    x: [1, { y: 2 }]\n    headers: {\n      z: 1 }\n  b:\n    - 1\n",
  ],
  ["nothing under a name", "contexts:\n  a:\n  b:\n    server: s\n  c:"],
  [
    "defaults after it",
    "contexts:\n  a:\n    server: s\ndefaults:\n  comment: d\n  headers:\n    x: y\nother: 1\n",
  ],
  [
    "line ends of Windows",
    "current-context: a\r\ncontexts:\r\n  a:\r\n    server: s\r\n  b:\r\n    server: t\r\n",
  ],
  ["marks inside of text", "contexts:\n  a:\n    comment: R&D * all! - x\n    api-key: a&b*c!d\n"],
];

const TIED: [string, string][] = [
  ["anchors", "contexts:\n  a: &a\n    server: s\n  b: *a\n"],
  ["merge keys", "contexts:\n  a:\n    <<: { server: s }\n"],
  ["tags", "contexts:\n  a:\n    server: !x s\n"],
  ["one line", "contexts: { a: { server: s }, b: { server: t } }\n"],
  ["a context in one line", "contexts:\n  a: { server: s }\n  b:\n    server: t\n"],
  ["names that are no text", "contexts:\n  1:\n    server: s\n  yes:\n    server: t\n"],
  ["a name over several lines", "contexts:\n  ? a\n  : server: s\n"],
  ["no contexts", "current-context: ''\n"],
];

describe.each([
  ["taken apart", PLAIN, true],
  ["read as a whole", TIED, false],
])("a file is %s, and gives the same as the library does", (_, files, apart) => {
  it.each(files)("%s", (_name, text) => {
    expect(outlineOf(text) !== undefined).toBe(apart);
    const all = parse(text, { merge: true, stringKeys: true, logLevel: "silent" });
    const store = readStore(storeWith(text));
    const contexts: Record<string, unknown> = all.contexts ?? {};
    expect([...store.contexts.keys()]).toEqual(Object.keys(contexts));
    for (const [name, settings] of Object.entries(contexts)) {
      expect(store.contexts.has(name)).toBe(true);
      expect(store.contexts.get(name)).toEqual(settings);
    }
    expect(Object.fromEntries(store.contexts)).toEqual(contexts);
    expect(store.contexts.get("none")).toBeUndefined();
    expect(store.current).toBe(all["current-context"] || undefined);
    expect(store.defaults).toEqual(all.defaults ?? {});
  });
});

it("uses a context beside one that is not YAML, of which the place is told when that one is used", async () => {
  const path = storeWith(
    "contexts:\n  a:\n    server: s\n  b:\n    api-key: 'hunter22\n  c:\n    server: t\n",
  );
  const { contexts } = readStore(path);
  expect(contexts.get("a")).toEqual({ server: "s" });
  expect(contexts.get("c")).toEqual({ server: "t" });
  const error = await caught(() => contexts.get("b"));
  expect(error.message).toContain(`${path}:8:1  a closing quote`);
  expect(error.message).not.toContain("hunter22");
});

it.each([
  [
    "a name that is there twice",
    "contexts:\n  a:\n    x: 1\n  a:\n    x: 2\n",
    /:4:3 {2}this key is there twice/,
  ],
  [
    "contexts that are there twice",
    "contexts:\n  a:\n    x: 1\ncontexts:\n  b:\n",
    /:4:1 {2}this key is there twice/,
  ],
  [
    "something else that is wrong",
    "contexts:\n  a:\n    x: 1\ndefaults: [\n",
    /:5:1 {2}wrong indentation, or a bracket/,
  ],
  ["an indentation that changes", "contexts:\n  a:\n    x: 1\n b:\n    x: 2\n", /indentation/],
])("tells of %s", async (_, text, message) => {
  expect((await caught(() => readStore(storeWith(text)))).message).toMatch(message);
});

it("reads one of 10,000 contexts from its own lines", () => {
  const names = Array.from({ length: 10_000 }, (_, index) => `tenant-${index}`);
  const { contexts = new Map<string, string>() } =
    outlineOf(`contexts:\n${names.map((name) => `  ${name}:\n    server: ${name}\n`).join("")}`) ?? {};
  expect(contexts.size).toBe(10_000);
  expect(contexts.get("tenant-5000")).toBe("contexts:\n  tenant-5000:\n    server: tenant-5000\n");
});
