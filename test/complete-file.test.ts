import { execFileSync } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createCompleteFile, type CompleteFileOptions } from "../src/complete-file.ts";
import { temporaryFolder } from "./helpers/qlik.ts";

async function save(path: string, text: string, options?: CompleteFileOptions): Promise<void> {
  const file = await createCompleteFile(path, options);
  try {
    await file.write(text.slice(0, 1));
    await file.write(Buffer.from(text.slice(1)));
    await file.commit();
  } finally {
    await file.discard();
  }
}

describe("a file that is replaced", () => {
  it("keeps its mode, and nothing stands beside it", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "a");
    writeFileSync(path, "old and longer");
    chmodSync(path, 0o600);
    await save(path, "new");
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(["a"]);
    await save(path, "new", { mode: 0o640 });
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  it("is what a link leads to, also in another folder; the link stays", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "inner"));
    writeFileSync(join(folder, "inner", "a"), "old");
    symlinkSync(join("inner", "a"), join(folder, "link"));
    await save(join(folder, "link"), "new");
    expect(lstatSync(join(folder, "link")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, "inner", "a"), "utf8")).toBe("new");
    await expect(save(join(folder, "link"), "x", { overwrite: false })).rejects.toThrow(/is there already/);
  });

  it("stays where what is written is not complete", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "a"), "old");
    const file = await createCompleteFile(join(folder, "a"));
    await file.write("half");
    await file.discard();
    expect([readdirSync(folder), readFileSync(join(folder, "a"), "utf8")]).toEqual([["a"], "old"]);
  });
});

describe.skipIf(process.platform === "win32")("what is no file is written to, and stays what it is", () => {
  it("a device", async () => {
    const before = statSync("/dev/null");
    // Whoever may must not replace it, not even here: a copy of its name is enough to see.
    const link = join(temporaryFolder(), "null");
    symlinkSync("/dev/null", link);
    await save(link, "x");
    expect(statSync(link).rdev).toBe(before.rdev);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });

  it("a pipe, also where files must stay", async () => {
    const path = join(temporaryFolder(), "pipe");
    execFileSync("mkfifo", [path]);
    const [read] = await Promise.all([readFile(path, "utf8"), save(path, "through", { overwrite: false })]);
    expect(read).toBe("through");
    expect(statSync(path).isFIFO()).toBe(true);
  });

  it("a pipe does not begin again", async () => {
    const path = join(temporaryFolder(), "pipe");
    execFileSync("mkfifo", [path]);
    const reading = readFile(path);
    const file = await createCompleteFile(path);
    await file.clear();
    await file.write("x");
    await expect(file.clear()).rejects.toThrow(/broke off/);
    await file.discard();
    await reading;
  });
});
