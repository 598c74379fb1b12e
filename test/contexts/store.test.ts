import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { describe, expect, it, onTestFinished } from "vitest";

import { editStore, readStore, storePath, type StoreEditor } from "../../src/contexts/store.ts";
import { fileAccessError } from "../../src/contexts/store-file.ts";
import { caught } from "./caught.ts";
import { useTempDir } from "./temp-dir.ts";

const tempDir = useTempDir();

/** As qlik-cli writes it: sorted keys, four blanks, its own keys. */
const BY_QLIK_CLI = `contexts:
    bot:
        oauth-client-id: 0a1b2c3d4e5f60718293a4b5c6d7e8f9
        oauth-client-secret: 5f60718293a4b5c6d7e8f90a1b2c3d4e
        server: https://acme.eu.qlikcloud.com
    onprem:
        certificates: /home/ann/certs
        headers:
            Authorization: Bearer one
            cookie: X-Qlik-Session=1
        insecure: true
        server: https://qseow.example.com/jwt
        server-type: windows
    prod:
        comment: 'Production: "handle with care"'
        headers:
            Authorization: Bearer two
        server: https://acme.eu.qlikcloud.com
        server-type: cloud
current-context: prod
`;

/** As people write it. */
const BY_HAND = `# my contexts


current-context:   "dev"    # where I work
contexts:

  # the first one
  dev: {server: https://dev.eu.qlikcloud.com,   api-key: "\${K}"}


  prod:   # careful
    server:    'https://acme.eu.qlikcloud.com'   # the real one
    api-key:   { env: ACME }
    x-mine:
    - 1
    -   2
    comment: on
  # the last one
  z: { server: acme.eu, api-key: "\${K}" }
# the end
`;

function storeWith(text: string): string {
  const path = join(tempDir(), ".qlik", "contexts.yml");
  mkdirSync(dirname(path));
  writeFileSync(path, text);
  return path;
}

const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);
const read = (path: string): string => readFileSync(path, "utf8");
const CONTEXT = { server: "https://new.eu.qlikcloud.com", "api-key": "${NEW}" };

describe("where the store is", () => {
  it("is qlik-cli's file at home", () => {
    const expected = join("/home/ann", ".qlik", "contexts.yml");
    expect(storePath({}, "/home/ann")).toBe(expected);
    expect(storePath({ QLIK_CLI_USER_HOME_DIR: "" }, "/home/ann")).toBe(expected);
  });

  it("is in another home, or is the file named", () => {
    const folder = tempDir();
    const file = join(folder, "my.yml");
    expect(storePath({ QLIK_CLI_USER_HOME_DIR: folder }, "/home/ann")).toBe(
      join(folder, ".qlik", "contexts.yml"),
    );
    writeFileSync(file, "");
    expect(storePath({ QLIK_CLI_USER_HOME_DIR: file }, "/home/ann")).toBe(file);
  });
});

describe("reading", () => {
  it("takes a missing file for an empty store", () => {
    const store = readStore(join(tempDir(), "none", "contexts.yml"));
    expect([store.current, store.contexts.size]).toEqual([undefined, 0]);
  });

  it("takes qlik-cli's file as it is", () => {
    const store = readStore(storeWith(BY_QLIK_CLI));
    expect(store.current).toBe("prod");
    expect([...store.contexts.keys()]).toEqual(["bot", "onprem", "prod"]);
  });

  it.each([
    ["", undefined],
    ["# nothing\n", undefined],
    ['current-context: ""\ncontexts: {}\n', undefined],
    ["current-context:\ncontexts:\n", undefined],
    ["current-context: 7\ncontexts:\n  7: {}\n", "7"],
  ])("%j has the current context %s", (text, current) => {
    expect(readStore(storeWith(text)).current).toBe(current);
  });

  it("names the place of what is not YAML, and quotes nothing of it", async () => {
    const path = storeWith("contexts:\n  dev:\n    api-key: 'hunter22\n");
    const error = await caught(() => readStore(path).contexts.get("dev"));
    expect(error.code).toBe("config");
    expect(error.message).toContain(`${path}:`);
    expect(error.message).not.toContain("hunter22");
  });
});

