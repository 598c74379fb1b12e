import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { connect } from "../../src/index.ts";
import { commandFolder } from "../helpers/command-folder.ts";
import { projectRoot, run, temporaryFolder } from "../helpers/qlik.ts";
import { clientEnv, startSandbox } from "../helpers/sandbox.ts";

/** The scripts of this repository do what their first lines say, run by `qlik run` against the sandbox. */

async function tenant() {
  const sandbox = await startSandbox();
  const qlik = connect({ server: sandbox.url, apiKey: sandbox.apiKey, tokenCache: "memory", pace: false });
  const home = temporaryFolder();
  const start = (
    script: string,
    argv: string[] = [],
    more: { env?: Record<string, string>; flags?: string[] } = {},
  ) =>
    run("qlik", ["run", ...(more.flags ?? []), join(projectRoot, "scripts", script), ...argv], {
      home,
      cwd: home,
      env: more.env ?? clientEnv(sandbox),
    });
  const [space] = (await qlik.spaces.list()).filter(({ name }) => name === "Finance (dev)");
  return { sandbox, qlik, home, start, space: space! };
}

const lines = (text: string) => text.trim().split(/\r?\n/);

describe("scripts", { timeout: 90_000 }, () => {
  it("each says in its first three lines what it does and how it is run", () => {
    const scripts = readdirSync(join(projectRoot, "scripts")).filter((name) => name.endsWith(".ts"));
    expect(scripts.length).toBeGreaterThan(8);
    for (const name of scripts) {
      const text = readFileSync(join(projectRoot, "scripts", name), "utf8");
      expect(text, name).toMatch(/^\/\*\*\n( \*[^\n]*\n){3,6} \*\//);
      expect(text, name).toMatch(new RegExp(`qlik run .*scripts/${name}`));
    }
  });

  it("create-apps and delete-apps", async () => {
    const { qlik, home, start, space } = await tenant();
    const count = async () => (await qlik.apps.list({ spaceId: space.id })).length;
    const before = await count();
    writeFileSync(join(home, "apps.csv"), 'name,description\r\nBulk one,"a, b"\r\nBulk two,\r\n');
    const argv = ["apps.csv", "--space", space.name];
    expect((await start("create-apps.ts", [...argv, "--dry-run"])).code).toBe(0);
    expect(await count()).toBe(before);
    // The second time there is nothing left to do.
    for (let time = 0; time < 2; time++) {
      const ran = await start("create-apps.ts", argv);
      expect(ran.code, ran.stderr).toBe(0);
      expect(await count()).toBe(before + 2);
    }
    const bulkApps = ["--space", space.name, "--begins", "Bulk "];
    expect(await start("delete-apps.ts", bulkApps)).toMatchObject({ code: 2, stdout: "" });
    expect((await start("delete-apps.ts", [...bulkApps, "--dry-run"])).stdout).toMatch(/planned/);
    expect(await count()).toBe(before + 2);
    const deleted = await start("delete-apps.ts", [...bulkApps, "--yes"]);
    expect(lines(deleted.stdout)).toHaveLength(3);
    expect([deleted.code, await count()]).toEqual([0, before]);
  });

  it("unseen-users", async () => {
    const { sandbox, qlik, start } = await tenant();
    const since = "2026-06-01";
    const active = (await qlik.users.list()).filter(({ status }) => status === "active");
    const [recently, longAgo] = active;
    const events = [
      { userId: recently!.id, eventTime: "2026-06-20T08:00:00Z" },
      { userId: longAgo!.id, eventTime: "2026-05-20T08:00:00Z" },
    ];
    sandbox.fail({ match: "GET /api/v1/audits", status: 200, body: { data: events, links: {} } });
    const expected = active.filter(({ id, createdAt }) => id !== recently!.id && createdAt! < since);
    expect(expected.length).toBeGreaterThan(40);
    const ran = await start("unseen-users.ts", ["--since", since]);
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: "" });
    const [heading, ...rows] = lines(ran.stdout);
    expect(heading).toBe("name,email,createdAt,assignedRoles.name,id");
    expect(rows.map((row) => row.split(",").at(-1))).toEqual(expected.map(({ id }) => id));
  });

  it("space-access", async () => {
    const { qlik, start, space } = await tenant();
    const assigned = await qlik.spaces.assignments.list(space.id);
    const ran = await start("space-access.ts", ["--space", space.name]);
    const [heading, ...rows] = lines(ran.stdout);
    expect([ran.code, heading]).toEqual([0, "space,type,kind,who,roles"]);
    expect(rows).toHaveLength(assigned.length + 1);
    expect(rows.filter((row) => /@.*,owner$/.test(row))).toHaveLength(1);
    const all = await start("space-access.ts");
    expect(lines(all.stdout).length).toBeGreaterThan(rows.length + 1);
  });

  it("failed-reloads", async () => {
    const { home, start } = await tenant();
    const ran = await start("failed-reloads.ts", ["--since", "2026-06-29"]);
    expect(ran.code).toBe(1);
    const logs = readdirSync(join(home, "reload-logs"));
    expect(logs.length).toBe(lines(ran.stdout).length - 1);
    expect(readFileSync(join(home, "reload-logs", logs[0]!), "utf8")).toMatch(/Execution started/);
    const none = await start("failed-reloads.ts", ["--since", "2030-01-01", "--logs", "none"]);
    expect(none.code).toBe(0);
    expect(readdirSync(home)).not.toContain("none");
  });

  it("export-space", async () => {
    const { qlik, home, start, space } = await tenant();
    const apps = await qlik.apps.list({ spaceId: space.id });
    for (let time = 0; time < 2; time++) {
      const ran = await start("export-space.ts", ["--space", space.name, "--to", "out"]);
      expect(ran.code, ran.stderr).toBe(0);
    }
    const files = readdirSync(join(home, "out")).filter((name) => name.endsWith(".qvf"));
    expect(files).toHaveLength(apps.length);
    for (const { resourceId } of apps) expect(files.join()).toContain(resourceId);
    expect(Math.min(...files.map((name) => statSync(join(home, "out", name)).size))).toBeGreaterThan(0);
  });

  it("copy-space, to a protected context only with --write", async () => {
    const [here, there] = [await tenant(), await startSandbox({ seed: 2 })];
    const other = connect({ server: there.url, apiKey: there.apiKey, tokenCache: "memory", pace: false });
    const into = await other.spaces.create({ name: "Copies", type: "shared" });
    mkdirSync(join(here.home, ".qlik"));
    const context = ({ url, clientId, clientSecret }: typeof there, more: object = {}) => ({
      ...{ server: url, "oauth-client-id": clientId, "oauth-client-secret": clientSecret },
      ...more,
    });
    const contexts = { dev: context(here.sandbox), prod: context(there, { protected: true }) };
    writeFileSync(join(here.home, ".qlik/contexts.yml"), JSON.stringify({ contexts }));
    const argv = ["--space", here.space.name, "--to", "prod", "--into", "Copies"];
    const how = { env: {}, flags: ["--context", "dev"] };
    const names = async () => (await other.apps.list({ spaceId: into.id })).map(({ name }) => name).sort();
    const refused = await here.start("copy-space.ts", argv, how);
    expect(refused.code).not.toBe(0);
    expect(await names()).toEqual([]);
    const ran = await here.start("copy-space.ts", [...argv, "--write"], how);
    expect(ran.code, ran.stderr).toBe(0);
    expect(await names()).toEqual(
      (await here.qlik.apps.list({ spaceId: here.space.id })).map(({ name }) => name).sort(),
    );
  });

  it("weekly-report", async () => {
    const { start } = await tenant();
    const ran = await start("weekly-report.ts", ["--since", "2026-06-22"]);
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: "" });
    expect(ran.stdout).toMatch(/^Week from 2026-06-22: \d+ items made, \d+ changed; 61 users\n/);
    expect(ran.stdout).toMatch(/^active +54 +█/m);
  });
});

