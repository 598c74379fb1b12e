import { describe, expect, it } from "vitest";
import { sorted, startTenant, type TenantClient } from "./tenant-client.ts";

/** The items that stand for an app. */
async function itemsOf({ get }: TenantClient, appId: string): Promise<any[]> {
  return (await get(`/api/v1/items?resourceType=app&resourceId=${appId}`)).body.data;
}

async function spaceNamed({ get }: TenantClient, name: string): Promise<string> {
  const { data } = (await get(`/api/v1/spaces?limit=100`)).body;
  return data.find((space: any) => space.name === name).id;
}

describe("GET /api/v1/items", () => {
  it.each([
    ["resourceType=app", 80],
    ["resourceType=dataset", 12],
    ["resourceType=app,dataset", 92],
    ["resourceType=app,dataset[qvd]", 86],
    ["resourceType=dataset&resourceSubType=csv", 6],
    ["resourceType=dataset[]", 0],
    ["spaceType=personal", 20],
    ["spaceType=managed,data", 30],
    ["name=budget", 3],
    ["ownerId=nobody", 0],
    ["resourceType=note", 3],
    ["notOwnerId=nobody", 95],
    ["collectionId=c1", 0],
    ["shared=false", 20],
  ])("selects by %s: %i", async (query, count) => {
    const { all } = await startTenant();
    expect(await all(`/api/v1/items?limit=100&${query}`)).toHaveLength(count);
  });

  it("selects by space, and by the caller's personal space", async () => {
    const client = await startTenant();
    const sales = await spaceNamed(client, "Sales");
    const items = await client.all(`/api/v1/items?spaceId=${sales}`);
    expect(items.map((item) => item.name)).toContain("売上ダッシュボード");
    expect(items).toHaveLength(5);

    expect(await client.all("/api/v1/items?spaceId=personal&name=Mine")).toEqual([]);
    await client.send("POST", "/api/v1/apps", { attributes: { name: "Mine" } });
    expect(await client.all("/api/v1/items?spaceId=personal&name=Mine")).toHaveLength(1);
  });

  it("searches names by `name`, and descriptions too by `query`", async () => {
    const { all, send } = await startTenant();
    await send("POST", "/api/v1/apps", { attributes: { name: "Zebra", description: "Striped quagga" } });
    await send("POST", "/api/v1/apps", { attributes: { name: "Quagga" } });
    const names = async (query: string) => sorted(await all(`/api/v1/items?${query}`), "name");
    expect(await names("name=QUAGGA")).toEqual(["Quagga"]);
    expect(await names("query=QUAGGA")).toEqual(["Quagga", "Zebra"]);
  });

  it.each(["resourceType=app[csv", "resourceType=app,,dataset", "resourceType=app[]&resourceSubType=x"])(
    "refuses %s",
    async (query) => {
      const { status, body } = await (await startTenant()).get(`/api/v1/items?${query}`);
      expect([status, body.errors[0].source]).toEqual([400, { parameter: "resourceType" }]);
    },
  );

  it("leaves the actions empty on request", async () => {
    const { get } = await startTenant();
    expect((await get("/api/v1/items?limit=1")).body.data[0].actions).toContain("read");
    expect((await get("/api/v1/items?limit=1&noActions=true")).body.data[0].actions).toEqual([]);
  });
});

