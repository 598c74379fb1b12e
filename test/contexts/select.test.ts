import { describe, expect, it } from "vitest";

import { selectContext } from "../../src/contexts/select.ts";
import type { Store } from "../../src/contexts/store.ts";
import { redactKnown } from "../../src/redact.ts";
import { caught } from "./caught.ts";

const context = (name: string) => ({ server: `https://${name}.eu.qlikcloud.com`, "api-key": "${K}" });
const STORE: Store = {
  path: "/home/ann/.qlik/contexts.yml",
  current: "dev",
  defaults: {},
  contexts: new Map<string, unknown>([
    ["dev", context("dev")],
    ["prod", context("prod")],
    ["broken", 5],
  ]),
};
const EMPTY: Store = { ...STORE, current: undefined, contexts: new Map() };
const TENANT = { QLIK_SERVER: "acme.eu", QLIK_API_KEY: "hunter22" };

type Flags = { context?: string };
const select = (flags: Flags, env: Record<string, string>, store: Store | (() => Store) = STORE) =>
  selectContext({ ...flags, env, store: typeof store === "function" ? store : () => store });

describe("the stronger one wins", () => {
  it.each<[string, Flags, Record<string, string>, string]>([
    ["the store's current", {}, {}, "dev"],
    ["QLIK_CONTEXT over the store", {}, { QLIK_CONTEXT: "prod" }, "prod"],
    ["QLIK_SERVER over the store", {}, TENANT, "acme"],
    ["--context over the store", { context: "prod" }, {}, "prod"],
    ["--context over QLIK_CONTEXT", { context: "prod" }, { QLIK_CONTEXT: "nope" }, "prod"],
    ["--context over QLIK_SERVER", { context: "prod" }, TENANT, "prod"],
    ["empty variables do not count", {}, { QLIK_CONTEXT: "", QLIK_SERVER: " ", QLIK_API_KEY: "" }, "dev"],
    ["QLIK_CONTEXT may use any variable", {}, { QLIK_CONTEXT: "prod", QLIK_API_KEY: "x" }, "prod"],
  ])("%s", (_, flags, env, name) => {
    expect(select(flags, env).name).toBe(name);
  });

  it("and changes nothing of its input", () => {
    const flags = Object.freeze({ context: "dev" });
    const store = { ...STORE, contexts: new Map([["dev", Object.freeze(context("dev"))]]) };
    expect(select(flags, Object.freeze({}) as Record<string, string>, Object.freeze(store)).origin).toBe(
      STORE.path,
    );
  });
});

describe("the environment needs no file", () => {
  const noFile = (): Store => {
    throw new Error("the store was read");
  };

  it("with an API key", () => {
    expect(select({}, TENANT, noFile)).toEqual({
      name: "acme",
      origin: "environment",
      server: "https://acme.eu.qlikcloud.com",
      insecure: false,
      readOnly: false,
      protected: false,
      headers: {},
      credentials: { kind: "api-key", apiKey: { env: "QLIK_API_KEY" } },
    });
  });

  it("with an OAuth client", () => {
    const env = { QLIK_SERVER: "acme.eu", QLIK_CLIENT_ID: "a", QLIK_CLIENT_SECRET: "b", QLIK_SCOPE: "x y" };
    const { scope, credentials } = select({}, env, noFile);
    expect(scope).toBe("x y");
    expect(credentials).toEqual({
      kind: "oauth-m2m",
      clientId: { env: "QLIK_CLIENT_ID" },
      clientSecret: { env: "QLIK_CLIENT_SECRET" },
    });
  });

  it.each([
    ["http://localhost:3000", "localhost"],
    ["http://127.0.0.1:3000", "127.0.0.1"],
    ["http://[::1]:3000", "[::1]"],
  ])("on %s", (server, name) => {
    expect(select({}, { QLIK_SERVER: server, QLIK_API_KEY: "x" }, noFile).name).toBe(name);
  });
});

