import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { project, QLIK_CLI_STORE } from "../helpers/project.ts";

const STORE = `${QLIK_CLI_STORE}  onprem:
    server: https://qseow.example.com/jwt
    server-type: windows
    comment: on premises
  half:
    server: https://acme.eu.qlikcloud.com
    read-only: true
`;

async function trusted(options: { store?: string; file?: string } = {}) {
  const made = project({ store: STORE, ...options });
  await made.context("trust", "-y");
  return made;
}

describe("qlik context ls", () => {
  it("shows host, kind of credentials, marks and comment", async () => {
    const { stdout } = await project({ store: STORE, file: null }).context("ls");
    expect(stdout.replaceAll(/ +$/gm, "")).toBe(
      [
        "name    current  host                   credentials            comment",
        "bot              bot.us.qlikcloud.com   OAuth client",
        "half             acme.eu.qlikcloud.com  incomplete, read-only",
        "onprem           qseow.example.com      for qlik-cli           on premises",
        "prod    *        acme.eu.qlikcloud.com  API key",
        "",
      ].join("\n"),
    );
  });

  const wrong = (count: number): string =>
    `contexts:\n  num:\n    server: 12\n  five: 5\n  under:\n    server: https://acme.eu.qlikcloud.com\n    api_key: x\n${Array.from(
      { length: count },
      (_, at) => `  x${at}:\n    server: https://acme.eu.qlikcloud.com\n`,
    ).join("")}`;

  it("says why a context is incomplete, of a few", async () => {
    const { context } = project({ store: wrong(4), file: null });
    const { stderr, stdout } = await context("ls");
    expect(stdout).toMatch(/^five +incomplete/m);
    expect(stderr.trimEnd().split("\n")).toEqual([
      "five: is not a map of settings",
      "num: server: is no URL",
      'under: has no credentials: "api_key" is not a known key, api-key is',
      ...["x0", "x1"].map((name) => expect.stringMatching(`^${name}: has no credentials: give it`) as string),
      "And 2 more: qlik context verify <name> says why.",
    ]);
    expect(JSON.parse((await context("ls", "--json")).stdout)).toHaveLength(7);
  });

  it("is said by use too, which takes it", async () => {
    const { context, read } = project({ store: wrong(0), file: null });
    expect(await context("use", "five")).toMatchObject({
      code: 0,
      stderr: "Context: five\nBut it cannot be used as it is: is not a map of settings\n",
    });
    expect(read()).toContain("current-context: five");
  });

  it("is data with -o", async () => {
    const { context, path } = project({ store: STORE, file: null });
    const { stdout } = await context("ls", "-o", "json");
    expect(JSON.parse(stdout)).toContainEqual({
      ...{ name: "prod", current: true, server: "https://acme.eu.qlikcloud.com", credentials: "api-key" },
      ...{ readOnly: false, protected: false, comment: "", from: path },
    });
    expect((await context("ls", "-o", "csv")).stdout).toMatch(/^name,current,server,credentials/);
    expect(JSON.parse((await project({ file: null }).context("ls", "--json")).stdout)).toEqual([]);
    expect(await context("ls", "-o", "tabel")).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/must be one of.*Did you mean "table"/) as string,
    });
  });

  it("has the contexts of a project's file that is trusted, and says where each is from", async () => {
    const { context } = await trusted();
    const { stdout } = await context("ls");
    expect(stdout).toMatch(/^dev +\* .*OAuth client .*contexts\.yaml$/m);
    expect(stdout).toMatch(/^prod .*careful +contexts\.yaml$/m);
    expect(stdout).toMatch(/^bot .*\.qlik\/contexts\.yml$/m);
    const untrusted = await project({ store: STORE }).context("ls");
    expect(untrusted.stdout).not.toContain("dev");
    expect(untrusted.stderr).toMatch(/contexts\.yaml is not used/);
  });

  it("has those of --contexts, wherever that stands", async () => {
    const { run, context, home } = project({ store: STORE, file: null });
    writeFileSync(
      join(home, "team.yaml"),
      'contexts:\n  team: { server: "https://t.eu.qlikcloud.com", api-key: "${K}" }\n',
    );
    expect((await context("ls", "--contexts", "team.yaml")).stdout).toMatch(/^team +\* /m);
    expect((await run(["--contexts", "team.yaml", "context", "ls"])).stdout).toMatch(/^team +\* /m);
    expect((await context("get", "--contexts", "team.yaml")).stdout).toMatch(
      /^name: team\ncurrent: true\nfrom: .*team\.yaml\n/,
    );
    expect((await context("get", "bot", "--contexts", "team.yaml")).stdout).toMatch(
      /^name: bot\ncurrent: false\nserver/,
    );
  });

  it.each<[Record<string, string>, RegExp, RegExp]>([
    [{ QLIK_CONTEXT: "bot" }, /^bot +\* /m, /QLIK_CONTEXT says which one is current: bot/],
    [
      { QLIK_SERVER: "https://x.eu.qlikcloud.com" },
      /^bot {5,}b/m,
      /QLIK_SERVER is set, and is used in place/,
    ],
  ])("marks what is used with %j", async (env, listed, said) => {
    const { run } = project({ store: STORE, file: null });
    const { stdout, stderr } = await run(["context", "ls"], { env });
    expect(stdout).toMatch(listed);
    expect(stdout.match(/ \* /g) ?? []).toHaveLength("QLIK_CONTEXT" in env ? 1 : 0);
    expect(stderr).toMatch(said);
  });
});

describe("qlik context get", () => {
  it("shows a project's context, its references, and where it is from", async () => {
    const { context, contexts } = await trusted();
    const { stdout } = await context("get", "--json");
    expect(JSON.parse(stdout)).toEqual({
      ...{ name: "dev", current: true, from: contexts, server: "https://acme-dev.eu.qlikcloud.com" },
      ...{ "oauth-client-id": "${DEV_ID}", "oauth-client-secret": "${DEV_SECRET}" },
    });
    expect((await context("get", "prod")).stdout).toMatch(
      /from: .*contexts\.yaml\n[^]*api-key: \{ env: PROD_KEY \}/,
    );
  });

  it("says why there is no current one", async () => {
    const { run } = project({ store: STORE, file: null });
    const { code, stderr } = await run(["context", "get"], {
      env: { QLIK_SERVER: "https://x.eu.qlikcloud.com" },
    });
    expect(stderr).toMatch(/no current context: QLIK_SERVER is set/);
    expect(code).toBe(3);
  });
});

describe("qlik context use", () => {
  it.each<[string, Record<string, string>, RegExp]>([
    ["bot", { QLIK_CONTEXT: "prod" }, /QLIK_CONTEXT=prod is set, and goes before it/],
    ["bot", { QLIK_CONTEXT: "bot" }, /^Context: bot\n$/],
    ["bot", { QLIK_SERVER: "https://x" }, /But QLIK_SERVER is set/],
  ])("of %s with %j says what goes before it", async (name, env, said) => {
    const { run } = project({ store: STORE, file: null });
    const { code, stderr } = await run(["context", "use", name], { env });
    expect(stderr).toMatch(said);
    expect(code).toBe(0);
  });

  it("says what a project's file has instead", async () => {
    const { context } = await trusted();
    expect((await context("use", "bot")).stderr).toMatch(/contexts\.yaml, which you trust, says dev/);
    const { code, stderr } = await context("use", "dev");
    expect(stderr).toMatch(
      /"dev" is in contexts\.yaml, not in your own[^]*--context dev[^]*context apply contexts\.yaml/,
    );
    expect(code).toBe(3);
    const file = 'contexts:\n  bot: { server: "https://b.eu.qlikcloud.com", api-key: "${K}" }\n';
    expect((await (await trusted({ file })).context("use", "bot")).stderr).toMatch(
      /its own context of that name/,
    );
  });
});

it.each(["apply", "diff", "trust"])("qlik context %s names its file without --contexts", async (command) => {
  const { code, stderr } = await project().context(command, "--contexts", "contexts.yaml");
  expect(stderr).toMatch(new RegExp(`no flag "--contexts"[^]*qlik context ${command} FILE`));
  expect(code).toBe(2);
});
