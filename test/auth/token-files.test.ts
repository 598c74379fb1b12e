import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import lockfile from "proper-lockfile";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { LOCK_FS } from "../../src/crashed-lock.ts";
import { createTokenFiles, tokenKey } from "../../src/auth/token-files.ts";
import { Secret } from "../../src/redact.ts";
import { tempFolder } from "../helpers/temp-home.ts";

const token = (value: string) => ({ value: new Secret(value), expiresAt: 9e12, renewAt: 8e12 });
const mode = (path: string) => statSync(path).mode & 0o777;

const NEVER = new AbortController().signal;

/** A store in a folder that does not exist yet. */
function store() {
  const folder = join(tempFolder(), "toolkit", "tokens");
  const { exclusively: lockAnd, ...files } = createTokenFiles(folder);
  const exclusively = <T>(key: string, work: () => Promise<T>) => lockAnd(key, work, NEVER);
  const file = join(folder, "k.json");
  return {
    folder,
    file,
    ...files,
    exclusively,
    keep: (value: string) => exclusively("k", () => files.write("k", token(value))),
  };
}

describe("createTokenFiles", () => {
  it("keeps tokens 0600 in a 0700 folder, and reads them back", async () => {
    const { keep, read, folder, file } = store();
    await keep("kept-token");
    expect([mode(folder), mode(file)]).toEqual([0o700, 0o600]);
    expect(await read("k")).toEqual(token("kept-token"));
    expect((await read("k"))!.value.reveal()).toBe("kept-token");
    expect(readdirSync(folder)).toEqual(["k.json"]);
  });

  it("keeps a refresh token beside, and does without", async () => {
    const { exclusively, write, read, file } = store();
    const lasting = { ...token("kept-token"), refresh: new Secret("kept-refresh") };
    await exclusively("k", () => write("k", lasting));
    expect((await read("k"))?.refresh?.reveal()).toBe("kept-refresh");
    expect(mode(file)).toBe(0o600);
    await write("k", token("kept-token"));
    expect(await read("k")).not.toHaveProperty("refresh");
  });

  it("closes a file that others could read", async () => {
    const { keep, folder, file } = store();
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, "{}", { mode: 0o644 });
    chmodSync(file, 0o644);
    await keep("kept-token");
    expect(mode(file)).toBe(0o600);
  });

  it.each([
    ["no JSON", "{"],
    ["nothing", ""],
    ["another shape", '{"token":"x"}'],
    ["times that are none", '{"accessToken":"x","expiresAt":"soon","renewAt":1}'],
    ["an empty token", '{"accessToken":"","expiresAt":9e12,"renewAt":9e12}'],
    ["a token with a line break", '{"accessToken":"a\\nb","expiresAt":9e12,"renewAt":9e12}'],
    [
      "a refresh token with a line break",
      '{"accessToken":"x","refreshToken":"a\\nb","expiresAt":9,"renewAt":9}',
    ],
    ["a time beyond all", '{"accessToken":"x","expiresAt":1e999,"renewAt":9}'],
    ["null", "null"],
    ["bytes", "\u0000\u0001"],
  ])("counts a file with %s as none", async (_what, content) => {
    const { read, folder, file } = store();
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, content);
    expect(await read("k")).toBeUndefined();
  });

  it("works without a folder that could be made", async () => {
    const blocked = join(tempFolder(), "file");
    writeFileSync(blocked, "");
    const files = createTokenFiles(join(blocked, "tokens"));
    expect(await files.exclusively("k", () => files.write("k", token("x")).then(() => "done"), NEVER)).toBe(
      "done",
    );
    expect(await files.read("k")).toBeUndefined();
  });

  it("lets one work at a time for one key", async () => {
    const { exclusively } = store();
    const order: string[] = [];
    const work = (name: string) => async () => {
      order.push(`${name} begins`);
      for (let i = 0; i < 20; i++) await new Promise(setImmediate);
      order.push(`${name} ends`);
    };
    await Promise.all([exclusively("k", work("one")), exclusively("k", work("two"))]);
    expect(order).toEqual(
      order[0] === "one begins"
        ? ["one begins", "one ends", "two begins", "two ends"]
        : ["two begins", "two ends", "one begins", "one ends"],
    );
  });

  it("frees the lock after a failure, and passes the failure on", async () => {
    const { exclusively } = store();
    await expect(exclusively("k", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await exclusively("k", () => Promise.resolve("next"))).toBe("next");
  });

  it("keeps the result though the lock is gone meanwhile", async () => {
    const { exclusively, file } = store();
    const result = await exclusively("k", async () => {
      await lockfile.unlock(file, { realpath: false, fs: LOCK_FS });
      return "done";
    });
    expect(result).toBe("done");
  });

  it("keeps the process alive though the lock is lost, as when the computer sleeps", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const thrown: unknown[] = [];
    const note = (error: unknown) => thrown.push(error);
    process.on("uncaughtException", note);
    onTestFinished(() => void process.off("uncaughtException", note));
    const { exclusively, file, folder } = store();
    const result = await exclusively("k", async () => {
      rmSync(join(folder, "k.json.lock"), { recursive: true });
      // The lock looks after itself every second, and finds out.
      vi.advanceTimersByTime(1_000);
      while (lockfile.checkSync(file, { realpath: false }) || vi.getTimerCount() > 0) {
        await new Promise(setImmediate);
      }
      for (let i = 0; i < 20; i++) await new Promise(setImmediate);
      return "done";
    });
    expect([result, thrown]).toEqual(["done", []]);
  });

  it("ends the wait for another process when nobody waits for its token any more", async () => {
    const { folder } = store();
    mkdirSync(join(folder, "k.json.lock"), { recursive: true });
    const controller = new AbortController();
    const waiting = createTokenFiles(folder).exclusively(
      "k",
      () => Promise.resolve(expect.unreachable()),
      controller.signal,
    );
    controller.abort(new Error("left"));
    await expect(waiting).rejects.toThrow("left");
  });

  it("passes over the lock of a process that died", async () => {
    const { exclusively, folder } = store();
    mkdirSync(join(folder, "k.json.lock"), { recursive: true });
    utimesSync(join(folder, "k.json.lock"), 1, 1);
    expect(await exclusively("k", () => Promise.resolve("done"))).toBe("done");
  });

  it("passes over it one at a time, however many have waited for it", async () => {
    const { exclusively, folder } = store();
    mkdirSync(join(folder, "k.json.lock"), { recursive: true });
    utimesSync(join(folder, "k.json.lock"), 1, 1);
    let [inside, most] = [0, 0];
    const work = async () => {
      most = Math.max(most, (inside += 1));
      await new Promise((resolve) => setTimeout(resolve, 20));
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 12 }, () => exclusively("k", work)));
    expect([most, readdirSync(folder)]).toEqual([1, []]);
  });

  it("writes nothing but the token and its times", async () => {
    const { keep, file } = store();
    await keep("kept-token");
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({
      accessToken: "kept-token",
      expiresAt: 9e12,
      renewAt: 8e12,
    });
  });
});

it("tokenKey tells parts apart, and is fit for a file name", () => {
  const keys = [["a", "b"], ["a", "b", ""], ["ab"], ["b", "a"], ["a"]].map((parts) => tokenKey(parts));
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/);
});
