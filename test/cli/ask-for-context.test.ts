import { describe, expect, it } from "vitest";
import { chosenBy } from "../../src/cli/ask-for-context.ts";
import { project } from "../helpers/project.ts";
import { startSandbox } from "../helpers/sandbox.ts";

describe("chosenBy", () => {
  const names = ["dev", "prod", "2", "pre-prod"];
  it.each([
    ["1", "dev"],
    ["2", "2"],
    ["4", "pre-prod"],
    ["5", undefined],
    ["0", undefined],
    ["prod", "prod"],
    ["D", "dev"],
    ["pr", undefined],
    ["", undefined],
    ["nosuch", undefined],
  ])("%j is %j", (answer, name) => {
    expect(chosenBy(answer, names)).toBe(name);
  });
});

describe("contexts, and none of them current", () => {
  async function contexts() {
    const { url, apiKey } = await startSandbox();
    const store = `contexts:
  dev: { server: "${url}", insecure: true, api-key: "\${KEY}" }
  prod: { server: "https://acme.eu.qlikcloud.com", api-key: "\${KEY}", read-only: true }
`;
    const { run } = project({ store, file: null });
    return (terminal: boolean, stdin = "", argv = ["user", "me", "-q"]) =>
      run(argv, { env: { KEY: apiKey }, terminal, stdin });
  }

  it("a terminal is asked which to use, until it says one", async () => {
    const run = await contexts();
    const { code, stdout, stderr } = await run(true, "nosuch\n\n1\n");
    expect(stderr).toMatch(
      /1 {2}dev {3}127\.0\.0\.1:\d+\n +2 {2}prod {2}acme\.eu\.qlikcloud\.com, read-only/,
    );
    expect(stderr).toMatch(/There is no "nosuch" among them\.[^]*Ctrl-C leaves[^]*qlik context use dev/);
    expect(stdout).toMatch(/^[\w-]+\n$/);
    expect(code).toBe(0);
  });

  it("a pipe is told what to type", async () => {
    const run = await contexts();
    const { code, stdout, stderr } = await run(false);
    expect(stderr).toMatch(
      /There is no current context\.\n {2}.*qlik context use NAME.*--context NAME.*dev, prod/,
    );
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
  });

  it("nobody is asked where a name was given, or something else is wrong", async () => {
    const run = await contexts();
    for (const argv of [
      ["--context", "nosuch", "user", "me"],
      ["--context", "", "user", "me"],
    ]) {
      const { stderr } = await run(true, "", argv);
      expect(stderr).not.toContain("Which one");
    }
  });
});
