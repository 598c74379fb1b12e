import { generateKeyPairSync } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openConnection } from "../src/connect.ts";
import type { ConnectionSettings } from "../src/connection.ts";
import { toProfile } from "../src/contexts/profile.ts";
import type { Context } from "../src/contexts/schema.ts";
import type { Sandbox } from "../src/sandbox/server.ts";
import { clickThrough } from "./helpers/browser.ts";
import { caught } from "./helpers/caught.ts";
import { fakeKeyring } from "./helpers/fake-keyring.ts";
import { freePort } from "./helpers/free-port.ts";
import { startSandbox } from "./helpers/sandbox.ts";
import { tempFolder } from "./helpers/temp-home.ts";

/** The connection of a context, as a command has it. */
function connectTo({ url }: Sandbox, context: Context, settings: ConnectionSettings = {}) {
  const home = settings.home ?? tempFolder();
  const profile = toProfile(
    "dev",
    { server: url, ...context },
    join(home, "contexts.yml"),
    settings.env ?? {},
  );
  return openConnection(profile, { env: {}, ...settings, home });
}

const tokenRequests = ({ requests }: Sandbox) =>
  requests.filter(({ path }) => path === "/oauth/token").length;

describe("impersonation", () => {
  it.each(["subject", "user-id"] as const)("acts as the user with that %s", async (field) => {
    const sandbox = await startSandbox();
    const { clientId, clientSecret } = sandbox;
    const client = { "oauth-client-id": clientId, "oauth-client-secret": clientSecret };
    const admin = connectTo(sandbox, client);
    const analyst = (await admin.users.list({ filter: 'status eq "active"' })).find(({ email }) => email)!;
    const value = field === "subject" ? analyst.subject : analyst.id!;
    const user = { [field]: value } as Context["oauth-impersonate"];
    const me = await connectTo(sandbox, { ...client, "oauth-impersonate": user }).users.me();
    expect(me.id).toBe(analyst.id);
    // Nor do the two share a token on disk.
    expect((await admin.users.me()).id).not.toBe(analyst.id);
  });

  it("keeps the tokens of users and client apart, also on disk", async () => {
    const sandbox = await startSandbox();
    const home = tempFolder();
    const client = { "oauth-client-id": sandbox.clientId, "oauth-client-secret": sandbox.clientSecret };
    const bot = await connectTo(sandbox, client, { home }).users.me();
    const person = (await connectTo(sandbox, client, { home }).users.list()).find(({ email }) => email)!;
    const asPerson = { ...client, "oauth-impersonate": { subject: person.subject } };
    expect((await connectTo(sandbox, asPerson, { home }).users.me()).id).toBe(person.id);
    expect((await connectTo(sandbox, client, { home }).users.me()).id).toBe(bot.id);
    expect(tokenRequests(sandbox)).toBe(2);
  });

  it("says that there is no such user", async () => {
    const sandbox = await startSandbox();
    const error = await caught(
      connectTo(sandbox, {
        "oauth-client-id": sandbox.clientId,
        "oauth-client-secret": sandbox.clientSecret,
        "oauth-impersonate": { subject: "nobody" },
      }).users.me(),
    );
    expect(error).toMatchObject({ code: "auth", problem: "user" });
    expect(error.remedy).toContain("oauth-impersonate");
  });
});

describe("a private key", () => {
  it.each([
    ["RSA", generateKeyPairSync("rsa", { modulusLength: 2048 })],
    ["P-384", generateKeyPairSync("ec", { namedCurve: "P-384" })],
  ])("takes the place of the secret: %s", async (_, { publicKey, privateKey }) => {
    const pem = String(publicKey.export({ type: "spki", format: "pem" }));
    const sandbox = await startSandbox({ publicKeys: { "key-1": pem } });
    const home = tempFolder();
    const text = String(privateKey.export({ type: "pkcs8", format: "pem" }));
    writeFileSync(join(home, "key.pem"), text, { mode: 0o600 });
    const context: Context = {
      "oauth-client-id": sandbox.clientId,
      "oauth-private-key": { file: "key.pem" },
      "oauth-key-id": "key-1",
    };
    const qlik = connectTo(sandbox, context, { home });
    expect((await qlik.users.me()).name).toBe("qlik-toolkit bot");
    // Every sign-in has an assertion of its own: the tenant takes none twice.
    sandbox.revokeTokens();
    expect((await qlik.users.me()).name).toBe("qlik-toolkit bot");

    const person = (await qlik.users.list()).find(({ email }) => email)!;
    const user = { subject: person.subject };
    const asPerson = connectTo(sandbox, { ...context, "oauth-impersonate": user }, { home });
    expect((await asPerson.users.me()).id).toBe(person.id);

    const wrong = connectTo(sandbox, { ...context, "oauth-key-id": "key-2" }, { tokenCache: "memory", home });
    const error = await caught(wrong.users.me());
    expect(error).toMatchObject({ code: "auth", problem: "private-key" });
    expect(error.remedy).toContain("oauth-key-id");
  });
});

