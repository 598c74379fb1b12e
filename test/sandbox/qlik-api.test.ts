import { apps, auth, dataFiles, reloads, users } from "@qlik/api";
import { beforeAll, expect, it } from "vitest";
import { createSandbox, type Sandbox } from "../../src/sandbox/server.ts";

/** Qlik's own client takes the sandbox for a tenant. */

let clock = Date.UTC(2026, 6, 1);
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox({ now: () => clock });
  const { url: host, clientId, clientSecret } = sandbox;
  auth.setDefaultHostConfig({ authType: "oauth2", host, clientId, clientSecret });
  return () => sandbox.close();
});

it("signs in, and is the client's bot", async () => {
  const { data } = await users.getMyUser();
  expect(data).toMatchObject({ clientId: sandbox.clientId, status: "active" });
});

it("lists users to the end", async () => {
  const names: string[] = [];
  for (let page = await users.getUsers({ limit: 7 }); ; page = await page.next!({})) {
    names.push(...page.data.data!.map(({ name }) => name!));
    if (!page.next) break;
  }
  expect(new Set(names).size).toBe(61);
});

it("creates, renames, reloads, exports and deletes an app", async () => {
  const { data: app } = await apps.createApp({ attributes: { name: "From @qlik/api" } });
  const id = app.attributes!.id!;
  await apps.updateAppInfo(id, { attributes: { name: "Renamed" } });
  expect((await apps.getAppInfo(id)).data.attributes).toMatchObject({ id, name: "Renamed" });

  const { data: reload } = await reloads.queueReload({ appId: id });
  expect(reload.status).toBe("QUEUED");
  clock += 60_000;
  expect((await reloads.getReload(reload.id)).data.status).toBe("SUCCEEDED");

  const exported = await apps.exportApp(id, {});
  expect([exported.status, exported.headers.get("location")]).toEqual([
    201,
    expect.stringMatching(/temp-contents\/\w+$/),
  ]);
  await apps.deleteApp(id);
  await expect(apps.getAppInfo(id)).rejects.toMatchObject({ status: 404 });
});

it("uploads a data file", async () => {
  const { status, data } = await dataFiles.uploadDataFile({
    Json: { name: "sales.csv" },
    File: new Blob(["store,sales\n1,2\n"]),
  });
  expect([status, data]).toMatchObject([201, { name: "sales.csv", size: 16 }]);
});
