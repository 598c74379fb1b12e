import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commandFolder } from "../../helpers/command-folder.ts";
import { qlik, run, temporaryFolder } from "../../helpers/qlik.ts";
import { hasTmux, openTerminal } from "../../helpers/terminal.ts";

/** The scripts in the shells themselves. PowerShell is not tried here. */

const has = (program: string) => {
  const found = spawnSync(program, ["--version"]).status === 0;
  if (!found) console.warn(`${program} is not installed: its completion is not tried.`);
  return found;
};
const [hasZsh, hasFish] = [has("zsh"), has("fish")];

const STORE = `contexts:
  "{a,b}": { server: https://ab.eu.qlikcloud.com, api-key: { env: KEY } }
  "my dev": { server: https://dev.eu.qlikcloud.com, api-key: { env: KEY } }
  "localhost:8080": { server: http://localhost:8080, api-key: { env: KEY } }
`;

/** A home folder where the completion of a shell is installed. */
async function installed(shell: string) {
  const home = temporaryFolder();
  mkdirSync(join(home, ".qlik"));
  writeFileSync(join(home, ".qlik/contexts.yml"), STORE);
  writeFileSync(join(home, "script one.ts"), "");
  mkdirSync(join(home, "b"));
  writeFileSync(join(home, "b/parts.csv"), "name\n");
  const { code, stderr } = await qlik(["completion", shell, "--install"], { home });
  expect({ code, stderr }).toMatchObject({ code: 0 });
  return { home, env: { HOME: home, PATH: `${commandFolder(home)}:${process.env.PATH}` } };
}

it("bash, by the variables that it completes with", { timeout: 60_000 }, async () => {
  const { home, env } = await installed("bash");
  const script = `
    . ~/.bashrc
    complete -p qlik
    try() {
      COMP_LINE=$1 COMP_POINT=\${#1} typed=$2; shift 2; COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
      _qlik qlik "$typed" "$3"; printf '[%s]' "\${COMPREPLY[@]}"; echo
    }
    try "qlik spac" spac qlik spac
    try "qlik space create --type=m" m qlik space create --type = m
    try "qlik space create --type=" "" qlik space create --type =
    try "qlik context use localhost:" "" qlik context use localhost :
    try "qlik context use my" my qlik context use my
    try "qlik run scr" scr qlik run scr
    try "qlik bulk space cr" cr qlik bulk space cr
    try "qlik bulk space create --jo" --jo qlik bulk space create --jo
    try "qlik bulk space create --from b/pa" b/pa qlik bulk space create --from b/pa
    try "qlik space ls --columns name,own" name,own qlik space ls --columns name,own
    try "qlik space ls --columns=name,own" name,own qlik space ls --columns = name,own
    try "qlik space ls --sort-by -name,-own" -name,-own qlik space ls --sort-by -name,-own
    try "qlik context use {" "{" qlik context use {
  `;
  const { stdout, stderr } = await run("bash", ["--norc", "-c", script], { home, cwd: home, env });
  expect(stderr).toBe("");
  expect(stdout.split("\n")).toEqual([
    "complete -F _qlik qlik",
    "[space]",
    "[managed]",
    "[shared][managed][data]",
    "[8080]",
    "[my\\ dev]",
    "[script one.ts]",
    "[create]",
    "[--journal]",
    "[b/parts.csv]",
    "[name,ownerId]",
    "[name,ownerId]",
    "[-name,-ownerId]",
    "[\\{a,b\\}]",
    "",
  ]);
});

it.skipIf(!hasFish)("fish, by what it would show", { timeout: 60_000 }, async () => {
  const { home, env } = await installed("fish");
  const lines = [
    "qlik spac",
    "qlik space create --type=m",
    "qlik context use ",
    "qlik run scr",
    "qlik space create --file=scr",
    "qlik bulk space create --from b/pa",
    "qlik bulk space create --unfinished re",
    "qlik space ls --sort-by -name,-own",
  ];
  const script = lines.map((line) => `complete -C ${JSON.stringify(line)}; echo ==`).join("\n");
  const { stdout } = await run("fish", ["-c", script], { home, cwd: home, env });
  const [space, type, contexts, file, fileOfFlag, from, unfinished, sortBy] = stdout
    .split("==\n")
    .map((part) => part.trimEnd());
  expect(space).toMatch(/^space\tassignment, create, /);
  expect(type).toBe("--type=managed");
  expect(contexts!.split("\n").sort()).toEqual(["localhost:8080", "my dev", "{a,b}"]);
  expect(file).toMatch(/^script one\.ts/);
  expect(fileOfFlag).toMatch(/^--file=script one\.ts/);
  expect(from).toMatch(/^b\/parts\.csv/);
  expect(unfinished).toBe("retry");
  expect(sortBy).toBe("-name,-ownerId");
});

describe.skipIf(!hasTmux)("at the keys", () => {
  const shells = [
    { shell: "bash", program: ["bash", "-i"], has: true },
    { shell: "zsh", program: ["zsh", "-i"], has: hasZsh },
  ];
  for (const { shell, program, has: isThere } of shells) {
    it.skipIf(!isThere)(shell, { timeout: 120_000 }, async () => {
      const { home, env } = await installed(shell);
      // tmux has a PATH of its own.
      const inEnv = ["env", `PATH=${env.PATH}`, ...program];
      const terminal = openTerminal([], { ...env, PS1: "> " }, { program: inEnv, cwd: home });
      await terminal.waitFor(/^.*[#$>] ?$/m);
      terminal.type("qlik spac", "Tab");
      await terminal.waitFor(/qlik space\s*$/m);
      terminal.type("crea", "Tab");
      await terminal.waitFor(/qlik space create\s*$/m);
      terminal.type("--type=m", "Tab");
      await terminal.waitFor(/--type=managed\s*$/m);
      terminal.press("C-u");
      terminal.type("qlik context use my", "Tab");
      await terminal.waitFor(/use my\\ dev\s*$/m);
      terminal.press("C-u");
      terminal.type("qlik context use loc", "Tab");
      await terminal.waitFor(/use localhost(\\)?:8080\s*$/m);
      terminal.press("C-u");
      terminal.type("qlik run scr", "Tab");
      await terminal.waitFor(/run script\\ one\.ts\s*$/m);
      terminal.press("C-u");
      terminal.type("qlik bulk spac", "Tab");
      await terminal.waitFor(/qlik bulk space\s*$/m);
      terminal.type("crea", "Tab");
      await terminal.waitFor(/qlik bulk space create\s*$/m);
      terminal.type("--from b/pa", "Tab");
      await terminal.waitFor(/--from b\/parts\.csv\s*$/m);
      terminal.type("--jo", "Tab");
      await terminal.waitFor(/--journal\s*$/m);
      terminal.press("C-u");
      terminal.type("qlik space ls --columns name,own", "Tab");
      await terminal.waitFor(/--columns name,ownerId\s*$/m);
      terminal.type("--sort-by -name,-own", "Tab");
      await terminal.waitFor(/--sort-by -name,-ownerId\s*$/m);
    });
  }
});
