import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";
import { uploadContent } from "../../src/api/hand-written/upload-content.ts";
import { createQlik } from "../../src/api/qlik.ts";
import { caught } from "../helpers/caught.ts";
import { fixedTokens, testClient } from "../helpers/http-client.ts";
import { temporaryFolder } from "../helpers/qlik.ts";
import { startSandbox } from "../helpers/sandbox.ts";

/** The toolkit on a sandbox; their one clock moves only while somebody waits. */
async function tenant() {
  let now = Date.UTC(2026, 6, 1);
  const sandbox = await startSandbox({ now: () => now });
  const client = testClient(sandbox.url, {
    tokens: fixedTokens(sandbox.apiKey),
    now: () => now,
    wait: (ms) => Promise.resolve(void (now += ms)),
  });
  return { sandbox, client, qlik: createQlik(client), pass: (ms: number) => void (now += ms) };
}

it("a reload is queued, goes on and succeeds, and its app and log say so", async () => {
  const { qlik } = await tenant();
  const { resourceId: appId = "" } = await qlik.apps.byName("Freight Cost");
  const states: string[] = [];
  const reload = await qlik.reloads.createAndWait(
    { appId },
    { onProgress: ({ state }) => states.push(state) },
  );
  expect([...new Set(states)]).toEqual(["RELOADING", "SUCCEEDED"]);
  expect((await qlik.apps.get(appId)).attributes?.lastReloadTime).toBe(reload.endTime);
  expect(await qlik.apps.reloads.logs.get(appId, reload.id)).toContain("Execution finished.");
});

it("a reload that fails says why", async () => {
  const { qlik } = await tenant();
  const { resourceId: appId = "" } = await qlik.apps.byName("Cold Chain Alerts");
  const error = await caught(qlik.reloads.createAndWait({ appId }));
  expect([error.code, error.message]).toEqual([
    "failed",
    expect.stringContaining("Table 'Sensors' not found"),
  ]);
});

it("a reload can be cancelled while it is under way, and not after that", async () => {
  const { qlik, pass } = await tenant();
  const { resourceId: appId = "" } = await qlik.apps.byName("Freight Cost");
  const { id } = await qlik.reloads.create({ appId });
  await qlik.reloads.cancel(id);
  expect((await qlik.reloads.get(id)).status).toBe("CANCELED");
  pass(60_000);
  expect((await caught(qlik.reloads.cancel(id))).status).toBe(409);
});

it("an app goes out as a file and comes back in", async () => {
  const { qlik } = await tenant();
  const { resourceId: appId = "" } = await qlik.apps.byName("Freight Cost");
  const folder = temporaryFolder();
  const { path } = await qlik.apps.download(appId, { to: folder });
  expect(path).toBe(join(folder, "Freight Cost.qvf"));
  const copy = await qlik.apps.import({ path }, { name: "A copy" });
  expect(copy.attributes?.name).toBe("A copy");
  const { id } = await qlik.tempContents.upload(path);
  expect((await qlik.apps.import(undefined, { fileId: id })).attributes?.name).toBe("Freight Cost");
});

it("content comes in ranges, and is gone when its time is over", async () => {
  const { qlik, pass } = await tenant();
  const { id } = await qlik.tempContents.upload(new Blob(["0123456789"]), { ttl: 60 });
  const range = async (value: string) =>
    await text((await qlik.tempContents.get(id, {}, { headers: { Range: value } })) as never);
  expect([await range("bytes=2-4"), await range("bytes=7-"), await range("bytes=-2")]).toEqual([
    "234",
    "789",
    "89",
  ]);
  expect((await caught(range("bytes=10-"))).status).toBe(416);
  pass(61_000);
  expect((await caught(qlik.tempContents.get(id))).status).toBe(410);
});

it("an upload by tus goes on where it broke off", async () => {
  const { sandbox, client, qlik } = await tenant();
  sandbox.fail({ match: /^PATCH /, reset: true, carriedOut: true });
  sandbox.fail({ match: /^HEAD /, status: 423 });
  const bytes = Buffer.alloc(250, "qvf");
  const around = { tree: qlik as never, client };
  const id = await uploadContent("x", new Blob([bytes]), { pieceSize: 100, fileName: "é.csv" }, around);
  expect(await text((await qlik.tempContents.get(id)) as never)).toBe(bytes.toString());
  const seen = sandbox.requests.map(({ method }) => method);
  expect(seen.slice(0, 6)).toEqual(["POST", "PATCH", "HEAD", "HEAD", "PATCH", "PATCH"]);
  expect((await qlik.tempContents.details(id))?.Name).toBe("é.csv");
});

it("data files are uploaded to a space, found, replaced and deleted", async () => {
  const { qlik } = await tenant();
  const { id: spaceId } = await qlik.spaces.byName("Sandpit");
  const path = join(temporaryFolder(), "orders.csv");
  writeFileSync(path, "id\n1\n");
  const first = await qlik.dataFiles.upload(path, { spaceId });
  expect(first).toMatchObject({ name: "orders.csv", size: 5, spaceId });
  expect((await caught(qlik.dataFiles.upload(path, { spaceId }))).status).toBe(409);
  writeFileSync(path, "id\n1\n2\n");
  expect(await qlik.dataFiles.upload(path, { spaceId, replace: true })).toMatchObject({
    id: first.id,
    size: 7,
  });
  await qlik.dataFiles.delete(first.id);
  expect((await caught(qlik.dataFiles.get(first.id))).status).toBe(404);
});

it("a report is made, waited for and saved", async () => {
  const { qlik } = await tenant();
  const body = { type: "sense-image-1.0", output: { type: "pdf", outputId: "one" } } as never;
  const { statusLocation, status } = await qlik.reports.createAndWait(body);
  expect(status).toBe("done");
  const id = /reports\/([^/]+)/.exec(statusLocation!)![1]!;
  const [file] = await qlik.reports.download(id, { to: join(temporaryFolder(), "one.pdf") });
  expect(readFileSync(file!.path, "utf8")).toMatch(/^%PDF/);
});
