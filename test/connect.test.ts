import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import {
  connect,
  connectLazily,
  setProcessDefault,
  type ConnectOptions,
  openConnection,
} from "../src/connect.ts";
import { directProfile } from "../src/contexts/profile.ts";
import { probeServer } from "../src/connection.ts";
import { version } from "../src/version.ts";
import { ApiError, type QlikError } from "../src/errors.ts";
import { redactKnown } from "../src/redact.ts";
import type { Sandbox } from "../src/sandbox/server.ts";
import { caught } from "./helpers/caught.ts";
import { clientEnv, startSandbox } from "./helpers/sandbox.ts";
import { scriptedServer } from "./helpers/scripted-server.ts";
import { tempHome } from "./helpers/temp-home.ts";

afterEach(() => setProcessDefault({}));

const signIns = ({ requests }: Sandbox) => requests.filter(({ path }) => path === "/oauth/token").length;
const asClient = ({ url, clientId, clientSecret }: Sandbox): ConnectOptions => ({
  server: url,
  clientId,
  clientSecret,
});
const tokenFiles = (home: string) => {
  const folder = join(home, ".qlik", "toolkit", "tokens");
  return readdirSync(folder).map((name) => join(folder, name));
};
const mode = (path: string) => statSync(path).mode & 0o777;

/** Writes a store with a context for each name; the first is the current one. */
function writeStore(
  home: string,
  contexts: Record<string, object>,
  current = Object.keys(contexts)[0],
): void {
  mkdirSync(join(home, ".qlik"), { recursive: true });
  // JSON is YAML too.
  writeFileSync(
    join(home, ".qlik", "contexts.yml"),
    JSON.stringify({ "current-context": current, contexts }),
  );
}
const contextOf = ({ url, clientId, clientSecret }: Sandbox) => ({
  server: url,
  "oauth-client-id": clientId,
  "oauth-client-secret": clientSecret,
});

