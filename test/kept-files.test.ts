import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keptFiles } from "../src/kept-files.ts";
import { temporaryFolder } from "./helpers/qlik.ts";

describe("a kept file", () => {
  it("is read again, 0600 in a 0700 folder, with nothing half written beside it", () => {
    const folder = join(temporaryFolder(), "a", "b");
    const kept = keptFiles(folder);
    expect(kept.read("k")).toBeUndefined();
    expect(kept.write("k", "one")).toBe(true);
    expect(kept.read("k")?.toString()).toBe("one");
    expect(kept.write("k", Buffer.from("two"))).toBe(true);
    expect(readFileSync(kept.path("k"), "utf8")).toBe("two");
    expect([statSync(folder).mode & 0o777, statSync(kept.path("k")).mode & 0o777]).toEqual([0o700, 0o600]);
    expect(readdirSync(folder)).toEqual(["k"]);
  });

  it("counts as none where others could have written it, until it is written anew", () => {
    const folder = join(temporaryFolder(), "open");
    mkdirSync(folder);
    writeFileSync(join(folder, "k"), "evil");
    chmodSync(folder, 0o777);
    const kept = keptFiles(folder);
    expect(kept.read("k")).toBeUndefined();
    kept.write("k", "good");
    expect(kept.read("k")?.toString()).toBe("good");
  });

  it("gives way to newer ones, by number and by size", () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o700);
    const kept = keptFiles(folder, { files: 2, bytes: 10 });
    kept.write("a", "1");
    utimesSync(kept.path("a"), 1, 1);
    kept.write("b", "22");
    utimesSync(kept.path("b"), 2, 2);
    kept.write("c", "333");
    expect(readdirSync(folder).sort()).toEqual(["b", "c"]);
    kept.write("d", "4".repeat(9));
    expect(readdirSync(folder)).toEqual(["d"]);
  });

  it("is not written where there is no room for it", () => {
    const file = join(temporaryFolder(), "file");
    writeFileSync(file, "");
    expect(keptFiles(join(file, "folder")).write("k", "x")).toBe(false);
  });

  it.skipIf(process.getuid?.() !== 0)("is not made by root in somebody else's home", () => {
    const home = temporaryFolder();
    chownSync(home, 12_345, 12_345);
    const kept = keptFiles(join(home, ".qlik/toolkit/code"));
    expect([kept.write("k", "x"), existsSync(join(home, ".qlik"))]).toEqual([false, false]);
  });
});