describe("an edit leaves everything else byte for byte", () => {
  const edits: [string, string, (store: StoreEditor) => void, (text: string) => string][] = [
    ["qlik-cli: use", BY_QLIK_CLI, (s) => s.use("bot"), (t) => t.replace("context: prod", "context: bot")],
    ["qlik-cli: clear", BY_QLIK_CLI, (s) => s.clear(), (t) => t.replace("context: prod", 'context: ""')],
    [
      "qlik-cli: rename",
      BY_QLIK_CLI,
      (s) => s.rename("prod", "live"),
      (t) => t.replace("    prod:", "    live:").replace("context: prod", "context: live"),
    ],
    ["qlik-cli: remove", BY_QLIK_CLI, (s) => s.remove("bot"), (t) => t.replace(/ {4}bot:\n( {8}.*\n)*/, "")],
    [
      "qlik-cli: add",
      BY_QLIK_CLI,
      (s) => s.set("new", CONTEXT),
      (t) =>
        t.replace(
          "current-context",
          "    new:\n        server: https://new.eu.qlikcloud.com\n        api-key: ${NEW}\ncurrent-context",
        ),
    ],
    ["by hand: use", BY_HAND, (s) => s.use("prod"), (t) => t.replace('t:   "dev"    #', "t: prod #")],
    [
      "by hand: change one key",
      BY_HAND,
      (s) =>
        s.set("prod", { server: "https://x.eu.qlikcloud.com", "api-key": { env: "ACME" }, comment: "on" }),
      (t) => t.replace("   'https://acme.eu.qlikcloud.com'   #", "https://x.eu.qlikcloud.com #"),
    ],
    ["by hand: rename", BY_HAND, (s) => s.rename("z", "last"), (t) => t.replace("  z: {", "  last: {")],
    [
      "by hand, Windows",
      BY_HAND.replaceAll("\n", "\r\n"),
      (s) => s.rename("z", "zz"),
      (t) => t.replace("z: {", "zz: {"),
    ],
  ];
  it.each(edits)("%s", async (_, text, edit, expected) => {
    const path = storeWith(text);
    await editStore(path, edit);
    expect(read(path)).toBe(expected(text));
  });

  it("also where the layout cannot be kept", async () => {
    const path = storeWith("contexts:\n  a: {server: x,\n    comment: y}\n  b: {}\n");
    await editStore(path, (store) => store.set("c", CONTEXT));
    expect([...readStore(path).contexts.entries()]).toEqual([
      ["a", { server: "x", comment: "y" }],
      ["b", {}],
      ["c", CONTEXT],
    ]);
  });
});

