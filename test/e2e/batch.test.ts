import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { qlik, run, temporaryFolder, type RunOptions } from "../helpers/qlik.ts";
import { clientEnv, startSandbox } from "../helpers/sandbox.ts";

/** `qlik -e`, `qlik -` and a pipe: results on stdout, nothing else there, and a code that says how it went. */

const COUNT = "(await qlik.users.count()).total > 1";

describe("without a terminal", { timeout: 60_000 }, () => {
  it.each<[string, string[], RunOptions, { stdout: string; code: number }]>([
    ["an expression", ["-e", COUNT], {}, { stdout: "true\n", code: 0 }],
    [
      "a program on stdin",
      ["-"],
      { stdin: `const found =\n  ${COUNT};\nfound` },
      { stdout: "true\n", code: 0 },
    ],
    [
      "lines from a pipe, those after a failure too",
      [],
      { stdin: `const a = {\n  b: 1 }\na\nnull.x\n${COUNT}\n` },
      { stdout: '{\n  "b": 1\n}\ntrue\n', code: 1 },
    ],
  ])("%s: no prompt, no colour, whatever the environment asks for", async (_, argv, options, expected) => {
    const env = {
      ...clientEnv(await startSandbox()),
      FORCE_COLOR: "1",
      NO_COLOR: "",
      TERM: "xterm-256color",
    };
    const { stdout, stderr, code } = await run("qlik", argv, { ...options, env });
    expect({ stdout, code }).toEqual(expected);
    expect(stdout + stderr).not.toContain("> ");
    if (code === 0) expect(stderr).toBe("");
  });

  it.each<[string, number]>([
    ["1 + 1", 0],
    ["throw new Error('x')", 1],
    ["f(", 1],
    ["await qlik.users.get()", 2],
    ["connect('nobody')", 3],
    ["await connect({ server: process.env.SERVER, apiKey: 'canary-key-1' }).users.me()", 4],
    ["await qlik.spaces.delete('nobody')", 5],
    ["await qlik.request('GET', '/limited', { retries: 0 })", 6],
    ["await connect({ server: 'http://127.0.0.1:9', apiKey: 'canary-key-1' }).users.me({ retries: 0 })", 7],
  ])("%s exits with %i, and its error is on stderr alone", async (program, code) => {
    const sandbox = await startSandbox();
    sandbox.fail({ match: "/limited", status: 429, next: 2 });
    const source = program.replace("process.env.SERVER", JSON.stringify(sandbox.url));
    const options = { home: temporaryFolder(), env: clientEnv(sandbox) };
    const ran = await qlik(["-e", source], options);
    expect(ran).toMatchObject({ code, stdout: code === 0 ? "2\n" : "" });
    expect(ran.stderr === "").toBe(code === 0);
    const piped = await qlik([], { ...options, stdin: `${source}\n` });
    expect(piped.code).toBe(code);
  });

  it("imports files of TypeScript as scripts do", async () => {
    const home = temporaryFolder();
    writeFileSync(join(home, "level.ts"), "export enum Level { Low, High }");
    writeFileSync(
      join(home, "fail.ts"),
      `import { Level } from "./level";
type Name = string;
export function fail(name: Name): never {
  throw new Error(name + Level.High);
}`,
    );
    const stdin = 'import { Level } from "./level"\nLevel.High\n(await import("./fail.ts")).fail("no ")\n';
    const env = clientEnv(await startSandbox());
    const ran = await run("qlik", [], { home, cwd: home, stdin, env });
    expect(ran).toMatchObject({ code: 1, stdout: "1\n" });
    expect(ran.stderr).toMatch(/^Error: no 1\n {4}at [^\n]*fail\.ts:4:9\)\n/);

    const missing = await run("qlik", ["-e", 'await import("./none.ts")'], { home, cwd: home, env });
    expect(missing.stderr).toMatch(
      /^Error \[ERR_MODULE_NOT_FOUND\]: Cannot find module [^\n]*none\.ts'[^\n]*\n$/,
    );
    writeFileSync(join(home, "broken.ts"), "const = 1;");
    const broken = await run("qlik", ["-e", 'await import("./broken.ts")'], { home, cwd: home, env });
    expect(broken.stderr).toMatch(/^SyntaxError: /);
  });
});