describe("an app and its item", () => {
  it("come and go together", async () => {
    const client = await startTenant({ now: () => Date.UTC(2027, 0, 1) });
    const spaceId = await spaceNamed(client, "Sandpit");
    const attributes = { name: "Brand new", description: "d", spaceId };
    const { status, body } = await client.send("POST", "/api/v1/apps", { attributes });
    expect(status).toBe(200);
    expect(body.attributes).toMatchObject({ ...attributes, createdDate: "2027-01-01T00:00:00.000Z" });
    const path = `/api/v1/apps/${body.attributes.id}`;
    expect((await client.get(path)).body).toEqual(body);
    const [item] = await itemsOf(client, body.attributes.id);
    expect(item).toMatchObject({ ...attributes, resourceAttributes: { id: body.attributes.id } });

    expect((await client.send("DELETE", path)).status).toBe(200);
    expect((await client.get(path)).status).toBe(404);
    expect((await client.get(`/api/v1/items/${item.id}`)).status).toBe(404);
  });

  it("follow each other's changes", async () => {
    const client = await startTenant();
    const app = (await client.send("POST", "/api/v1/apps", { attributes: { name: "One" } })).body.attributes;
    const path = `/api/v1/apps/${app.id}`;
    await client.send("PUT", path, { attributes: { name: "Two", description: "second" } });
    const [item] = await itemsOf(client, app.id);
    expect([item.name, item.description, item.resourceAttributes.name]).toEqual(["Two", "second", "Two"]);

    const change = { resourceType: "app", name: "Three" };
    const updated = await client.send("PUT", `/api/v1/items/${item.id}`, change);
    expect(updated.body).toMatchObject({ name: "Three", resourceAttributes: { name: "Three" } });
    expect((await client.get(path)).body.attributes).toMatchObject({ name: "Three", description: "second" });

    const wrong = await client.send("PUT", `/api/v1/items/${item.id}`, { resourceType: "note" });
    expect(wrong.status).toBe(400);
  });

  it("move to a space and back, and to another owner", async () => {
    const client = await startTenant();
    const spaceId = await spaceNamed(client, "Sandpit");
    const app = (await client.send("POST", "/api/v1/apps", { attributes: { name: "Mover" } })).body
      .attributes;
    const path = `/api/v1/apps/${app.id}`;
    const owner = (await client.get('/api/v1/users?filter=name eq "Li Wei"')).body.data[0].id;

    expect((await client.send("PUT", `${path}/space`, { spaceId })).body.attributes.spaceId).toBe(spaceId);
    expect((await itemsOf(client, app.id))[0].spaceId).toBe(spaceId);
    expect((await client.send("DELETE", `${path}/space`)).body.attributes).not.toHaveProperty("spaceId");
    expect((await itemsOf(client, app.id))[0]).not.toHaveProperty("spaceId");
    await client.send("PUT", `${path}/owner`, { ownerId: owner });
    expect((await itemsOf(client, app.id))[0].ownerId).toBe(owner);

    expect((await client.send("PUT", `${path}/space`, { spaceId: "none" })).status).toBe(400);
    expect((await client.send("PUT", `${path}/owner`, { ownerId: "none" })).status).toBe(400);
  });

  it("are copied, published and republished", async () => {
    const client = await startTenant();
    const { send } = client;
    const managed = await spaceNamed(client, "Board");
    const shared = await spaceNamed(client, "Sandpit");
    const source = (await send("POST", "/api/v1/apps", { attributes: { name: "Source" } })).body.attributes;
    const path = `/api/v1/apps/${source.id}`;

    const copy = (await send("POST", `${path}/copy`, { attributes: { name: "Copy" } })).body.attributes;
    expect([copy.name, copy.id === source.id]).toEqual(["Copy", false]);
    expect(await itemsOf(client, copy.id)).toHaveLength(1);

    expect((await send("POST", `${path}/publish`, { spaceId: shared })).status).toBe(400);
    const published = (await send("POST", `${path}/publish`, { spaceId: managed })).body.attributes;
    expect(published).toMatchObject({ name: "Source", spaceId: managed, originAppId: source.id });
    expect(published.publishTime).toBeDefined();

    await send("PUT", path, { attributes: { name: "Source, second edition" } });
    const again = await send("PUT", `${path}/publish`, { targetId: published.id });
    expect(again.body.attributes).toMatchObject({ id: published.id, name: "Source, second edition" });
    expect((await itemsOf(client, published.id))[0].name).toBe("Source, second edition");
    expect((await send("PUT", `${path}/publish`, { targetId: copy.id })).status).toBe(400);

    const moved = await send("POST", `${path}/publish`, { spaceId: managed, moveApp: true });
    expect(moved.body.attributes).toMatchObject({ id: source.id, spaceId: managed });
  });
});

it("the company has apps in shared, managed and personal spaces, those in managed ones with an origin", async () => {
  const { all, get } = await startTenant();
  const managed = await all("/api/v1/items?limit=100&resourceType=app&spaceType=managed");
  expect(managed).toHaveLength(20);
  for (const { resourceId, name } of managed) {
    const { attributes } = (await get(`/api/v1/apps/${resourceId}`)).body;
    const origin = (await get(`/api/v1/apps/${attributes.originAppId}`)).body.attributes;
    expect([origin.name, typeof attributes.publishTime]).toEqual([name, "string"]);
  }
});
