import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { startSession } from "../../src/repl/session.ts";
import type { StartupFile } from "../../src/repl/startup.ts";

/** What a session prints that runs these files and then these lines. */
async function run(
  files: Record<string, string>,
  lines: readonly string[],
  others: Record<string, string> = {},
  onInterrupt: (cancel: () => void) => () => void = () => () => {},
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "startup-"));
  for (const [name, content] of Object.entries(others)) writeFileSync(join(folder, name), content);
  const startup: StartupFile[] = Object.entries(files).map(([shownAs, content]) => ({
    ...{ shownAs, folder, text: content },
  }));
  const [input, output] = [new PassThrough(), new PassThrough()];
  input.end(lines.map((line) => `${line}\n`).join(""));
  await startSession({
    ...{ name: "dev", banner: "Welcome", input, output, terminal: false, colors: false, startup },
    ...{ globals: { qlik: { at: "the prompt" } }, folder: tmpdir(), onInterrupt },
  });
  return (await text(output.end())).replaceAll("dev> ", "");
}

describe("a startup file", () => {
  it("leaves what it declares and exports, TypeScript or not", async () => {
    const file = `#!/usr/bin/env -S qlik run
import { qlik, connect } from "qlik-toolkit";
interface Team { name: string }
export const team: Team = { name: "Finance" };
enum Kind { One = 1 }
let count = 1;
function where() { return qlik.at; }
export default async function more() { return await Promise.resolve(++count); }
const secret = await Promise.resolve("late");
qlik.at
`;
    expect(await run({ "repl.ts": file.replace(", connect", "") }, ["team.name", "Kind.One"])).toBe(
      "Welcome\n'Finance'\n1\n",
    );
    const used = await run({ "repl.ts": file.replace(", connect", "") }, [
      "where()",
      "more()",
      "count",
      "secret",
    ]);
    expect(used).toBe("Welcome\n'the prompt'\n2\n2\n'late'\n");
  });

  it("imports from its own folder", async () => {
    const others = { "lib.mjs": "export const lib = 'beside it'; export default 1;" };
    const file = `import one, { lib } from "./lib.mjs";\nconst again = (await import("./lib.mjs")).lib;\n`;
    expect(await run({ "repl.ts": file }, ["[one, lib, again]"], others)).toBe(
      "Welcome\n[ 1, 'beside it', 'beside it' ]\n",
    );
  });

  it.each([
    [
      "const a = 1;\n\n// more\nconst b = ;\n",
      /^Welcome\nrepl\.ts:4:11 {2}SyntaxError: .*\n {2}const b = ;\n/,
    ],
    [
      "interface A {\n  a: 1\n}\n\nconst b = 1;\nnull.x;\n",
      /^Welcome\nrepl\.ts:6:6 {2}TypeError: Cannot read .*\n1\n$/,
    ],
    [
      'import { join } from "node:path";\n\n\nfunction f() {\n  throw new Error("bad");\n}\nf();\n',
      /^Welcome\nrepl\.ts:5:9 {2}Error: bad\n1\n$/,
    ],
    ['import "./missing.mjs";\n', /^Welcome\nrepl\.ts {2}Error: Cannot find module .*missing\.mjs.*\n1\n$/],
    ["await Promise.reject(new Error('no'));\n", /^Welcome\nrepl\.ts:1:22 {2}Error: no\n1\n$/],
    ["function f() {\n", /^Welcome\nrepl\.ts:1:15 {2}SyntaxError: [^]*\n1\n$/],
  ])("with an error says where, and the next one runs all the same: %j", async (file, told) => {
    expect(await run({ "repl.ts": file, "other.ts": "const one = 1" }, ["one"])).toMatch(told);
  });

  it("keeps its places in errors that come later", async () => {
    const file =
      "interface A {\n  a: 1\n}\n\nexport function late(): never {\n  throw new Error('late');\n}\n";
    expect(await run({ "repl.ts": file }, ["late()"])).toMatch(
      /^Welcome\nError: late\n {4}at late \(repl\.ts:6:9\)\n$/,
    );
  });

  it("is passed over by Ctrl-C", async () => {
    let first = true;
    const printed = await run(
      { "repl.ts": "const a = 1; await new Promise(() => {})" },
      ["a"],
      {},
      (cancel) => {
        if (first) setImmediate(cancel);
        first = false;
        return () => {};
      },
    );
    expect(printed).toBe("Welcome\nCancelled: repl.ts\n1\n");
  });
});
