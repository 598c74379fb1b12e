import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { project } from "../helpers/project.ts";
import { qlik, temporaryFolder } from "../helpers/qlik.ts";
import { startSandbox } from "../helpers/sandbox.ts";
import { hasTmux, openTerminal } from "../helpers/terminal.ts";

/** Who types `qlik` with nothing set up is led to a signed-in prompt; and no command ends without a next step. */

describe.skipIf(!hasTmux)("the first run, in a terminal", { timeout: 60_000 }, () => {
  const open = (home = temporaryFolder()) => openTerminal([], { HOME: home, NO_COLOR: "1" }, { cwd: home });

  it("leads to the sandbox by one key", async () => {
    const terminal = open();
    await terminal.waitFor(/S {2}look around[^]*T {2}sign in[^]*S\/T\/Q\?:/);
    terminal.press("Enter");
    await terminal.waitFor(/Signed in as .*[^]*sandbox> /);
    terminal.type("(await qlik.users.count()).total > 0", "Enter");
    await terminal.waitFor(/^true/m);
    terminal.press("C-d");
    await terminal.waitFor(/\[exit 0\]/);
  });

  it("leads to a tenant by its URL and a key, and the console opens on it", async () => {
    const { url, apiKey } = await startSandbox();
    const home = temporaryFolder();
    const terminal = open(home);
    await terminal.waitFor(/S\/T\/Q\?:/);
    terminal.type("x", "Enter");
    await terminal.waitFor(/Please answer S, T or Q\.[^]*S\/T\/Q\?:/);
    terminal.type("t", "Enter");
    await terminal.waitFor(/Enter tenant url:/);
    terminal.type(url, "Enter");
    await terminal.waitFor(/A\/O\/B\?:/);
    terminal.press("Enter");
    await terminal.waitFor(/API-key:/);
    terminal.type(apiKey, "Enter");
    const screen = await terminal.waitFor(/Welcome, [^]*current one\.\s[^]*127\.0\.0\.1> /);
    expect(screen).not.toContain(apiKey);
    expect(screen).not.toContain("Type `qlik`");
    terminal.type("(await qlik.users.me()).status", "Enter");
    await terminal.waitFor(/^'active'/m);
    terminal.press("C-d");
    await terminal.waitFor(/\[exit 0\]/);
    // The next time, there is nothing to ask.
    const next = open(home);
    expect(await next.waitFor(/127\.0\.0\.1> /)).not.toContain("S/T/Q?");
  });

  it("ends as it is asked to, with the ways to go on", async () => {
    const terminal = open();
    await terminal.waitFor(/S\/T\/Q\?:/);
    terminal.type("q", "Enter");
    await terminal.waitFor(/qlik context init signs in[^]*\[exit 0\]/);
    const other = open();
    await other.waitFor(/S\/T\/Q\?:/);
    other.press("C-c");
    await other.waitFor(/\[exit 130\]/);
  });

  it("is none where something is set up, if wrongly", async () => {
    const home = temporaryFolder();
    mkdirSync(join(home, ".qlik"));
    writeFileSync(join(home, ".qlik/contexts.yml"), "contexts: [\n");
    expect(await open(home).waitFor(/\[exit 3\]/)).not.toContain("S/T/Q");
  });
});

const STORE = `contexts:
  dev: { server: "https://a.eu.qlikcloud.com", api-key: "\${A_KEY}" }
  prod: { server: "https://a.eu.qlikcloud.com" }
`;
const GONE = { QLIK_SERVER: "http://127.0.0.1:1", QLIK_API_KEY: "canary-key-0815" };