describe("the browser", () => {
  async function start(options: { tokenLifetime?: number } = {}) {
    let clock = Date.now();
    const redirectUri = `http://localhost:${await freePort()}/callback`;
    const sandbox = await startSandbox({ redirectUris: [redirectUri], now: () => clock, ...options });
    const home = tempFolder();
    const context: Context = {
      "oauth-client-id": sandbox.publicClientId,
      "oauth-redirect-uri": redirectUri,
    };
    const shown: string[] = [];
    /** A user who chooses a person, or does whatever else is said. */
    const user = (act: (url: string) => unknown = clickThrough) => ({
      home,
      showAddress(url: string) {
        shown.push(url);
        void act(url);
      },
    });
    return { sandbox, home, context, shown, user, pass: (ms: number) => (clock += ms) };
  }

  it("signs a person in, once for all processes", async () => {
    const { sandbox, context, shown, user, home } = await start();
    const me = await connectTo(sandbox, context, user()).users.me();
    expect(me.email).toMatch(/nordlys-foods/);
    expect(new URL(shown[0]!).searchParams.get("scope")).toBe("user_default");
    // Another process finds the token, and needs nobody.
    expect((await connectTo(sandbox, context, { home }).users.me()).id).toBe(me.id);
    expect(shown).toHaveLength(1);
    expect(tokenRequests(sandbox)).toBe(1);
  });

  it("lasts by a refresh token where the scopes ask for it, and asks again when that is gone", async () => {
    const { sandbox, context, shown, user, home } = await start();
    const lasting = { ...context, "oauth-scope": "user_default offline_access" };
    const me = await connectTo(sandbox, lasting, user()).users.me();
    for (let round = 0; round < 2; round++) {
      sandbox.revokeTokens();
      expect((await connectTo(sandbox, lasting, { home }).users.me()).id).toBe(me.id);
    }
    expect(shown).toHaveLength(1);

    sandbox.revokeTokens({ all: true });
    const error = await caught(connectTo(sandbox, lasting, { home }).users.me());
    expect(error).toMatchObject({ code: "auth", problem: "refresh" });
    expect((await connectTo(sandbox, lasting, user()).users.me()).id).toBe(me.id);
    expect(shown).toHaveLength(2);
  });

  it("has nobody to ask where there is no terminal", async () => {
    const { sandbox, context, home } = await start();
    const error = await caught(connectTo(sandbox, context, { home }).users.me());
    expect(error.code).toBe("auth");
    expect(error.remedy).toContain("qlik user me --context dev");
    expect(sandbox.requests).toEqual([]);
  });

  it.each([
    ["refuses", /login_hint=nobody/, "user_default", "browser", /access_denied/],
    ["may not have the scopes", /login_hint=/, "user_default root", "scope", /invalid_scope/],
  ])("says that the person %s", async (_, link, scope, problem, message) => {
    const { sandbox, context, user } = await start();
    const act = (url: string) => (scope === "user_default" ? clickThrough(url, link) : fetch(url));
    const qlik = connectTo(sandbox, { ...context, "oauth-scope": scope }, user(act));
    const error = await caught(qlik.users.me());
    expect(error).toMatchObject({ code: "auth", problem });
    expect(error.message).toMatch(message);
  });

  it("ends with the call, and lets go of the port", async () => {
    const { sandbox, context, user } = await start();
    const stop = new AbortController();
    const waiting = connectTo(
      sandbox,
      context,
      user(() => stop.abort()),
    ).users.me({ signal: stop.signal });
    expect((await caught(waiting)).code).toBe("aborted");
    expect((await connectTo(sandbox, context, user()).users.me()).email).toMatch(/nordlys-foods/);
  });
});

describe("the keyring", () => {
  it("is asked once a process, and again for a secret that was wrong", async () => {
    const sandbox = await startSandbox();
    const { clientId, clientSecret, url } = sandbox;
    const keyring = fakeKeyring({ [`${new URL(url).host}/acme`]: "wrong-secret" });
    let asked = 0;
    const counting = {
      ...keyring,
      read: (entry: Parameters<typeof keyring.read>[0]) => {
        asked++;
        return keyring.read(entry);
      },
    };
    const context: Context = { "oauth-client-id": clientId, "oauth-client-secret": { keyring: "acme" } };
    const qlik = connectTo(sandbox, context, { keyring: counting });
    expect(await caught(qlik.users.me())).toMatchObject({ code: "auth", problem: "client-secret" });
    keyring.entries[`${new URL(url).host}/acme`] = clientSecret;
    expect((await qlik.users.me()).name).toBe("qlik-toolkit bot");
    sandbox.revokeTokens();
    await qlik.users.me();
    expect(asked).toBe(2);
  });
});
