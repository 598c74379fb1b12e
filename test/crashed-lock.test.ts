import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import lockfile from "proper-lockfile";
import { expect, it } from "vitest";
import { LOCK_FS, removeCrashedLock } from "../src/crashed-lock.ts";
import { tempFolder } from "./helpers/temp-home.ts";

const OPTIONS = { realpath: false, fs: LOCK_FS, stale: Infinity, onCompromised: () => {} };

const isLocked = (file: string) => lockfile.check(file, { realpath: false, stale: Infinity });

it("a lock names its holder, is kept while that lives, and leaves nothing when it is released", async () => {
  const folder = tempFolder();
  const file = join(folder, "x");
  const release = await lockfile.lock(file, OPTIONS);
  expect(readdirSync(`${file}.lock`)).toEqual([expect.stringContaining(`${process.pid}@`)]);
  expect(decodeURIComponent(readdirSync(`${file}.lock`)[0]!)).toContain(hostname());
  await removeCrashedLock(file);
  expect(await isLocked(file)).toBe(true);
  await release();
  expect(readdirSync(folder)).toEqual([]);
});

/** A lock whose holder's name has another process or machine in it. */
async function lockOf(change: (name: string) => string): Promise<string> {
  const file = join(tempFolder(), "x");
  await lockfile.lock(file, OPTIONS);
  const [name = ""] = readdirSync(`${file}.lock`);
  renameSync(join(`${file}.lock`, name), join(`${file}.lock`, change(name)));
  return file;
}

const gone = () => spawnSync(process.execPath, ["--version"]).pid;

it("one whose process is gone is free at once, fresh as it is", async () => {
  const pid = gone();
  const file = await lockOf((name) => name.replace(/^\d+/, String(pid)));
  await removeCrashedLock(file);
  expect(await isLocked(file)).toBe(false);
});

it("one of another machine, or of nobody known, is left until it has been silent", async () => {
  const pid = gone();
  const file = await lockOf(() => `${pid}@elsewhere`);
  await removeCrashedLock(file);
  expect(await isLocked(file)).toBe(true);
  const other = join(tempFolder(), "y");
  mkdirSync(`${other}.lock`);
  await removeCrashedLock(other);
  expect(await isLocked(other)).toBe(true);
});

it("one that was freed and taken again meanwhile is the new holder's", async () => {
  const pid = gone();
  for (let ticks = 0; ticks < 40; ticks++) {
    const file = await lockOf((name) => name.replace(/^\d+/, String(pid)));
    let isOver = false;
    const removing = removeCrashedLock(file)
      .catch(() => {})
      .finally(() => (isOver = true));
    const tick = () => new Promise((resolve) => setImmediate(resolve));
    while (!existsSync(`${file}.crashed.lock`) && !isOver) await tick();
    rmSync(`${file}.lock`, { recursive: true, force: true });
    for (let at = 0; at < ticks && !isOver; at++) await tick();
    mkdirSync(`${file}.lock`);
    await removing;
    expect(await isLocked(file)).toBe(true);
  }
});
