import { describe, expect, it } from "vitest";
import { askToken, sorted, startTenant } from "./tenant-client.ts";

describe("GET /api/v1/users/me", () => {
  it("redirects to the bot of the OAuth client, which has exactly a bot's fields", async () => {
    const client = await startTenant();
    const { access_token: token } = (await askToken(client)).body;
    const { status, headers } = await client.get("/api/v1/users/me", token);
    expect(status).toBe(301);
    const location = new URL(headers.get("location") ?? "", client.sandbox.url);
    expect(location.href).toMatch(new RegExp(`^${client.sandbox.url}/api/v1/users/[0-9a-f]{24}$`));

    const { body } = await client.get(location.href, token);
    expect(Object.keys(body).sort()).toEqual([
      "assignedGroups",
      "assignedRoles",
      "clientId",
      "created",
      "createdAt",
      "groups",
      "id",
      "lastUpdated",
      "lastUpdatedAt",
      "name",
      "roles",
      "status",
      "subject",
      "tenantId",
    ]);
    expect(body).toMatchObject({
      clientId: client.sandbox.clientId,
      subject: `qlikbot\\${client.sandbox.clientId}`,
      assignedRoles: [{ id: expect.any(String), name: "TenantAdmin", type: "default", level: "admin" }],
    });
  });

  it("redirects an API key to its person", async () => {
    const { sandbox } = await startTenant();
    const response = await fetch(`${sandbox.url}/api/v1/users/me`, {
      headers: { authorization: `Bearer ${sandbox.apiKey}` },
    });
    const user = (await response.json()) as any;
    expect(user).toMatchObject({ email: expect.stringContaining("@"), locale: "nb-NO", status: "active" });
    expect(user.links.self.href).toBe(response.url);
  });
});

it("GET /api/v1/tenants/me redirects to the tenant", async () => {
  const { get } = await startTenant();
  const { status, headers } = await get("/api/v1/tenants/me");
  expect(status).toBe(302);
  const { body } = await get(headers.get("location") ?? "");
  expect(headers.get("location")).toBe(`/api/v1/tenants/${body.id}`);
  expect(body.name).toContain("not Qlik");
});

describe("GET /api/v1/users", () => {
  it("has about sixty people of many scripts, and twenty of them on a page", async () => {
    const { get, all } = await startTenant();
    const { body } = await get("/api/v1/users?totalResults=true");
    expect(body.data).toHaveLength(20);
    expect(body.totalResults).toBe(61);
    const users = await all("/api/v1/users");
    expect(users).toHaveLength(61);
    for (const script of [
      /\p{Script=Han}/u,
      /\p{Script=Hangul}/u,
      /\p{Script=Arabic}/u,
      /\p{Script=Thai}/u,
    ]) {
      expect(users.some((user) => script.test(user.name))).toBe(true);
    }
    expect(new Set(users.map((user) => user.status))).toEqual(new Set(["active", "invited", "disabled"]));
  });

  it("says the total only when asked", async () => {
    const { get } = await startTenant();
    expect((await get("/api/v1/users")).body).not.toHaveProperty("totalResults");
  });

  it("sends only the fields that were asked for", async () => {
    const { get } = await startTenant();
    const { body } = await get("/api/v1/users?limit=1&fields=name,email");
    expect(Object.keys(body.data[0]).sort()).toEqual(["email", "name"]);
  });

  it.each([
    ['name eq "bob ray"', ["Bob Ray"]],
    ['name co "NGUY"', ["Liam Nguyen-Walsh", "Nguyễn Văn An"]],
    ['email sw "ken."', ["佐藤 健"]],
    ['name eq "Bob Ray" or name eq "Li Wei"', ["Bob Ray", "Li Wei"]],
    ['name sw "A" and name co "Whit"', ["Alice Whitfield"]],
    // "and" binds more strongly than "or".
    ['name eq "Bob Ray" or name sw "A" and name co "Whit"', ["Alice Whitfield", "Bob Ray"]],
    ['(name eq "Bob Ray" or name sw "A") and name co "Whit"', ["Alice Whitfield"]],
    ['name co "\\"" OR Name EQ "Dylan Price"', ["Dylan Price"]],
    ['assignedRoles.name eq "TenantAdmin" and status eq "active"', ["Ingrid Solheim", "qlik-toolkit bot"]],
    ['id eq "nobody"', []],
  ])("filters by %s", async (filter, names) => {
    const { all } = await startTenant();
    const users = await all(`/api/v1/users?filter=${encodeURIComponent(filter)}`);
    expect(sorted(users, "name")).toEqual(names);
  });

  it.each([
    "name",
    "name eq",
    "name eq Bob",
    'name eq "Bob',
    'name eq "Bob" and',
    'name eq "Bob" name eq "Li"',
    '(name eq "Bob"',
    'shoeSize eq "44"',
    'status co "act"',
    'constructor eq "x"',
    `${"(".repeat(33)}name eq "x"${")".repeat(33)}`,
  ])("refuses the filter %s", async (filter) => {
    const { get, send } = await startTenant();
    const inQuery = await get(`/api/v1/users?filter=${encodeURIComponent(filter)}`);
    expect([inQuery.status, inQuery.body.errors[0].source]).toEqual([400, { parameter: "filter" }]);
    const inBody = await send("POST", "/api/v1/users/actions/filter", { filter });
    expect([inBody.status, inBody.body.errors[0].source]).toEqual([400, { pointer: "/filter" }]);
  });

  it.each(["name", "-name", "+email", "-createdAt", "+status", "subject", "id", "inviteExpiry", "clientId"])(
    "sorts by %s",
    async (sort) => {
      const { all } = await startTenant();
      const users = await all(`/api/v1/users?limit=7&sort=${encodeURIComponent(sort)}`);
      const key = sort.replace(/^[+-]/, "");
      expect(users).toHaveLength(61);
      const values = users.map((user) => user[key] ?? (key === "inviteExpiry" ? 0 : ""));
      const folded = values.map((value) => (typeof value === "string" ? value.toLowerCase() : value));
      const expected = [...folded].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      expect(folded).toEqual(sort.startsWith("-") ? expected.reverse() : expected);
    },
  );
});

