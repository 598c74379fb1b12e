import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FILE, project, QLIK_CLI_STORE } from "../helpers/project.ts";
import { projectRoot } from "../helpers/qlik.ts";

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

  it("finds the file from the working folder, and names it as typed", async () => {
    const { context, path } = project();
    const { code, stderr } = await context("apply", "contexts.yaml", "--yes");
    expect(stderr).toContain(`Written to ~${path.slice(path.indexOf("/.qlik"))}.`);
    expect(code).toBe(0);
    expect((await context("apply", "contxts.yaml")).stderr).toContain("contxts.yaml does not exist");
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

const ONLY_DEV = FILE.slice(0, FILE.indexOf("  prod:"));

describe("the file of the project", () => {
  it("is found in a folder above, up to the git root", async () => {
    const { home, run } = project();
    const deep = join(home, "a/b");
    mkdirSync(deep, { recursive: true });
    const { code, stdout } = await run(["context", "diff"], { cwd: deep });
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining("+ dev") });
    mkdirSync(join(home, "a/.git"));
    const outside = await run(["context", "diff"], { cwd: deep });
    expect(outside.code).toBe(3);
    expect(outside.stderr).toMatch(/no contexts\.yaml here[^]*Give the path/);
  });

  it("is not looked for above the home folder", async () => {
    const { home, run } = project();
    mkdirSync(join(home, "ann/project"), { recursive: true });
    const { code } = await run(["context", "diff"], {
      home: join(home, "ann"),
      cwd: join(home, "ann/project"),
    });
    expect(code).toBe(3);
  });
});

describe("qlik context diff", () => {
  it("says how to go on, and writes nothing", async () => {
    const { context, path } = project();
    const { code, stdout, stderr } = await context("diff");
    expect(stdout).toMatch(/\+ dev[^]*\+ prod[^]*2 to add/);
    expect(stderr).toContain("qlik context apply");
    expect({ code, written: existsSync(path) }).toEqual({ code: 0, written: false });
  });

  it("tells by its exit code, where asked to", async () => {
    const { context } = project();
    expect((await context("diff", "--exit-code")).code).toBe(2);
    await context("apply", "--yes");
    const { code, stderr } = await context("diff", "--exit-code");
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringContaining("is in step with contexts.yaml"),
    });
  });

  it("shows drift key by key, secrets as references or not at all", async () => {
    const { context, path, read } = project();
    await context("apply", "--yes");
    writeFileSync(path, read().replace("${DEV_SECRET}", "canary-secret-0816").replace("careful", "mine"));
    const { stdout } = await context("diff");
    expect(stdout).toBe(`~ dev
    oauth-client-secret: [redacted] → \${DEV_SECRET}
~ prod
    comment: mine → careful
0 to add, 2 to change, 0 the same.
`);
  });

  it("prints JSON for machines, without any secret", async () => {
    const { context, contexts, path } = project({ store: QLIK_CLI_STORE });
    const { stdout, code } = await context("diff", "--json", "--exit-code");
    expect(code).toBe(2);
    expect(stdout).not.toContain("canary");
    expect(JSON.parse(stdout)).toEqual({
      file: contexts,
      store: path,
      applied: false,
      inStep: false,
      contexts: [
        {
          name: "dev",
          action: "add",
          server: "https://acme-dev.eu.qlikcloud.com",
          credentials: "oauth-m2m",
          readOnly: false,
          protected: false,
          changes: [
            { key: "server", to: "https://acme-dev.eu.qlikcloud.com" },
            { key: "oauth-client-id", to: "${DEV_ID}" },
            { key: "oauth-client-secret", to: "${DEV_SECRET}" },
          ],
        },
        {
          name: "prod",
          action: "change",
          server: "https://acme.eu.qlikcloud.com",
          credentials: "api-key",
          readOnly: false,
          protected: false,
          changes: [
            { key: "headers.Authorization", from: "[redacted]" },
            { key: "api-key", to: "{ env: PROD_KEY }" },
            { key: "comment", to: "careful" },
          ],
        },
      ],
      left: [],
    });
  });
});

describe("qlik context apply, for machines and the next step", () => {
  it("says which variables are needed", async () => {
    const { run } = project();
    const { stderr } = await run(["context", "apply", "-y"], { env: { DEV_ID: "x" } });
    expect(stderr).toMatch(/Not set yet[^:]*: DEV_SECRET, PROD_KEY$/m);
  });

  it("prints JSON of what was done", async () => {
    const { context } = project();
    const done = await context("apply", "--json", "--yes");
    expect(JSON.parse(done.stdout)).toMatchObject({
      applied: true,
      use: "dev",
      contexts: [{ action: "add" }, {}],
    });
    const again = await context("apply", "--json", "--yes");
    expect(JSON.parse(again.stdout)).toMatchObject({ applied: false, inStep: true });
  });
});