describe("every dead end offers the next step", () => {
  it.each<[line: string, code: number, says: RegExp, env?: Record<string, string>, store?: string]>([
    ["", 3, /There is no context yet\.\n.*qlik context init.*qlik --sandbox/],
    ["user me", 3, /There is no context yet\.\n.*qlik context init/],
    ["status", 3, /There is no context yet\.\n.*qlik context init/],
    ["context get", 3, /There is no context yet\.\n.*qlik context init/],
    ["context use dev", 3, /There is no context "dev"\.\n.*qlik context init/],
    ["conext ls", 2, /Did you mean "context"\?\n.*qlik --help/],
    ["context create", 2, /qlik context create needs <name>\.\n.*qlik context create --help/],
    ["context use", 2, /qlik context use needs <name>\.\n {2}qlik context ls lists them/],
    ["context rename a", 2, /qlik context rename needs <new>\.\n/],
    ["context rm", 2, /qlik context rm needs <names>\.\n {2}qlik context ls/],
    ["run", 2, /qlik run needs <script>\.\n.*qlik run --help/],
    ["raw", 2, /qlik raw needs <method> <path>\.\n.*qlik raw --help/],
    ["status extra", 2, /qlik status takes no arguments, and not "extra"\.\n.*qlik status --help/],
    ["context init a b", 2, /takes <name>, and not "b"\.\n.*qlik context init --help/],
    ["status --bogus", 2, /no flag "--bogus"\.\n.*qlik status --help/],
    ["user get", 2, /needs <userId>\.\n.*qlik user get --help/],
    ["-e", 2, /--eval <program> needs its value\.\n.*qlik --help/],
    ["sandbox --port x", 2, /0 to 65535.*\n.*qlik sandbox --help/],
    ["sandbox --data none.json", 2, /cannot be read.*\n.*--save/],
    ["run no-such.ts", 2, /no script no-such\.ts\.\n.*qlik new script NAME/],
    ["run .", 2, /is a folder, not a script\.\n.*qlik new script NAME/],
    [
      "bulk space create --from none.csv",
      2,
      /none\.csv cannot be read: there is no such file\.\n.*CSV.*--from -/,
    ],
    ["bulk space create --from .", 2, /\. cannot be read: it is a folder\.\n.*CSV/],
    ["bulk space create", 2, /needs --from FILE.*\n.*qlik bulk space create --help/],
    ["bulk space", 2, /qlik bulk space needs a verb, such as qlik bulk space \w+\.\n {2}Its verbs: .*create/],
    ["bulk space creat", 2, /no command "creat"\. Did you mean "create"/],
    ["bulk spce create", 2, /no command "spce"\. Did you mean "space"/],
    ["bulk --frm x space create", 2, /qlik bulk has no flag "--frm"\./],
    ["raw get https://elsewhere.example/x", 2, /takes a path only.*\n.*qlik raw get \/api.*--context/],
    ["completion tcsh", 2, /no completion for "tcsh"\.\n.*bash, zsh, fish, powershell/],
    ["context apply", 3, /no contexts\.yaml here.*\n.*qlik context export NAME --output contexts\.yaml/],
    ["context apply none.yaml", 3, /none\.yaml does not exist\.\n.*qlik context export NAME/],
    [
      "space create -f none.json",
      2,
      /none\.json cannot be read: there is no such file\.\n {2}Check the path/,
    ],
    ["user ls -O no/such/file", 2, /cannot be written: there is no such folder\.\n {2}Give a file/, GONE],
    ["context init", 2, /ended before every question.*\n.*terminal.*context create --help/],
    ["user me", 7, /refused\.\n[^]*qlik doctor/, GONE],
    ["user me", 3, /no current context\.\n.*qlik context use NAME.*dev, prod/, {}, STORE],
    ["--context de user me", 3, /Did you mean "dev"\?\n.*dev, prod/, {}, STORE],
    ["--context dev user me", 3, /A_KEY is not set.*\n.*export A_KEY/, {}, STORE],
    ["--context prod user me", 3, /no credentials.*\n.*context init prod/, {}, STORE],
    ["context create dev", 3, /already\.\n.*qlik context update dev/, {}, STORE],
    ["user me", 3, /contexts\.yml:2:1 .*\n {2}\S/, {}, "contexts: [\n"],
  ])("qlik %s (%i)", async (line, code, says, env = {}, store) => {
    const { home } = project({ ...(store !== undefined && { store }), file: null });
    const ran = await qlik(line.split(" ").filter(Boolean), { home, env });
    expect(ran.stderr).toMatch(says);
    expect(ran).toMatchObject({ code, stdout: "" });
    expect(ran.stderr).not.toContain("canary");
  });
});
