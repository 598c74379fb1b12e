import { describe, expect, it } from "vitest";
import { createSandbox } from "../../src/sandbox/server.ts";
import { sorted, startTenant } from "./tenant-client.ts";

it("goes on where it was, with what was made and changed", async () => {
  const { send, sandbox } = await startTenant({ seed: 5 });
  const space = (await send("POST", "/api/v1/spaces", { name: "Kept", type: "shared" })).body;
  const hook = (
    await send("POST", "/api/v1/webhooks", { name: "Mine", url: "https://a.example/", eventTypes: [] })
  ).body;
  const app = (await send("POST", "/api/v1/apps", { attributes: { name: "Kept app" } })).body.attributes;
  await send("POST", "/api/v1/temp-contents?filename=a.txt");

  const next = await startTenant({ data: sandbox.save() });
  expect(next.sandbox.apiKey).toBe(sandbox.apiKey);
  expect((await next.get(`/api/v1/spaces/${space.id}`)).body).toMatchObject({ name: "Kept" });
  expect((await next.get(`/api/v1/apps/${app.id}`)).body.attributes.name).toBe("Kept app");
  expect(sorted(await next.all("/api/v1/webhooks"), "name")).toContain(hook.name);
  // Nor does it give out an id twice.
  const another = (await next.send("POST", "/api/v1/spaces", { name: "New", type: "shared" })).body;
  expect((await next.get(`/api/v1/spaces/${space.id}`)).body.name).toBe("Kept");
  expect(another.id).not.toBe(space.id);
  expect(JSON.parse(next.sandbox.save())).toMatchObject({
    seed: 5,
    about: expect.stringContaining("Not Qlik Cloud"),
  });
});

it("keeps the bytes of files", async () => {
  const { sandbox } = await startTenant();
  const headers = { authorization: `Bearer ${sandbox.apiKey}` };
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
  const made = await fetch(`${sandbox.url}/api/v1/temp-contents`, { method: "POST", headers, body: bytes });
  const id = made.headers.get("location")!.split("/").at(-1)!;
  const next = await startTenant({ data: sandbox.save() });
  const answer = await fetch(`${next.sandbox.url}/api/v1/temp-contents/${id}`, { headers });
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
});

describe("what is no saved data is refused", () => {
  it.each([
    "",
    "5",
    "null",
    "{}",
    '{"version":1,"seed":1,"chance":2}',
    '{"version":1,"seed":1,"chance":2,"records":{}}',
  ])("%j", async (data) => {
    await expect(createSandbox({ data })).rejects.toMatchObject({
      code: "usage",
      message: expect.stringMatching(/^That is no saved data/),
    });
  });
});
