import { mkdirSync, readFileSync, renameSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { contentHash, createTrust } from "../../src/contexts/trust.ts";
import { caught } from "./caught.ts";
import { useTempDir } from "./temp-dir.ts";

const tempDir = useTempDir();

const setUp = (env: Record<string, string> = {}) => {
  const folder = tempDir();
  const file = join(folder, "contexts.yaml");
  writeFileSync(file, "contexts: {}\n");
  const state = join(folder, "state");
  return { folder, file, state, trust: createTrust(state, env), hash: contentHash("contexts: {}\n") };
};

it("the hash is what sha256sum prints", () => {
  const known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  expect([contentHash("abc"), contentHash(Buffer.from("abc"))]).toEqual([known, known]);
});

describe("a file", () => {
  it("is unknown, then trusted, then changed, and trusted again when it is as it was", async () => {
    const { trust, file, hash, state } = setUp();
    expect(trust.check(file, hash)).toBe("unknown");
    await trust.record(file, hash);
    expect(trust.check(file, hash)).toBe("trusted");
    expect(trust.check(file, contentHash("other"))).toBe("changed");
    expect(createTrust(state, {}).check(file, hash)).toBe("trusted");
  });

  it("is trusted in its place only", async () => {
    const { trust, file, folder, hash } = setUp();
    await trust.record(file, hash);
    mkdirSync(join(folder, "elsewhere"));
    const moved = join(folder, "elsewhere", "contexts.yaml");
    writeFileSync(moved, "contexts: {}\n");
    expect(trust.check(moved, hash)).toBe("unknown");
  });

  it("is the file that a link points at", async () => {
    const { trust, file, folder, hash } = setUp();
    const link = join(folder, "link.yaml");
    symlinkSync(file, link);
    await trust.record(link, hash);
    expect(trust.check(file, hash)).toBe("trusted");
    renameSync(file, join(folder, "away.yaml"));
    writeFileSync(file, "contexts: {}\n");
    expect(trust.check(file, hash)).toBe("trusted");
    expect(trust.check(join(folder, "away.yaml"), hash)).toBe("unknown");
  });

  it("is no longer trusted once that is taken back", async () => {
    const { trust, file, hash } = setUp();
    await trust.record(file, hash);
    expect(await trust.revoke(file)).toBe(true);
    expect(trust.check(file, hash)).toBe("unknown");
    expect(await trust.revoke(file)).toBe(false);
  });
});

describe("the record", () => {
  it("is for the user alone, and keeps the others", async () => {
    const { trust, file, folder, state, hash } = setUp();
    await Promise.all(
      ["a", "b", "c", "d"].map((name) => createTrust(state, {}).record(join(folder, name), hash)),
    );
    await trust.record(file, hash);
    const path = join(state, "trust.json");
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(state).mode & 0o777).toBe(0o700);
    expect(Object.keys(JSON.parse(readFileSync(path, "utf8")).files)).toHaveLength(5);
  });

  it.each(["", "{", "[]", '{"files":{"x":1}}', '{"files":[]}', "null"])(
    "trusts nothing where it holds %j, and can be written again",
    async (text) => {
      const { trust, file, state, hash } = setUp();
      mkdirSync(state);
      writeFileSync(join(state, "trust.json"), text);
      expect(trust.check(file, hash)).toBe("unknown");
      await trust.record(file, hash);
      expect(trust.check(file, hash)).toBe("trusted");
    },
  );

  it("is named where it cannot be written", async () => {
    const { file, folder, hash } = setUp();
    const { code, message } = await caught(() =>
      createTrust(join(folder, "contexts.yaml"), {}).record(file, hash),
    );
    expect(code).toBe("config");
    expect(message).toContain("record of trusted files");
  });
});

describe("QLIK_TRUST", () => {
  const hash = contentHash("contexts: {}\n");

  it.each([hash, hash.toUpperCase(), `${contentHash("x")}, ${hash}`, `${contentHash("x")}\n${hash}\n`])(
    "allows a content by its hash, also one of several: %j",
    (value) => {
      const { trust, file } = setUp({ QLIK_TRUST: value });
      expect(trust.check(file, hash)).toBe("trusted");
      expect(trust.check(file, contentHash("other"))).toBe("unknown");
    },
  );

  it.each(["1", "true", "*", hash.slice(1), `${hash} yes`])("is no blanket yes: %j", async (value) => {
    const { trust, file } = setUp({ QLIK_TRUST: value });
    const { code, message, remedy } = await caught(() => trust.check(file, hash));
    expect({ code, message }).toMatchObject({ code: "config", message: expect.stringContaining("SHA-256") });
    expect(remedy).toContain("qlik context trust");
  });

  it("counts as not given while it is empty", () => {
    const { trust, file } = setUp({ QLIK_TRUST: "" });
    expect(trust.check(file, hash)).toBe("unknown");
  });
});