describe("the editor", () => {
  it("starts a store", async () => {
    const path = join(tempDir(), ".qlik", "contexts.yml");
    await editStore(path, (store) => {
      store.set("dev", { ...CONTEXT, "oauth-scope": "a b", comment: "0123" });
      store.use("dev");
    });
    expect(read(path)).toBe(`current-context: dev
contexts:
  dev:
    server: https://new.eu.qlikcloud.com
    api-key: \${NEW}
    oauth-scope: a b
    comment: "0123"
`);
  });

  it.each([
    ["literal", "eyJ.a.b", { headers: { Authorization: "Bearer eyJ.a.b" } }],
    ["literal with its scheme", " Bearer eyJ.a.b\n", { headers: { Authorization: "Bearer eyJ.a.b" } }],
    ["reference", "${KEY}", { "api-key": "${KEY}" }],
    ["env", { env: "KEY" }, { "api-key": { env: "KEY" } }],
    ["file", { file: "/run/key" }, { "api-key": { file: "/run/key" } }],
    ["command", { command: ["op", "read", "a, b"] }, { "api-key": { command: ["op", "read", "a, b"] } }],
  ])("keeps an API key as qlik-cli does if it is in clear: %s", async (_, apiKey, expected) => {
    const path = join(tempDir(), "contexts.yml");
    await editStore(path, (store) =>
      store.set("a", { server: "https://a.eu.qlikcloud.com", "api-key": apiKey }),
    );
    expect(readStore(path).contexts.get("a")).toEqual({ server: "https://a.eu.qlikcloud.com", ...expected });
  });

  it("removes settings it knows and keeps others", async () => {
    const path = storeWith(BY_QLIK_CLI);
    await editStore(path, (store) => store.set("onprem", CONTEXT));
    expect(readStore(path).contexts.get("onprem")).toEqual({ ...CONTEXT, certificates: "/home/ann/certs" });
  });

  it("quotes what YAML 1.1, which qlik-cli reads, would take for something else", async () => {
    const path = storeWith("");
    await editStore(path, (store) =>
      store.set("a", { ...CONTEXT, comment: "yes", "oauth-client-id": "1_000" }),
    );
    expect(read(path)).toContain('comment: "yes"');
    expect(read(path)).toContain('oauth-client-id: "1_000"');
  });

  it("replaces what is no context", async () => {
    const path = storeWith("contexts:\n  a: 5\n  b:\n");
    await editStore(path, (store) => {
      expect(store.get("a")).toEqual({});
      store.set("a", CONTEXT);
      store.set("b", CONTEXT);
    });
    expect([...readStore(path).contexts.values()]).toEqual([CONTEXT, CONTEXT]);
  });

  it("clears the current context when that one goes", async () => {
    const path = storeWith(BY_QLIK_CLI);
    await editStore(path, (store) => {
      store.remove("prod");
      expect([store.current, store.names]).toEqual([undefined, ["bot", "onprem"]]);
    });
    expect(read(path)).toContain('current-context: ""\n');
  });

  it.each(["constructor", "__proto__", "toString"])("takes a context called %s", async (name) => {
    const path = storeWith(BY_QLIK_CLI);
    await editStore(path, (store) => {
      expect([store.get(name), store.names.includes(name)]).toEqual([undefined, false]);
      store.set(name, CONTEXT);
      store.use(name);
    });
    await editStore(path, (store) => expect(store.get(name)).toEqual(CONTEXT));
    expect(readStore(path)).toMatchObject({ current: name });
    expect(readStore(path).contexts.get(name)).toEqual(CONTEXT);
    await editStore(path, (store) => store.rename(name, `${name}2`));
    await editStore(path, (store) => store.remove(`${name}2`));
    expect([...readStore(path).contexts.keys()]).toEqual(["bot", "onprem", "prod"]);
  });

  it("removes a header that every object has", async () => {
    const path = storeWith("");
    await editStore(path, (store) => store.set("a", { ...CONTEXT, headers: { constructor: "1", b: "2" } }));
    await editStore(path, (store) => store.set("a", { ...CONTEXT, headers: { b: "2" } }));
    expect(readStore(path).contexts.get("a")).toMatchObject({ headers: { b: "2" } });
    expect(read(path)).not.toContain("constructor");
  });

  it("can be emptied and filled again", async () => {
    const path = storeWith("contexts:\n  a: {}\n");
    await editStore(path, (store) => store.remove("a"));
    await editStore(path, (store) => store.set("b", CONTEXT));
    expect(read(path)).toContain("contexts:\n  b:\n    server:");
  });

  it.each<[string, (store: StoreEditor) => void]>([
    ["use", (store) => store.use("prd")],
    ["remove", (store) => store.remove("prd")],
    ["rename", (store) => store.rename("prd", "x")],
  ])("names the nearest context when there is none: %s", async (_, edit) => {
    const error = await caught(() => editStore(storeWith(BY_QLIK_CLI), edit));
    expect(error.code).toBe("config");
    expect(error.message).toContain('Did you mean "prod"?');
    expect(error.remedy).toContain("bot, onprem, prod");
  });

  it("does not rename onto another context", async () => {
    const path = storeWith(BY_QLIK_CLI);
    expect((await caught(() => editStore(path, (store) => store.rename("bot", "prod")))).code).toBe("config");
    expect(read(path)).toBe(BY_QLIK_CLI);
  });

  it("does not remove what another context refers to", async () => {
    const text = "contexts:\n  a: &a { server: acme.eu }\n  b: *a\n";
    const path = storeWith(text);
    expect((await caught(() => editStore(path, (store) => store.remove("a")))).code).toBe("config");
    expect(read(path)).toBe(text);
  });
});

