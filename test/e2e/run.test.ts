import { chmodSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot, qlikProgram, run, temporaryFolder, type RunOptions } from "../helpers/qlik.ts";
import { clientEnv, startSandbox } from "../helpers/sandbox.ts";

/** `qlik run`: what a script may hold, where it may be, and what becomes of it. */

/** A folder of files by name; the script is `script.ts` where no other is named. */
function folderOf(files: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const qlikRun = (folder: string, argv: string[], options: RunOptions = {}) =>
  run("qlik", ["run", ...argv], { home: folder, cwd: folder, ...options });

const NEIGHBOURS = {
  "script.ts": `
import { inner } from "./lib/inner.js";
import { more } from "./lib";
import data from "./data.json";
import same from "./data.json" with { type: "json" };
import { plain } from "./plain.mjs";
enum Level { Low, High }
console.log(inner(data.a), more, same.a, plain, Level.High, process.argv.slice(2), process.argv[1]!.endsWith("script.ts"));
`,
  "lib/inner.ts": "export const inner = (n: number): string => `inner ${n}`;",
  "lib/index.ts": 'export { more } from "./more.ts";',
  "lib/more.ts": 'export const more: string = await Promise.resolve("more");',
  "data.json": '\ufeff{ "a": 1 }',
  "plain.mjs": 'import { version } from "qlik-toolkit"; export const plain = typeof version;',
};

describe("a script", { timeout: 60_000 }, () => {
  it.each<[string, Record<string, string>]>([
    ["without a package.json", {}],
    ["in a CommonJS package", { "package.json": '{ "type": "commonjs" }' }],
  ])("imports its neighbours, %s, with nothing on stderr, also the second time", async (_, more) => {
    const folder = folderOf({ ...NEIGHBOURS, ...more });
    const stdout = "inner 1 more 1 string 1 [ 'a', '--context', 'x' ] true\n";
    for (let time = 0; time < 2; time++) {
      expect(await qlikRun(folder, ["script.ts", "a", "--context", "x"])).toEqual({
        code: 0,
        stdout,
        stderr: "",
      });
    }
    expect(readdirSync(join(folder, ".qlik/toolkit/scripts"))).toHaveLength(4);
  });

  it("without an extension is a program, found on the PATH", async () => {
    const folder = folderOf({
      "bin/qlik": `#!/bin/sh\nexec ${process.execPath} ${qlikProgram} "$@"\n`,
      "bin/count-users":
        '#!/usr/bin/env -S qlik run\nimport { qlik } from "qlik-toolkit";\nconst { total }: { total?: number } = await qlik.users.count();\nconsole.log(total! > 1, process.argv.slice(2));\nprocess.exitCode = 9;\n',
    });
    for (const name of ["qlik", "count-users"]) chmodSync(join(folder, "bin", name), 0o755);
    const env = { ...clientEnv(await startSandbox()), PATH: `${join(folder, "bin")}:${process.env.PATH}` };
    const ran = await run("bash", ["-c", "count-users one --two"], { env, home: folder, cwd: folder });
    expect(ran).toEqual({ code: 9, stdout: "true [ 'one', '--two' ]\n", stderr: "" });
  });

  it("runs under plain tsx as well", async () => {
    const sandbox = await startSandbox();
    const source =
      'import { qlik, type User } from "qlik-toolkit";\nconst me: User = await qlik.users.me();\nconsole.log(me.subject);\n';
    // As tsx needs it: the package beside it, and ES modules by name or by package.json.
    const folder = folderOf({ "script.mts": source });
    const linked = `mkdir -p node_modules && ln -s ${projectRoot} node_modules/qlik-toolkit && npx tsx script.mts`;
    const env = { ...clientEnv(sandbox), PATH: `${projectRoot}/node_modules/.bin:${process.env.PATH}` };
    const built = await run("npm", ["run", "-s", "build"]);
    expect(built.code, built.stderr).toBe(0);
    const both = [
      await run("bash", ["-c", linked], { env, home: folder, cwd: folder }),
      await qlikRun(folder, ["script.mts"], { env }),
    ];
    expect(both[0]).toMatchObject({ code: 0, stderr: "" });
    expect(both[1]).toEqual(both[0]);
  });
});

it("names the lines of a script that ask for what the tenant refuses", { timeout: 60_000 }, async () => {
  const folder = folderOf({
    "script.ts": `import { qlik } from "qlik-toolkit";
enum Id { Nobody = "nobody" }
const space = async (id: string) => {
  return await qlik.spaces.get(id);
};
await space(Id.Nobody);`,
  });
  const { code, stderr } = await qlikRun(folder, ["script.ts"], { env: clientEnv(await startSandbox()) });
  expect(code).toBe(5);
  expect(stderr).toMatch(
    /^qlik: spaces\.get failed: [^]*\n {4}at async space \(\S*script\.ts:4:10\)\n {4}at async <anonymous> \(\S*script\.ts:6:1\)\n$/,
  );
});

it("says where qlik's own flags stand, where one is given to a script that fails", async () => {
  const folder = folderOf({ "script.ts": `import { qlik } from "qlik-toolkit";\nawait qlik.users.me();` });
  const { code, stderr } = await qlikRun(folder, ["script.ts", "--sandbox"], { env: {} });
  expect(code).toBe(3);
  expect(stderr).toMatch(
    /no context yet[^]*\n {2}--sandbox was given to the script; [^\n]*qlik run --sandbox/,
  );
  const right = await qlikRun(folder, ["--sandbox", "script.ts"], { env: {} });
  expect(right).toMatchObject({ code: 0, stderr: "" });
});

const TYPED = "interface A {\n  b: string;\n}\n";

describe("what goes wrong", { timeout: 60_000 }, () => {
  it.each<[string, string, number, RegExp]>([
    ["process.exit", "setInterval(() => {}, 1000);\nprocess.exit(3);", 3, /^$/],
    ["process.exitCode", "process.exitCode = 4;", 4, /^$/],
    [
      "an error, by line and column",
      `${TYPED}const a: A = undefined as unknown as A;\nconsole.error((a as A).b);`,
      1,
      /^TypeError: Cannot read[^\n]*\n {4}at <anonymous> \(\S*script\.ts:5:24\)\n$/,
    ],
    [
      "an error while a timer runs, with its cause",
      `${TYPED}setInterval(() => {}, 1000);\nthrow new Error("outer", { cause: new TypeError("inner") });`,
      1,
      /^Error: outer\n {4}at <anonymous> \(\S*script\.ts:5:7\)\n\[cause\]: TypeError: inner\n {4}at <anonymous> \(\S*script\.ts:5:35\)\n$/,
    ],
    [
      "an error in a timer",
      `${TYPED}setTimeout(() => {\n  const later: string = "later";\n  throw new RangeError(later);\n});`,
      1,
      /^RangeError: later\n {4}at \S+ \(\S*script\.ts:6:9\)/,
    ],
    [
      "a promise that nobody awaits",
      'void Promise.reject(new Error("lost"));',
      1,
      /^Error: lost\n {4}at \S+ \(\S*script\.ts:1:/,
    ],
    [
      "its own handler",
      'process.on("uncaughtException", () => process.exit(7));\nsetTimeout(() => nope());',
      7,
      /^$/,
    ],
    ["what is no error", 'throw { text: "x" };', 1, /^Thrown: \{ text: 'x' \}\n$/],
    [
      "a mistake in its syntax",
      `${TYPED}const a: = 1;`,
      1,
      /^SyntaxError: \S*script\.ts: Unexpected token\n[^]*script\.ts:4:10/,
    ],
    [
      "a mistake that only Node finds",
      `${TYPED}const pattern: RegExp = /(/;`,
      1,
      /^SyntaxError: \S*script\.ts:4:25: Invalid regular expression[^\n]*\n\n {2}const pattern: RegExp = \/\(\/;\n {26}\^\n$/,
    ],
    [
      "such a one in a script with neighbours",
      `import "./neighbour.ts";\n${TYPED}  @logged\n  class A {}`,
      1,
      /^SyntaxError: \S*script\.ts:5:3: [^\n]*\n\n {4}@logged\n {4}\^\n$/,
    ],
    [
      "a mistake in what it evaluates",
      'eval("a b");',
      1,
      /^SyntaxError: Unexpected identifier[^\n]*\n {4}at <anonymous> \(\S*script\.ts:1:1\)\n$/,
    ],
    [
      "a name that the toolkit lacks",
      'import { nope } from "qlik-toolkit";\nnope();',
      1,
      /^\S*script\.ts:1[^]*'qlik-toolkit' does not provide an export named 'nope'/,
    ],
    [
      "a neighbour that is not there",
      'import "./nope.ts";',
      1,
      /Cannot find module '\S*nope\.ts' imported from \S*script\.ts/,
    ],
    [
      "a thing that is not there",
      'import { qlik } from "qlik-toolkit";\nawait qlik.spaces.get("nope");',
      5,
      /^qlik: spaces\.get/,
    ],
    [
      "a wrong call",
      'import { qlik } from "qlik-toolkit";\nawait (qlik as any).spaces.get();',
      2,
      /^qlik: spaces\.get/,
    ],
    ["two contexts", "// @context a\n// @context b\n", 2, /^qlik: .*names several contexts: a, b/],
    ["a context that is not there", "// @context a\nconsole.log(1);", 3, /^qlik: There is no context "a"/],
  ])("%s", async (_, source, code, said) => {
    const folder = folderOf({ "script.ts": source, "neighbour.ts": "" });
    const ran = await qlikRun(folder, ["script.ts"], { env: clientEnv(await startSandbox()) });
    expect(ran.stderr).toMatch(said);
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code, stdout: "" });
  });
});

it.each<[string, string[]]>([
  ["a script", ["run", "--sandbox", "script.ts"]],
  [
    "a program",
    ["--sandbox", "-e", "console.log('begun'); await new Promise(() => {}); console.log('done')"],
  ],
])("%s that awaits what never comes is no success", { timeout: 60_000 }, async (_, argv) => {
  const folder = folderOf({
    "script.ts": "console.log('begun'); await new Promise(() => {}); console.log('done');",
  });
  const { code, stdout, stderr } = await run("qlik", argv, { home: folder, cwd: folder });
  expect({ code, stdout }).toEqual({ code: 13, stdout: "begun\n" });
  expect(stderr).toMatch(/^qlik: Something is awaited that never comes/m);
});

it("a script may leave by itself, whatever it still awaits", { timeout: 60_000 }, async () => {
  const folder = folderOf({
    "script.ts": "setTimeout(() => process.exit(0), 1); await new Promise(() => {});",
  });
  expect(await qlikRun(folder, ["script.ts"])).toEqual({ code: 0, stdout: "", stderr: "" });
});