describe("signing in", () => {
  it("asks for one token for twenty concurrent first calls", async () => {
    tempHome();
    const sandbox = await startSandbox();
    const qlik = connect(asClient(sandbox));
    const users = await Promise.all(Array.from({ length: 20 }, () => qlik.users.me()));
    expect(new Set(users.map(({ id }) => id)).size).toBe(1);
    await qlik.spaces.list();
    expect(signIns(sandbox)).toBe(1);
  });

  it("keeps the token on disk for the next connection, where only the user can read it", async () => {
    const home = tempHome();
    const sandbox = await startSandbox();
    await connect(asClient(sandbox)).users.me();
    await connect(asClient(sandbox)).users.me();
    expect(signIns(sandbox)).toBe(1);
    const [file, ...others] = tokenFiles(home);
    expect(others).toEqual([]);
    expect([mode(file!), mode(join(file!, ".."))]).toEqual([0o600, 0o700]);
    expect(readFileSync(file!, "utf8")).not.toContain(sandbox.clientSecret);
  });

  it("tells hosts, clients and scopes apart", async () => {
    const home = tempHome();
    // The same seed: two tenants with the same client, as a region-level client has them.
    const [one, two] = [await startSandbox(), await startSandbox()];
    expect(one.clientSecret).toBe(two.clientSecret);
    await connect(asClient(one)).users.me();
    await connect(asClient(two)).users.me();
    await connect({ ...asClient(one), scope: "user_default" }).users.me();
    expect([signIns(one), signIns(two), tokenFiles(home).length]).toEqual([2, 1, 3]);
    for (const { requests } of [one, two])
      expect(requests.map(({ token }) => token)).not.toContain("unknown");
  });

  it("keeps nothing where it is told not to", async () => {
    const home = tempHome();
    const sandbox = await startSandbox();
    for (let i = 0; i < 2; i++) await connect({ ...asClient(sandbox), tokenCache: "memory" }).users.me();
    expect(signIns(sandbox)).toBe(2);
    expect(readdirSync(home)).toEqual([]);
  });

  it("ignores a token file that is broken, and mends it", async () => {
    const home = tempHome();
    const sandbox = await startSandbox();
    await connect(asClient(sandbox)).users.me();
    writeFileSync(tokenFiles(home)[0]!, '{"accessToken":');
    await connect(asClient(sandbox)).users.me();
    await connect(asClient(sandbox)).users.me();
    expect(signIns(sandbox)).toBe(2);
  });

  it("renews a token that is refused once for ten concurrent calls, also one from the disk", async () => {
    tempHome();
    const sandbox = await startSandbox();
    const qlik = connect(asClient(sandbox));
    await qlik.users.me();
    sandbox.revokeTokens();
    await Promise.all(Array.from({ length: 10 }, () => qlik.users.count()));
    expect(signIns(sandbox)).toBe(2);
    sandbox.revokeTokens();
    await connect(asClient(sandbox)).users.count();
    expect(signIns(sandbox)).toBe(3);
  });

  it("says so clearly when the new token is refused too", async () => {
    tempHome();
    const sandbox = await startSandbox();
    sandbox.fail({ match: "/api/v1/users/actions/count", status: 401, next: 9 });
    const error = await caught(connect(asClient(sandbox)).users.count());
    expect([error.code, error.status, signIns(sandbox)]).toEqual(["auth", 401, 2]);
    expect(error.message).toContain("just issued");
  });

  it("never keeps a failure", async () => {
    tempHome();
    const sandbox = await startSandbox();
    sandbox.fail({ match: "/oauth/token", status: 501 });
    const qlik = connect(asClient(sandbox));
    expect((await caught(qlik.users.me())).code).toBe("server");
    await qlik.users.me();
    expect(signIns(sandbox)).toBe(2);
  });

  it("waits where the tenant asks for it", async () => {
    tempHome();
    const sandbox = await startSandbox();
    sandbox.fail({ match: "/oauth/token", status: 429, headers: { "retry-after": "0" } });
    await connect(asClient(sandbox)).users.me();
    expect(signIns(sandbox)).toBe(2);
  });

  it.each<[string, (sandbox: Sandbox) => Partial<ConnectOptions>, string, RegExp]>([
    ["a wrong secret", () => ({ clientSecret: "wrong-secret" }), "auth", /client secret is wrong/],
    ["an unknown client", () => ({ clientId: "unknown" }), "auth", /does not know this client ID/],
    ["a public client", ({ publicClientId }) => ({ clientId: publicClientId }), "auth", /machine-to-machine/],
    ["a scope too many", () => ({ scope: "root" }), "auth", /scopes/],
  ])(
    "with %s is one clear error after one request, for ten concurrent calls",
    async (_what, change, code, message) => {
      tempHome();
      const sandbox = await startSandbox();
      const qlik = connect({ ...asClient(sandbox), ...change(sandbox) });
      const errors = await Promise.all(Array.from({ length: 10 }, () => caught(qlik.users.me())));
      for (const error of errors) {
        expect(error.code).toBe(code);
        expect(error.message).toMatch(message);
        expect(error.remedy).toBeTruthy();
      }
      expect(sandbox.requests).toHaveLength(1);
    },
  );

  it.each<[string, (sandbox: Sandbox) => string, RegExp]>([
    ["expired", ({ expiredApiKey }) => expiredApiKey, /expired/],
    ["unknown", () => "no-such-api-key", /does not accept the API key/],
  ])("with an API key that is %s is one clear error after one request", async (_what, key, message) => {
    tempHome();
    const sandbox = await startSandbox();
    const error = await caught(connect({ server: sandbox.url, apiKey: key(sandbox) }).users.count());
    expect([error.code, sandbox.requests.length]).toEqual(["auth", 1]);
    expect(error.message).toMatch(message);
    expect(error.remedy).toContain(`${sandbox.url}/settings/api-keys`);
  });

  it("looks a secret up again where it was wrong", async () => {
    const home = tempHome();
    const sandbox = await startSandbox();
    const file = join(home, "secret");
    writeStore(home, { dev: { ...contextOf(sandbox), "oauth-client-secret": { file } } });
    const qlik = connect("dev");
    expect((await caught(qlik.users.me())).code).toBe("secret");
    writeFileSync(file, "wrong-secret");
    expect((await caught(qlik.users.me())).code).toBe("auth");
    writeFileSync(file, `${sandbox.clientSecret}\n`);
    await qlik.users.me();
  });
});