describe("the file", () => {
  it("is for the user alone, and so is its folder", async () => {
    const path = join(tempDir(), "home", ".qlik", "contexts.yml");
    await editStore(path, (store) => store.set("a", CONTEXT));
    expect([mode(path), mode(dirname(path))]).toEqual(["600", "700"]);
  });

  it("is closed to others even by an edit that changes nothing", async () => {
    const path = storeWith(BY_QLIK_CLI);
    chmodSync(path, 0o644);
    chmodSync(dirname(path), 0o755);
    await editStore(path, () => undefined);
    expect([mode(path), mode(dirname(path))]).toEqual(["600", "700"]);
  });

  it("does not close a folder that is not ours", async () => {
    const folder = tempDir();
    chmodSync(folder, 0o755);
    await editStore(join(folder, "my.yml"), (store) => store.set("a", CONTEXT));
    expect([mode(folder), mode(join(folder, "my.yml"))]).toEqual(["755", "600"]);
  });

  it("is not written when nothing changed", async () => {
    const path = storeWith(BY_HAND);
    const before = statSync(path, { bigint: true });
    const names = await editStore(path, (store) => {
      store.use("dev");
      store.set("z", { server: "acme.eu", "api-key": "${K}" });
      return store.names;
    });
    expect(names).toEqual(["dev", "prod", "z"]);
    const after = statSync(path, { bigint: true });
    expect([after.mtimeNs, after.ino]).toEqual([before.mtimeNs, before.ino]);
  });

  it("is as before when the edit throws, and can be edited again", async () => {
    const path = storeWith(BY_HAND);
    const boom = new Error("boom");
    const edit = (store: StoreEditor): void => {
      store.remove("dev");
      throw boom;
    };
    await expect(editStore(path, edit)).rejects.toBe(boom);
    expect(read(path)).toBe(BY_HAND);
    expect(readdirSync(dirname(path))).toEqual(["contexts.yml"]);
    await editStore(path, (store) => store.remove("dev"));
    expect(readStore(path).contexts.has("dev")).toBe(false);
  });

  it("takes concurrent edits one after the other", async () => {
    const path = join(tempDir(), ".qlik", "contexts.yml");
    const names = Array.from({ length: 8 }, (_, index) => `c${index}`);
    await Promise.all(names.map((name) => editStore(path, (store) => store.set(name, CONTEXT))));
    expect([...readStore(path).contexts.keys()].sort()).toEqual(names);
    expect(readdirSync(dirname(path))).toEqual(["contexts.yml"]);
  });

  it("may be a link into another folder", async () => {
    const real = join(tempDir(), "dotfiles.yml");
    writeFileSync(real, BY_QLIK_CLI);
    const path = join(tempDir(), "contexts.yml");
    symlinkSync(real, path);
    await editStore(path, (store) => store.use("bot"));
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
    expect(readStore(real).current).toBe("bot");
  });
});

describe("a place that cannot be used is told in words", () => {
  it("a folder where the file should be", async () => {
    const path = join(tempDir(), "contexts.yml");
    mkdirSync(path);
    for (const run of [() => readStore(path), () => editStore(path, () => undefined)]) {
      const error = await caught(run);
      expect([error.code, error.message]).toEqual(["config", expect.stringContaining("it is a folder")]);
    }
  });

  it("a file where the folder should be", async () => {
    const folder = join(tempDir(), ".qlik");
    writeFileSync(folder, "");
    const path = join(folder, "contexts.yml");
    for (const run of [() => readStore(path), () => editStore(path, (store) => store.set("a", CONTEXT))]) {
      const error = await caught(run);
      expect([error.code, error.message]).toEqual(["config", expect.stringContaining("is not a folder")]);
    }
    expect(existsSync(path)).toBe(false);
  });

  // The tests may run as root, whom no mode keeps out.
  it.each([
    ["EACCES", "may not"],
    ["EROFS", "read-only"],
    ["ENOSPC", "full"],
    ["ELOCKED", "another process"],
    ["EWHATEVER", "EWHATEVER"],
  ])("%s", (code, expected) => {
    const error = fileAccessError(
      Object.assign(new Error("x"), { code }),
      "/a/contexts.yml",
      "contexts file",
      "read",
    );
    expect([error.code, error.message]).toEqual(["config", expect.stringContaining(expected)]);
    expect(error.remedy).toBeTruthy();
  });
});

