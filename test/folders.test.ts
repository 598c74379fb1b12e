import { chmodSync, existsSync, mkdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { homeFolder, makeOwnFolder } from "../src/folders.ts";
import { temporaryFolder } from "./helpers/qlik.ts";

describe("a folder of one's own", () => {
  it("is made with those above it, for nobody else; what is there stays", () => {
    const above = temporaryFolder();
    chmodSync(above, 0o755);
    const folder = join(above, "a", "b");
    makeOwnFolder(folder);
    makeOwnFolder(folder);
    if (process.platform !== "win32") {
      const modes = [above, join(above, "a"), folder].map((one) => statSync(one).mode & 0o777);
      expect(modes).toEqual([0o755, 0o700, 0o700]);
    }
  });

  it("cannot be where a file or a link to nothing is", () => {
    const above = temporaryFolder();
    writeFileSync(join(above, "file"), "");
    symlinkSync(join(above, "nowhere"), join(above, "link"));
    expect(() => makeOwnFolder(join(above, "file", "a"))).toThrow(/ENOTDIR/);
    expect(() => makeOwnFolder(join(above, "link", "a"))).toThrow(/EEXIST/);
  });

  it.runIf(existsSync("/proc/self"))("ends where the system makes none and says that it is not there", () => {
    expect(() => makeOwnFolder("/proc/nope/a/b")).toThrow(/ENOENT/);
  });
});

it.skipIf(process.platform === "win32")("an empty HOME counts as none", () => {
  const account = homeOf(undefined);
  expect(homeOf("")).toBe(account);
  const other = temporaryFolder();
  mkdirSync(join(other, "x"));
  expect(homeOf(other)).toBe(other);
});

function homeOf(home: string | undefined): string {
  vi.stubEnv("HOME", home);
  try {
    return homeFolder();
  } finally {
    vi.unstubAllEnvs();
  }
}
