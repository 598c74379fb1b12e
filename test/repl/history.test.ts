import { appendFileSync, chmodSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { rememberSecret } from "../../src/redact.ts";
import { openHistory } from "../../src/repl/history.ts";

let path: string;
let warnings: string[];

beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), "history-")), "folder", "dev.jsonl");
  warnings = [];
});

function open(options: { path?: string; size?: number } = {}) {
  return openHistory({ path, now: () => 0, warn: (message) => warnings.push(message), ...options });
}

function inputs(): unknown[] {
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  return lines.map((line) => (JSON.parse(line) as { input: unknown }).input);
}

test("one record for each input, lines kept together", () => {
  const history = open();
  history.add("const a = 1");
  history.add("function f() {\n  return 1\n}");
  expect(readFileSync(path, "utf8")).toBe(
    `{"time":"1970-01-01T00:00:00.000Z","input":"const a = 1"}\n` +
      `{"time":"1970-01-01T00:00:00.000Z","input":"function f() {\\n  return 1\\n}"}\n`,
  );
  expect(open().entries).toEqual(["const a = 1", "function f() {\n  return 1\n}"]);
});

test("only the owner may read it, whatever the umask or the file was", () => {
  const umask = process.umask(0);
  try {
    open().add("1");
  } finally {
    process.umask(umask);
  }
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(statSync(join(path, "..")).mode & 0o777).toBe(0o700);
  chmodSync(path, 0o644);
  open();
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test("secrets never reach the file, nor the arrow keys", () => {
  rememberSecret("hunter2-hunter2");
  const history = open();
  history.add("connect({ apiKey: 'hunter2-hunter2' })");
  history.add("f('Bearer abcdefghijklmnop')");
  expect(readFileSync(path, "utf8")).not.toMatch(/hunter2|abcdefgh/);
  expect(history.entries.join()).not.toMatch(/hunter2|abcdefgh/);
});

test("a leading blank and a repetition are not kept", () => {
  const history = open();
  for (const input of [" secret()", "a", "a", "", "  ", "b", "a"]) history.add(input);
  expect(inputs()).toEqual(["a", "b", "a"]);
  expect(history.entries).toEqual(["a", "b", "a"]);
});

test("two sessions lose nothing of each other", () => {
  const [one, two] = [open(), open()];
  for (let count = 0; count < 50; count++) {
    one.add(`one ${count}`);
    two.add(`two ${count}`);
  }
  expect(inputs()).toHaveLength(100);
});

test("the newest thousand are loaded; damaged lines are passed over", () => {
  open().add("first");
  const lines = Array.from({ length: 1200 }, (_, count) => JSON.stringify({ input: `line ${count}` }));
  writeFileSync(path, `${lines.join("\n")}\nnot JSON\n{"input":5}\n`);
  const { entries } = open();
  expect(entries).toHaveLength(1000);
  expect(entries.at(-1)).toBe("line 1199");
});

test("a record after one that was cut off stands on a line of its own", () => {
  open().add("a");
  appendFileSync(path, `{"inp`);
  open().add("b");
  expect(open().entries).toEqual(["a", "b"]);
});

test("a folder that cannot be written gives one warning", () => {
  writeFileSync(join(path, "..", "..", "file"), "");
  const history = open({ path: join(path, "..", "..", "file", "dev.jsonl") });
  history.add("a");
  history.add("b");
  expect(warnings).toHaveLength(1);
  expect(history.entries).toEqual(["a", "b"]);
});