describe("an edit that cannot be finished leaves the old store", () => {
  const OLD = "contexts:\n  a: { server: https://a.eu.qlikcloud.com }\n";
  const grow = (path: string) =>
    editStore(path, (store) =>
      store.set("b", { server: "x.eu", "api-key": "${K}", comment: "x".repeat(100_000) }),
    );

  it("when another program changes it at the same time", async () => {
    const path = storeWith(OLD);
    const other = "contexts:\n  c: { server: https://c.eu.qlikcloud.com }\n";
    const error = await caught(() =>
      editStore(path, (editor) => {
        editor.use("a");
        // qlik-cli takes no lock.
        writeFileSync(path, other);
      }),
    );
    expect(error.message).toMatch(/cannot be changed: another process changed it[^]*It is as it was\.$/);
    expect(readFileSync(path, "utf8")).toBe(other);
  });

  const mayMount = process.platform === "linux" && process.getuid?.() === 0;
  const small = (options: string): string => {
    const folder = mkdtempSync(join(tmpdir(), "qlik-contexts-disk-"));
    execFileSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder]);
    onTestFinished(() => {
      spawnSync("umount", [folder]);
      rmSync(folder, { recursive: true });
    });
    return folder;
  };
  it.skipIf(!mayMount)("on a full disk (skipped unless root on Linux: it mounts a small one)", async () => {
    const path = join(small("size=64k"), "contexts.yml");
    writeFileSync(path, OLD);
    const error = await caught(() => grow(path));
    expect(error.message).toMatch(/cannot be changed: the disk is full\. It is as it was\.$/);
    expect(readFileSync(path, "utf8")).toBe(OLD);
    expect(readdirSync(dirname(path))).toEqual(["contexts.yml"]);
  });

  it.skipIf(!mayMount)("on a disk without room for the lock (skipped unless root on Linux)", async () => {
    const folder = small("nr_inodes=2");
    const path = join(folder, "contexts.yml");
    writeFileSync(path, OLD);
    expect((await caught(() => grow(path))).message).toMatch(/the disk is full\. It is as it was\.$/);
    expect(readFileSync(path, "utf8")).toBe(OLD);
  });

  it.skipIf(!mayMount)("on a disk that is read-only (skipped unless root on Linux)", async () => {
    const folder = small("size=64k");
    const path = join(folder, "contexts.yml");
    writeFileSync(path, OLD);
    execFileSync("mount", ["-o", "remount,ro", folder]);
    expect((await caught(() => grow(path))).message).toMatch(/disk that is read-only\. It is as it was\.$/);
    expect(readFileSync(path, "utf8")).toBe(OLD);
  });

  it.skipIf(process.getuid?.() === 0)(
    "in a folder that is read-only (skipped for root, who may)",
    async () => {
      const path = storeWith(OLD);
      chmodSync(dirname(path), 0o500);
      onTestFinished(() => chmodSync(dirname(path), 0o700));
      expect((await caught(() => grow(path))).message).toMatch(
        /may not read or write it\. It is as it was\.$/,
      );
      expect(readFileSync(path, "utf8")).toBe(OLD);
    },
  );

  it("takes over the lock of a process that has died", async () => {
    const path = storeWith(OLD);
    mkdirSync(`${path}.lock`);
    const long = new Date(0);
    utimesSync(`${path}.lock`, long, long);
    await editStore(path, (editor) => editor.use("a"));
    expect(readStore(path).current).toBe("a");
    expect(existsSync(`${path}.lock`)).toBe(false);
  });
});
