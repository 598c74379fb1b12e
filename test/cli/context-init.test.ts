import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer, request as forward } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { join } from "node:path";
import { expect, describe, it, onTestFinished } from "vitest";
import type { Sandbox } from "../../src/sandbox/server.ts";
import { qlik, temporaryFolder, type Ran, type RunOptions } from "../helpers/qlik.ts";
import type { Keyring } from "../../src/contexts/keyring.ts";
import { clickThrough } from "../helpers/browser.ts";
import { brokenKeyring, fakeKeyring } from "../helpers/fake-keyring.ts";
import { freePort } from "../helpers/free-port.ts";
import { startSandbox } from "../helpers/sandbox.ts";

interface Told extends Ran {
  /** The store afterwards, or `undefined` where there is none. */
  store: string | undefined;
}

async function init(
  answers: string[],
  { home = temporaryFolder(), argv = [], ...more }: RunOptions & { argv?: string[] } = {},
): Promise<Told> {
  const ran = await qlik(["context", "init", ...argv], {
    ...more,
    home,
    stdin: answers.map((line) => `${line}\n`).join(""),
  });
  const path = join(home, ".qlik/contexts.yml");
  return { ...ran, store: existsSync(path) ? readFileSync(path, "utf8") : undefined };
}

/** A tenant behind a certificate that nobody can verify. */
async function selfSigned({ url }: Sandbox): Promise<string> {
  const pem = readFileSync(new URL("../fixtures/self-signed.pem", import.meta.url));
  const server = createTlsServer({ cert: pem, key: pem }, (request, response) => {
    const { method, headers } = request;
    const onward = forward(`${url}${request.url}`, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await new Promise((listening) => server.once("listening", listening));
  return `https://127.0.0.1:${(server.address() as { port: number }).port}`;
}

async function webSite(): Promise<string> {
  const server = createServer((_, response) => {
    response.writeHead(404, { "content-type": "text/html" }).end("<!doctype html><title>Not found</title>");
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await new Promise((listening) => server.once("listening", listening));
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
}

describe("qlik context init", () => {
  it("signs in as an OAuth client, greets, saves and makes current", async () => {
    const { url, clientId, clientSecret } = await startSandbox();
    const home = temporaryFolder();
    const { code, stderr, stdout, store } = await init([url, "O", clientId, clientSecret], {
      home,
      argv: ["dev"],
    });
    expect(stderr).toMatch(
      /https:\/\/<tenant>\.<region>\.qlikcloud\.com[^]*Enter tenant url: [^]*A\/O\/B\?: [^]*Client ID: [^]*Client Secret: /,
    );
    expect(stderr).toMatch(/Welcome, qlik-toolkit bot \(TenantAdmin\)/);
    expect(stderr).not.toContain(clientSecret);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(store).toBe(
      `current-context: dev\ncontexts:\n  dev:\n    server: ${url}\n    oauth-client-id: ${clientId}\n    oauth-client-secret: ${clientSecret}\n`,
    );
    expect(statSync(join(home, ".qlik/contexts.yml")).mode & 0o777).toBe(0o600);
    expect(statSync(join(home, ".qlik")).mode & 0o777).toBe(0o700);
  });

  it("takes an API key by default, and keeps it where qlik-cli does", async () => {
    const { url, apiKey } = await startSandbox();
    const { code, stderr, store } = await init([url, "", apiKey]);
    expect(code).toBe(0);
    expect(stderr).toContain(`${url}/settings/api-keys`);
    expect(stderr).toMatch(/API-key: [^]*Welcome, Ingrid Solheim/);
    expect(store).toContain(`current-context: 127.0.0.1\n`);
    expect(store).toContain(`    headers:\n      Authorization: Bearer ${apiKey}\n`);
  });

  describe("in the browser", () => {
    async function start() {
      const uri = `http://localhost:${await freePort()}/callback`;
      return { uri, sandbox: await startSandbox({ redirectUris: [uri] }), home: temporaryFolder() };
    }

    it("signs in, saves no secret, and is signed in from then on", async () => {
      const { uri, sandbox, home } = await start();
      const { url, publicClientId } = sandbox;
      const opened: string[] = [];
      const openBrowser = (address: string) => {
        opened.push(address);
        void clickThrough(address);
      };
      const answers = [url, "b", publicClientId, uri];
      const { code, stderr, store } = await init(answers, { home, argv: ["me"], openBrowser });
      expect(stderr).toMatch(/type Native[^]*Redirect URL \(Enter for http:\/\/localhost:8585\/callback\)/);
      expect(stderr).toContain(opened[0]);
      expect(stderr).toMatch(/Welcome, /);
      expect(code).toBe(0);
      expect(store).toBe(
        `current-context: me\ncontexts:\n  me:\n    server: ${url}\n    oauth-client-id: ${publicClientId}\n    oauth-redirect-uri: ${uri}\n`,
      );
      const me = await qlik(["user", "me"], { home });
      expect(me.code, me.stderr).toBe(0);
      expect(opened).toHaveLength(1);
    });

    it("prints the address where there is no screen, and how to come back to it from elsewhere", async () => {
      const { uri, sandbox, home } = await start();
      const running = init([sandbox.url, "b", sandbox.publicClientId, uri], {
        home,
        onStderr: (text) => {
          const address = /http:\S+\/oauth\/authorize\S+/.exec(text)?.[0];
          if (address) void clickThrough(address);
        },
      });
      const { code, stderr } = await running;
      expect(stderr).toContain(`ssh -L ${new URL(uri).port}:localhost:${new URL(uri).port}`);
      expect(code).toBe(0);
    });

    it("explains a wrong answer and asks again", async () => {
      const { uri, sandbox, home } = await start();
      const { url, publicClientId } = sandbox;
      const links = [/login_hint=nobody/, /login_hint=/];
      const openBrowser = (address: string) => void clickThrough(address, links.shift());
      const once = [publicClientId, "http://example.com", uri];
      const { code, stderr } = await init([url, "b", ...once, ...once], { home, openBrowser });
      expect(stderr).toMatch(/no address of this computer/);
      expect(stderr).toMatch(/was refused: access_denied[^]*Client ID: [^]*Welcome/);
      expect(code).toBe(0);
    });
  });

  describe("where there is a keyring and somebody to ask", () => {
    const ask = { terminal: true };

    it("offers to keep the secret there, and finds it again", async () => {
      const { url, clientId, clientSecret } = await startSandbox();
      const home = temporaryFolder();
      const keyring = fakeKeyring();
      const answers = [url, "o", clientId, clientSecret, "y"];
      const { code, stderr, store } = await init(answers, { ...ask, keyring, home, argv: ["dev"] });
      expect(stderr).toMatch(/Keep the client secret in the system's keyring[^]*\[Y\/n\][^]*Welcome/);
      expect(code).toBe(0);
      expect(store).toContain("    oauth-client-secret: { keyring: dev }\n");
      expect(keyring.entries).toEqual({ [`${new URL(url).host}/dev`]: clientSecret });
      const me = await qlik(["user", "me"], { home, keyring });
      expect(me.code, me.stderr).toBe(0);
    });

    it("keeps a new secret where the old one was", async () => {
      const { url, apiKey } = await startSandbox();
      const home = temporaryFolder();
      mkdirSync(join(home, ".qlik"));
      writeFileSync(
        join(home, ".qlik/contexts.yml"),
        `contexts:\n  dev: { server: "${url}", api-key: { keyring: acme } }\n`,
      );
      const keyring = fakeKeyring();
      const { store } = await init(["y", url, "a", apiKey, ""], { ...ask, keyring, home, argv: ["dev"] });
      expect(store).toContain("api-key: { keyring: acme }");
      expect(keyring.entries).toEqual({ [`${new URL(url).host}/acme`]: apiKey });
    });

    it.each<[string, Keyring, boolean, string[]]>([
      ["the answer is no", fakeKeyring(), true, ["n"]],
      ["it does not work", brokenKeyring(), true, []],
      ["nobody is there to ask", fakeKeyring(), false, []],
    ])("leaves the secret in the file when %s", async (_, keyring, terminal, more) => {
      const { url, apiKey } = await startSandbox();
      const { code, store } = await init([url, "a", apiKey, ...more], { keyring, terminal });
      expect(code).toBe(0);
      expect(store).toContain(`Authorization: Bearer ${apiKey}`);
    });

    it("says so when it takes nothing after all", async () => {
      const { url, apiKey } = await startSandbox();
      const works = fakeKeyring();
      const full: Keyring = {
        ...works,
        write: (entry, secret) =>
          entry.host === "probe" ? works.write(entry, secret) : Promise.reject(new Error("it is full.")),
      };
      const { stderr, store, code } = await init([url, "a", apiKey, "y"], { ...ask, keyring: full });
      expect(stderr).toContain("The keyring did not take it: it is full.");
      expect(store).toContain(apiKey);
      expect(code).toBe(0);
    });
  });

  it("takes answers as people paste them", async () => {
    const { url, clientId, clientSecret } = await startSandbox();
    const { code } = await init([
      `  "${url}/some/app?x=1#y" \r`,
      " o ",
      `\t${clientId}\u00a0`,
      `\u001b[200~ ${clientSecret} \u001b[201~\r`,
    ]);
    expect(code).toBe(0);
  });

  describe("explains a wrong answer and asks again", () => {
    const right = ({ url, clientId, clientSecret }: Sandbox) => ({ url, id: clientId, secret: clientSecret });
    type Right = ReturnType<typeof right>;
    it.each<[string, RegExp, (right: Right, sandbox: Sandbox, site: string) => string[]]>([
      ["tenant without region", /region/i, ({ url, id, secret }) => ["acme", url, "o", id, secret]],
      [
        "refused connection",
        /connection was refused/,
        (r) => ["http://127.0.0.1:9", r.url, "o", r.id, r.secret],
      ],
      ["web site", /not as a Qlik Cloud tenant/, (r, _, site) => [site, r.url, "o", r.id, r.secret]],
      ["none of the three", /answer A, O or B/, ({ url, id, secret }) => [url, "x", "o", id, secret]],
      ["empty answers", /answer is needed/, ({ url, id, secret }) => [url, "o", "", id, "", secret]],
      [
        "client id",
        /does not know this client ID/,
        ({ url, id, secret }) => [url, "o", "nobody", secret, id, secret],
      ],
      [
        "client secret",
        /client secret is wrong/,
        ({ url, id, secret }) => [url, "o", id, "wrong-secret", secret],
      ],
      [
        "a client for browsers",
        /not a machine-to-machine client/,
        ({ url, id, secret }, { publicClientId }) => [url, "o", publicClientId, "anything", id, secret],
      ],
      [
        "mistyped API key",
        /does not accept the API key/,
        ({ url }, { apiKey }) => [url, "a", "kjhgfd-0815", apiKey],
      ],
      [
        "expired API key",
        /API key has expired/,
        ({ url }, { apiKey, expiredApiKey }) => [url, "a", expiredApiKey, apiKey],
      ],
    ])("%s", async (_, message, answers) => {
      const sandbox = await startSandbox();
      const { code, stderr, store } = await init(answers(right(sandbox), sandbox, await webSite()), {
        argv: ["dev"],
      });
      expect(stderr).toMatch(message);
      expect(stderr).toMatch(/Welcome/);
      expect(code).toBe(0);
      expect(store).toContain("current-context: dev");
      expect(store).toContain(sandbox.url);
    });
  });

  it("says what is wrong when the user may not be read", async () => {
    const sandbox = await startSandbox();
    sandbox.fail({ match: "GET /api/v1/users/me", status: 403 });
    const { stderr, code } = await init([sandbox.url, "a", sandbox.apiKey, sandbox.apiKey]);
    expect(stderr).toMatch(/HTTP 403[^]*tenant admin[^]*Welcome/);
    expect(code).toBe(0);
  });

  it.each<[string, number, (sandbox: Sandbox) => string[]]>([
    ["the answers end", 2, ({ url }) => [url, "o"]],
    ["the last answer is wrong", 2, ({ url, clientId }) => [url, "o", clientId, "wrong-secret"]],
  ])("leaves nothing behind when %s", async (_, exitCode, answers) => {
    const sandbox = await startSandbox();
    const { code, stderr, store } = await init(answers(sandbox), { argv: ["dev"] });
    expect(stderr).toMatch(/nothing was saved/);
    expect(code).toBe(exitCode);
    expect(store).toBeUndefined();
  });

  it("leaves nothing behind when the tenant fails", async () => {
    const sandbox = await startSandbox();
    sandbox.fail({ match: "/oauth/token", status: 501 });
    const { code, store, stderr } = await init([sandbox.url, "o", sandbox.clientId, sandbox.clientSecret]);
    expect(stderr).toMatch(/HTTP 501/);
    expect({ code, store }).toEqual({ code: 7, store: undefined });
  });

  it("offers to update a context that exists", async () => {
    const sandbox = await startSandbox();
    const { url, clientId, clientSecret, apiKey } = sandbox;
    const home = temporaryFolder();
    await init([url, "o", clientId, clientSecret], { home, argv: ["dev"] });
    const refused = await init(["n"], { home, argv: ["dev"] });
    expect(refused.stderr).toMatch(/There is a context "dev" already\. Update it\? \[y\/N\]/);
    expect(refused.store).toContain(clientId);
    const updated = await init(["y", url, "a", apiKey], { home, argv: ["dev"] });
    expect(updated.store).toContain(apiKey);
    expect(updated.store).not.toContain("oauth-client");
  });

  it("takes another name where the host's is taken and kept", async () => {
    const { url, apiKey } = await startSandbox();
    const home = temporaryFolder();
    await init([url, "a", apiKey], { home });
    const { store } = await init([url, "n", "second", "a", apiKey], { home });
    expect(store).toMatch(/current-context: second\n[^]* {2}127\.0\.0\.1:[^]* {2}second:/);
  });

  it("wants a name that is one, before any question", async () => {
    const { code, stderr, store } = await init([], { argv: [""] });
    expect(stderr).toMatch(/name of the context is empty/);
    expect({ code, store }).toEqual({ code: 2, store: undefined });
  });

  it("says at once that the store cannot be read", async () => {
    const home = temporaryFolder();
    mkdirSync(join(home, ".qlik"));
    writeFileSync(join(home, ".qlik/contexts.yml"), "contexts: [");
    const { code, stderr } = await init(["http://127.0.0.1:9"], { home });
    expect(stderr).toMatch(/contexts\.yml:1:/);
    expect(stderr).not.toMatch(/tenant url/);
    expect(code).toBe(3);
  });

  describe("behind a certificate that cannot be verified", () => {
    it("says so, and goes no further", async () => {
      const url = await selfSigned(await startSandbox());
      const { code, stderr, store } = await init([url]);
      expect(stderr).toMatch(
        /TLS certificate of 127\.0\.0\.1:\d+ cannot be trusted \(DEPTH_ZERO_SELF_SIGNED_CERT\)/,
      );
      expect(stderr).toMatch(/insecure/);
      expect({ code, store }).toEqual({ code: 2, store: undefined });
    });

    it("gets through with --insecure, and keeps that; an update does too", async () => {
      const sandbox = await startSandbox();
      const url = await selfSigned(sandbox);
      const home = temporaryFolder();
      const first = await init([url, "a", sandbox.apiKey], { home, argv: ["dev", "--insecure"] });
      expect(first.stderr).toMatch(/Welcome/);
      expect(first.store).toContain("    insecure: true\n");
      expect(await qlik(["user", "me"], { home })).toMatchObject({ code: 0 });
      const second = await init(["y", url, "o", sandbox.clientId, sandbox.clientSecret], {
        home,
        argv: ["dev"],
      });
      expect(second.stderr).toMatch(/Welcome/);
      expect(second.store).toContain("    insecure: true\n");
      expect(await qlik(["user", "me"], { home })).toMatchObject({ code: 0 });
    });
  });

  describe("an update ends in a context that works, whatever was there", () => {
    const stores: [string, string, string?][] = [
      ["server type windows", "contexts:\n  dev: { server: x, server-type: windows }\n"],
      [
        "a broken flag",
        'contexts:\n  dev: { server: x, read-only: "yes", insecure: 5 }\n',
        "read-only: true",
      ],
      ["no map", "contexts:\n  dev: 5\n"],
      [
        "defaults with a client",
        "defaults: { oauth-client-id: a, oauth-client-secret: b }\ncontexts:\n  dev: {}\n",
      ],
      ["defaults with a key", "defaults: { api-key: abc }\ncontexts:\n  dev: {}\n"],
      [
        "defaults with a header",
        "defaults: { headers: { authorization: Bearer abc } }\ncontexts:\n  dev: {}\n",
      ],
      ["defaults for windows", "defaults: { server-type: windows }\ncontexts:\n  dev: {}\n"],
    ];
    describe.each(stores)("%s", (_, before, kept = "dev") => {
      it.each<[string, (sandbox: Sandbox) => string[]]>([
        ["API key", ({ apiKey }) => ["a", apiKey]],
        ["OAuth client", ({ clientId, clientSecret }) => ["o", clientId, clientSecret]],
      ])("%s", async (__, credentials) => {
        const sandbox = await startSandbox();
        const home = temporaryFolder();
        mkdirSync(join(home, ".qlik"));
        writeFileSync(join(home, ".qlik/contexts.yml"), before);
        const { code, stderr, store } = await init(["y", sandbox.url, ...credentials(sandbox)], {
          home,
          argv: ["dev"],
        });
        expect(stderr).toMatch(/Welcome/);
        expect(code).toBe(0);
        expect(store).toContain(kept);
        const me = await qlik(["user", "me"], { home });
        expect(me.stderr).toBe("");
        expect(me.code).toBe(0);
      });
    });
  });

  it("tries the headers that an updated context keeps", async () => {
    const sandbox = await startSandbox();
    const home = temporaryFolder();
    mkdirSync(join(home, ".qlik"));
    const before = "contexts:\n  dev: { server: x, headers: { x-gate: '${GATE}' } }\n";
    writeFileSync(join(home, ".qlik/contexts.yml"), before);
    const { code, stderr, store } = await init(["y", sandbox.url, "a", sandbox.apiKey], {
      home,
      argv: ["dev"],
    });
    expect(stderr).toMatch(/GATE is not set/);
    expect(code).not.toBe(0);
    expect(store).toBe(before);
  });
});
