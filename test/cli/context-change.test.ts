import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fakeKeyring } from "../helpers/fake-keyring.ts";
import { project, QLIK_CLI_STORE } from "../helpers/project.ts";
import { startSandbox } from "../helpers/sandbox.ts";

const SERVER = ["--server", "acme.eu.qlikcloud.com"];
const URL_LINE = "    server: https://acme.eu.qlikcloud.com\n";
const none = { file: null };

describe("qlik context create", () => {
  it("proposes what can be pasted, whatever the name", async () => {
    const { context } = project({ ...none, store: QLIK_CLI_STORE });
    const { stderr } = await context("create", "a b", ...SERVER, "--api-key", "${K}");
    expect(stderr).toMatch(/qlik context use 'a b'\n[^]*qlik context verify 'a b'\n/);
  });

  it.each<[string, string[], string, string]>([
    [
      "an OAuth client, its secret piped in",
      [...SERVER, "--oauth-client-id", "007", "--oauth-client-secret", "-", "--read-only"],
      "canary-secret-1\n",
      `${URL_LINE}    oauth-client-id: "007"\n    oauth-client-secret: canary-secret-1\n    read-only: true\n`,
    ],
    [
      "an API key, where qlik-cli looks for it",
      [...SERVER, "--api-key", "-", "--comment", "-12 °C", "--header", "x-a=b=c", "--header", "x-d=e"],
      "Bearer canary-key-0001",
      `${URL_LINE}    headers:\n      Authorization: Bearer canary-key-0001\n      x-a: b=c\n      x-d: e\n    comment: -12 °C\n`,
    ],
    [
      "an API key in qlik-cli's other spelling",
      [...SERVER, "--headers", "Authorization=-"],
      "Bearer canary-key-0001",
      `${URL_LINE}    headers:\n      Authorization: Bearer canary-key-0001\n`,
    ],
    ["a reference", [...SERVER, "--api-key", "${KEY}"], "", `${URL_LINE}    api-key: \${KEY}\n`],
    [
      "a secret that looks like a reference",
      [...SERVER, "--api-key", "-"],
      "canary-${KEY}",
      `${URL_LINE}    headers:\n      Authorization: Bearer canary-$\${KEY}\n`,
    ],
    [
      "references as a contexts file has them, and impersonation",
      [
        ...SERVER,
        ...["--oauth-client-id", "{ env: ID }", "--oauth-private-key", "{ keyring: acme }"],
        ...["--oauth-key-id", "k1", "--oauth-impersonate", "auth0|ada", "--oauth-scope", "user_default"],
      ],
      "",
      `${URL_LINE}    oauth-client-id: { env: ID }\n    oauth-private-key: { keyring: acme }\n    oauth-key-id: k1\n    oauth-impersonate: { subject: auth0|ada }\n    oauth-scope: user_default\n`,
    ],
  ])("makes %s", async (_, flags, stdin, settings) => {
    const { run, read } = project(none);
    const { code, stdout, stderr } = await run(["context", "create", "dev", ...flags], { stdin });
    expect({ code, stdout }, stderr).toEqual({ code: 0, stdout: "" });
    expect(read()).toBe(`current-context: dev\ncontexts:\n  dev:\n${settings}`);
    expect(stderr).toMatch(/^Created context "dev": https:[^]*current one now[^]*qlik context verify dev/);
    expect(stderr).not.toMatch(/canary|history/);
  });

  it("makes what only qlik-cli can use, and does not make it the current one", async () => {
    const { context, read } = project(none);
    const flags = ["--server", "https://q.example.com/jwt", "--server-type", "windows", "--insecure"];
    const { stderr } = await context("create", "onprem", ...flags);
    expect(stderr).toBe('Created context "onprem": https://q.example.com/jwt (for qlik-cli, insecure).\n');
    expect(read()).toBe(
      'current-context: ""\ncontexts:\n  onprem:\n    server: https://q.example.com/jwt\n    server-type: windows\n    insecure: true\n',
    );
  });

  it("makes a path to a secret's file absolute, since the store is elsewhere", async () => {
    const { context, read, home } = project(none);
    await context("create", "dev", ...SERVER, "--api-key", "{ file: ./key }");
    expect(read()).toContain(`    api-key: { file: ${join(home, "key")} }\n`);
  });

  it("takes a secret on the command line, and warns of it", async () => {
    const { context, read } = project(none);
    const { code, stderr } = await context("create", "dev", ...SERVER, "--api-key", "canary-key-0001");
    expect(code).toBe(0);
    expect(stderr).toMatch(/what follows --api-key is in your shell's history/);
    expect(stderr).not.toContain("canary");
    expect(read()).toContain("Bearer canary-key-0001");
  });

  it("leaves the current context, unless told otherwise", async () => {
    const { context, read } = project({ store: QLIK_CLI_STORE, ...none });
    expect((await context("create", "one", ...SERVER, "--api-key", "${KEY}")).stderr).toContain(
      "context use one",
    );
    expect(read()).toMatch(/^# my tenants\ncurrent-context: prod # do not change\n/);
    expect((await context("create", "two", ...SERVER, "--api-key", "${KEY}", "--use")).code).toBe(0);
    expect(read()).toMatch(/current-context: two # do not change/);
  });

  it("asks for a secret, hidden, in a terminal, and offers the keyring", async () => {
    const { run, read } = project(none);
    const keyring = fakeKeyring();
    const argv = [
      "context",
      "create",
      "dev",
      ...SERVER,
      "--oauth-client-id",
      "me",
      "--oauth-client-secret",
      "-",
    ];
    const { code, stderr } = await run(argv, { stdin: "canary-secret-1\ny\n", terminal: true, keyring });
    expect(code, stderr).toBe(0);
    expect(stderr).toMatch(/Client Secret: [^]*Keep the client secret in the system's keyring/);
    expect(stderr).not.toContain("canary");
    expect(read()).toContain("oauth-client-secret: { keyring: dev }\n");
    expect(keyring.entries).toEqual({ "acme.eu.qlikcloud.com/dev": "canary-secret-1" });
  });

  it.each<[string, string[], RegExp, number?]>([
    [
      "a name that is taken",
      ["prod", ...SERVER, "--api-key", "-"],
      /"prod" already[^]*context update prod/,
      3,
    ],
    ["no server and no credentials", ["dev"], /--server: is missing\n.*has no credentials/],
    [
      "all that is wrong at once",
      [
        "dev",
        "--server",
        "http://x.example",
        "--server-type",
        "foo",
        "--oauth-redirect-uri",
        "http://x.example",
      ],
      /--server-type: is not[^]*--oauth-redirect-uri: is no address[^]*--server: /,
    ],
    [
      "two kinds of credentials",
      ["dev", ...SERVER, "--api-key", "${A}", "--oauth-client-id", "b"],
      /two kinds/,
    ],
    ["a reference of no kind", ["dev", ...SERVER, "--api-key", "{ enw: A }"], /--api-key: is no reference/],
    ["a reference that is no YAML", ["dev", ...SERVER, "--api-key", "{ env: "], /no map[^]*\{ env: NAME \}/],
    [
      "no secret on stdin",
      ["dev", ...SERVER, "--api-key", "-"],
      /api-key is missing: stdin does not hold it/,
    ],
    ["a header without a value", ["dev", ...SERVER, "--header", "x"], /--header takes key=value/],
    ["the same twice", ["dev", "--api-key", "${A}", "--header", "authorization=${A}"], /are the same thing/],
    [
      "a secret in a wrong place",
      ["dev", "--server", "https://x", "--api-key", "canary-${"],
      /names no variable/,
    ],
    ["a name that forges lines", ["a\nb", ...SERVER, "--api-key", "${A}"], /control characters/, 3],
  ])("refuses %s, and writes nothing", async (_, argv, message, expected = 2) => {
    const { context, read } = project({ store: QLIK_CLI_STORE, ...none });
    const { code, stderr } = await context("create", ...argv);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain("canary");
    expect(code).toBe(expected);
    expect(read()).toBe(QLIK_CLI_STORE);
  });

  it("makes no store for what is refused", async () => {
    const { context, path } = project(none);
    expect((await context("create", "dev")).code).toBe(2);
    expect(existsSync(path)).toBe(false);
  });

  it("makes one that signs in", async () => {
    const { url, clientId, clientSecret } = await startSandbox();
    const { run } = project(none);
    const flags = ["--server", url, "--oauth-client-id", clientId, "--oauth-client-secret", "-"];
    await run(["context", "create", "dev", ...flags], { stdin: clientSecret });
    expect((await run(["user", "me"])).stdout).toContain('"subject"');
  });
});

describe("qlik context update", () => {
  const DEV = `contexts:
  dev:
    # ours
    server: https://acme.eu.qlikcloud.com
    oauth-client-id: me
    oauth-client-secret: canary-secret-1 # old
    oauth-scope: user_default
    colour: green
    headers: { x-a: b, cookie: canary-cookie }
    comment: hi
    read-only: true
`;

  it.each<[string, string[], string, (store: string) => string, RegExp]>([
    [
      "one value",
      ["--comment", "yes: no"],
      "",
      (store) => store.replace("comment: hi", 'comment: "yes: no"'),
      /comment: hi → yes: no/,
    ],
    [
      "nothing where it is like that already",
      ["--comment", "hi", "--server", "https://acme.eu.qlikcloud.com/hub?x=1"],
      "",
      (store) => store,
      /was like that already/,
    ],
    [
      "a secret alone",
      ["--oauth-client-secret", "-"],
      "canary-secret-2",
      (store) => store.replace("canary-secret-1", "canary-secret-2"),
      /oauth-client-secret: another one/,
    ],
    [
      "by removal, as an empty value or --no-…",
      ["--comment=", "--no-read-only", "--header", "X-A="],
      "",
      (store) => store.replace("x-a: b, ", "").replace(/    comment: hi\n    read-only: true\n/, ""),
      /headers.x-a: b → \(none\)[^]*comment: hi → \(none\)[^]*read-only: true → \(none\)/,
    ],
    [
      "the kind of credentials",
      ["--api-key", "${KEY}"],
      "",
      (store) => store.replace(/    oauth[^]*user_default\n/, "") + "    api-key: ${KEY}\n",
      /api-key: \(none\) → \$\{KEY\}[^]*oauth-client-id: me → \(none\)/,
    ],
    [
      "a secret for a private key",
      ["--oauth-private-key", "{ env: KEY }", "--oauth-key-id", "k"],
      "",
      (store) =>
        store.replace(/    oauth-client-secret.*\n/, "") +
        "    oauth-private-key: { env: KEY }\n    oauth-key-id: k\n",
      /oauth-client-secret: \[redacted\] → \(none\)/,
    ],
  ])("changes %s", async (_, flags, stdin, expected, said) => {
    const { run, read } = project({ store: DEV, ...none });
    const { code, stderr } = await run(["context", "update", "dev", ...flags], { stdin });
    expect(stderr).toMatch(said);
    expect(stderr).not.toContain("canary");
    expect(code).toBe(0);
    expect(read()).toBe(expected(DEV));
  });

  it("keeps a new secret where the old one was", async () => {
    const { run, read } = project({ store: DEV.replace("canary-secret-1", "{ keyring: acme }"), ...none });
    const keyring = fakeKeyring();
    const argv = ["context", "update", "dev", "--oauth-client-secret", "-"];
    await run(argv, { stdin: "canary-secret-2\n\n", terminal: true, keyring });
    expect(keyring.entries).toEqual({ "acme.eu.qlikcloud.com/acme": "canary-secret-2" });
    expect(read()).toContain("{ keyring: acme }");
  });

  it("hides what the defaults say where that is taken away", async () => {
    const store = `defaults: { comment: ours, read-only: true, headers: { x-a: b } }\n${DEV.replace("x-a: b, ", "")}`;
    const { context, read } = project({ store, ...none });
    const { stderr } = await context("update", "dev", "--comment=", "--no-read-only", "--header", "x-a=");
    expect(stderr).not.toContain("canary");
    expect(read()).toMatch(/x-a: ""[^]*comment: ""\n    read-only: false\n/);
  });

  it("leaves what is for qlik-cli for it", async () => {
    const store =
      "contexts:\n  onprem:\n    server: https://qseow.example.com/jwt\n    server-type: windows\n";
    const { context, read } = project({ store, ...none });
    await context("update", "onprem", "--api-key", "canary-key-0001");
    expect(read()).toBe(`${store}    headers:\n      Authorization: Bearer canary-key-0001\n`);
  });

  it.each<[string[], RegExp, number]>([
    [["dve", "--comment", "x"], /no context "dve".* Did you mean "dev"/, 3],
    [["dev"], /nothing to change/, 2],
    [["dev", "--oauth-client-id="], /oauth-client-secret but no oauth-client-id/, 2],
    [["dev", "--server", "x y"], /--server: /, 2],
    [["dev", "--coment", "x"], /no flag "--coment".*"--comment"/, 2],
    [["dev", "--comment", "a", "--contexts", "x.yaml"], /no flag "--contexts"[^]*your own contexts/, 2],
  ])("refuses %j, and writes nothing", async (argv, message, expected) => {
    const { context, read } = project({ store: DEV, ...none });
    const { code, stderr } = await context("update", ...argv);
    expect(stderr).toMatch(message);
    expect(code).toBe(expected);
    expect(read()).toBe(DEV);
  });
});
