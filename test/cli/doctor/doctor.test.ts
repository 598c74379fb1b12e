import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/cli/doctor/finding.ts";
import { startTlsServer } from "../../helpers/proxy.ts";
import { qlik, run, temporaryFolder, type RunOptions } from "../../helpers/qlik.ts";
import { clientEnv, startSandbox } from "../../helpers/sandbox.ts";
import { scriptedServer } from "../../helpers/scripted-server.ts";

/** `qlik doctor` against real servers and files. */

async function doctor(options: RunOptions, ...argv: string[]) {
  const { code, stdout, stderr } = await qlik(["doctor", "-o", "json", ...argv], options);
  const findings = JSON.parse(stdout) as Finding[];
  return { code, stderr, stdout, of: (check: string) => findings.filter((one) => one.check === check) };
}

const closed = "http://127.0.0.1:1";
const store = (contexts: string) => {
  const home = temporaryFolder();
  mkdirSync(join(home, ".qlik"), { mode: 0o700 });
  writeFileSync(join(home, ".qlik/contexts.yml"), contexts, { mode: 0o600 });
  return home;
};

describe("a tenant", () => {
  it("that is well: reached, on time, signed in, allowed", async () => {
    const env = clientEnv(await startSandbox());
    const { code, of, stderr } = await doctor({ env });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const check of ["node", "store", "http", "clock", "token", "rights", "history", "leftovers"]) {
      expect(of(check), check).toEqual([expect.objectContaining({ verdict: "ok" })]);
    }
    expect(of("token")[0]!.found).toMatch(/^Signed in as .*; the token lasts \d/);
  });

  it("that is the built-in sandbox", async () => {
    const { code, of } = await doctor({ env: { QLIK_SERVER: closed } }, "--sandbox");
    expect(code).toBe(0);
    expect(of("token")).toEqual([expect.objectContaining({ verdict: "ok", of: "sandbox" })]);
  });

  it("whose secret is wrong", async () => {
    const env = { ...clientEnv(await startSandbox()), QLIK_CLIENT_SECRET: "canary-wrong-secret" };
    const { code, of, stdout } = await doctor({ env });
    expect(code).toBe(4);
    expect(of("http")[0]).toMatchObject({ verdict: "ok" });
    expect(of("token")).toEqual([
      expect.objectContaining({ verdict: "problem", remedy: expect.any(String) }),
    ]);
    expect(stdout).not.toContain("canary");
  });

  it("whose certificate nobody has signed", async () => {
    const { port } = await startTlsServer();
    const env = { QLIK_SERVER: `https://127.0.0.1:${port}`, QLIK_API_KEY: "canary-key-0815" };
    const { code, of } = await doctor({ env });
    expect(code).toBe(4);
    expect(of("tls")).toEqual([
      expect.objectContaining({ verdict: "problem", remedy: expect.stringContaining("NODE_EXTRA_CA_CERTS") }),
    ]);
    expect(of("token")).toEqual([]);
  });

  it("whose clock differs, and that allows nothing but to ask who one is", async () => {
    const { url } = await scriptedServer(({ target }) => ({
      headers: { date: "Mon, 01 Jan 2024 00:00:00 GMT" },
      ...(target.startsWith("/api/v1/users/me")
        ? { body: { id: "1", name: "Ada", subject: "a", assignedRoles: [] } }
        : { status: 403, body: { errors: [{ code: "X-1", title: "Forbidden" }] } }),
    }));
    const { code, of } = await doctor({ env: { QLIK_SERVER: url, QLIK_API_KEY: "canary-key-0815" } });
    expect(code).toBe(4);
    expect(of("clock")[0]).toMatchObject({ verdict: "problem", found: expect.stringMatching(/ahead of/) });
    expect(of("rights")[0]).toMatchObject({
      verdict: "warning",
      found: expect.stringContaining("spaces.list, items.list"),
    });
  });

  it("of which nothing answers", async () => {
    const { code, of } = await doctor({ env: { QLIK_SERVER: closed, QLIK_API_KEY: "canary-key-0815" } });
    expect(code).toBe(4);
    expect(of("http")[0]).toMatchObject({ verdict: "problem", found: expect.stringContaining("refused") });
    expect(of("token")).toEqual([]);
  });

  it("all of them with --all, and what only qlik-cli can use is left alone", async () => {
    const { url, apiKey } = await startSandbox();
    const home = store(
      [
        "current-context: good",
        "contexts:",
        `  good: { server: "${url}", api-key: { env: GOOD_KEY } }`,
        `  gone: { server: "${closed}", api-key: { env: GOOD_KEY } }`,
        `  unset: { server: "${url}", api-key: { env: NO_SUCH } }`,
        "  wrong: { server: 3 }",
        "  windows: { server: https://w.example, server-type: windows }",
        "",
      ].join("\n"),
    );
    const { of, code } = await doctor({ home, env: { GOOD_KEY: apiKey } }, "--all");
    expect(code).toBe(4);
    expect(of("token").map(({ of: name, verdict }) => [name, verdict])).toEqual([
      ["good", "ok"],
      ["unset", "problem"],
    ]);
    expect(of("http").map(({ of: name, verdict }) => [name, verdict])).toEqual([
      ["good", "ok"],
      ["gone", "problem"],
      ["unset", "ok"],
    ]);
    expect(of("context").map(({ of: name, verdict }) => [name, verdict])).toEqual([["wrong", "problem"]]);
    expect((await doctor({ home, env: { GOOD_KEY: apiKey } }, "--context", "good")).code).toBe(0);
  });
});

