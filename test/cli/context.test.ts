import { statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { connect } from "../../src/connect.ts";
import { contextsJsonSchema } from "../../src/contexts/json-schema.ts";
import { project, QLIK_CLI_STORE } from "../helpers/project.ts";
import { projectRoot, qlik } from "../helpers/qlik.ts";

describe("the store that qlik-cli wrote", () => {
  it("is listed and shown, its secrets hidden", async () => {
    const { context } = project({ store: QLIK_CLI_STORE });
    const list = await context("ls");
    expect(list.stdout).toMatch(
      /^name +current +host +credentials\nbot +bot\.us\.qlikcloud\.com +OAuth client\nprod +\* +acme\S+ +API key\n$/,
    );
    const shown = await context("get");
    expect(shown.stdout).toMatch(/name: prod\n[^]*Authorization: \[redacted\]\ncolour: green/);
    const json = await context("get", "bot", "--json");
    expect(JSON.parse(json.stdout)).toMatchObject({
      name: "bot",
      current: false,
      "oauth-client-id": "bot-id",
    });
    expect(JSON.stringify([list, shown, json])).not.toContain("canary");
  });

  it.each<[string[], RegExp, string]>([
    [["use", "bot"], /Context: bot/, QLIK_CLI_STORE.replace("current-context: prod", "current-context: bot")],
    [["clear"], /Context: none/, QLIK_CLI_STORE.replace("current-context: prod", 'current-context: ""')],
    [["rename", "bot", "robot"], /Renamed bot to robot/, QLIK_CLI_STORE.replace("  bot:", "  robot:")],
    [["rm", "bot"], /Removed bot/, QLIK_CLI_STORE.slice(0, QLIK_CLI_STORE.indexOf("  bot:"))],
  ])("survives %j but for the edit", async (argv, said, store) => {
    const { context, read, path } = project({ store: QLIK_CLI_STORE });
    const { code, stderr } = await context(...argv);
    expect(stderr).toMatch(said);
    expect(code).toBe(0);
    expect(read()).toBe(store);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it.each<[string[], RegExp]>([
    [["use", "prd"], /no context "prd".* "prod"/],
    [["get", "prd"], /no context "prd".* "prod"/],
    [["rm", "bot", "prd"], /no context "prd".* "prod"/],
    [["rename", "bot", "prod"], /context "prod" already/],
    [["rename", "bt", "x"], /no context "bt".* "bot"/],
  ])("stays as it was after %j", async (argv, message) => {
    const { context, read } = project({ store: QLIK_CLI_STORE });
    const { code, stderr } = await context(...argv);
    expect(stderr).toMatch(message);
    expect(code).toBe(3);
    expect(read()).toBe(QLIK_CLI_STORE);
  });
});

describe("what is shown of a context", () => {
  const store = `contexts:
  bare:
    server: https://acme.eu.qlikcloud.com
    headers:
  none:
  number: 5
  text: canary-text-0815
  constructor:
    server: https://acme.eu.qlikcloud.com
    oauth-private-key: canary-private-0816
    headers: { cookie: canary-cookie-0817, accept: text/html }
    tools: { one: { password: canary-password-0818 }, two: [a, b] }
`;
  it("holds no secret, under no key", async () => {
    const { stdout, code } = await project({ store }).context("get", "constructor");
    expect(stdout).toBe(`name: constructor
current: false
server: https://acme.eu.qlikcloud.com
oauth-private-key: [redacted]
headers:
  cookie: [redacted]
  accept: text/html
tools:
  one: {"password":"[redacted]"}
  two: ["a","b"]
`);
    expect(code).toBe(0);
  });

  it("may be little, or not a context at all", async () => {
    const { context } = project({ store });
    expect((await context("get", "bare")).stdout).toMatch(/headers: ?\n$/);
    expect((await context("get", "none")).stdout).toBe("name: none\ncurrent: false\n");
    for (const name of ["number", "text"]) {
      const { code, stderr } = await context("get", name);
      expect(stderr).toMatch(/is not a map[^]*qlik context init/);
      expect(stderr).not.toContain("canary");
      expect(code).toBe(3);
    }
    expect((await context("ls")).stdout).toMatch(/number[^]*text/);
    expect((await context("get", "toString")).stderr).toMatch(/no context "toString"/);
  });
});

describe("an empty name is not the current context", () => {
  it.each([
    ["user", "me", "--context", ""],
    ["user", "me", "--context="],
    ["--context", "", "user", "me"],
    ["run", "--context", "", join(projectRoot, "package.json")],
    ["-e", "1", "--context", ""],
  ])("%s %s %s %s", async (...argv) => {
    const { home } = project({ store: QLIK_CLI_STORE });
    const { code, stderr, stdout } = await qlik(argv, { home });
    expect(stderr).toMatch(/context is empty/);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });

  it.each(["", { context: "" }, { context: " " }, { server: "" }, { server: " ", apiKey: "x" }])(
    "connect(%j)",
    (options) => {
      expect(() => connect(options)).toThrow(expect.objectContaining({ code: "usage" }));
    },
  );
});

describe("without contexts", () => {
  it("says so", async () => {
    const { stdout, stderr } = await project().context("ls");
    expect(stderr).toMatch(/no contexts yet[^]*qlik context init/);
    expect(stdout).toBe("");
  });

  it("names the three ways on when the console is opened", async () => {
    const { code, stderr } = await qlik([]);
    expect(stderr).toMatch(/context init[^]*context apply[^]*--sandbox/);
    expect(code).toBe(3);
  });
});

it("shows what would drive a terminal, and refuses it in a name", async () => {
  const { context } = project({
    store: 'contexts:\n  dev:\n    server: https://acme.eu.qlikcloud.com\n    comment: "a\\eb]0;x\\nc"\n',
  });
  for (const argv of [["ls"], ["get", "dev"]])
    expect((await context(...argv)).stdout).not.toContain("\u001b");
  const { code, stderr } = await context("rename", "dev", "a\nb");
  expect(stderr).toMatch(/control characters/);
  expect(code).toBe(3);
});

it("qlik context schema prints the JSON Schema, and nothing else", async () => {
  const { code, stdout, stderr } = await qlik(["context", "schema"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(JSON.parse(stdout)).toEqual(contextsJsonSchema());
});
