import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createScriptCache } from "../../../src/cli/scripts/cache.ts";
import { createCompiler } from "../../../src/cli/scripts/compiler.ts";
import { stripperVersion } from "../../../src/version.ts";
import { temporaryFolder } from "../../helpers/qlik.ts";

/** Compiled scripts are kept by what they are made of, for their user alone, whole or not at all, and not for ever. */

const URLS = { toolkit: "file:///toolkit/index.js", sandbox: "file:///toolkit/sandbox.js" };
const mode = (path: string) => statSync(path).mode & 0o777;

describe("a compiled script", () => {
  it("is read again, 0600 in a 0700 folder, with nothing half written beside it", () => {
    const folder = join(temporaryFolder(), "a", "scripts");
    const cache = createScriptCache(folder);
    expect(cache.read("k")).toBeUndefined();
    const compiled = { code: "a\n//# qlik-toolkit b", standsAlone: true };
    expect(cache.write("k", compiled)).toBe(true);
    expect(cache.read("k")).toEqual(compiled);
    expect([mode(folder), mode(cache.path("k")), readdirSync(folder)]).toEqual([0o700, 0o600, ["k.mjs"]]);
    cache.write("k", { code: "", standsAlone: false });
    expect(cache.read("k")).toEqual({ code: "", standsAlone: false });
  });

  it.each<[string, (text: string) => string]>([
    ["cut short", (text) => text.slice(0, -20)],
    ["without its end", (text) => text.split("\n")[0]!],
    ["changed", (text) => text.replace("one", "two")],
    ["longer", (text) => `${text}evil();\n`],
    ["empty", () => ""],
  ])("that is %s counts as none, and is made anew", (_, spoil) => {
    const folder = temporaryFolder();
    const compiler = createCompiler(URLS, folder);
    const first = compiler("/a.ts", 'const one: string = "x";');
    writeFileSync(first.path!, spoil(readFileSync(first.path!, "utf8")));
    expect(createScriptCache(folder).read(readdirSync(folder)[0]!.replace(".mjs", ""))).toBeUndefined();
    expect(compiler("/a.ts", 'const one: string = "x";')).toEqual(first);
  });

  it("is not kept where there is no room for it, and runs all the same", () => {
    const file = join(temporaryFolder(), "file");
    writeFileSync(file, "");
    const { code, path } = createCompiler(URLS, join(file, "scripts"))("/a.ts", "const a: number = 1;");
    expect([code.split("\n")[0], path]).toEqual(["const a = 1;", undefined]);
  });
});

describe("what is known already", () => {
  const SOURCE = "const a: number = 1;";
  it.each<[string, typeof URLS, string, string, boolean]>([
    ["the same", URLS, "/a.ts", SOURCE, true],
    ["another text", URLS, "/a.ts", `${SOURCE} `, false],
    ["another file", URLS, "/b.ts", SOURCE, false],
    ["another copy of the toolkit", { ...URLS, toolkit: "file:///other.js" }, "/a.ts", SOURCE, false],
  ])("%s", (_, urls, file, source, isKnown) => {
    const folder = temporaryFolder();
    createCompiler(URLS, folder)("/a.ts", SOURCE);
    createCompiler(urls, folder)(file, source);
    expect(readdirSync(folder).length).toBe(isKnown ? 1 : 2);
  });

  it("the stripper's version is that of package.json", () => {
    const manifest = createRequire(import.meta.url)
      .resolve("oxc-transform")
      .replace(/index\.js$/, "package.json");
    expect((JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version).toBe(stripperVersion);
  });
});

describe("what stands alone", () => {
  it.each<[string, string, boolean]>([
    ["nothing imported", "1;", true],
    ["a built-in", 'import { join } from "node:path"; join();', true],
    ["the toolkit", 'import { qlik } from "qlik-toolkit"; qlik; await import("qlik-toolkit/sandbox");', true],
    ["a type of a neighbour", 'import type { A } from "./a.ts"; export type B = A;', true],
    ["an import that only a type uses", 'import { A } from "./a.ts"; const b: A = 1;', true],
    ["a neighbour", 'import { a } from "./a.ts"; a();', false],
    ["a neighbour for its effects", 'import "./a.ts";', false],
    ["a re-export", 'export * from "./a.ts";', false],
    ["a package", 'import a from "a"; a();', false],
    ["what is known later", "await import(process.argv[2]!);", false],
    ["who asks where it is", "console.log(import.meta.url);", false],
  ])("%s", (_, source, expected) => {
    expect(createCompiler(URLS, temporaryFolder())("/a.ts", source).standsAlone).toBe(expected);
  });

  it("names the running toolkit, however it is imported", () => {
    const source = `import { qlik } from "qlik-toolkit";\nexport { connect } from 'qlik-toolkit';\nqlik; await import(\`qlik-toolkit/sandbox\`);\nconst text = "qlik-toolkit";`;
    const { code } = createCompiler(URLS, temporaryFolder())("/a.ts", source);
    expect(code.replace(/\n\/\/# source.*/, "").trim()).toBe(
      [
        'import { qlik } from "file:///toolkit/index.js";',
        'export { connect } from "file:///toolkit/index.js";',
        "qlik;",
        'await import("file:///toolkit/sandbox.js");',
        'const text = "qlik-toolkit";',
      ].join("\n"),
    );
  });
});
