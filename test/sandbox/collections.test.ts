import { describe, expect, it } from "vitest";
import { pageOf } from "../../src/sandbox/collections/pages.ts";
import { patched } from "../../src/sandbox/collections/patch.ts";
import { findOperation } from "../../src/api/catalogue.ts";
import { askToken, sorted, startTenant } from "./tenant-client.ts";

describe("kinds of records without code of their own keep what is done", () => {
  it("from making one to its end", async () => {
    const { get, send, all } = await startTenant();
    const before = await all("/api/v1/webhooks");
    expect(sorted(before, "name")).toEqual(["App published", "User joined"]);

    const made = await send("POST", "/api/v1/webhooks", {
      name: "Mine",
      url: "https://a.example/",
      eventTypes: ["a.b"],
    });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      name: "Mine",
      eventTypes: ["a.b"],
      id: expect.stringMatching(/^[\da-f]{24}$/),
    });
    const { id, createdAt } = made.body;
    expect(Date.parse(createdAt)).toBeGreaterThan(Date.UTC(2026, 6));
    expect(await all("/api/v1/webhooks")).toHaveLength(3);
    const url = `/api/v1/webhooks/${id}`;
    expect((await get(url)).body).toMatchObject({ id, name: "Mine", url: "https://a.example/" });

    const patch = [{ op: "replace", path: "/name", value: "Ours" }];
    expect((await send("PATCH", url, patch)).status).toBe(204);
    expect((await get(url)).body).toMatchObject({ id, name: "Ours", createdAt });
    expect(
      (await send("PUT", url, { name: "Theirs", url: "https://b.example/", eventTypes: [] })).status,
    ).toBe(200);
    expect((await get(url)).body).toMatchObject({ id, name: "Theirs", url: "https://b.example/" });

    expect((await send("DELETE", url)).status).toBe(204);
    expect((await get(url)).status).toBe(404);
    expect((await send("DELETE", url)).status).toBe(404);
    expect(sorted(await all("/api/v1/webhooks"), "id")).toEqual(sorted(before, "id"));
  });

  it("with parts that go with the whole", async () => {
    const { get, send, all } = await startTenant();
    const [glossary] = await all("/api/v1/glossaries");
    const terms = `/api/v1/glossaries/${glossary.id}/terms`;
    expect(sorted(await all(terms), "name")).toContain("Gross margin");
    expect((await get("/api/v1/glossaries/none/terms")).status).toBe(404);
    await send("POST", terms, { name: "EBITDA" });
    expect(sorted(await all(terms), "name")).toContain("EBITDA");
    await send("DELETE", `/api/v1/glossaries/${glossary.id}`);
    expect((await get(terms)).status).toBe(404);
  });

  it("at both of the paths that automations have", async () => {
    const { get, all } = await startTenant();
    const [one] = await all("/api/v1/automations");
    expect((await get(`/api/workflows/automations/${one.id}`)).body.name).toBe(one.name);
  });

  it("with the same records for the same seed, whatever is asked for first", async () => {
    const [one, other] = await Promise.all([startTenant({ seed: 3 }), startTenant({ seed: 3 })]);
    await one.all("/api/v1/themes").catch(() => []);
    const first = await one.all("/api/v1/webhooks");
    expect(await other.all("/api/v1/webhooks")).toEqual(first);
    const create = ({ send }: typeof one) => send("POST", "/api/v1/spaces", { name: "New", type: "shared" });
    expect((await create(one)).body.id).toBe((await create(other)).body.id);
  });

  it("of apps and spaces, only of those that there are", async () => {
    const { get } = await startTenant();
    expect((await get("/api/v1/spaces/none/shares")).body.errors[0].code).toBe("SPACES-404");
    expect((await get("/api/v1/apps/none/media/thumbnail")).body.errors[0].code).toBe("APPS-404");
  });

  it("sorted, and filtered by their own fields", async () => {
    const { get } = await startTenant();
    const names = async (query: string) =>
      (await get(`/api/v1/automations?${query}`)).body.data.map((one: { name: string }) => one.name);
    const all = await names("sort=name");
    expect(all[0]).toBe("Archive stale spaces");
    expect(await names("sort=-name")).toEqual([...all].reverse());
    const { data } = (await get("/api/v1/glossaries")).body;
    expect((await get(`/api/v1/report-templates?name=Weekly%20sales`)).body.data).toHaveLength(1);
    expect(data).toHaveLength(2);
    const roles = async (filter: string) => await get(`/api/v1/roles?filter=${encodeURIComponent(filter)}`);
    expect(sorted((await roles('name sw "Tenant" or name eq "Steward"')).body.data, "name")).toEqual([
      ...["Steward", "TenantAdmin"],
    ]);
    expect((await roles('colour eq "red"')).body.errors[0].source).toEqual({ parameter: "filter" });
  });
});

