import { describe, expect, it } from "vitest";
import { freePort } from "../helpers/free-port.ts";
import { project } from "../helpers/project.ts";
import { clientEnv, startSandbox } from "../helpers/sandbox.ts";

async function tenants() {
  const { url, clientId, clientSecret, apiKey, publicClientId } = await startSandbox();
  const client = (secret: string) => `oauth-client-id: ${clientId}, oauth-client-secret: ${secret}`;
  const store = `current-context: good
contexts:
  good: { server: "${url}", ${client(clientSecret)} }
  person: { server: "${url}", api-key: ${apiKey} }
  wrong: { server: "${url}", ${client("canary-wrong-secret")} }
  unset: { server: "${url}", api-key: "\${NOPE}" }
  browser: { server: "${url}", oauth-client-id: ${publicClientId}, oauth-redirect-uri: "http://localhost:8585/callback" }
  away: { server: "http://127.0.0.1:${await freePort()}", api-key: canary-api-key }
  onprem: { server: "https://q.example.com", server-type: windows }
`;
  return { url, clientId, clientSecret, ...project({ store, file: null }) };
}

describe("qlik context verify", () => {
  it("signs in to all, whatever becomes of the others, and says what to do", async () => {
    const { context } = await tenants();
    const { code, stdout, stderr } = await context("verify", "--all");
    expect(stdout).toMatch(/^name +status +user +roles +token lasts\n/);
    expect(stdout).toMatch(/^good +ok +qlik-toolkit bot +TenantAdmin +\d+ (h|min|days)/m);
    expect(stdout).toMatch(/^person +ok +Ingrid Solheim/m);
    expect(stdout).toMatch(/^onprem +not tried/m);
    expect(stdout.match(/ failed/g)).toHaveLength(4);
    expect(stdout).toMatch(/^wrong: .*\n {2}\S/m);
    expect(stdout).toMatch(/^unset: The variable NOPE is not set.*\n {2}Set it: export NOPE/m);
    expect(stdout).toMatch(
      /^browser: Nobody is signed in.*\n {2}Sign in once in a terminal: qlik user me --context browser/m,
    );
    expect(stdout + stderr).not.toContain("canary");
    expect(code).toBe(4);
  });

  it("is data with -o json, and notes who it was for `ls`", async () => {
    const { context, url } = await tenants();
    const { code, stdout } = await context("verify", "good", "unset", "good", "-o", "json");
    expect(JSON.parse(stdout)).toEqual([
      {
        ...{ name: "good", server: url, ok: true, user: "qlik-toolkit bot", roles: ["TenantAdmin"] },
        userId: expect.any(String) as string,
        expiresAt: expect.stringMatching(/^\d{4}-.*Z$/) as string,
      },
      expect.objectContaining({ name: "unset", ok: false, code: "secret" }),
    ]);
    expect(code).toBe(4);
    expect((await context("ls")).stdout).toMatch(/^good +\* .*OAuth client +qlik-toolkit bot$/m);
    expect((await context("rename", "good", "best")).code).toBe(0);
    expect((await context("ls")).stdout).toMatch(/^best +\* .*qlik-toolkit bot$/m);
  });

  it("takes the current one without a name, or what the environment says", async () => {
    const { context, run, ...sandbox } = await tenants();
    expect(await context("verify")).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^good +ok/m) as string,
    });
    const env = {
      QLIK_SERVER: sandbox.url,
      QLIK_CLIENT_ID: sandbox.clientId,
      QLIK_CLIENT_SECRET: "canary-wrong",
    };
    const { code, stdout } = await run(["context", "verify"], { env });
    expect(stdout).toMatch(/^127\.0\.0\.1 +failed/m);
    expect(code).toBe(4);
  });

  it.each<[string[], RegExp, number]>([
    [["goood"], /no context "goood".* Did you mean "good"/, 3],
    [["good", "--all"], /--all and names contradict/, 2],
    [["-o", "jsn"], /must be one of/, 2],
  ])("refuses %j before it signs in", async (argv, message, expected) => {
    const { context } = await tenants();
    const { code, stdout, stderr } = await context("verify", ...argv);
    expect(stderr).toMatch(message);
    expect({ code, stdout }).toEqual({ code: expected, stdout: "" });
  });
});

describe("qlik status", () => {
  it("says where a command goes, and as whom", async () => {
    const { run, url } = await tenants();
    const { code, stdout } = await run(["status"]);
    expect(stdout).toMatch(/^context +good\nfrom +store: .*contexts\.yml\n/);
    expect(stdout).toMatch(
      /^tenant +\S[^]*^user +qlik-toolkit bot\nroles +TenantAdmin\ntoken lasts +\d+ [^]*^toolkit +\d+\.\d/m,
    );
    expect(code).toBe(0);
    const json = await run(["--context", "person", "status", "-o", "json"]);
    expect(JSON.parse(json.stdout)).toMatchObject({
      ...{ context: "person", server: url, ok: true, user: "Ingrid Solheim", credentials: "api-key" },
      from: expect.stringMatching(/^--context, store: /) as string,
    });
  });

  it.each<[string[], Record<string, string>, RegExp, number]>([
    [["--context", "wrong"], {}, /^context +wrong[^]*^problem +\S[^]*^remedy +\S/m, 4],
    [["--context", "browser"], {}, /^problem +Nobody is signed in/m, 4],
    [[], { QLIK_CONTEXT: "person" }, /^from +QLIK_CONTEXT, store: /m, 0],
    [["--sandbox"], {}, /^context +sandbox\nfrom +--sandbox\n/, 0],
  ])("with %j and %j", async (argv, env, printed, expected) => {
    const { run } = await tenants();
    const { code, stdout, stderr } = await run(["status", ...argv], { env });
    expect(stdout).toMatch(printed);
    expect(stdout + stderr).not.toContain("canary");
    expect(code).toBe(expected);
  });

  it("is an error where there is no context", async () => {
    expect(await project({ file: null }).run(["status"])).toMatchObject({ code: 3, stdout: "" });
  });
});

describe("qlik token", () => {
  it("prints a token that the tenant takes, and nothing else", async () => {
    const { run, url } = await tenants();
    const { code, stdout, stderr } = await run(["token"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^\S+\n$/);
    const answer = await fetch(`${url}/api/v1/users/me`, {
      headers: { Authorization: `Bearer ${stdout.trim()}` },
    });
    expect(answer.status).toBe(200);
    const json = await run(["token", "-o", "json"]);
    expect(JSON.parse(json.stdout)).toMatchObject({
      ...{ token: stdout.trim(), server: url, context: "good" },
      expiresAt: expect.stringMatching(/^\d{4}-/) as string,
    });
  });

  it("works by the environment, and says that a read-only context does not bind it", async () => {
    const sandbox = await startSandbox();
    const { clientId, clientSecret, url } = sandbox;
    const store = `contexts:\n  ro: { server: "${url}", oauth-client-id: ${clientId}, oauth-client-secret: ${clientSecret}, read-only: true }\n`;
    const { run } = project({ store, file: null });
    expect((await run(["token"], { env: clientEnv(sandbox) })).stderr).toBe("");
    expect((await run(["token", "--context", "ro"])).stderr).toMatch(
      /"ro" is read-only, but what uses the token/,
    );
    expect(await run(["token", "-o", "csv"])).toMatchObject({ code: 2, stdout: "" });
  });
});