describe("POST /api/v1/users/actions/filter", () => {
  it("pages with the body sent again", async () => {
    const { send, get } = await startTenant();
    const filter = { filter: 'status eq "invited" or status eq "disabled"' };
    const total = (await get(`/api/v1/users?totalResults=true&filter=${filter.filter}`)).body.totalResults;
    const first = await send("POST", "/api/v1/users/actions/filter?limit=2&sort=-name", filter);
    const second = await send("POST", first.body.links.next.href, filter);
    const users = [...first.body.data, ...second.body.data];
    const names = users.map((user) => user.name);
    expect(total).toBeGreaterThan(4);
    expect(new Set(names).size).toBe(4);
    expect(sorted(users, "name").reverse()).toEqual(names);
  });
});

describe("changing users", () => {
  it("creates, counts, changes and deletes", async () => {
    const now = Date.UTC(2027, 0, 1);
    const { send, get } = await startTenant({ now: () => now });
    const count = async () => (await get("/api/v1/users/actions/count")).body.total;
    const before = await count();

    const body = { subject: "corp\\new", name: "Núria", email: "nuria@corp.example", status: "invited" };
    const made = await send("POST", "/api/v1/users", { ...body, assignedRoles: [{ name: "Developer" }] });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      ...body,
      roles: ["Developer"],
      createdAt: "2027-01-01T00:00:00.000Z",
      inviteExpiry: now / 1000 + 7 * 24 * 60 * 60,
    });
    expect(await count()).toBe(before + 1);
    expect((await send("POST", "/api/v1/users", body)).status).toBe(409);

    const path = `/api/v1/users/${made.body.id}`;
    const patch = [
      { op: "replace", path: "/name", value: "Núria Puig" },
      { op: "replace", path: "/status", value: "active" },
      { op: "add", path: "/assignedRoles/-", value: { name: "Steward" } },
      { op: "remove-value", path: "/assignedRoles", value: { name: "Developer" } },
      { op: "replace", path: "/assignedGroups", value: [{ name: "Executives", providerType: "idp" }] },
    ];
    expect((await send("PATCH", path, patch)).status).toBe(204);
    expect((await get(path)).body).toMatchObject({
      name: "Núria Puig",
      status: "active",
      roles: ["Steward"],
      groups: ["Executives"],
    });

    expect((await send("DELETE", path)).status).toBe(204);
    expect((await get(path)).status).toBe(404);
    expect(await count()).toBe(before);
  });

  it.each([
    [{ op: "replace", path: "/subject", value: "x" }, "/1/path"],
    [{ op: "add", path: "/name", value: "x" }, "/1/op"],
    [{ op: "replace", path: "/status", value: "asleep" }, "/1/value"],
    [{ op: "replace", path: "/assignedRoles", value: [{ name: "King" }] }, "/1/value"],
    [{ op: "move", path: "/name", value: "x" }, "/1/op"],
  ])("does nothing at all where an operation is wrong: %j", async (wrong, pointer) => {
    const { send, get } = await startTenant();
    const path = (await get("/api/v1/users/me")).headers.get("location") ?? "";
    const answer = await send("PATCH", path, [{ op: "replace", path: "/name", value: "Changed" }, wrong]);
    expect([answer.status, answer.body.errors[0].source]).toEqual([400, { pointer }]);
    expect((await get(path)).body.name).toBe("Ingrid Solheim");
  });

  it.each([
    [{}, "/subject"],
    [{ subject: "a", status: "invited" }, "/email"],
    [{ subject: "a", tenantId: "other" }, "/tenantId"],
    [{ subject: "a", assignedRoles: [{ name: "King" }] }, "/assignedRoles"],
  ])("does not create from %j", async (body, pointer) => {
    const { status, body: answer } = await (await startTenant()).send("POST", "/api/v1/users", body);
    expect([status, answer.errors[0].source]).toEqual([400, { pointer }]);
  });
});