describe("this machine", () => {
  it("with a store that others may read, is no YAML, and has leftovers beside it", async () => {
    const home = store("contexts: [\n");
    chmodSync(join(home, ".qlik/contexts.yml"), 0o644);
    const old = join(home, ".qlik/contexts.yml.lock");
    mkdirSync(old);
    utimesSync(old, 1, 1);
    const { code, of, stdout } = await doctor({ home });
    expect(code).toBe(4);
    expect(of("store").map(({ verdict }) => verdict)).toEqual(["problem", "warning"]);
    expect(of("leftovers")[0]).toMatchObject({ verdict: "warning", remedy: `rm -r ${old}` });
    expect(of("context")).toEqual([]);
    expect(stdout).not.toMatch(/\bat .*\.ts:/);
  });

  it("with nothing configured: the next steps", async () => {
    const { code, of } = await doctor({});
    expect(code).toBe(4);
    expect(of("context")[0]!.remedy).toMatch(/qlik context init.*qlik --sandbox/);
  });

  it("with secrets in what git tracks and in the history: where, never what", async () => {
    const home = store(
      'contexts:\n  x: { server: "http://127.0.0.1:1", api-key: canary-literal-4711 }\ncurrent-context: x\n',
    );
    const cwd = join(home, "project");
    mkdirSync(cwd);
    const git = (...argv: string[]) => execFileSync("git", argv, { cwd });
    git("init", "-q");
    writeFileSync(join(cwd, "tracked.md"), "one\ntwo canary-literal-4711\n");
    writeFileSync(join(cwd, "untracked.md"), "canary-literal-4711\n");
    writeFileSync(join(cwd, "data.bin"), "\0canary-literal-4711\n");
    writeFileSync(join(cwd, "gone.md"), "canary-literal-4711\n");
    mkdirSync(join(cwd, "fixtures"));
    writeFileSync(join(cwd, "fixtures/a.md"), "canary-literal-4711\n");
    writeFileSync(join(cwd, "allowed.md"), "canary-literal-4711 # qlik-doctor:ignore\n");
    writeFileSync(join(cwd, ".qlikdoctorignore"), "# not real\nfixtures/\n");
    git("add", ".");
    git("rm", "-q", "--cached", "untracked.md");
    const as = ["-c", "user.name=a", "-c", "user.email=a@b.example"];
    git(...as, "commit", "-qm", "one");
    git("rm", "-q", "gone.md");
    git(...as, "commit", "-qm", "two");
    mkdirSync(join(home, ".qlik/toolkit/history"), { recursive: true });
    writeFileSync(join(home, ".qlik/toolkit/history/x.jsonl"), '{"input":"canary-literal-4711"}\n');
    const { code, of, stdout } = await doctor({ home, cwd });
    expect(code).toBe(4);
    expect(of("secrets").map(({ found }) => found)).toEqual([
      "tracked.md:2 holds a secret of your contexts.",
    ]);
    expect(of("commits").map(({ found }) => found)).toEqual([
      expect.stringMatching(/^gone\.md of commit \w+ \(20[\d-]+\) holds a secret of your contexts\.$/),
    ]);
    expect(of("history").map(({ found }) => found)).toEqual(["x.jsonl:1 holds a secret of your contexts."]);
    expect(stdout).not.toContain("canary");
  });

  it("with a project that is not trusted", async () => {
    const home = temporaryFolder();
    writeFileSync(
      join(home, "contexts.yaml"),
      "contexts:\n  a: { server: https://a.eu.qlikcloud.com, api-key: '${A}' }\n",
    );
    const { of, stderr } = await doctor({ home });
    expect(of("project")[0]).toMatchObject({ verdict: "warning", remedy: "qlik context trust" });
    expect(stderr).toBe("");
    writeFileSync(join(home, "contexts.yaml"), "contexts:\n  a:\n    servr: x\n");
    expect((await doctor({ home })).of("project")[0]).toMatchObject({
      verdict: "problem",
      found: expect.stringMatching(/^contexts\.yaml:2:3 /),
    });
  });
});

it("as a process of its own, for people", { timeout: 60_000 }, async () => {
  const env = clientEnv(await startSandbox());
  const { code, stdout, stderr } = await run("qlik", ["doctor"], { env, cwd: temporaryFolder() });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/^ok +node +Node \d+\./m);
  expect(stdout).toMatch(/^ok +token 127\.0\.0\.1 +Signed in as /m);
  expect(stdout).toMatch(/All is well\.\n$/);
});

it("wants no tenant twice", async () => {
  const { code, stderr } = await qlik(["doctor", "--all", "--context", "x"]);
  expect(code).toBe(2);
  expect(stderr).toContain("contradict each other");
});
