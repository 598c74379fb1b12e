import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { qlikProgram, run, temporaryFolder } from "../helpers/qlik.ts";
import { startSandbox } from "../helpers/sandbox.ts";
import { hasTmux, openTerminal } from "../helpers/terminal.ts";

/** Notes all that is shown, also what is there for a moment only. */
const hasScript = spawnSync("script", ["--version"]).status === 0;
if (!hasScript) console.warn("script is not installed: the test of what is shown for a moment is skipped.");

/** How the console starts and goes from context to context, in a real terminal. */

async function home(more: { startup?: string; browser?: boolean } = {}) {
  const sandbox = await startSandbox();
  const { url, clientId, clientSecret, apiKey } = sandbox;
  const folder = temporaryFolder();
  mkdirSync(join(folder, ".qlik"));
  const client = `oauth-client-id: ${clientId}\n    oauth-client-secret: ${clientSecret}`;
  const context = (name: string, lines: string) => `  ${name}:\n    server: ${url}\n    ${lines}\n`;
  writeFileSync(
    join(folder, ".qlik/contexts.yml"),
    `current-context: dev\ncontexts:\n${context("dev", client)}` +
      context("prod", `api-key: ${apiKey}\n    protected: true`) +
      context("archive", `api-key: ${apiKey}\n    read-only: true`) +
      context("web", "oauth-client-id: public\n    oauth-redirect-uri: http://localhost:8123/callback") +
      "  down:\n    server: http://127.0.0.1:9\n    api-key: canary-api-key\n",
  );
  if (more.startup !== undefined) writeFileSync(join(folder, ".qlik/repl.ts"), more.startup);
  const env = { HOME: folder, BROWSER: "none" };
  const created = () =>
    sandbox.requests.filter(({ method, path }) => method === "POST" && path === "/api/v1/spaces").length;
  return { sandbox, folder, env, created };
}

const CREATE = 'await qlik.spaces.create({ name: crypto.randomUUID(), type: "shared" }).then(() => "made")';

