import { describe, expect, it, test } from "vitest";
import { commands } from "../../../src/repl/commands.ts";
import { complete, type CompletionSources } from "../../../src/repl/completion/complete.ts";

const live: NonNullable<CompletionSources["live"]> = {
  variables: () => ["me", "users", "prod"],
  members: (expression, awaited) => {
    const known: Record<string, string[]> = {
      "me.profile": ["name", "nick"],
      "users[0]": ["email", "id"],
      "me.roles[0]": ["title"],
      "awaited later": ["status"],
      prod: ["users"],
    };
    const names = known[awaited ? `awaited ${expression}` : expression] ?? [];
    return names.map((text) => ({ text }));
  },
  functionName: (expression) => (expression === "prod.users.list" ? "users.list" : undefined),
};
const sources: CompletionSources = {
  globals: ["qlik", "connect"],
  commands,
  live,
  contexts: () => ["dev", "prod"],
  seen: (resource) => (resource === "spaces" ? [{ text: "Finance" }, { text: "Sales" }] : []),
};

const texts = (line: string) => complete(line, sources).candidates.map(({ text }) => text);
const offers = (line: string) => [texts(line), complete(line, sources).fragment] as const;

describe("what is offered", () => {
  test.each<[line: string, candidates: string[], fragment: string]>([
    // Resources and methods.
    ["await qlik.us", ["users"], "us"],
    ["qlik.users.l", ["list"], "l"],
    ["qlik.spaces.assign", ["assignments"], "assign"],
    ["qlik.spaces.assignments.c", ["create"], "c"],
    ["const x = await qlik.users.l", ["list"], "l"],
    ["[...qlik.users.l", ["list"], "l"],
    ["f(1, qlik.spaces.l", ["list"], "l"],
    ["qlik?.users?.m", ["me"], "m"],
    ["qlik.users\n  .m", ["me"], "m"],
    ["`${qlik.users.m", ["me"], "m"],
    ["a / qlik.users.m", ["me"], "m"],
    ["x = 'done'; qlik.users.m", ["me"], "m"],
    ["// earlier\nqlik.users.m", ["me"], "m"],
    ["/* c */ qlik.users.m", ["me"], "m"],
    ["const x: User = await qlik.users.m", ["me"], "m"],
    ["f<User>(qlik.users.m", ["me"], "m"],
    ["qlik!.users.m", ["me"], "m"],
    ["qlik.apps.byN", ["byName"], "byN"],
    ["qlik.reloads.createA", ["createAndWait"], "createA"],
    ["qlik.nope.", [], ""],
    ["qlik[0].", [], ""],
    // Names.
    ["", ["qlik", "connect", "me", "users", "prod"], ""],
    ["ql", ["qlik"], "ql"],
    ["await con", ["connect", "const", "console"], "con"],
    ["const qli", [], ""],
    ["1.", [], ""],
    // The user's own.
    ["me.profile.n", ["name", "nick"], "n"],
    ["f(me.profile.ni", ["nick"], "ni"],
    ["me?.profile?.ni", ["nick"], "ni"],
    ["f().na", [], "na"],
    ["f`x`.na", [], "na"],
    ["(await later).st", ["status"], "st"],
    ["users.map((u) => u.em", ["email"], "em"],
    ["users.filter(u => u.em", ["email"], "em"],
    ["users.filter((u: User, i) => i > 1 && u.em", ["email"], "em"],
    ["users.find(u => u.id).em", ["email"], "em"],
    ["users.filter(Boolean)[0].em", ["email"], "em"],
    ["for (const u of users) console.log(u.em", ["email"], "em"],
    ["me.roles.forEach(r => { console.log(r.ti", ["title"], "ti"],
    // What comes back.
    ["(await qlik.users.me()).em", ["email"], "em"],
    ["(await qlik.users.me()).assignedRoles[0].", ["id", "name", "type", "level"], ""],
    ["(await qlik.users.list()).filter(u => u.stat", ["status"], "stat"],
    ["qlik.users.list().then((all) => all[0].ema", ["email"], "ema"],
    ["for await (const u of qlik.users.list()) { u.ema", ["email"], "ema"],
    ["const me = await qlik.users.me()\nme.ema", ["email"], "ema"],
    ["const all = await qlik.users.list();\nall[0].ema", ["email"], "ema"],
    ["qlik.users.list({ limit: 3 }).f", ["first"], "f"],
    ["qlik.users.me().wi", ["withResponse"], "wi"],
    ["(await qlik.reloads.createAndWait({ appId: 'x' })).statu", ["status"], "statu"],
    // Arguments.
    ["qlik.spaces.list(", ["{ "], ""],
    ["qlik.spaces.create({ ty", ["type: "], "ty"],
    ["qlik.spaces.create({ type: ", ['"shared"', '"managed"', '"data"'], ""],
    ["qlik.spaces.create({ type: 'shared', ", ["name: ", "description: "], ""],
    ["qlik.spaces.create({ name: 'x', type: \"", ['shared"', 'managed"', 'data"'], ""],
    ["qlik.spaces.create({ name: 'a, b: {', type: 'ma", ["managed'"], "ma"],
    ["qlik.spaces.create({\n  name: 'x',\n  ty", ["type: "], "ty"],
    ["qlik.users.list({ sort: '-em", ["-email'"], "-em"],
    ["qlik.apps.create({ attributes: { us", ["usage: "], "us"],
    ["qlik.apps.create({ attributes: { usage: 'ANA", ["ANALYTICS'"], "ANA"],
    ["qlik.licenses.assignments.add({ add: [{ su", ["subject: "], "su"],
    ["qlik.spaces.assignments.create('x', { roles: ['con", ["consumer'", "contributor'"], "con"],
    ["qlik.spaces.list({ roles: ", "consumer contributor".split(" ").map((one) => `"${one}"`), ""],
    ["qlik.spaces.list({ 'env", ["environment.name'", "environmentId'"], "env"],
    ["qlik.spaces.list({ env", ["environmentId: "], "env"],
    ["qlik.items.list({ noActions: ", ["true", "false"], ""],
    ["qlik.brands.files.get('x', ", ['"logo"', '"favIcon"', '"styles"'], ""],
    ["qlik.spaces.get('x', { ti", ["timeout: "], "ti"],
    ["qlik.spaces.get('x', { timeout: 1, ra", ["raw: "], "ra"],
    ["qlik.spaces.get('x', { raw: t", ["true", "throw", "try", "type", "typeof"], "t"],
    ["qlik.oauthClients.delete('x', { headers: { ", ['"qlik-confirm-delete": '], ""],
    ["qlik.spaces.patch('x', { na", ["name: "], "na"],
    ["qlik.spaces.patch('x', [{ op: ", ['"replace"'], ""],
    ["qlik.users.list({ filter: me.profile.n", ["name", "nick"], "n"],
    ["qlik.users.list({ limit: us", ["users"], "us"],
    ["qlik.users.list(us", ["users"], "us"],
    ["qlik.users.list<User>({ sor", ["sort: "], "sor"],
    ["qlik.spaces.types({ limi", [], "limi"],
    ["prod.users.list({ sor", ["sort: "], "sor"],
    ["qlik.reloads.createAndWait({ appId: 'x' }, { maxW", ["maxWait: "], "maxW"],
    ["qlik.apps.list({ ownerI", ["ownerId: "], "ownerI"],
    ["qlik.request('", ["GET'", "POST'", "PUT'", "PATCH'", "DELETE'"], ""],
    ["qlik.request('GET', '/api/v1/sp", ["/api/v1/spaces", "/api/v1/spaces/"], "/api/v1/sp"],
    [
      "qlik.request('GET', '/api/v1/spaces/abc/as",
      ["/api/v1/spaces/abc/assignments", "/api/v1/spaces/abc/assignments/"],
      "/api/v1/spaces/abc/as",
    ],
    // A function among the arguments is code of its own.
    ["qlik.users.list({ sort: (() => { m", ["me"], "m"],
    // Contexts, and names that were seen.
    ['connect("', ['dev"', 'prod"'], ""],
    ["await connect('p", ["prod'"], "p"],
    ["qlik.on('p", ["prod'"], "p"],
    ['qlik.on("dev").users.li', ["list"], "li"],
    ['connect("dev").users.li', ["list"], "li"],
    ['qlik.spaces.byName("', ['Finance"', 'Sales"'], ""],
    ['qlik.users.byName("', [], ""],
    // Not in texts, comments and patterns.
    ["'qlik.us", [], ""],
    ['"qlik.us', [], ""],
    ["`qlik.us", [], ""],
    ["`${1} qlik.us", [], ""],
    ["// qlik.us", [], ""],
    ["/* qlik.us", [], ""],
    ["x = /qlik.us", [], ""],
    ["'a\\'qlik.us", [], ""],
    // Commands and their arguments.
    [".he", [".help"], ".he"],
    ["  .fin", [".find"], ".fin"],
    [".help qlik.users.m", ["me"], "m"],
    [".help users.m", ["me"], "m"],
    [".help ql", ["qlik"], "ql"],
    [".help .jso", [".json"], ".jso"],
    [".json me.profile.ni", ["nick"], "ni"],
    [".find qlik.us", [], ""],
    [".zz", [], ".zz"],
    ["?qlik.users.m", ["me"], "m"],
    ["??qlik.users.m", ["me"], "m"],
  ])("%j", (line, candidates, fragment) => {
    const [found, of] = offers(line);
    expect(of).toBe(fragment);
    // Of long lists, the beginning.
    expect(found.slice(0, Math.max(candidates.length, 1))).toEqual(candidates);
  });

  it("begins with the names that are used most, and has no noise", () => {
    const all = texts("qlik.");
    expect(all).toEqual(expect.arrayContaining(["users", "spaces", "apps", "request"]));
    expect(all.at(-1)).toBe("$stats");
    expect(all).not.toEqual(expect.arrayContaining(["constructor"]));
  });

  it("is never what is there already", () => {
    expect(texts("qlik.users.me")).toEqual([]);
    expect(texts("qlik.spaces.create({ name: 'x', na")).toEqual([]);
  });
});

