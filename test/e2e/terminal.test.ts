import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../helpers/qlik.ts";
import { clientEnv, startSandbox } from "../helpers/sandbox.ts";
import { hasTmux, openTerminal } from "../helpers/terminal.ts";

describe.skipIf(!hasTmux)("in a real terminal", { timeout: 60_000 }, () => {
  it("asks for credentials without showing the secret", async () => {
    const { url, clientId, clientSecret } = await startSandbox();
    const home = temporaryFolder();
    const terminal = openTerminal(["context", "init", "dev"], { HOME: home });
    await terminal.waitFor(/Enter tenant url:/);
    terminal.type(url, "Enter");
    await terminal.waitFor(/A\/O\/B\?:/);
    terminal.type("o", "Enter");
    await terminal.waitFor(/Client ID:/);
    // Both answers in one paste: the second one must not show either.
    terminal.type(`${clientId}\n${clientSecret}\n`);
    const screen = await terminal.waitFor(/\[exit \d+\]/);
    expect(screen).toMatch(/Welcome, .*TenantAdmin[^]*\[exit 0\]/);
    expect(screen).not.toContain(clientSecret.slice(0, 6));
    expect(readFileSync(join(home, ".qlik/contexts.yml"), "utf8")).toContain(clientSecret);
  });

  it("leaves nothing behind on Ctrl-C", async () => {
    const { url } = await startSandbox();
    const home = temporaryFolder();
    const terminal = openTerminal(["context", "init", "dev"], { HOME: home });
    await terminal.waitFor(/Enter tenant url:/);
    terminal.type(url, "Enter");
    await terminal.waitFor(/A\/O\/B\?:/);
    terminal.press("C-c");
    await terminal.waitFor(/nothing was saved[^]*\[exit 130\]/);
    expect(() => readFileSync(join(home, ".qlik/contexts.yml"))).toThrow("ENOENT");
  });

  it("opens the console: Tab, Ctrl-C on the wire, history, Ctrl-D", async () => {
    const sandbox = await startSandbox();
    const home = temporaryFolder();
    const env = { HOME: home, ...clientEnv(sandbox) };
    const terminal = openTerminal([], env);
    await terminal.waitFor(/Signed in as[^]*127\.0\.0\.1> $/m);
    const greeting = sandbox.requests.length;
    terminal.type("await qlik.users.m", "Tab");
    await terminal.waitFor(/await qlik\.users\.me/);
    expect(sandbox.requests).toHaveLength(greeting);
    terminal.type("()", "Enter");
    await terminal.waitFor(/qlikbot/);

    sandbox.fail({ match: "/api/v1/spaces", hang: true });
    terminal.type("const kept = 41; await qlik.spaces.list()", "Enter");
    while (!sandbox.requests.some(({ path }) => path === "/api/v1/spaces")) await new Promise(setImmediate);
    terminal.press("C-c");
    await terminal.waitFor(/Cancelled/);
    terminal.type("kept + 1", "Enter");
    await terminal.waitFor(/^42$/m);
    terminal.press("C-d");
    await terminal.waitFor(/\[exit 0\]/);

    const again = openTerminal([], env);
    await again.waitFor(/127\.0\.0\.1> $/m);
    again.press("Up");
    await again.waitFor(/> kept \+ 1/);
  });

  it("sends nothing while a call is typed, pasted and completed", async () => {
    const sandbox = await startSandbox();
    const terminal = openTerminal([], { HOME: temporaryFolder(), ...clientEnv(sandbox) });
    await terminal.waitFor(/127\.0\.0\.1> $/m);
    const call = 'qlik.apps.delete("x").';
    for (let end = 1; end <= call.length; end++) {
      terminal.type(call.slice(0, end), "Tab", "Tab", "Left", "Right", "C-u");
      terminal.paste(call.slice(0, end));
      terminal.press("Tab", "Tab", "C-u");
    }
    terminal.type("'it was ' + 'typed'", "Enter");
    await terminal.waitFor(/^'it was typed'$/m);
    expect(sandbox.requests.filter(({ path }) => path.includes("/apps"))).toEqual([]);
  });

  it("asks before it applies", async () => {
    const home = temporaryFolder();
    const file = join(home, "contexts.yaml");
    writeFileSync(
      file,
      "contexts:\n  dev:\n    server: https://acme.eu.qlikcloud.com\n    api-key: ${KEY}\n",
    );
    const terminal = openTerminal(["context", "apply", file], { HOME: home });
    await terminal.waitFor(/\+ dev[^]*Apply these changes\? \[Y\/n\]/);
    terminal.type("n", "Enter");
    await terminal.waitFor(/Nothing was written[^]*\[exit 130\]/);
    expect(() => readFileSync(join(home, ".qlik/contexts.yml"))).toThrow("ENOENT");
  });
});