describe("contradictions name what contradicts", () => {
  it.each<[string, Flags, Record<string, string>, RegExp]>([
    ["both variables", {}, { ...TENANT, QLIK_CONTEXT: "dev" }, /QLIK_CONTEXT and QLIK_SERVER/],
    ["both kinds", {}, { ...TENANT, QLIK_CLIENT_ID: "x" }, /QLIK_API_KEY and QLIK_CLIENT_ID/],
    [
      "both kinds, by the secret",
      {},
      { ...TENANT, QLIK_CLIENT_SECRET: "hunter22" },
      /QLIK_API_KEY and QLIK_CLIENT_SECRET/,
    ],
    [
      "no secret",
      {},
      { QLIK_SERVER: "acme.eu", QLIK_CLIENT_ID: "x" },
      /QLIK_CLIENT_ID is set but QLIK_CLIENT_SECRET is not/,
    ],
    [
      "no id",
      {},
      { QLIK_SERVER: "acme.eu", QLIK_CLIENT_SECRET: "hunter22" },
      /QLIK_CLIENT_SECRET is set but QLIK_CLIENT_ID is not/,
    ],
    ["no credentials", {}, { QLIK_SERVER: "acme.eu" }, /QLIK_SERVER is given/],
    ["no server", {}, { QLIK_API_KEY: "hunter22" }, /QLIK_API_KEY is set but QLIK_SERVER is not/],
    [
      "no server for a client",
      {},
      { QLIK_CLIENT_ID: "x", QLIK_CLIENT_SECRET: "hunter22" },
      /are set but QLIK_SERVER/,
    ],
    ["server that is none", {}, { ...TENANT, QLIK_SERVER: "acme" }, /QLIK_SERVER: .*region/],
    [
      "broken context",
      { context: "broken" },
      {},
      /"broken" \(\/home\/ann\/\.qlik\/contexts\.yml\): .*not a map/,
    ],
  ])("%s", async (_, flags, env, message) => {
    const error = await caught(() => select(flags, env));
    expect(error.code).toBe("config");
    expect(error.message).toMatch(message);
    expect(error.message + error.remedy).not.toContain("hunter22");
    expect(error.remedy).not.toBe("");
  });
});

it.each(["", " "])("an empty name is not the current context: %j", async (context) => {
  for (const env of [{}, { QLIK_CONTEXT: "prod" }, TENANT]) {
    expect((await caught(() => select({ context }, env))).code).toBe("usage");
  }
});

it("knows the secrets of the environment at once", () => {
  select({}, { QLIK_SERVER: "acme.eu", QLIK_API_KEY: "canary-env-key-0817" });
  const client = { QLIK_CLIENT_ID: "a", QLIK_CLIENT_SECRET: "canary-env-secret-0818" };
  select({}, { QLIK_SERVER: "acme.eu", ...client });
  expect(redactKnown("canary-env-key-0817 canary-env-secret-0818")).toBe("[redacted] [redacted]");
});

it("allows credentials without a server where the context refers to them", () => {
  const contexts = new Map([["dev", { ...context("dev"), "api-key": "${QLIK_API_KEY}" }]]);
  expect(select({}, { QLIK_API_KEY: "x" }, { ...STORE, contexts }).name).toBe("dev");
});

it("merges the store's defaults under a context", () => {
  const store = { ...STORE, defaults: { protected: true, "api-key": "${D}" } };
  expect(select({}, {}, store)).toMatchObject({ protected: true, credentials: { apiKey: "${K}" } });
});

it.each([
  ["a flag", { context: "prdo" }, {}],
  ["a variable", {}, { QLIK_CONTEXT: "Prod" }],
])("an unknown name in %s gets the nearest one and all", async (_, flags, env: Record<string, string>) => {
  const error = await caught(() => select(flags, env));
  expect([error.code, error.message]).toEqual(["config", expect.stringContaining('Did you mean "prod"?')]);
  expect(error.remedy).toContain("dev, prod, broken");
});

it("a current context that is gone is an unknown name", async () => {
  expect((await caught(() => select({}, {}, { ...STORE, current: "gone" }))).message).toContain('"gone"');
});