describe("the call that the cursor is in", () => {
  it.each<[line: string, method: string | undefined, index?: number]>([
    ["qlik.spaces.get(", "spaces.get", 0],
    ["qlik.spaces.assignments.get('a', ", "spaces.assignments.get", 1],
    ["qlik.spaces.assignments.get(f(1, 2), ", "spaces.assignments.get", 1],
    ["qlik.spaces.create({ name: 'a', type: ", "spaces.create", 0],
    ["qlik.spaces.get('a')", undefined],
    ["f(", undefined],
    ["qlik.users.list().then((", undefined],
  ])("%j", (line, method, index) => {
    const { call } = complete(line, sources);
    expect([call?.method.name, call?.index]).toEqual([method, index]);
  });
});

it("a file is wanted where a command takes one", () => {
  const load = {
    name: "load",
    summary: "",
    argument: { usage: "FILE", kind: "file" as const },
    run: () => {},
  };
  expect(complete(".load src/re", { ...sources, commands: [load] })).toMatchObject({
    fragment: "src/re",
    wantsFile: true,
  });
});

it("contexts are offered where a command takes one", () => {
  const use = {
    name: "context",
    summary: "",
    argument: { usage: "NAME", kind: "context" as const },
    run: () => {},
  };
  expect(complete(".context p", { ...sources, commands: [use] }).candidates).toEqual([{ text: "prod" }]);
});

// A quadratic scan would run into the time limit.
test("long and hostile lines are read", () => {
  const line = `${"a.".repeat(20_000)}${"(".repeat(20_000)}qlik.us`;
  expect(texts(line)).toEqual(["users"]);
  expect(texts("/".repeat(20_000))).toEqual([]);
  expect(texts(`${"users.map(u => ".repeat(2_000)}u.em`)).toEqual(["email"]);
  expect(texts(`${"{[(`${".repeat(2_000)}qlik.us`)).toEqual(["users"]);
});
