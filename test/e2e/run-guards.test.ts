import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot, run, temporaryFolder, tsx } from "../helpers/qlik.ts";
import { clientEnv, startSandbox } from "../helpers/sandbox.ts";

/** What a script is connected to, and what it may change there. */

const CREATE =
  'import { qlik, connect } from "qlik-toolkit";\nconnect;\nconst { name } = await qlik.spaces.create({ name: "New", type: "shared" });\nconsole.log(name);\n';

async function tenant() {
  const sandbox = await startSandbox();
  const { url, clientId, clientSecret } = sandbox;
  const folder = temporaryFolder();
  mkdirSync(join(folder, ".qlik"));
  const context = (more: object) => ({
    ...{ server: url, "oauth-client-id": clientId, "oauth-client-secret": clientSecret },
    ...more,
  });
  const contexts = {
    dev: context({}),
    safe: context({ protected: true }),
    kept: context({ "read-only": true }),
  };
  // JSON is YAML too.
  writeFileSync(join(folder, ".qlik/contexts.yml"), JSON.stringify({ "current-context": "safe", contexts }));
  const made = () =>
    sandbox.requests.filter(({ method, path }) => method === "POST" && path === "/api/v1/spaces").length;
  const script = (text: string) => writeFileSync(join(folder, "script.ts"), text);
  const start = (flags: string[], env: Record<string, string> = {}) =>
    run("qlik", ["run", ...flags, "script.ts"], { home: folder, cwd: folder, env });
  return { sandbox, folder, made, script, start };
}

describe("a script that changes its tenant", { timeout: 60_000 }, () => {
  const REFUSED = /spaces\.create was not sent: the context "(safe|kept)" is (protected|read-only)/;
  it.each<[string, { text?: string; flags?: string[]; env?: Record<string, string> }, RegExp | undefined]>([
    ["on the current context, which is protected", {}, REFUSED],
    ["on a protected context of the environment", { env: { QLIK_CONTEXT: "safe" } }, REFUSED],
    ["on one that --context names", { flags: ["--context", "safe"] }, undefined],
    ["on one that the script names", { text: `// @context safe\n${CREATE}` }, undefined],
    [
      "elsewhere than the flag names",
      { flags: ["--context", "dev"], text: CREATE.replace("qlik.", 'connect("safe").') },
      REFUSED,
    ],
    [
      "on one that it connects to, and says that it writes",
      { text: CREATE.replace("qlik.", 'connect({ context: "safe", write: true }).') },
      undefined,
    ],
    ["with --write", { flags: ["--write"] }, undefined],
    ["on a read-only one, although that is named", { flags: ["--context", "kept"] }, REFUSED],
    ["on a read-only one, although the script names it", { text: `// @context kept\n${CREATE}` }, REFUSED],
    ["on a read-only one, with --write", { flags: ["--context=kept", "--write"] }, undefined],
    [
      "where the flag is stronger than the script",
      { flags: ["--context", "dev"], text: `// @context kept\n${CREATE}` },
      undefined,
    ],
    [
      "where the script is stronger than the environment",
      { env: { QLIK_CONTEXT: "kept" }, text: `// @context dev\n${CREATE}` },
      undefined,
    ],
    [
      "with --read-only",
      { flags: ["--context", "dev", "--read-only"] },
      /spaces\.create was not sent: --read-only was given/,
    ],
    [
      "with --read-only, whatever it says",
      { flags: ["--read-only"], text: CREATE.replace("qlik.", 'connect({ context: "dev", write: true }).') },
      /--read-only was given/,
    ],
  ])("%s", async (_, { text = CREATE, flags = [], env }, refused) => {
    const { script, start, made } = await tenant();
    script(text);
    const { code, stdout, stderr } = await start(flags, env);
    expect(stderr).toMatch(refused ?? /^$/);
    expect({ code, stdout, made: made() }).toEqual(
      refused ? { code: 4, stdout: "", made: 0 } : { code: 0, stdout: "New\n", made: 1 },
    );
  });

  it("is held to its line under plain tsx too", async () => {
    const { folder, made } = await tenant();
    writeFileSync(join(folder, "script.mts"), CREATE);
    const named = `// @context safe\n${CREATE}`;
    writeFileSync(join(folder, "named.mts"), named);
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions: { paths: { "qlik-toolkit": [join(projectRoot, "src/index.ts")] } } }),
    );
    const plain = (name: string) =>
      run(process.execPath, ["--import", tsx, name], {
        home: folder,
        cwd: folder,
        env: { QLIK_CONTEXT: "kept" },
      });
    expect(await plain("script.mts")).toMatchObject({ code: 1, stdout: "" });
    expect(made()).toBe(0);
    expect(await plain("named.mts")).toMatchObject({ code: 0, stdout: "New\n" });
  });
});

describe("a program on the command line", { timeout: 60_000 }, () => {
  it.each([
    [["-e", 'await qlik.spaces.create({ name: "New", type: "shared" })', "--read-only"]],
    [["space", "create", "--name", "New", "--type", "shared", "--read-only"]],
  ])("changes nothing with --read-only: %j", async (argv) => {
    const { folder, made } = await tenant();
    const ran = await run("qlik", [...argv, "--context", "dev"], { home: folder, cwd: folder });
    expect(ran).toMatchObject({ code: 4, stderr: expect.stringMatching(/--read-only was given/) as string });
    expect(made()).toBe(0);
  });
});

describe("--timeout", { timeout: 60_000 }, () => {
  it("gives up what is silent for so long, in scripts, programs and commands", async () => {
    const sandbox = await startSandbox();
    sandbox.fail({ match: "/api/v1/users/me", next: 100, hang: true });
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, "script.ts"),
      'import { qlik } from "qlik-toolkit";\nawait qlik.users.me({ retries: 0 });',
    );
    for (const argv of [
      ["run", "--timeout", "0.2", "script.ts"],
      ["-e", "await qlik.users.me({ retries: 0 })", "--timeout=0.2"],
    ]) {
      const ran = await run("qlik", argv, { home: folder, cwd: folder, env: clientEnv(sandbox) });
      expect(ran).toMatchObject({
        code: 7,
        stderr: expect.stringMatching(/did not answer within 200 ms/) as string,
      });
    }
  });

  it.each(["0", "-1", "x", "", "1e9"])("must be a number of seconds: %j", async (value) => {
    const ran = await run("qlik", ["user", "me", `--timeout=${value}`], {
      env: { QLIK_SERVER: "http://127.0.0.1:9", QLIK_API_KEY: "k" },
    });
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringMatching(/--timeout/) as string });
  });

  it("is not both --write and --read-only", async () => {
    const ran = await run("qlik", ["-e", "1", "--write", "--read-only", "--sandbox"]);
    expect(ran).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/--write and --read-only contradict/) as string,
    });
  });
});
