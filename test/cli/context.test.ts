import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot, qlik, temporaryFolder } from "../helpers/qlik.ts";

const FILE = `
current-context: dev
contexts:
  dev:
    server: https://acme-dev.eu.qlikcloud.com
    oauth-client-id: \${DEV_ID}
    oauth-client-secret: \${DEV_SECRET}
  prod:
    server: https://acme.eu.qlikcloud.com
    api-key: { env: PROD_KEY }
    comment: careful
`;

const QLIK_CLI_STORE = `# my tenants
current-context: prod # do not change
contexts:
  prod:
    server: https://acme.eu.qlikcloud.com
    headers:
      Authorization: Bearer canary-api-key-0815
    colour: green # another tool's
  bot:
    server: https://bot.us.qlikcloud.com
    oauth-client-id: bot-id
    oauth-client-secret: canary-secret-0816
`;

/** A home folder with a store and, as its working folder, a `contexts.yaml`. */
function project({ store, file = FILE }: { store?: string; file?: string } = {}) {
  const home = temporaryFolder();
  const path = join(home, ".qlik/contexts.yml");
  if (store !== undefined) {
    mkdirSync(join(home, ".qlik"));
    writeFileSync(path, store);
  }
  const contexts = join(home, "contexts.yaml");
  writeFileSync(contexts, file);
  return {
    path,
    contexts,
    read: () => readFileSync(path, "utf8"),
    context: (...argv: string[]) => qlik(["context", ...argv], { home }),
  };
}

describe("qlik context apply", () => {
  it("shows what changes and writes it; the second time nothing changes", async () => {
    const { context, contexts, path, read } = project();
    const first = await context("apply", contexts, "--yes");
    expect(first.stdout).toMatch(
      /\+ dev {2}https:\/\/acme-dev[^]*\+ prod[^]*2 added[^]*Current context: dev/,
    );
    expect(first.code).toBe(0);
    expect(read()).toContain("oauth-client-secret: ${DEV_SECRET}");
    const { mtimeMs } = statSync(path);
    const second = await context("apply", contexts, "--yes");
    expect(second.stdout + second.stderr).toMatch(/= dev[^]*= prod[^]*Nothing to do/);
    expect(second.code).toBe(0);
    expect(statSync(path).mtimeMs).toBe(mtimeMs);
  });

  it("stops at --dry-run, and without --yes where nobody can be asked", async () => {
    const { context, contexts, read } = project();
    expect(await context("apply", contexts, "--dry-run")).toMatchObject({ code: 0 });
    const { code, stdout, stderr } = await context("apply", contexts);
    expect(stdout).toMatch(/\+ dev/);
    expect(stderr).toMatch(/--yes/);
    expect(code).toBe(2);
    expect(read).toThrow("ENOENT");
  });

  it("reports every problem with its place, and writes nothing", async () => {
    const { context, contexts, read } = project({
      file: "contexts:\n  a:\n    server: ftp://x\n    api-kee: x\n  b: 1\n",
    });
    const { code, stderr } = await context("apply", contexts, "--yes");
    expect(stderr).toMatch(/contexts\.yaml:3:13 {2}contexts\.a\.server/);
    expect(stderr).toMatch(/contexts\.yaml:4:5 {2}contexts\.a\.api-kee[^]*api-key/);
    expect(stderr).toMatch(/contexts\.yaml:5:6 {2}contexts\.b/);
    expect(code).toBe(3);
    expect(read).toThrow("ENOENT");
  });

  it("takes the example that comes with the toolkit", async () => {
    const { context } = project();
    const { code, stdout } = await context("apply", join(projectRoot, "contexts.example.yaml"), "--dry-run");
    expect(code).toBe(0);
    expect(stdout).toMatch(/\+ dev[^]*\+ prod/);
  });
});

describe("the store that qlik-cli wrote", () => {
  it("is listed and shown, its secrets hidden", async () => {
    const { context } = project({ store: QLIK_CLI_STORE });
    const list = await context("ls");
    expect(list.stdout).toMatch(
      /NAME +SERVER[^]*bot +https:\/\/bot\.us\.qlikcloud\.com\n[^]*prod +https:\S+ +\*\n/,
    );
    const shown = await context("get");
    expect(shown.stdout).toMatch(/name: prod\n[^]*Authorization: \[hidden\]\ncolour: green/);
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
