import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { beforeAll, describe, expect, it } from "vitest";
import { run, temporaryFolder } from "../helpers/qlik.ts";

let loader: string;
beforeAll(async () => {
  const input = fileURLToPath(new URL("../../src/bundle/load.ts", import.meta.url));
  const built = await rolldown({ input, platform: "node", logLevel: "silent" });
  const { output } = await built.generate({ format: "cjs", codeSplitting: false });
  loader = output[0].code;
});

it("Node loads all of what the bundle leaves to it", async () => {
  const outside = Object.keys(await import("../../src/bundle/outside.ts"));
  const left = [await import("../../src/folders.ts"), await import("../../src/native-import.ts")];
  expect(outside).toEqual(expect.arrayContaining(left.flatMap((module) => Object.keys(module))));
});

/** A package of these chunks, each without its `.cjs`, of which `main` is started. */
function packageOf(chunks: Record<string, string>) {
  const folder = temporaryFolder();
  const home = temporaryFolder();
  const cache = join(home, ".qlik/toolkit/code");
  const write = (name: string, code: string) => writeFileSync(join(folder, `${name}.cjs`), code);
  write("load", loader);
  write("cli", 'require("./load.cjs").load("main.cjs")');
  for (const [name, code] of Object.entries(chunks)) write(name, code);
  return {
    write,
    kept: () => readdirSync(cache).map((name) => join(cache, name)),
    start: async (env: Record<string, string> = {}): Promise<string> => {
      const ran = await run(process.execPath, [join(folder, "cli.cjs")], { cwd: folder, home, env });
      expect(ran).toMatchObject({ code: 0, stderr: "" });
      return ran.stdout.trim();
    },
  };
}

describe("a chunk", () => {
  it("that is deferred is not read before something of it is used, then once", async () => {
    const { start } = packageOf({
      main: `const chunk = require("./deferred-a.cjs");
        console.log("main");
        console.log(chunk.one, "two" in chunk, Object.keys(chunk), { ...chunk }, require("./deferred-a.cjs").one);`,
      "deferred-a": 'console.log("a"); exports.one = 1; exports.two = 2;',
    });
    expect(await start()).toBe("main\na\n1 true [ 'one', 'two' ] { one: 1, two: 2 } 1");
  });

  it("that is deferred and never used may be missing", async () => {
    expect(await packageOf({ main: 'require("./deferred-none.cjs"); console.log(1)' }).start()).toBe("1");
  });

  it("loads a module of Node or a package when something of it is used", async () => {
    const { start } = packageOf({
      main: `const tls = require("node:tls"), none = require("no-such-package");
        const isLoaded = () => process.moduleLoadList.some((one) => one.endsWith(" tls"));
        console.log(isLoaded(), typeof tls.connect, isLoaded());
        try { none.x } catch ({ code }) { console.log(code) }`,
    });
    expect(await start()).toBe("false function true\nMODULE_NOT_FOUND");
  });

  it("gives and gets what is a class or a function of Node's whole", async () => {
    const { start } = packageOf({
      main: `const { Readable } = require("node:stream"), Events = require("events");
        class Own extends Events {}
        console.log(new Own() instanceof Events, Readable.from([]) instanceof require("node:stream").Readable);`,
    });
    expect(await start()).toBe("true true");
  });

  it.each(["", "deferred-"])("%sin a cycle with another has what that one has by then", async (kind) => {
    const { start } = packageOf({
      main: `console.log(require("./${kind}a.cjs").count(4))`,
      [`${kind}a`]: `const b = require("./${kind}b.cjs"); exports.count = (n) => n === 0 ? "" : "a" + b.count(n - 1);`,
      [`${kind}b`]: `const a = require("./${kind}a.cjs"); exports.count = (n) => n === 0 ? "" : "b" + a.count(n - 1);`,
    });
    expect(await start()).toBe("abab");
  });
});

describe("what V8 compiled", () => {
  // V8 knows a script again by its length: one as long that does another thing shows which of both ran.
  const ONE = `console.log("one"); ${"function used() { return 1 }; ".repeat(40)} used();`;
  const TWO = ONE.replace("one", "two");

  it("is kept when the process ends, in a file for each chunk that was loaded, and used the next time", async () => {
    const { start, kept, write } = packageOf({
      main: `${ONE} require("./deferred-a.cjs").x; require("./deferred-b.cjs"); process.exit();`,
      "deferred-a": "exports.x = 1",
      "deferred-b": "exports.x = 1",
    });
    expect(await start()).toBe("one");
    const names = kept().map((path) => path.replace(/.*\//, "").replace(/\.cjs\..*/, ""));
    expect(names.sort()).toEqual(["deferred-a", "main"]);
    const written = kept().map((path) => statSync(path).ino);
    write("main", `${TWO} require("./deferred-a.cjs").x; require("./deferred-b.cjs"); process.exit();`);
    expect(await start()).toBe("one");
    expect(kept().map((path) => statSync(path).ino)).toEqual(written);
  });

  it("is neither kept nor used where NODE_DISABLE_COMPILE_CACHE is set", async () => {
    const { start, kept, write } = packageOf({ main: ONE });
    expect(await start({ NODE_DISABLE_COMPILE_CACHE: "1" })).toBe("one");
    expect(kept).toThrow(/ENOENT/);
    await start();
    write("main", TWO);
    expect(await start({ NODE_DISABLE_COMPILE_CACHE: "1" })).toBe("two");
  });

  const zeroed = (from: number, to: number) => (code: Buffer) => Buffer.from(code).fill(0, from, to);
  it.each<[string, (code: Buffer) => Buffer]>([
    ["is cut short", (code) => code.subarray(0, code.length / 2)],
    ["is empty", () => Buffer.alloc(0)],
    ["is all zeros", (code) => Buffer.alloc(code.length)],
    ["has lost what it ends with", (code) => zeroed(code.length / 2, code.length)(code)],
    ["has lost a block", zeroed(1024, 2048)],
    ["is another's", () => Buffer.from("#!/bin/sh\n".repeat(500))],
  ])("is not used, but made anew, where the file %s", async (_, harm) => {
    const { start, kept, write } = packageOf({ main: ONE });
    await start();
    const [path] = kept();
    const good = readFileSync(path!);
    writeFileSync(path!, harm(good));
    write("main", TWO);
    expect(await start()).toBe("two");
    expect(readFileSync(path!)).toHaveLength(good.length);
    write("main", ONE);
    expect(await start()).toBe("two");
  });

  it("is not looked for where there is no home", async () => {
    const { start } = packageOf({ main: ONE });
    expect(await start({ HOME: "/nowhere/at/all" })).toBe("one");
  });

  it("is not in the way of others that start at the same time", async () => {
    const { start, kept } = packageOf({ main: ONE });
    expect(new Set(await Promise.all(Array.from({ length: 8 }, () => start())))).toEqual(new Set(["one"]));
    expect(kept()).toHaveLength(1);
  });
});
