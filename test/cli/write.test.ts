import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { hasTmux, openTerminal } from "../helpers/terminal.ts";
import { project } from "../helpers/project.ts";
import { startSandbox } from "../helpers/sandbox.ts";

/** What may change a tenant: read-only contexts refuse it, protected ones ask first, --write lifts both for one call. */

async function tenant() {
  const sandbox = await startSandbox();
  const { url, clientId, clientSecret } = sandbox;
  const made = project({ file: null });
  mkdirSync(dirname(made.path));
  const context = (name: string, more: string) =>
    `  ${name}:\n    server: ${url}\n    oauth-client-id: ${clientId}\n    oauth-client-secret: ${clientSecret}\n    ${more}: true\n`;
  writeFileSync(
    made.path,
    `current-context: prod\ncontexts:\n${context("prod", "read-only")}${context("safe", "protected")}`,
  );
  const spaces = async () =>
    Number((await made.run(["space", "ls", "-q", "--context", "safe"])).stdout.split("\n").length - 1);
  return { ...made, spaces };
}

const CREATE = ["space", "create", "--name", "New", "--type", "shared"];

describe("a read-only context", () => {
  it.each([
    [CREATE],
    [["raw", "delete", "v1/spaces/1"]],
    [["raw", "post", "v1/users", "--body", "{}"]],
    [["-e", 'await qlik.spaces.create({ name: "New", type: "shared" })']],
    [["user", "patch", "1", "--body", "[]"]],
  ])("refuses, names itself, and sends nothing: %j", async (argv) => {
    const { run, spaces } = await tenant();
    const before = await spaces();
    const { code, stderr } = await run(argv);
    expect(stderr).toMatch(/was not sent: the context "prod" is read-only\.[^]*--write/);
    expect({ code, spaces: await spaces() }).toEqual({ code: 4, spaces: before });
  });

  it.each([
    [["space", "ls"]],
    [["user", "filter", "--filter", 'status eq "active"']],
    [["raw", "post", "v1/users/actions/filter", "--body", "{}"]],
    [["user", "count"]],
  ])("lets what only reads pass: %j", async (argv) => {
    const { run } = await tenant();
    expect(await run(argv)).toMatchObject({ code: 0, stderr: "" });
  });

  it.each([
    [[...CREATE, "--write"]],
    [["--write", ...CREATE]],
    [["space", "--write", "create", "--name", "New", "--type", "shared"]],
    [["raw", "post", "v1/spaces", "--body", '{"name":"New","type":"shared"}', "--write"]],
    [["-e", 'await qlik.spaces.create({ name: "New", type: "shared" })', "--write"]],
  ])("is lifted for one command by --write: %j", async (argv) => {
    const { run, spaces } = await tenant();
    const before = await spaces();
    expect((await run(argv)).code).toBe(0);
    expect(await spaces()).toBe(before + 1);
    expect((await run(CREATE)).code).toBe(4);
  });
});

describe("a protected context", () => {
  it("asks; where nobody can be asked, --write is needed", async () => {
    const { run, spaces } = await tenant();
    const before = await spaces();
    const { code, stderr } = await run([...CREATE, "--context", "safe"]);
    expect(stderr).toMatch(
      /spaces\.create was not sent, since the context "safe" is protected: there is no terminal[^]*--write/,
    );
    expect({ code, spaces: await spaces() }).toEqual({ code: 4, spaces: before });
    expect((await run([...CREATE, "--context", "safe", "--write"])).code).toBe(0);
    expect(await spaces()).toBe(before + 1);
    expect(await run(["space", "ls", "--context", "safe"])).toMatchObject({ code: 0, stderr: "" });
  });

  it.each([[["-e", 'await qlik.spaces.create({ name: "New", type: "shared" })']]])(
    "refuses what a program would change, unless it says so: %j",
    async (argv) => {
      const { run, spaces } = await tenant();
      const before = await spaces();
      const { code, stderr } = await run([...argv, "--context", "safe"]);
      expect(stderr).toMatch(
        /spaces\.create was not sent: the context "safe" is protected\.[^]*--write, or connect\(\{ write: true \}\)/,
      );
      expect({ code, spaces: await spaces() }).toEqual({ code: 4, spaces: before });
      expect((await run([...argv, "--context", "safe", "--write"])).code).toBe(0);
      expect(await spaces()).toBe(before + 1);
    },
  );

  it.skipIf(!hasTmux)(
    "asks once in a terminal, and no is what Enter means",
    { timeout: 60_000 },
    async () => {
      const { home, spaces } = await tenant();
      const before = await spaces();
      const env = { HOME: home, QLIK_CLI_USER_HOME_DIR: home };
      const argv = [...CREATE, "--context", "safe"];
      const first = openTerminal(argv, env);
      await first.waitFor(/"safe" \(http:\S+\) is protected\. Send spaces\.create\? \[y\/N\]/);
      first.press("Enter");
      expect(await first.waitFor(/\[exit \d+\]/)).toMatch(/spaces\.create was not sent\.\s+\[exit 130\]/);
      expect(await spaces()).toBe(before);
      const second = openTerminal(argv, env);
      await second.waitFor(/\[y\/N\]/);
      second.type("y", "Enter");
      await second.waitFor(/\[exit 0\]/);
      expect(await spaces()).toBe(before + 1);
    },
  );
});
