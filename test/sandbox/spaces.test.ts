import { describe, expect, it } from "vitest";
import { dispatch } from "../../src/sandbox/dispatch.ts";
import { createRouter } from "../../src/sandbox/router.ts";
import { allRoutes } from "../../src/sandbox/routes/all.ts";
import { seedState } from "../../src/sandbox/seed.ts";
import { sorted, startTenant } from "./tenant-client.ts";

describe("GET /api/v1/spaces", () => {
  it.each([
    ["type=data", ["Data Warehouse", "External Data"]],
    [
      "type=data,managed&name=A",
      ["Board", "Data Warehouse", "External Data", "Finance", "Operations", "Sales"],
    ],
    ["name=finance", ["Finance", "Finance (dev)"]],
    ["name=市场", ["Marketing 市场部"]],
    ["action=publish", ["Board", "Finance", "Operations", "Sales"]],
    ["ownerId=nobody", []],
    ["environmentId=e1", []],
    ["environmentId=&type=data", ["Data Warehouse", "External Data"]],
  ])("selects by %s and counts what it finds", async (query, expected) => {
    const { get } = await startTenant();
    const { body } = await get(`/api/v1/spaces?${query}`);
    expect(sorted(body.data, "name")).toEqual(expected);
    expect(body.meta.count).toBe(expected.length);
  });

  it("selects by the caller's role in the space", async () => {
    const { get, send } = await startTenant();
    const { id } = (await get("/api/v1/spaces?name=Sandpit")).body.data[0];
    const me = (await get((await get("/api/v1/users/me")).headers.get("location") ?? "")).body;
    await send("POST", `/api/v1/spaces/${id}/assignments`, {
      type: "group",
      assigneeId: me.assignedGroups[0].id,
      roles: ["codeveloper"],
    });
    const { data } = (await get("/api/v1/spaces?roles=codeveloper,operator&type=shared")).body;
    const sandpit = data.find((space: any) => space.name === "Sandpit");
    expect(sandpit.meta.roles).toContain("codeveloper");
  });

  it("knows its types", async () => {
    const { get } = await startTenant();
    expect((await get("/api/v1/spaces/types")).body).toEqual({ data: ["shared", "managed", "data"] });
  });
});

describe("changing spaces", () => {
  it("creates, updates, patches and deletes", async () => {
    let now = Date.UTC(2027, 0, 1);
    const { send, get } = await startTenant({ now: () => now });
    const made = await send("POST", "/api/v1/spaces", { name: "Labor 实验室", type: "shared" });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ name: "Labor 实验室", description: "", type: "shared" });
    const path = `/api/v1/spaces/${made.body.id}`;
    expect(new URL(made.body.links.self.href).pathname).toBe(path);
    expect((await send("POST", "/api/v1/spaces", { name: "Labor 实验室", type: "data" })).status).toBe(409);

    now += 1000;
    const updated = await send("PUT", path, { name: "Lab", description: "For trials" });
    expect(updated.body).toMatchObject({
      name: "Lab",
      description: "For trials",
      createdAt: "2027-01-01T00:00:00.000Z",
      updatedAt: "2027-01-01T00:00:01.000Z",
    });
    const patched = await send("PATCH", path, [{ op: "replace", path: "/description", value: "" }]);
    expect([patched.status, patched.body.description, patched.body.name]).toEqual([200, "", "Lab"]);
    expect((await send("PUT", path, { name: "Finance" })).status).toBe(409);
    expect((await send("PATCH", path, [{ op: "replace", path: "/type", value: "data" }])).status).toBe(400);
    expect((await get(path)).body).toEqual(patched.body);

    expect((await send("DELETE", path)).status).toBe(204);
    expect((await get(path)).status).toBe(404);
  });

  it("refuses to delete a space that holds something", async () => {
    const { get, send } = await startTenant();
    for (const name of ["Board", "External Data"]) {
      const { id } = (await get(`/api/v1/spaces?name=${name}`)).body.data[0];
      expect((await send("DELETE", `/api/v1/spaces/${id}`)).status).toBe(412);
    }
  });
});