describe.skipIf(!hasTmux)("the console in a real terminal", { timeout: 60_000 }, () => {
  it("shows the prompt first, and then who it is, above what is being typed", async () => {
    const { sandbox, env } = await home();
    sandbox.fail({ match: /users\/me$/, status: 503, next: 2 });
    const terminal = openTerminal([], env);
    await terminal.waitFor(/qlik-toolkit .* · 127\.0\.0\.1:\d+\n.*\.help.*\n+dev> $/m);
    terminal.type("40 + ");
    await terminal.waitFor(/\nSigned in as .+ \(TenantAdmin\)\.\ndev> 40 \+/);
    terminal.type("2", "Enter");
    await terminal.waitFor(/dev> 40 \+ 2\n42/);
    terminal.type(".curl", "Enter");
    // Nobody has asked for what it asked.
    await terminal.waitFor(/Nothing was asked of the tenant yet/);
  });

  it.skipIf(!hasScript)(
    "shows at once the prompt of the last time, and puts right what is not so any more",
    async () => {
      const { sandbox, folder, env } = await home();
      const log = join(folder, "screen.log");
      const program = ["script", "-qfc", `node ${qlikProgram}`, log];
      const first = openTerminal([], env, { program });
      await first.waitFor(/Signed in as [^]*\ndev> $/m);
      first.type(".exit", "Enter");
      await first.waitFor(/\[exit 0\]/);
      const prompts = join(folder, ".qlik/toolkit/prompts");
      const kept = join(prompts, readdirSync(prompts)[0]!);
      const before = readFileSync(kept, "utf8");
      expect(before).toContain("dev> ");
      expect(before).not.toContain(sandbox.clientSecret);

      writeFileSync(kept, before.replace("dev> ", "old> "));
      const second = openTerminal([], env, { program });
      second.type("6 * 7", "Enter");
      expect(await second.waitFor(/dev> 6 \* 7\n42\n[^]*dev> $/m)).not.toContain("old> ");
      expect(readFileSync(log, "utf8")).toMatch(/old> [^]*dev> /);
      second.type(".exit", "Enter");
      await second.waitFor(/\[exit 0\]/);
      expect(readFileSync(kept, "utf8")).toBe(before);
    },
  );

  it.each([
    ["down", /Not signed in: Nothing answers at 127\.0\.0\.1:9[^]*\ndown> $/m],
    ["web", /Not signed in yet: the first call opens the browser for it\.\nweb> $/m],
  ])("says in one line why it is not signed in, and opens no browser: %s", async (context, told) => {
    const { env } = await home();
    const terminal = openTerminal(["--context", context], env);
    const screen = await terminal.waitFor(told);
    expect(screen).not.toContain("canary");
  });

  it("goes to a protected context, and asks before it changes that", async () => {
    const { env, created } = await home();
    const terminal = openTerminal([], { ...env, NO_COLOR: "" });
    await terminal.waitFor(/dev> $/m);
    terminal.type("const kept = 41", "Enter");
    await terminal.waitFor(/kept = 41\ndev> $/m);
    // A Tab in the midst of what comes at once is no key to the editor.
    terminal.type(".context pr");
    await terminal.waitFor(/\.context pr$/m);
    terminal.press("Tab");
    await terminal.waitFor(/\.context prod$/m);
    terminal.press("Enter");
    await terminal.waitFor(/Signed in to 127\.0\.0\.1:\d+ as [^]*\nprod> $/m);
    terminal.type(CREATE, "Enter");
    await terminal.waitFor(
      /prod is protected: spaces\.create sends POST \/api\/v1\/spaces to 127[^]*Send it\? .*\] $/m,
    );
    terminal.press("Enter");
    await terminal.waitFor(/spaces\.create was not sent: you did not allow it\.\nprod> $/m);
    terminal.type(CREATE, "Enter");
    // The last of the screen: it was asked before.
    await terminal.waitFor(/Send it\? .*\] \n*$/);
    terminal.press("C-c");
    await terminal.waitFor(/Cancelled after .*\nprod> $/m);
    expect(created()).toBe(0);
    terminal.type(CREATE, "Enter");
    // The last of the screen: it was asked before.
    await terminal.waitFor(/Send it\? .*\] \n*$/);
    terminal.type("y", "Enter");
    await terminal.waitFor(/'made'.*\nprod> $/m);
    terminal.press("C-l");
    terminal.type(".unlock", "Enter");
    await terminal.waitFor(/prod is unlocked until \d\d:\d\d; \.lock ends it\.\nprod \(unlocked\)> $/m);
    terminal.type(CREATE, "Enter");
    await terminal.waitFor(/'made'.*\nprod \(unlocked\)> $/m);
    expect(created()).toBe(2);
    // Two tenants at once, each by its own flags; and what was declared has stayed.
    terminal.type('await qlik.on("archive").spaces.create({ name: "New", type: "shared" })', "Enter");
    await terminal.waitFor(/the context "archive" is read-only/);
    terminal.type(
      '(await Promise.all([qlik, qlik.on("dev"), connect("archive")].map((one) => one.users.count()))).length + kept',
      "Enter",
    );
    await terminal.waitFor(/^44/m);
  });

  it("runs ~/.qlik/repl.ts, and the project's own once it is trusted", async () => {
    const { env, folder } = await home({
      startup: 'interface A {}\n\nexport const team: string = "Finance";\nnull.x;\n',
    });
    writeFileSync(join(folder, "qlik.repl.ts"), "const four: number = 4;\n");
    const first = openTerminal([], env, { cwd: folder });
    await first.waitFor(
      /qlik\.repl\.ts is not run: you have not trusted it yet[^]*\.qlik\/repl\.ts:4:6 {2}TypeError[^]*dev> $/m,
    );
    first.type("[team, typeof four]", "Enter");
    await first.waitFor(/^\[ 'Finance', 'undefined' \]/m);
    await run("qlik", ["context", "trust", "--yes"], { home: folder, cwd: folder });
    const second = openTerminal([], env, { cwd: folder });
    await second.waitFor(/dev> $/m);
    second.type("[team, typeof four]", "Enter");
    await second.waitFor(/^\[ 'Finance', 'number' \]/m);
    const plain = openTerminal(["--no-startup"], env, { cwd: folder });
    await plain.waitFor(/dev> $/m);
    plain.type("[typeof team, typeof four]", "Enter");
    expect(await plain.waitFor(/^\[ 'undefined', 'undefined' \]/m)).not.toContain("repl.ts");
  });

  it("imports files of TypeScript as scripts do, and names the lines of what goes wrong", async () => {
    const { env, folder } = await home();
    writeFileSync(join(folder, "level.ts"), "export enum Level { Low, High }");
    const terminal = openTerminal([], env, { cwd: folder });
    await terminal.waitFor(/dev> $/m);
    terminal.type('import { Level } from "./level"', "Enter");
    terminal.type("Level.High + 40", "Enter");
    await terminal.waitFor(/^41$/m);
    terminal.type('const get = (id: string) => qlik.users.get(id + "x")', "Enter");
    terminal.type('await get("no")', "Enter");
    await terminal.waitFor(/users\.get failed: /);
    terminal.type("console.log(_error.stack)", "Enter");
    expect(await terminal.waitFor(/^ {4}at .*input-\d+:1:1\n/m)).not.toMatch(/\.cjs|node:internal/);
  });

  it("keeps what was typed, failed or not, for Ctrl-R and for .history, each context for itself", async () => {
    const { env } = await home();
    const first = openTerminal([], env);
    await first.waitFor(/dev> $/m);
    first.paste("function needle() {\n  return 'found it';\n}");
    await first.waitFor(/found it/);
    first.press("Enter");
    first.type("null.needle", "Enter");
    await first.waitFor(/TypeError/);
    first.type(" 'needle kept out'", "Enter");
    await first.waitFor(/^'needle kept out'/m);
    first.press("C-d");
    await first.waitFor(/\[exit 0\]/);
    const second = openTerminal([], env);
    await second.waitFor(/dev> $/m);
    second.press("C-r");
    second.type("needle");
    await second.waitFor(/search "needle": null\.needle$/m);
    second.press("C-r");
    await second.waitFor(/search "needle": function needle\(\) \{/);
    second.press("Enter");
    second.type("needle()", "Enter");
    await second.waitFor(/^'found it'/m);
    const other = openTerminal(["--context", "archive"], env);
    await other.waitFor(/archive> $/m);
    other.press("C-r");
    other.type("needle");
    await other.waitFor(/not found "needle"/);
  });

  it("goes through the history and the lines of an input, and loses nothing that was typed", async () => {
    const { env } = await home();
    const terminal = openTerminal([], env);
    await terminal.waitFor(/dev> $/m);
    terminal.paste("const add = (a) => {\n  return a\n}");
    await terminal.waitFor(/return a\n/);
    terminal.press("Enter");
    await terminal.waitFor(/\}\ndev> $/m);
    const typed = "qlik.users.list({limit:3})";
    terminal.type(typed, "Left", "Left", "Up", "Up", "Down");
    terminal.type("0");
    await terminal.waitFor(/dev> qlik\.users\.list\(\{limit:30\}\)$/m);
    terminal.press("Home", "Up", "Up", "End");
    terminal.type(" + 40");
    await terminal.waitFor(/dev> const add = \(a\) => \{\n(\| )?  return a \+ 40\n(\| )?\}$/m);
    terminal.press("Down", "Down");
    await terminal.waitFor(/dev> qlik\.users\.list\(\{limit:30\}\)\n+$/);
    terminal.press("Up", "Enter");
    await terminal.waitFor(/40\n.*\}\ndev> $/m);
    terminal.type("add(2)", "Enter");
    await terminal.waitFor(/^42$/m);
  });

  it("shows all of an unfinished input after Enter within it", async () => {
    const { env } = await home();
    const terminal = openTerminal([], env);
    // What is told above the prompt would stand between the lines.
    await terminal.waitFor(/Signed in[^]*dev> $/m);
    terminal.paste("const add = (a) => {\n  const b = a\n  return b");
    await terminal.waitFor(/return b$/m);
    terminal.press("Up", "End", "Enter");
    await terminal.waitFor(
      /dev> const add = \(a\) => \{\n(\| )?  const b = a\n([^]*return b\n)?(\||\.\.\.) *$/m,
    );
  });

  it("is not opened where its output goes to a pipe", async () => {
    const { env } = await home();
    const terminal = openTerminal([], env, { pipe: "| cat" });
    const screen = await terminal.waitFor(/\[exit \d+\]/);
    expect(screen).toMatch(/The console needs a terminal, and its output goes to a pipe/);
    expect(screen).not.toContain("dev>");
  });
});