describe("--prune", () => {
  it("removes what the file made and names no longer, and nothing else", async () => {
    const { context, contexts, path, read } = project({
      store: "contexts:\n  mine:\n    server: https://mine.eu.qlikcloud.com\n",
    });
    await context("apply", "--yes");
    writeFileSync(contexts, ONLY_DEV);
    const hint = await context("diff", "--exit-code");
    expect(hint.stdout).toContain(
      "prod was made by this file, which names it no longer: --prune removes it.",
    );
    expect(hint.code).toBe(0);
    const planned = await context("diff", "--prune", "--exit-code");
    expect(planned.stdout).toMatch(/^- prod {2}https:\/\/acme\.eu\.qlikcloud\.com$/m);
    expect(planned.code).toBe(2);
    const { stdout, code } = await context("apply", "--prune", "--yes");
    expect(stdout).toMatch(/- prod[^]*0 added, 0 changed, 1 removed, 1 the same\./);
    expect(code).toBe(0);
    expect(read()).toMatch(/mine:[^]*dev:/);
    expect(read()).not.toContain("prod:");
    const { mtimeMs } = statSync(path);
    expect((await context("apply", "--prune", "--yes")).stderr).toContain("Nothing to do");
    expect(statSync(path).mtimeMs).toBe(mtimeMs);
  });

  it("leaves alone what was there before the file, though the file has changed it", async () => {
    const { context, contexts, read } = project({ store: QLIK_CLI_STORE });
    await context("apply", "--yes");
    writeFileSync(contexts, ONLY_DEV);
    expect((await context("apply", "--prune", "--yes")).stderr).toContain("Nothing to do");
    expect(read()).toContain("prod:");
  });

  it("leaves alone what somebody has changed since, and says so", async () => {
    const { context, contexts, path, read } = project();
    await context("apply", "--yes");
    writeFileSync(path, read().replace("careful", "mine"));
    writeFileSync(contexts, ONLY_DEV);
    const { stdout } = await context("apply", "--prune", "--yes");
    expect(stdout).toMatch(/prod was made by this file[^]*changed since, and stays: qlik context rm prod/);
    expect(read()).toContain("prod:");
  });

  it("leaves alone what another file made, and what was made again by hand", async () => {
    const { context, contexts, home, read, path } = project();
    await context("apply", "--yes");
    const other = join(home, "other.yaml");
    writeFileSync(other, ONLY_DEV.replace("dev:", "test:").replace("current-context: dev", ""));
    await context("apply", "other.yaml", "--yes");
    await context("rm", "prod");
    writeFileSync(
      path,
      `${read()}  prod:\n    server: https://acme.eu.qlikcloud.com\n    api-key: by-hand-0815\n`,
    );
    writeFileSync(contexts, ONLY_DEV);
    await context("apply", "--prune", "--yes");
    expect(read()).toMatch(/test:[^]*prod:/);
  });

  it("keeps a context that the file has changed again, as the file's own", async () => {
    const { context, contexts, read } = project();
    await context("apply", "--yes");
    writeFileSync(contexts, FILE.replace("careful", "very careful"));
    await context("apply", "--yes");
    writeFileSync(contexts, ONLY_DEV);
    await context("apply", "--prune", "--yes");
    expect(read()).not.toContain("prod:");
  });

  it("takes the file's current context where the current one goes", async () => {
    const { context, contexts, read } = project();
    await context("apply", "--yes");
    await context("use", "prod");
    writeFileSync(contexts, ONLY_DEV);
    const { stdout } = await context("apply", "--prune", "--yes");
    expect(stdout).toContain("Current context: dev.");
    expect(read()).toContain("current-context: dev");
  });

  it("records beside the store, not in it, for the user alone", async () => {
    const { context, home, contexts, read } = project();
    await context("apply", "--yes");
    const record = join(home, ".qlik/toolkit/applied.json");
    expect(statSync(record).mode & 0o777).toBe(0o600);
    expect(Object.keys(JSON.parse(readFileSync(record, "utf8")).files)).toEqual([contexts]);
    expect(read()).not.toMatch(/applied|sha256/);
  });

  it("changes nothing at all where that cannot be recorded", async () => {
    const { context, home, path } = project();
    mkdirSync(join(home, ".qlik/toolkit/applied.json"), { recursive: true });
    const { code, stderr } = await context("apply", "--yes");
    expect(stderr).toMatch(/record of applied files \S+ cannot be changed: it is a folder/);
    expect({ code, written: existsSync(path) }).toEqual({ code: 3, written: false });
  });
});
