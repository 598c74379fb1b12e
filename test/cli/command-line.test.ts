import { describe, expect, it } from "vitest";
import { commandIndex } from "../../src/cli/command-index.ts";
import { takeGlobals } from "../../src/cli/global-flags.ts";
import { splitAtScript } from "../../src/cli/commands/run.ts";
import { historyFile } from "../../src/cli/console-contexts.ts";
import { qlik } from "../helpers/qlik.ts";

describe("commandIndex", () => {
  it.each<[string, number | undefined]>([
    ["user me", 0],
    ["--context dev user me", 2],
    ["--sandbox user me", 1],
    ["-e 1+1", undefined],
    ["--eval user", undefined],
    ["--sandbox -", 1],
    ["-- user", undefined],
    ["", undefined],
  ])("%j -> %j", (line, index) => {
    expect(commandIndex(line.split(" ").filter(Boolean))).toBe(index);
  });
});

describe("splitAtScript", () => {
  it("leaves everything behind the script to the script", () => {
    expect(splitAtScript(["--context", "dev", "a.ts", "--context", "x", "-y"])).toEqual({
      ours: ["--context", "dev"],
      script: "a.ts",
      theirs: ["--context", "x", "-y"],
    });
  });
});

describe("takeGlobals", () => {
  it.each<[string, string[], string]>([
    ["--sandbox user me", ["--sandbox"], "user me"],
    ["user --context dev me --sandbox", ["--context", "dev", "--sandbox"], "user me"],
    ["user --context=dev me", ["--context=dev"], "user me"],
    ["user me -q --sandbox", [], "user me -q --sandbox"],
    ["user me -- --sandbox", [], "user me -- --sandbox"],
  ])("%s", (line, globals, rest) => {
    expect(takeGlobals(line.split(" "))).toEqual({ globals, rest: rest.split(" ") });
  });
});

describe("historyFile", () => {
  it.each([
    ["dev", "dev.jsonl"],
    ["acme.eu.qlikcloud.com", "acme%2eeu%2eqlikcloud%2ecom.jsonl"],
    ["../../etc/passwd", "%2e%2e%2F%2e%2e%2Fetc%2Fpasswd.jsonl"],
  ])("%s", (name, file) => {
    expect(historyFile(name)).toBe(file);
  });
});

describe("words and flags that are wrong", () => {
  it.each<[string[], RegExp]>([
    [["usr", "me"], /no command "usr".* "user"/],
    [["contxt", "ls"], /no command "contxt".* "context"/],
    [["user", "mee"], /qlik user has no command "mee".* "me"/],
    [["context", "inti"], /qlik context has no command "inti".* "init"/],
    [["user", "me", "--contxt", "dev"], /no flag "--contxt".* "--context"/],
    [["--contxt", "dev"], /qlik has no flag "--contxt"\. Did you mean "--context"\?\n {2}See qlik --help/],
    [["--contxt", "dev", "user", "me"], /qlik has no flag "--contxt"\..* "--context"/],
    [["--contxt=dev", "user", "me"], /qlik user has no flag "--contxt"\..* "--context"/],
    [["--contxt"], /qlik has no flag "--contxt"\..* "--context"/],
    [["--limit", "5", "user", "ls"], /qlik has no flag "--limit"\.\n {2}.*after it: qlik COMMAND --limit/],
    [["-o", "csv", "user", "ls"], /qlik has no flag "-o"\.\n {2}.*after it/],
    [["user", "--limit", "5", "ls"], /qlik user has no flag "--limit"\.\n {2}.*: qlik user COMMAND --limit/],
    [["user", "--sandbx", "ls"], /qlik user has no flag "--sandbx"\..* "--sandbox"/],
    [["user", "ls", "--limt", "5"], /qlik user ls has no flag "--limt"\..* "--limit"/],
    [["user", "ls", "--sorrt=name"], /no flag "--sorrt".* "--sort"/],
    [["user", "ls", "--sort"], /--sort needs a value/],
    [["user", "get"], /needs <userId>/],
    [["user", "me", "again"], /"again" is too much/],
    [["context", "get", "--jsn"], /no flag "--jsn".* "--json"/],
    [["raw", "get", "/x", "--context", "a", "--context", "b"], /--context <name> can be given only once/],
    [["-e", "1", "--sandbox", "-e", "2"], /can be given only once/],
    // No tenant is reached, so none can be chosen.
    [["context", "ls", "--context", "dev"], /no flag "--context"/],
    [["--sandbox", "context", "get"], /no flag "--sandbox"/],
    [["run"], /qlik run needs <script>\./],
    [["run", "no-such.ts"], /no script .*no-such\.ts/],
    [["--sandbox", "--context", "x", "user", "me"], /contradict/],
  ])("%j", async (argv, message) => {
    const { code, stdout, stderr } = await qlik(argv);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n +at /);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });
});