describe("connect(options)", () => {
  const oauth = { clientId: "i", clientSecret: "s" };
  const server = "https://acme.eu.qlikcloud.com";

  it.each<[unknown, string, RegExp]>([
    [{ apiKey: "x" }, "usage", /apiKey needs a server/],
    [{ clientId: "x" }, "usage", /clientId needs a server/],
    [{ context: "dev", scope: "x" }, "usage", /scope needs a server/],
    [{ context: "dev", server, apiKey: "x" }, "usage", /contradict/],
    [{ server }, "usage", /server needs apiKey/],
    [{ server, clientId: "i" }, "usage", /clientId and clientSecret/],
    [{ server, clientSecret: "s" }, "usage", /clientId and clientSecret/],
    [{ server, apiKey: "x", ...oauth }, "usage", /contradict/],
    [{ server, apiKey: "x", clientSecret: "s" }, "usage", /contradict/],
    [{ server, apiKey: "x", timeout: 0 }, "usage", /timeout/],
    [{ server, apiKey: "x", timeout: NaN }, "usage", /timeout/],
    [{ sever: server, apiKey: "x" }, "usage", /"sever"\. Did you mean "server"/],
    [{ server: "http://acme.eu.qlikcloud.com", apiKey: "x" }, "config", /in clear/],
    [{ server: "acme", apiKey: "x" }, "config", /region/],
    ["nowhere", "config", /"nowhere"/],
  ])("%j is %s", async (options, code, message) => {
    tempHome();
    const error = await caught(() => connect(options as ConnectOptions));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });

  it("without a context lists the ways on", async () => {
    tempHome();
    const { code, remedy } = await caught(() => connect());
    expect(code).toBe("config");
    for (const way of ["qlik context init", "qlik context apply", "qlik --sandbox"])
      expect(remedy).toContain(way);
  });

  it.each<[string, (sandbox: Sandbox) => Record<string, string>]>([
    ["a client", clientEnv],
    ["an API key", ({ url, apiKey }) => ({ QLIK_SERVER: url, QLIK_API_KEY: apiKey })],
  ])("takes %s from the environment alone", async (_what, variables) => {
    const sandbox = await startSandbox();
    const home = tempHome(variables(sandbox));
    expect((await connect({ tokenCache: "memory" }).users.me()).id).toBeTruthy();
    expect(readdirSync(home)).toEqual([]);
  });

  it("takes the current context, or one by its name", async () => {
    const home = tempHome();
    const [dev, prod] = [await startSandbox(), await startSandbox({ seed: 2 })];
    writeStore(home, { dev: contextOf(dev), prod: { server: prod.url, "api-key": prod.apiKey } });
    await connect().users.count();
    await connect("prod").users.count();
    await connect({ context: "prod" }).users.count();
    const counts = ({ requests }: Sandbox) => requests.filter(({ path }) => path.endsWith("/count")).length;
    expect([counts(dev), counts(prod)]).toEqual([1, 2]);
  });

  it("names the nearest context", async () => {
    const home = tempHome();
    writeStore(home, { production: { server: "https://a.eu.qlikcloud.com", "api-key": "x" } });
    expect((await caught(() => connect("prodution"))).message).toContain('Did you mean "production"');
  });

  it("says who is calling", async () => {
    tempHome();
    const sandbox = await startSandbox();
    await connect({ server: sandbox.url, apiKey: sandbox.apiKey }).users.me();
    expect(sandbox.requests[0]!.headers["user-agent"]).toBe(`qlik-toolkit/${version}`);
  });

  it("uses what the process was told, unless it is told itself", async () => {
    tempHome();
    const [usual, named] = [await startSandbox(), await startSandbox()];
    setProcessDefault({ profile: directProfile(usual.url, { apiKey: usual.apiKey }), tokenCache: "memory" });
    await connect().users.me();
    await connect({ server: named.url, apiKey: named.apiKey }).users.me();
    expect([usual.requests.length, named.requests.length]).toEqual([2, 2]);
  });

  it("follows users/me with the token", async () => {
    tempHome();
    const sandbox = await startSandbox();
    await connect({ server: sandbox.url, apiKey: sandbox.apiKey }).users.me();
    expect(sandbox.requests.map(({ status, token }) => [status, token])).toEqual([
      [301, "api-key"],
      [200, "api-key"],
    ]);
  });
});

describe("a lazy connection", () => {
  it("does nothing before its first call, and forgets a connection that failed", async () => {
    const home = tempHome();
    // Without a file, the token is kept by the connection alone.
    setProcessDefault({ tokenCache: "memory" });
    const qlik = connectLazily();
    inspect(qlik, { depth: 10, showHidden: true });
    const list = qlik.spaces.list();
    expect((await caught(qlik.users.me())).code).toBe("config");
    expect((await caught(list.all())).code).toBe("config");
    const sandbox = await startSandbox();
    writeStore(home, { dev: contextOf(sandbox) });
    expect(sandbox.requests).toEqual([]);
    await qlik.users.me();
    await list;
    expect(signIns(sandbox)).toBe(1);
  });

  it("is what scripts import", async () => {
    const sandbox = await startSandbox();
    tempHome(clientEnv(sandbox));
    const { qlik } = await import("../src/index.ts");
    expect(sandbox.requests).toEqual([]);
    expect((await qlik.users.me()).id).toBeTruthy();
  });
});

describe("probeServer", () => {
  const probe = (server: string) => probeServer({ server, insecure: false });

  it("knows a tenant, without signing in", async () => {
    const sandbox = await startSandbox();
    await probe(sandbox.url);
    expect(sandbox.requests.map(({ token }) => token)).toEqual(["none"]);
  });

  it.each<[string, number, Record<string, string>, string, string | undefined]>([
    ["a web site", 200, { "content-type": "text/html" }, "<html>", "config"],
    ["a web site without such a page", 404, { "content-type": "text/html" }, "<!doctype html>", "config"],
    ["what sends on", 302, { location: "https://elsewhere.example/" }, "", "trust"],
    ["an API that keeps it to itself", 403, { "content-type": "application/json" }, "{}", undefined],
  ])("%s", async (_what, status, headers, body, code) => {
    const { url } = await scriptedServer(() => ({ status, headers, body }));
    if (code === undefined) await probe(url);
    else expect((await caught(probe(url))).code).toBe(code);
  });
});

