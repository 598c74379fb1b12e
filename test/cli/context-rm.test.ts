import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { brokenKeyring, fakeKeyring } from "../helpers/fake-keyring.ts";
import { project, QLIK_CLI_STORE } from "../helpers/project.ts";
import { startSandbox } from "../helpers/sandbox.ts";

describe("qlik context rm", () => {
  it("removes several, and says that the current one is gone", async () => {
    const { context, read } = project({ store: QLIK_CLI_STORE, file: null });
    const { code, stderr } = await context("rm", "prod", "bot", "prod");
    expect(stderr).toBe("Removed prod, bot.\nThere is no current context now.\n");
    expect(code).toBe(0);
    expect(read()).toMatch(/current-context: "" # do not change\ncontexts: ?\n?/);
  });

  it("asks in a terminal, and takes no for an answer", async () => {
    const { run, read } = project({ store: QLIK_CLI_STORE, file: null });
    const no = await run(["context", "rm", "bot", "prod"], { terminal: true, stdin: "\n" });
    expect(no.stderr).toMatch(/Remove 2 contexts: bot, prod\? \[y\/N\][^]*Nothing was removed/);
    expect(no.code).toBe(130);
    expect(read()).toBe(QLIK_CLI_STORE);
    const yes = await run(["context", "rm", "bot"], { terminal: true, stdin: "y\n" });
    expect(yes.stderr).toMatch(/Remove context bot\?[^]*Removed bot/);
    const unasked = await run(["context", "rm", "prod", "-y"], { terminal: true });
    expect(unasked).toMatchObject({ code: 0, stderr: expect.not.stringContaining("?") as string });
  });

  it("removes the tokens of the contexts, but not those that another one uses", async () => {
    const { url, clientId, clientSecret } = await startSandbox();
    const client = `{ server: "${url}", oauth-client-id: ${clientId}, oauth-client-secret: ${clientSecret} }`;
    const store = `contexts:\n  one: ${client}\n  twin: ${client}\n  broken: { server: "${url}", api-key: 5 }\n`;
    const { run, context, home } = project({ store, file: null });
    const tokens = () => readdirSync(join(home, ".qlik/toolkit/tokens"));
    await run(["user", "me", "--context", "one"]);
    expect(tokens()).toHaveLength(1);
    await context("rm", "one", "broken");
    expect(tokens()).toHaveLength(1);
    await context("rm", "twin");
    expect(tokens()).toEqual([]);
  });

  describe("with secrets in the keyring", () => {
    const acme = "https://acme.eu.qlikcloud.com";
    const store = `contexts:
  a: { server: "${acme}", api-key: { keyring: shared } }
  b: { server: "${acme}", api-key: { keyring: shared } }
  c: { server: "${acme}", api-key: { keyring: own } }
  d: { server: "https://other.eu.qlikcloud.com", api-key: { keyring: own } }
`;
    const entries = () => ({
      "acme.eu.qlikcloud.com/shared": "canary-1",
      "acme.eu.qlikcloud.com/own": "canary-2",
      "other.eu.qlikcloud.com/own": "canary-3",
    });

    it("removes those that nothing else refers to", async () => {
      const keyring = fakeKeyring(entries());
      const { run } = project({ store, file: null });
      const one = await run(["context", "rm", "a", "c"], { keyring });
      expect(one.stderr).toBe('Removed a, c.\nRemoved from the keyring: "own" for acme.eu.qlikcloud.com.\n');
      expect(Object.values(keyring.entries)).toEqual(["canary-1", "canary-3"]);
      await run(["context", "rm", "b", "d"], { keyring });
      expect(keyring.entries).toEqual({});
    });

    it("leaves those of a file that has been applied, which still refers to them", async () => {
      const file = `contexts:\n  a: { server: "${acme}", api-key: { keyring: shared } }\n`;
      const { run, context, contexts } = project({ file });
      await context("apply", "-y");
      const keyring = fakeKeyring(entries());
      const { stderr } = await run(["context", "rm", "a"], { keyring });
      expect(stderr).toContain(`stays in the keyring, as "shared": ${contexts} refers to it`);
      expect(keyring.entries).toEqual(entries());
    });

    it("says what it could not clean, and has removed the contexts", async () => {
      const { run, read } = project({ store, file: null });
      const { code, stderr } = await run(["context", "rm", "c"], { keyring: brokenKeyring("it is locked") });
      expect(stderr).toMatch(/still holds "own" for acme.*: it is locked\./);
      expect(code).toBe(0);
      expect(read()).not.toContain("  c:");
    });
  });

  it("takes no --contexts", async () => {
    const { context, path } = project({ store: QLIK_CLI_STORE });
    const { code, stderr } = await context("rm", "dev", "--contexts", "contexts.yaml");
    expect(stderr).toMatch(/no flag "--contexts"[^]*your own contexts/);
    expect(code).toBe(2);
    expect(existsSync(path)).toBe(true);
  });
});