describe("assignments", () => {
  it("live and die with their space", async () => {
    const { get, send } = await startTenant();
    const { id } = (await get("/api/v1/spaces?name=Sandpit")).body.data[0];
    const path = `/api/v1/spaces/${id}/assignments`;
    const count = async () => (await get(path)).body.meta.count;
    const before = await count();
    expect(before).toBeGreaterThan(0);

    const bot = (await get('/api/v1/users?filter=subject sw "qlikbot"')).body.data[0];
    const body = { type: "bot", assigneeId: bot.id, roles: ["producer"] };
    const made = await send("POST", path, body);
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ ...body, spaceId: id });
    expect(await count()).toBe(before + 1);
    expect((await send("POST", path, body)).status).toBe(409);
    expect((await get(`${path}?assigneeId=${bot.id}`)).body.data).toEqual([made.body]);
    expect((await get(`${path}?type=bot`)).body.meta.count).toBe(1);

    const own = `${path}/${made.body.id}`;
    expect((await send("PUT", own, { roles: ["facilitator"] })).body.roles).toEqual(["facilitator"]);
    expect((await get(own)).body.roles).toEqual(["facilitator"]);
    const elsewhere = (await get("/api/v1/spaces?name=Board")).body.data[0].id;
    expect((await get(`/api/v1/spaces/${elsewhere}/assignments/${made.body.id}`)).status).toBe(404);

    expect((await send("DELETE", own)).status).toBe(204);
    expect(await count()).toBe(before);
    await send("POST", path, body);
    expect((await send("DELETE", `/api/v1/spaces/${id}`)).status).toBe(204);
    expect((await get(path)).status).toBe(404);
  });

  it.each([
    [{ type: "user", assigneeId: "nobody", roles: ["producer"] }, 404],
    [{ type: "user", assigneeId: "nobody", roles: ["publisher"] }, 400],
    [{ type: "user", assigneeId: "nobody", roles: [] }, 400],
    [{ type: "robot", assigneeId: "nobody", roles: ["producer"] }, 400],
  ])("are refused in a shared space: %j", async (body, status) => {
    const { get, send } = await startTenant();
    const { id } = (await get("/api/v1/spaces?name=Sandpit")).body.data[0];
    expect((await send("POST", `/api/v1/spaces/${id}/assignments`, body)).status).toBe(status);
  });

  it("of a deleted space leave nothing behind", () => {
    const { state, access } = seedState(1, 60);
    const space = [...state.spaces.values()].find(({ name }) => name === "Sandpit");
    const left = () => [...state.assignments.values()].filter(({ spaceId }) => spaceId === space?.id).length;
    expect(left()).toBeGreaterThan(0);
    const request = {
      method: "DELETE",
      path: `/api/v1/spaces/${space?.id}`,
      search: new URLSearchParams(),
      headers: { authorization: `Bearer ${access.apiKey}` },
      bytes: Buffer.alloc(0),
    };
    const context = { state, origin: "http://sandbox", now: 0 };
    expect(dispatch(createRouter(allRoutes), request, context).status).toBe(204);
    expect(left()).toBe(0);
  });

  it("of a user go when the user goes", async () => {
    const { get, send, all } = await startTenant();
    const { id } = (await get("/api/v1/spaces?name=Sandpit")).body.data[0];
    const path = `/api/v1/spaces/${id}/assignments`;
    const user = (await send("POST", "/api/v1/users", { subject: "leaver" })).body;
    await send("POST", path, { type: "user", assigneeId: user.id, roles: ["producer"] });
    await send("DELETE", `/api/v1/users/${user.id}`);
    expect((await all(path)).map((one) => one.assigneeId)).not.toContain(user.id);
  });
});
