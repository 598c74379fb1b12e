import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Sandbox } from "../../src/sandbox/server.ts";
import { project } from "../helpers/project.ts";
import { startSandbox } from "../helpers/sandbox.ts";

/** As qlik-cli writes it: keys sorted, four blanks, an API key as a header; and what only it can use. */
const byQlikCli = ({ url, apiKey, clientId, clientSecret }: Sandbox): string => `contexts:
    bot:
        oauth-client-id: ${clientId}
        oauth-client-secret: ${clientSecret}
        server: ${url}
    engine:
        server: ws://localhost:9076
        server-type: engine
    onprem:
        certificates: /home/ann/certs
        headers:
            Authorization: Bearer one
            cookie: X-Qlik-Session=1
        insecure: true
        server: https://qseow.example.com/jwt
        server-type: windows
    person:
        comment: 'Me: "with a key"'
        headers:
            Authorization: Bearer ${apiKey}
        insecure: false
        server: ${url}
        server-type: cloud
current-context: person
`;

/** What qlik-cli makes of a file: YAML 1.1, two keys, contexts that are maps whose headers are text. */
function readAsQlikCli(text: string): { current: string; contexts: Record<string, Record<string, unknown>> } {
  const { "current-context": current, contexts, ...more } = parse(text, { version: "1.1" });
  expect(more).toEqual({});
  expect(typeof current).toBe("string");
  for (const { headers = {} } of Object.values<{ headers?: object }>(contexts)) {
    for (const value of Object.values(headers)) expect(typeof value).toBe("string");
  }
  return { current, contexts };
}

describe("a file of qlik-cli's", () => {
  it("signs in with each of its kinds of credentials, and is left as it is", async () => {
    const store = byQlikCli(await startSandbox());
    const { run, read } = project({ store, file: null });
    for (const argv of [[], ["--context", "person"], ["--context", "bot"]]) {
      const { code, stdout, stderr } = await run(["user", "ls", "--limit", "1", ...argv]);
      expect([code, stderr]).toEqual([0, ""]);
      expect(JSON.parse(stdout)).toHaveLength(1);
    }
    expect(read()).toBe(store);
  });

  it.each(["engine", "windows"])("names what is for a server of type %s as not supported", async (type) => {
    const { run } = project({ store: byQlikCli(await startSandbox()), file: null });
    const context = type === "engine" ? "engine" : "onprem";
    const { code, stderr } = await run(["user", "ls", "--context", context]);
    expect(stderr).toContain(
      `Context "${context}" is for server type ${type}, not supported by this toolkit.`,
    );
    expect(stderr).toContain("Use qlik-cli for it");
    expect(code).toBe(3);
  });

  it("stays one that qlik-cli can use, whatever is done to it", async () => {
    const sandbox = await startSandbox();
    const before = readAsQlikCli(byQlikCli(sandbox)).contexts;
    const file = `contexts:\n  new:\n    server: ${sandbox.url}\n    api-key: \${KEY}\n    comment: yes, 1_000\n`;
    const { context, read, contexts } = project({ store: byQlikCli(sandbox), file });
    const steps = [
      ["apply", contexts, "--yes"],
      ["rename", "bot", "null"],
      ["use", "null"],
      ["rm", "person"],
    ];
    for (const argv of steps) {
      const { code, stderr } = await context(...argv);
      expect([argv, code], stderr).toEqual([argv, 0]);
      readAsQlikCli(read());
    }
    const { current, contexts: after } = readAsQlikCli(read());
    expect(current).toBe("null");
    expect(after).toEqual({
      null: before.bot,
      engine: before.engine,
      onprem: before.onprem,
      new: { server: sandbox.url, "api-key": "${KEY}", comment: "yes, 1_000" },
    });
    await context("clear");
    expect(readAsQlikCli(read()).current).toBe("");
  });
});

describe("QLIK_CLI_USER_HOME_DIR", () => {
  it.each([
    ["another home", "elsewhere", "elsewhere/.qlik/contexts.yml"],
    ["a file that is not there yet", "elsewhere/mine.yml", "elsewhere/mine.yml"],
    ["a file that is there", "there.txt", "there.txt"],
  ])("names %s", async (_, name, place) => {
    const { home, run, contexts } = project();
    mkdirSync(join(home, "elsewhere"));
    writeFileSync(join(home, "there.txt"), "");
    const env = { QLIK_CLI_USER_HOME_DIR: join(home, name) };
    expect((await run(["context", "apply", contexts, "--yes"], { env })).code).toBe(0);
    expect(Object.keys(parse(readFileSync(join(home, place), "utf8")).contexts)).toEqual(["dev", "prod"]);
    expect((await run(["context", "ls"], { env })).stdout).toContain("prod");
  });
});
