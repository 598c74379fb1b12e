import { expect, it } from "vitest";
import { askToken, sorted, startTenant } from "./tenant-client.ts";

it("has reloads that went well and some that failed, all of them over, and none the newest for what an app says", async () => {
  const { all, get } = await startTenant({ now: () => 0 });
  const reloads = await all("/api/v1/reloads?limit=100");
  expect(new Set(sorted(reloads, "status"))).toEqual(new Set(["FAILED", "SUCCEEDED"]));
  const failed = reloads.filter(({ status }) => status === "FAILED");
  expect(failed.length).toBeGreaterThan(3);
  expect(failed[0]).toMatchObject({ errorCode: "EngineReloadFailed", errorMessage: expect.any(String) });
  for (const { appId, status, endTime } of reloads.slice(0, 20)) {
    const { lastReloadTime } = (await get(`/api/v1/apps/${appId}`)).body.attributes;
    if (status === "SUCCEEDED") expect(lastReloadTime >= endTime).toBe(true);
  }
});

it("has data files with something in them", async () => {
  const tenant = await startTenant();
  const { access_token: bot } = (await askToken(tenant)).body;
  const { data } = (await tenant.get("/api/v1/data-files", bot)).body;
  expect(sorted(data, "name")).toEqual(["budget-2026.csv", "stores.csv", "suppliers.csv"]);
  for (const { size } of data) expect(size).toBeGreaterThan(50);
});