describe("a canary", () => {
  const SECRET = "canary/secret+with blank";
  const everyRendering = (value: unknown): string => {
    const error = value as QlikError;
    const parts = [
      inspect(value, { depth: 10, showHidden: true, getters: true }),
      JSON.stringify(value) ?? "",
    ];
    return [...parts, String(value), error?.stack ?? "", error?.message ?? "", error?.remedy ?? ""].join(
      "\n",
    );
  };
  const canary = /canary/i;
  const standing = () => Reflect.get(globalThis, Symbol.for("qlik-toolkit.default-connection")) as unknown;

  it.each<[string, number, unknown, Record<string, string>]>([
    [
      "quoted in a body",
      401,
      { errors: [{ code: "OAUTH-22", title: "Invalid", detail: `Got ${SECRET}` }] },
      {},
    ],
    [
      "quoted as a form",
      400,
      { error: "invalid_request", error_description: `client_secret=${encodeURIComponent(SECRET)}` },
      {},
    ],
    ["in a trace id", 403, { errors: [], traceId: SECRET }, {}],
    ["in a page", 502, `<html>${SECRET}`, { "content-type": "text/html" }],
    ["in broken JSON", 200, `{"x": "${SECRET}`, { "content-type": "application/json" }],
    ["in a redirect", 302, "", { location: `https://elsewhere.example/?s=${encodeURIComponent(SECRET)}` }],
    ["in a redirect's host", 302, "", { location: "http://canary-secret.example/" }],
  ])("%s is in no rendering of the error", async (what, status, body, headers) => {
    tempHome();
    const { url } = await scriptedServer(() => ({ status, body, headers }));
    for (const credentials of [{ apiKey: SECRET }, { clientId: "id", clientSecret: SECRET }]) {
      const error = await caught(
        connect({ server: url, ...credentials }).spaces.create({ name: "x", type: "shared" }),
      );
      // A host is no secret: it is the point of that error.
      if (what.endsWith("host")) expect(error.code).toBe("trust");
      else expect(everyRendering(error)).not.toMatch(canary);
    }
  });

  it("is in nothing that a connection shows, nor in the process's default", async () => {
    tempHome();
    const { url } = await scriptedServer(({ target }) =>
      target === "/oauth/token" ? { body: { access_token: "canary-token" } } : { body: { total: 1 } },
    );
    for (const credentials of [{ apiKey: "canary-1-key" }, { clientId: "id", clientSecret: "canary-2" }]) {
      const profile = directProfile(url, credentials);
      // A profile itself holds what the file holds; whatever is printed goes through redact.
      expect(redactKnown(inspect(profile, { depth: 10 }))).not.toMatch(canary);
      setProcessDefault({ profile });
      const qlik = openConnection(profile);
      const call = qlik.users.count();
      const answer = await call.withResponse();
      const shown = [qlik, call, answer, qlik.users.list(), standing()];
      expect(shown.map(everyRendering).join("\n")).not.toMatch(canary);
    }
  });

  it.each<[string, (response: any, socket: any) => void]>([
    ["a connection that is cut", (_, socket) => socket.destroy()],
    ["what is no HTTP", (_, socket) => socket.end("hello\r\n\r\n")],
  ])("is not in the error after %s", async (_what, answer) => {
    tempHome();
    const { url } = await scriptedServer(() => answer);
    const qlik = connect({ server: url, apiKey: "canary-key" });
    const error = await caught(qlik.spaces.create({ name: "x", type: "shared" }));
    expect(error).not.toBeInstanceOf(ApiError);
    expect(everyRendering(error)).not.toMatch(canary);
  });
});

describe("a context that is protected or read-only", () => {
  it.each(["protected", "read-only"])(
    "refuses a script's changes when it is %s, unless it says so",
    async (kept) => {
      const home = tempHome();
      const sandbox = await startSandbox();
      writeStore(home, { safe: { ...contextOf(sandbox), [kept]: true } });
      const space = { name: "New", type: "shared" } as const;
      const error = await caught(connect("safe").spaces.create(space));
      expect([error.code, error.message]).toEqual([
        "read-only",
        `spaces.create was not sent: the context "safe" is ${kept}.`,
      ]);
      expect(sandbox.requests).toEqual([]);
      await connect("safe").spaces.list();
      expect((await connect({ context: "safe", write: true }).spaces.create(space)).name).toBe("New");
    },
  );
});