describe("help and version", () => {
  it.each<[string[], RegExp]>([
    [["--help"], /context <command>[^]*user, group[^]*--context <name>/],
    [["context", "--help"], /init \[name\][^]*apply \[file\]/],
    [["space", "--help"], /assignment, below [^]*List assignments/],
    [["space"], /assignment, below [^]*List assignments/],
    [["user", "ls", "--help"], /--sort <text>[^]*createdAt/],
    [["run", "--help"], /run <script>/],
    [["sandbox", "--help"], /--port <number>/],
    [["help"], /context <command>/],
    [["help", "user"], /qlik user <command>|user me/],
    [["help", "context", "apply"], /qlik context apply/],
    [["bulk", "--help"], /Examples[^]*qlik bulk space rm/],
    [["bulk", "space", "create", "--help"], /Columns[^]*--type <text>[^]*--from <file>/],
    [
      ["bulk", "space", "rm", "--help"],
      /rm --from <file> \[flags\]\n\nColumns[^]*--spaceId <id>[^]*--journal/,
    ],
    [["version"], /^qlik-toolkit \d+\.\d+\.\d+\n$/],
    [["--version"], /^qlik-toolkit \d+\.\d+\.\d+\n$/],
  ])("%j", async (argv, text) => {
    const { code, stdout, stderr } = await qlik(argv);
    expect(stdout).toMatch(text);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });
});

describe("values", () => {
  it.each([
    ["stay as they were typed", ["user", "get", "007"], /no "007"/i],
    ["may look like flags", ["user", "ls", "--sort", "-name", "--limit=1"], /^\[/],
  ])("%s", async (_, argv, expected) => {
    const { stdout, stderr } = await qlik([...argv, "--sandbox"]);
    expect(stdout + stderr).toMatch(expected);
  });
});

describe("what is piped in", () => {
  const chain = "const a = [1, 2]\n  .map((x) => x + 1)\n  .filter(Boolean);\na";

  it("is one program after a dash", async () => {
    const ran = await qlik(["-", "--sandbox"], { stdin: chain });
    expect(ran).toEqual({ code: 0, stdout: "[\n  2,\n  3\n]\n", stderr: "" });
  });

  it("is evaluated line by line without one, all of it, in order", async () => {
    const ran = await qlik(["--sandbox"], {
      stdin: "1 + 1\nthrow new Error('no')\nawait Promise.resolve(3)\n",
    });
    expect(ran.stdout).toBe("2\n3\n");
    expect(ran.stderr).toMatch(/^Error: no/);
    expect(ran.code).toBe(1);
  });
});

it("the console is not opened where its output goes to a pipe", async () => {
  const ran = await qlik([], { terminal: true, stdin: "1 + 1\n" });
  expect(ran).toMatchObject({ code: 2, stdout: "" });
  expect(ran.stderr).toMatch(
    /The console needs a terminal, and its output goes to a pipe or a file\.\n.*qlik -e/,
  );
});