describe("roles, groups, keys and clients are those that the rest of the tenant knows", () => {
  it("can be given to users, and taken away with the role", async () => {
    const { all, get, send } = await startTenant();
    const made = await send("POST", "/api/v1/roles", { name: "Auditor", assignedScopes: ["user_default"] });
    expect(made.status).toBe(201);
    const [user] = await all("/api/v1/users?limit=1");
    const patch = [{ op: "add", path: "/assignedRoles/-", value: { id: made.body.id } }];
    const url = `/api/v1/users/${user.id}`;
    expect((await send("PATCH", url, patch)).status).toBe(204);
    expect((await get(url)).body.roles).toContain("Auditor");
    await send("DELETE", `/api/v1/roles/${made.body.id}`);
    expect((await get(url)).body.roles).not.toContain("Auditor");
  });

  it("keys and clients that are made let one in, until they go", async () => {
    const tenant = await startTenant();
    const { get, send } = tenant;
    const key = (await send("POST", "/api/v1/api-keys", { description: "Mine", sub: "me" })).body;
    expect((await get("/api/v1/spaces", key.token)).status).toBe(200);
    await send("DELETE", `/api/v1/api-keys/${key.id}`);
    expect((await get("/api/v1/spaces", key.token)).status).toBe(401);

    const made = await send("POST", "/api/v1/oauth-clients", {
      appType: "web",
      clientName: "Mine",
      allowedScopes: ["user_default"],
    });
    const { clientId: client_id, clientSecret: client_secret } = made.body;
    const signedIn = await askToken(tenant, { client_id, client_secret });
    expect(signedIn.status).toBe(200);
    expect((await get("/api/v1/spaces", signedIn.body.access_token)).status).toBe(200);
    expect((await get(`/api/v1/oauth-clients/${client_id}`)).body.clientName).toBe("Mine");
    expect(JSON.stringify((await get("/api/v1/oauth-clients")).body)).not.toContain(client_secret);
  });

  it.each([
    ["/api/v1/roles", "name", "TenantAdmin"],
    ["/api/v1/groups", "name", "Finance"],
    ["/api/v1/api-keys", "description", "analyst-api-key"],
    ["/api/v1/oauth-clients", "clientName", "Sandbox bot"],
  ])("%s lists them", async (path, field, value) => {
    expect(sorted(await (await startTenant()).all(`${path}?limit=100`), field)).toContain(value);
  });
});

describe("pages", () => {
  const rows = Array.from({ length: 7 }, (_, index) => ({ id: `r${index}` }));

  it.each([
    "webhooks.list",
    "workflows.automations.list",
    "scheduling.tasks.list",
    "webIntegrations.list",
    "reportTemplates.list",
    "dataStores.list",
    "ml.experiments.list",
  ])("of %s lead through all, each once", (name) => {
    const operation = findOperation(name)!;
    const seen: unknown[] = [];
    let search = new URLSearchParams({ limit: "3" });
    for (let pages = 0; pages < 4; pages += 1) {
      const query = Object.fromEntries(search);
      const page = pageOf(rows, "id", operation, { query, origin: "http://a", path: "/b", search });
      seen.push(...page.rows.map(({ id }) => id));
      if (page.next === undefined) break;
      search = new URL(page.next).searchParams;
    }
    expect(seen).toEqual(rows.map(({ id }) => id));
  });

  it.each([
    ["webhooks.list", { next: "garbage" }],
    ["reportTemplates.list", { skip: "x" }],
  ])("of %s refuse a place that is none", (name, query) => {
    const search = new URLSearchParams(query as Record<string, string>);
    const call = { query, origin: "http://a", path: "/b", search };
    expect(() => pageOf(rows, "id", findOperation(name)!, call)).toThrow(/Invalid query parameter/);
  });
});

describe("a JSON Patch", () => {
  const members = { op: "op", path: "path", value: "value" };
  const apply = (...operations: unknown[]) =>
    patched({ a: 1, tags: ["x", "y"], in: { b: 2 } }, operations, { ops: [], members });

  it.each<[string, unknown, object]>([
    ["replaces", { op: "replace", path: "/a", value: 2 }, { a: 2 }],
    ["adds", { op: "add", path: "/c", value: 3 }, { c: 3 }],
    ["goes deeper", { op: "replace", path: "/in/b", value: 3 }, { in: { b: 3 } }],
    ["adds at the end of a list", { op: "add", path: "/tags/-", value: "z" }, { tags: ["x", "y", "z"] }],
    ["removes from a list", { op: "remove", path: "/tags/0" }, { tags: ["y"] }],
    ["takes a path without a slash", { op: "Replace", path: "a", value: 4 }, { a: 4 }],
    ["takes escaped names", { op: "add", path: "/a~1b~0c", value: 5 }, { "a/b~c": 5 }],
  ])("%s", (_, operation, expected) => expect(apply(operation)).toMatchObject(expected));

  it("removes", () => expect(apply({ op: "remove", path: "/a" })).not.toHaveProperty("a"));

  it.each([
    5,
    {},
    { path: "/x/y/z", value: 1 },
    { op: "add", path: "/tags/9", value: 1 },
    { path: "/__proto__", value: {} },
  ])("refuses %j", (operation) => expect(() => apply(operation)).toThrow(/Invalid patch/));
});