describe("no context at all", () => {
  it("explains the three ways on", async () => {
    const error = await caught(() => select({}, {}, EMPTY));
    expect(error.code).toBe("config");
    for (const way of ["`qlik context init`", "`qlik context apply contexts.yaml`", "`qlik --sandbox`"]) {
      expect(error.remedy).toContain(way);
    }
  });

  it("names those to choose from", async () => {
    const error = await caught(() => select({}, {}, { ...STORE, current: undefined }));
    expect(error.remedy).toMatch(/qlik context use NAME.*dev, prod/);
  });
});

describe("the project's file, and one that is named", () => {
  const project = (current: string | undefined, ...names: string[]): Store => ({
    path: "/project/contexts.yaml",
    current,
    defaults: { comment: "project" },
    contexts: new Map(names.map((name) => [name, { ...context(`${name}-project`) }])),
  });
  const one = project("test", "test", "dev");

  it.each<[string, Flags, Record<string, string>, { named?: Store; project?: Store; store?: Store }, string]>(
    [
      ["the project's current over the store's", {}, {}, { project: one }, "https://test-project"],
      [
        "the project's context over the store's of that name",
        { context: "dev" },
        {},
        { project: one },
        "https://dev-project",
      ],
      [
        "QLIK_CONTEXT over the project's current",
        {},
        { QLIK_CONTEXT: "prod" },
        { project: one },
        "https://prod.",
      ],
      [
        "QLIK_CONTEXT in the project's file first",
        {},
        { QLIK_CONTEXT: "dev" },
        { project: one },
        "https://dev-project",
      ],
      ["QLIK_SERVER over the project's current", {}, TENANT, { project: one }, "https://acme."],
      [
        "the store's current, where the project has none",
        {},
        {},
        { project: project(undefined, "x", "y") },
        "https://dev.",
      ],
      [
        "the project's of the store's current's name",
        {},
        {},
        { project: project(undefined, "dev", "y") },
        "https://dev-project",
      ],
      [
        "the project's only one, where there is no current one",
        {},
        {},
        { project: project(undefined, "x"), store: EMPTY },
        "https://x-project",
      ],
      ["the named file's current over QLIK_SERVER", {}, TENANT, { named: one }, "https://test-project"],
      ["the named file's only one", {}, {}, { named: project(undefined, "x") }, "https://x-project"],
      ["QLIK_CONTEXT in the named file", {}, { QLIK_CONTEXT: "dev" }, { named: one }, "https://dev-project"],
      [
        "--context in the store, beside a named file",
        { context: "prod" },
        {},
        { named: one },
        "https://prod.",
      ],
    ],
  )("%s", (_, flags, env, { named, project: file, store = STORE }, server) => {
    const files = { ...(named && { named: () => named }), project: () => file, store: () => store };
    expect(selectContext({ ...flags, env, ...files }).server).toContain(server);
  });

  it("each is read only where it is needed", () => {
    const never = () => {
      throw new Error("a file was read");
    };
    expect(selectContext({ env: TENANT, project: never, store: never }).name).toBe("acme");
    expect(selectContext({ context: "dev", env: {}, project: () => one, store: never }).origin).toBe(
      one.path,
    );
    expect(selectContext({ env: {}, named: () => one, store: never }).origin).toBe(one.path);
  });

  it("a named file without a current context asks for a choice", async () => {
    const named = () => project(undefined, "x", "y");
    const { code, remedy } = await caught(() => selectContext({ env: {}, named, store: () => STORE }));
    expect({ code, remedy }).toEqual({ code: "config", remedy: "Choose one with --context: x, y." });
  });

  it("an unknown name is told with the names of all of them", async () => {
    const files = { project: () => one, store: () => STORE };
    const { message, remedy } = await caught(() => selectContext({ context: "tset", env: {}, ...files }));
    expect(message).toContain('Did you mean "test"?');
    expect(remedy).toContain("test, dev, prod");
  });
});
