import { expect, it } from "vitest";
import { startTenant } from "./tenant-client.ts";

it("a collection of the company holds some of its apps", async () => {
  const { all } = await startTenant();
  const items = new Set((await all("/api/v1/items?limit=100")).map(({ id }) => id));
  for (const { id } of await all("/api/v1/collections")) {
    const within = await all(`/api/v1/collections/${id}/items`);
    expect(within.length).toBeGreaterThan(1);
    expect(within.filter((item) => !items.has(item.id))).toEqual([]);
  }
});

it("a new one is empty, and takes items of the tenant in and out", async () => {
  const { all, get, send } = await startTenant();
  const { id } = (await send("POST", "/api/v1/collections", { name: "Mine", type: "private" })).body;
  const path = `/api/v1/collections/${id}/items`;
  expect(await all(path)).toEqual([]);
  const [app, other] = await all("/api/v1/items?limit=2&sort=%2Bname");
  for (const item of [app, other]) expect((await send("POST", path, { id: item.id })).status).toBe(201);
  expect((await send("POST", path, { id: app.id })).status).toBe(409);
  expect((await send("POST", path, { id: "nothing" })).status).toBe(404);
  expect((await all(`${path}?limit=1`)).map((item) => item.id)).toEqual([app.id, other.id]);
  expect((await all(`${path}?name=${encodeURIComponent(other.name)}`)).map((item) => item.id)).toEqual([
    other.id,
  ]);
  expect((await get(`${path}/${app.id}`)).body.name).toBe(app.name);
  expect((await send("DELETE", `${path}/${app.id}`)).status).toBe(204);
  expect((await get(`${path}/${app.id}`)).status).toBe(404);
  expect((await all(path)).map((item) => item.id)).toEqual([other.id]);
});