describe("rotate-secret", { timeout: 90_000 }, () => {
  async function bot() {
    const made = await tenant();
    const { sandbox, home } = made;
    const path = join(home, "my-contexts.yml");
    const text = `# mine\ncontexts:\n  bot: # of the pipeline\n    server: ${sandbox.url}\n    oauth-client-id: ${sandbox.clientId}\n    oauth-client-secret: ${sandbox.clientSecret}\n`;
    writeFileSync(path, text, { mode: 0o600 });
    const bin = commandFolder(home);
    const env = { PATH: `${bin}:${process.env.PATH}`, QLIK_CLI_USER_HOME_DIR: path };
    const rotate = () => made.start("rotate-secret.ts", ["--of", "bot", "--file", path], { env });
    const works = async () =>
      (await run("qlik", ["user", "me", "--context", "bot"], { home: temporaryFolder(), env })).code;
    const secrets = async () =>
      (await made.qlik.oauthClients.get(sandbox.clientId)).clientSecrets!.map(({ hint }) => hint);
    return { ...made, path, text, rotate, works, secrets };
  }

  it("leaves one secret, the new one, in the file with its comments", async () => {
    const { sandbox, path, text, rotate, works, secrets } = await bot();
    const [old] = await secrets();
    const ran = await rotate();
    expect(ran.code, ran.stderr).toBe(0);
    expect(ran.stdout).toMatch(/^bot has a new secret, \S+…; the old one is deleted\.\n$/);
    const after = readFileSync(path, "utf8");
    expect(after).not.toContain(sandbox.clientSecret);
    expect(after.replace(/(secret:) .*/, "$1")).toBe(text.replace(/(secret:) .*/, "$1"));
    expect(await secrets()).toEqual([expect.not.stringMatching(`^${old}$`)]);
    expect(await works()).toBe(0);
  });

  it.each<[string, { match: string | RegExp; status: number; next: number }, number]>([
    ["cannot be made", { match: /^POST .*client-secrets/, status: 403, next: 1 }, 1],
    ["does not work", { match: "GET /api/v1/users/me", status: 403, next: 9 }, 1],
    [
      "has replaced one that cannot be deleted",
      { match: /^DELETE .*client-secrets/, status: 403, next: 1 },
      2,
    ],
  ])("leaves a file that works where the new one %s", async (_, fault, left) => {
    const { sandbox, rotate, works, secrets } = await bot();
    sandbox.fail(fault);
    expect((await rotate()).code).not.toBe(0);
    sandbox.clearFaults();
    expect(await secrets()).toHaveLength(left);
    expect(await works()).toBe(0);
  });
});
