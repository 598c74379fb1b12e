import { describe, expect, it } from "vitest";
import { createQlik, type Qlik } from "../../../src/api/qlik.ts";
import { caught } from "../../helpers/caught.ts";
import { fixedTokens, testClient } from "../../helpers/http-client.ts";
import { startSandbox } from "../../helpers/sandbox.ts";
import { scriptedServer } from "../../helpers/scripted-server.ts";

describe("byName, on the sandbox", () => {
  async function tenant(): Promise<Qlik> {
    const sandbox = await startSandbox();
    return createQlik(testClient(sandbox.url, { tokens: fixedTokens(sandbox.apiKey) }));
  }

  const kinds: Record<string, (qlik: Qlik) => Promise<{ id: string; name: string }[]>> = {
    users: async (qlik) => (await qlik.users.list()).map(({ id, name }) => ({ id, name })),
    spaces: async (qlik) => (await qlik.spaces.list()).map(({ id, name }) => ({ id, name })),
    apps: async (qlik) => (await qlik.apps.list()).map(({ id, name }) => ({ id, name })),
  };
  const lookUp = (qlik: Qlik, kind: string, name: unknown) => (qlik as any)[kind].byName(name);

  it.each(Object.entries(kinds))("%s: by the very name, in another case, and near it", async (kind, list) => {
    const qlik = await tenant();
    const all = await list(qlik);
    const names = all.map(({ name }) => name.toLowerCase());
    const one = all.find(
      ({ name }) =>
        name.length > 6 && names.filter((other) => other.includes(name.toLowerCase())).length === 1,
    )!;
    expect((await lookUp(qlik, kind, one.name)).id).toBe(one.id);
    expect((await lookUp(qlik, kind, one.name.toUpperCase())).id).toBe(one.id);
    // A letter too many at the end.
    const error = await caught(lookUp(qlik, kind, `${one.name}x`));
    expect([error.code, error.message]).toEqual([
      "not-found",
      `There is no "${one.name}x" among ${kind}. Did you mean "${one.name}"?`,
    ]);
  });

  it("prefers the very spelling, and lists the candidates where it does not tell", async () => {
    const qlik = await tenant();
    const [upper, lower] = [
      await qlik.spaces.create({ name: "Twins", type: "shared" }),
      await qlik.spaces.create({ name: "twins", type: "data" }),
    ];
    expect((await qlik.spaces.byName("Twins")).id).toBe(upper.id);
    expect((await qlik.spaces.byName("twins")).id).toBe(lower.id);
    const error = await caught(qlik.spaces.byName("TWINS"));
    expect([error.code, error.message]).toEqual(["usage", 'There are 2 spaces named "TWINS".']);
    expect(error.remedy).toContain(`${upper.id} (Twins)`);
    expect(error.remedy).toContain(`${lower.id} (twins)`);
  });

  it.each([[undefined], [""], [7], [null], [["a"]]])("%j is no name", async (name) => {
    const qlik = await tenant();
    expect((await caught(lookUp(qlik, "users", name))).code).toBe("usage");
  });

  it.each(['" or id pr "', "a\\", '\\"', "é 'x' & y=z+1%41", "a\nb"])(
    "the name %j is a name, and no filter",
    async (name) => {
      const qlik = await tenant();
      const { id } = await qlik.users.create({ subject: "canary", name });
      expect((await qlik.users.byName(name)).id).toBe(id);
      expect((await caught(qlik.users.byName(`${name}?`))).code).toBe("not-found");
    },
  );
});

describe("byName, on a scripted server", () => {
  async function asked(kind: string, data: object[], name: string) {
    const { url, requests } = await scriptedServer(() => ({ body: { data } }));
    const found: unknown = await (createQlik(testClient(url)) as any)[kind].byName(name);
    return { found, targets: requests.map(({ target }) => target) };
  }

  it.each<[string, object, string]>([
    ["apps", { name: "A", resourceId: "r" }, "/api/v1/items?name=A&resourceType=app&limit=100"],
    ["automations", { name: "A" }, "/api/v1/automations?limit=200"],
    ["dataConnections", { qName: "A" }, "/api/v1/data-connections?limit=100"],
    ["dataSets", { name: "A" }, "/api/v1/items?name=A&resourceType=dataset&limit=100"],
    ["glossaries", { name: "A" }, "/api/v1/glossaries?limit=100"],
    ["groups", { name: "A" }, "/api/v1/groups?filter=name%20eq%20%22A%22&limit=100"],
    ["spaces", { name: "A" }, "/api/v1/spaces?name=A&limit=100"],
    ["users", { name: "A" }, "/api/v1/users?filter=name%20eq%20%22A%22&limit=100"],
    ["webhooks", { name: "A" }, "/api/v1/webhooks?limit=100"],
  ])("%s", async (kind, one, target) => {
    const other = { id: "2", name: "AB", qName: "AB" };
    expect(await asked(kind, [other, { id: "1", ...one }], "A")).toEqual({
      found: { id: "1", ...one },
      targets: [target],
    });
  });

  it("candidates among apps are given by the id that other calls take", async () => {
    const data = [1, 2].map((n) => ({ id: `item-${n}`, resourceId: `app-${n}`, name: "A" }));
    const error = await caught(asked("apps", data, "A"));
    expect(error.remedy).toContain("app-1 (A), app-2 (A)");
  });

  it("a suggestion that cannot be had is left out", async () => {
    const { url } = await scriptedServer((_, index) =>
      index === 0 ? { body: { data: [] } } : { status: 400, body: {} },
    );
    const error = await caught(createQlik(testClient(url)).users.byName("Ada"));
    expect([error.code, error.message]).toEqual(["not-found", 'There is no "Ada" among users.']);
  });
});
