import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contentHash } from "../../src/contexts/trust.ts";
import { FILE, project, type Project } from "../helpers/project.ts";
import { startSandbox } from "../helpers/sandbox.ts";

/** A project whose file names a sandbox tenant, and the environment with its secrets. */
async function tenant(more = "") {
  const { url, clientId, clientSecret } = await startSandbox();
  const file = `current-context: here
contexts:
  here:
    server: ${url}
    oauth-client-id: \${HERE_ID}
    oauth-client-secret: \${HERE_SECRET}
${more}`;
  const made = project({ file });
  const env = { HERE_ID: clientId, HERE_SECRET: clientSecret };
  const me = (argv: string[] = [], more: Record<string, string> = {}, cwd = made.home) =>
    made.run(["user", "me", ...argv], { env: { ...env, ...more }, cwd });
  return { ...made, env, file, url, me };
}

const MENTION = /^qlik: contexts\.yaml is not used: you have not trusted it yet\.[^\n]*qlik context trust$/m;

describe("a project's contexts.yaml", () => {
  it("is not used before it is trusted, and is mentioned once", async () => {
    const { me } = await tenant();
    const { code, stderr } = await me();
    expect(stderr).toMatch(MENTION);
    expect(stderr.match(/contexts\.yaml is not used/g)).toHaveLength(1);
    expect(stderr).toMatch(/There is no context yet/);
    expect(code).toBe(3);
  });

  it("is used once it is trusted, also from a folder below, and without a word", async () => {
    const { me, home, context } = await tenant();
    expect(await context("trust", "--yes")).toMatchObject({
      code: 0,
      stderr: expect.stringContaining("is trusted as it is now"),
    });
    const deep = join(home, "a/b");
    mkdirSync(deep, { recursive: true });
    const { code, stdout, stderr } = await me([], {}, deep);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toHaveProperty("tenantId");
  });

  it("is untrusted again when it changes, and says so", async () => {
    const { me, context, contexts, file } = await tenant();
    await context("trust", "--yes");
    writeFileSync(contexts, `${file}    comment: another\n`);
    const { code, stderr } = await me();
    expect(stderr).toMatch(/contexts\.yaml is not used: it has changed since you trusted it/);
    expect(code).toBe(3);
    expect((await context("trust", "--yes")).stderr).toMatch(
      /has changed since you trusted it[^]*is trusted as it is now/,
    );
    expect((await me()).code).toBe(0);
    expect((await context("trust", "--revoke")).stderr).toContain("is no longer trusted");
    expect((await me()).stderr).toMatch(MENTION);
  });

  it("is not trusted with another program than the one that was looked at", async () => {
    const { url } = await startSandbox();
    const script = (text: string) => `process.stdout.write(${JSON.stringify(text)})`;
    const made = project({
      file: `contexts: { a: { server: "${url}", api-key: { command: ["${process.execPath}", ./get.mjs] } } }\n`,
    });
    writeFileSync(join(made.home, "get.mjs"), script("a"));
    const shown = await made.context("trust", "--yes");
    expect(shown.stdout).toMatch(
      /It runs with your rights: \{ command: [^]*Part of what you trust[^\n]*\.\/get\.mjs/,
    );
    const before = await made.run(["context", "trust", "--json"]);
    expect(JSON.parse(before.stdout)).toMatchObject({ state: "trusted", programs: ["./get.mjs"] });
    writeFileSync(join(made.home, "get.mjs"), script("b"));
    const after = await made.run(["user", "me"]);
    expect(after.stderr).toMatch(/it has changed since you trusted it/);
  });

  it("comes before the store, but not before flag and environment", async () => {
    const { me, context, path, url } = await tenant();
    await context("trust", "--yes");
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(
      path,
      "current-context: mine\ncontexts:\n  mine: { server: https://mine.eu.qlikcloud.com, api-key: mine-0815 }\n",
    );
    expect((await me()).code).toBe(0);
    const named = await me(["--context", "mine", "--verbose"]);
    expect(named.stderr + String(named.code)).not.toContain(url);
    expect(named.code).not.toBe(0);
    expect((await me([], { QLIK_CONTEXT: "mine" })).code).not.toBe(0);
    expect((await me(["--context", "here"])).code).toBe(0);
  });

  it("is not mentioned where the environment says it all", async () => {
    const { me, env, url } = await tenant();
    const { code, stderr } = await me([], {
      QLIK_SERVER: url,
      QLIK_CLIENT_ID: env.HERE_ID,
      QLIK_CLIENT_SECRET: env.HERE_SECRET,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("is not mentioned once it is applied, until it changes", async () => {
    const { me, context, contexts, file } = await tenant();
    await context("apply", "--yes");
    expect(await me()).toMatchObject({ code: 0, stderr: "" });
    writeFileSync(contexts, `${file}    comment: another\n`);
    const { code, stderr } = await me();
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: "qlik: contexts.yaml has changed since you applied it. See how: qlik context diff\n",
    });
  });
});

describe("--contexts", () => {
  const elsewhere = async () => {
    const made = await tenant();
    writeFileSync(join(made.home, "team.yaml"), made.file);
    return made;
  };

  it.each([
    [["user", "me", "--contexts", "team.yaml"]],
    [["--contexts", "team.yaml", "user", "me"]],
    [["user", "--contexts=team.yaml", "me", "--context", "here"]],
    [["raw", "get", "v1/users/me", "--contexts", "team.yaml"]],
    [["-e", "(await qlik.users.me()).tenantId", "--contexts", "team.yaml"]],
  ])("is trust for one run: %j", async (argv) => {
    const { run, env } = await elsewhere();
    expect(await run(argv, { env })).toMatchObject({ code: 0, stderr: "" });
    expect((await run(["user", "me"], { env })).stderr).toMatch(MENTION);
  });

  it.each<[string[], number, RegExp]>([
    [["--contexts", "nope.yaml"], 3, /nope\.yaml does not exist/],
    [["--contexts"], 2, /contexts/],
    [["--contexts", "team.yaml", "--context", "hree"], 3, /no context "hree"\. Did you mean "here"/],
    [["--contexts", "team.yaml", "--sandbox"], 2, /--sandbox and --contexts contradict/],
  ])("may be given wrongly: %j", async (flags, code, message) => {
    const { run, env } = await elsewhere();
    const ran = await run(["user", "me", ...flags], { env });
    expect(ran.stderr).toMatch(message);
    expect(ran.code).toBe(code);
  });

  it("tells all that is wrong in the file", async () => {
    const { run, home } = await elsewhere();
    writeFileSync(join(home, "team.yaml"), "contexts:\n  a: { server: a.eu }\n  b: { serv: x }\n");
    const { code, stderr } = await run(["user", "me", "--contexts", "team.yaml"]);
    expect(stderr).toMatch(/team\.yaml:2:3[^]*team\.yaml:3:/);
    expect(code).toBe(3);
  });
});

describe("QLIK_TRUST", () => {
  it("allows the file in CI by the hash that trust --json prints", async () => {
    const { me, context } = await tenant();
    const { stdout } = await context("trust", "--json");
    const { sha256, state } = JSON.parse(stdout);
    expect(state).toBe("unknown");
    expect(await me([], { QLIK_TRUST: sha256 })).toMatchObject({ code: 0, stderr: "" });
    expect((await me()).code).toBe(3);
  });

  it("names the hash of a file that it does not allow", async () => {
    const { me, contexts } = await tenant();
    const { stderr, code } = await me([], { QLIK_TRUST: contentHash("other") });
    expect(stderr).toContain(`QLIK_TRUST does not allow its hash, ${contentHash(readFileSync(contexts))}`);
    expect(code).toBe(3);
    expect((await me([], { QLIK_TRUST: "yes" })).stderr).toMatch(/QLIK_TRUST is no SHA-256 hash/);
  });
});

describe("qlik context trust", () => {
  const all = `  elsewhere:
    server: https://qlik.example.com
    api-key: { file: /run/secrets/key }
  \u001b[2Jname:
    server: acme.eu
    api-key: { command: [op, read, "op://x/y z"] }
    headers: { x-team: "\${TEAM}" }
`
    .replace("\u001b", "\\e")
    .replace("  \\e[2Jname:", '  "\\e[2Jname":');

  it("shows what the file would send where, and what it would run", async () => {
    const { context } = await tenant(all);
    const { code, stdout, stderr } = await context("trust");
    expect(stdout).toMatch(/here +http:\/\/127\.\S+ +\$\{HERE_ID\} \$\{HERE_SECRET\}/);
    expect(stdout).toMatch(/elsewhere +https:\/\/qlik\.example\.com +\{ file: \/run\/secrets\/key \}/);
    expect(stdout).toContain("Not an address of Qlik Cloud: https://qlik.example.com");
    expect(stdout).toContain('It runs with your rights: { command: [op, read, "op://x/y z"] }');
    expect(stdout).toMatch(/SHA-256: [0-9a-f]{64}/);
    expect(stdout).not.toContain("\u001b");
    expect(stderr).toMatch(/no terminal to ask in[^]*--yes[^]*QLIK_TRUST=[0-9a-f]{64}/);
    expect(code).toBe(2);
  });

  it("as JSON, and allows nothing by it", async () => {
    const { context, url, contexts } = await tenant(all);
    const { stdout, code } = await context("trust", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      file: contexts,
      sha256: contentHash(readFileSync(contexts)),
      state: "unknown",
      contexts: ["here", "elsewhere", "\u001b[2Jname"],
      servers: [url, "https://acme.eu.qlikcloud.com", "https://qlik.example.com"].sort(),
      variables: ["HERE_ID", "HERE_SECRET", "TEAM"],
      files: ["/run/secrets/key"],
      commands: ['{ command: [op, read, "op://x/y z"] }'],
      keyring: [],
      programs: [],
    });
    expect(JSON.parse((await context("trust", "--json")).stdout).state).toBe("unknown");
    expect(JSON.parse((await context("trust", "--json", "--yes")).stdout).state).toBe("trusted");
    expect((await context("trust")).stderr).toContain("is trusted already");
  });

  it("trusts no file that is wrong", async () => {
    const made: Project = project({ file: "contexts: { a: { server: ftp://x } }\n" });
    const { code, stderr } = await made.context("trust", "--yes");
    expect(stderr).toMatch(/contexts\.yaml:1:/);
    expect(code).toBe(3);
    expect(JSON.parse((await project().context("trust", "--json")).stdout).state).toBe("unknown");
  });

  it("is for one file alone where that is named", async () => {
    const { home, context } = await tenant();
    const lines = Array.from({ length: 70 }, (_, at) => `const a${at} = 1;\n`);
    writeFileSync(join(home, "qlik.repl.ts"), lines.join(""));
    const { stdout, stderr, code } = await context("trust", "qlik.repl.ts", "--yes");
    expect(stdout).toMatch(
      /^qlik\.repl\.ts would run with your rights[^]*… 10 more lines\n\nSHA-256: [0-9a-f]{64}/,
    );
    expect(stderr).toBe("qlik.repl.ts is trusted as it is now: the console runs it at its start.\n");
    expect(code).toBe(0);
  });

  it("says where there is no file", async () => {
    const { context } = project({ file: null });
    expect((await context("trust")).stderr).toMatch(/no contexts\.yaml here, nor in a folder above/);
    expect((await context("trust", "nope.yaml")).stderr).toMatch(/nope\.yaml does not exist/);
  });
});

describe("a project's qlik.repl.ts", () => {
  const STARTUP = 'import { four } from "./lib.mjs";\nexport const five = four + 1;\n';
  const withStartup = async (file: string | null) => {
    const made = project({ file });
    writeFileSync(join(made.home, "qlik.repl.ts"), STARTUP);
    writeFileSync(join(made.home, "lib.mjs"), "export const four = 4;\n");
    const state = async () => {
      const { stdout } = await made.context("trust", "--json");
      const facts = JSON.parse(stdout) as { state: string; startup?: { state: string } };
      return facts.startup?.state ?? facts.state;
    };
    return { ...made, state };
  };

  it("is shown with what it imports, and trusted beside the contexts", async () => {
    const { context, state } = await withStartup(FILE);
    expect(await state()).toBe("unknown");
    const { stdout, stderr, code } = await context("trust", "--yes");
    expect(stdout).toMatch(/contexts\.yaml would send[^]*qlik\.repl\.ts would run with your rights/);
    expect(stdout).toMatch(/ {2}export const five = four \+ 1;\n[^]*as it imports it: lib\.mjs/);
    expect(stderr).toMatch(
      /contexts\.yaml is trusted[^\n]*\nqlik\.repl\.ts is trusted as it is now: the console runs it/,
    );
    expect(code).toBe(0);
    expect(await state()).toBe("trusted");
    const { stdout: facts } = await context("trust", "--json");
    expect(JSON.parse(facts)).toMatchObject({ state: "trusted", startup: { programs: ["lib.mjs"] } });
  });

  it("is trusted alone where there are no contexts; a change of what it imports ends that", async () => {
    const { context, state, home } = await withStartup(null);
    await context("trust", "--yes");
    expect(await state()).toBe("trusted");
    writeFileSync(join(home, "lib.mjs"), "export const four = 5;\n");
    expect(await state()).toBe("changed");
    expect((await context("trust", "--yes")).stderr).toContain(
      "qlik.repl.ts has changed since you trusted it",
    );
    expect((await context("trust", "--revoke")).stderr).toBe("qlik.repl.ts is no longer trusted.\n");
    expect(await state()).toBe("unknown");
  });

  it("asks once for both, and allows neither without a yes", async () => {
    const { context, run, state } = await withStartup(FILE);
    const asked = await run(["context", "trust"], { terminal: true, stdin: "n\n" });
    expect(asked.stderr).toContain("Trust these files as they are now? [y/N]");
    expect(asked.stderr).toContain("contexts.yaml and qlik.repl.ts are not trusted");
    expect(asked.code).toBe(130);
    const unasked = await context("trust");
    expect(unasked.stderr).toMatch(/QLIK_TRUST=[0-9a-f]{64},[0-9a-f]{64}/);
    expect(await state()).toBe("unknown");
  });
});
