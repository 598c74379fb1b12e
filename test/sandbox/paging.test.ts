import { describe, expect, it } from "vitest";
import { startTenant } from "./tenant-client.ts";

describe("pages", () => {
  it.each([
    ["/api/v1/users", 20, 61],
    ["/api/v1/spaces", 10, 12],
    ["/api/v1/items", 10, 95],
  ])("%s has %i rows a page, and all %i in the end", async (path, size, total) => {
    const { get, all } = await startTenant();
    expect((await get(path)).body.data).toHaveLength(size);
    const ids = (await all(path)).map((row) => row.id);
    expect(ids).toHaveLength(total);
    expect(new Set(ids).size).toBe(total);
  });

  it("link with absolute URLs that keep the rest of the query", async () => {
    const { sandbox, get } = await startTenant();
    const { links } = (await get("/api/v1/users?limit=5&sort=-name&fields=id")).body;
    expect(links.self.href).toBe(`${sandbox.url}/api/v1/users?limit=5&sort=-name&fields=id`);
    expect(links.prev).toBeUndefined();
    const next = new URL(links.next.href);
    expect(next.origin + next.pathname).toBe(`${sandbox.url}/api/v1/users`);
    expect(Object.fromEntries(next.searchParams)).toEqual({
      limit: "5",
      sort: "-name",
      fields: "id",
      next: expect.stringMatching(/^[\w-]+$/),
    });
  });

  it("have no next at the end, and lead back to the start", async () => {
    const { get } = await startTenant();
    const forth: string[][] = [];
    const back: string[][] = [];
    const names = (body: any) => body.data.map((space: any) => space.name);
    let { body } = await get("/api/v1/spaces?limit=5");
    forth.push(names(body));
    while (body.links.next) {
      ({ body } = await get(body.links.next.href));
      forth.push(names(body));
    }
    expect(forth.map((page) => page.length)).toEqual([5, 5, 2]);
    while (body.links.prev) {
      ({ body } = await get(body.links.prev.href));
      back.unshift(names(body));
    }
    expect(back).toEqual(forth.slice(0, -1));
  });

  it("do not end with an empty one when the rows fill them", async () => {
    const { get } = await startTenant();
    const first = await get("/api/v1/spaces?limit=6");
    const second = await get(first.body.links.next.href);
    expect(second.body.data).toHaveLength(6);
    expect(second.body.links.next).toBeUndefined();
  });

  it("neither repeat nor skip rows while others come and go", async () => {
    const { get, send } = await startTenant();
    const first = (await get("/api/v1/users?limit=5")).body;
    await send("DELETE", `/api/v1/users/${first.data[4].id}`);
    await send("POST", "/api/v1/users", { subject: "early", name: "Aaa" });
    const second = (await get(first.links.next.href)).body;
    const fresh = (await get("/api/v1/users?limit=100")).body.data.map((user: any) => user.name);
    // "Aaa" is new in front, and the fifth is gone: the next page still starts at the sixth of before.
    expect(second.data.map((user: any) => user.name)).toEqual(fresh.slice(5, 10));
  });

  it.each([
    ["of another order", "sort=-name"],
    ["together with one backwards", "prev=x"],
  ])("refuse a cursor %s", async (_what, more) => {
    const { get } = await startTenant();
    const next = new URL((await get("/api/v1/users?sort=%2Bname")).body.links.next.href).searchParams.get(
      "next",
    );
    expect((await get(`/api/v1/users?sort=%2Bname&next=${next}`)).status).toBe(200);
    expect((await get(`/api/v1/users?next=${next}&${more}`)).status).toBe(400);
  });
});
