import { expect, it } from "vitest";
import { createQlik } from "../../src/api/qlik.ts";
import { caught } from "../helpers/caught.ts";
import { fixedTokens, testClient } from "../helpers/http-client.ts";
import { startSandbox } from "../helpers/sandbox.ts";

/** The toolkit on a sandbox; their one clock moves only while somebody waits. */
async function tenant() {
  let now = Date.UTC(2026, 6, 1);
  const sandbox = await startSandbox({ now: () => now });
  const client = testClient(sandbox.url, {
    ...{ tokens: fixedTokens(sandbox.apiKey), now: () => now },
    wait: (ms) => Promise.resolve(void (now += ms)),
  });
  return { qlik: createQlik(client), pass: (ms: number) => void (now += ms) };
}

type Tenant = Awaited<ReturnType<typeof tenant>>;

const automation = async ({ qlik }: Tenant, name: string) =>
  (await qlik.automations.list()).find((one) => one.name === name)!.id!;

for (const resource of ["automations", "workflows"] as const) {
  const runs = ({ qlik }: Tenant) =>
    resource === "automations" ? qlik.automations.runs : qlik.workflows.automations.runs;

  it(`a run of ${resource} is queued, goes on and finishes, and the automation says so`, async () => {
    const at = await tenant();
    const id = await automation(at, "Reload the month-end apps");
    const before = (await runs(at).list(id)).length;
    const states: string[] = [];
    const run = await runs(at).createAndWait(
      id,
      { context: "api" },
      { onProgress: ({ state }) => states.push(state) },
    );
    expect([...new Set(states)]).toEqual(["running", "finished"]);
    const all = await runs(at).list(id);
    expect([all.length, all[0]!.id, all[0]!.status]).toEqual([before + 1, run.id, "finished"]);
    expect(await at.qlik.automations.get(id)).toMatchObject({
      lastRunStatus: "finished",
      lastRunAt: run.createdAt,
    });
  });
}

it("a run that is under way has no end, can be stopped once, and run again", async () => {
  const at = await tenant();
  const { runs } = at.qlik.automations;
  const id = await automation(at, "Provision new colleagues");
  const { id: runId = "", status } = await runs.create(id, { context: "api" });
  expect(status).toBe("queued");
  expect(await runs.get(id, runId)).not.toHaveProperty("stopTime");
  at.pass(2000);
  expect((await runs.get(id, runId)).status).toBe("running");
  await runs.stop(id, runId);
  expect(await runs.get(id, runId)).toMatchObject({
    status: "stopped",
    stopTime: "2026-07-01T00:00:02.000Z",
  });
  expect((await caught(runs.stop(id, runId))).status).toBe(400);
  await runs.retry(id, runId);
  expect((await runs.list(id)).map((run) => run.status).slice(0, 2)).toEqual(["queued", "stopped"]);
});

it("an automation that is broken has failed before, and fails again with its reason", async () => {
  const at = await tenant();
  const id = await automation(at, "Archive stale spaces");
  expect(new Set((await at.qlik.automations.runs.list(id)).map((run) => run.status))).toEqual(
    new Set(["failed"]),
  );
  const error = await caught(at.qlik.automations.runs.createAndWait(id, { context: "api" }));
  expect([error.code, error.message]).toEqual(["failed", expect.stringContaining("SharePoint")]);
});

it("what is disabled does not run, and what is new has not run", async () => {
  const at = await tenant();
  const { automations } = at.qlik;
  const { id = "" } = await automations.create({ name: "New" } as never);
  expect(await automations.runs.list(id)).toEqual([]);
  await automations.disable(id);
  expect((await automations.get(id)).state).toBe("disabled");
  expect((await caught(automations.runs.create(id, { context: "api" }))).status).toBe(400);
  await automations.enable(id);
  await automations.runs.create(id, { context: "api" });
  await automations.delete(id);
  expect((await caught(automations.runs.list(id).first(1))).status).toBe(404);
});

it("the company's runs come in pages", async () => {
  const at = await tenant();
  const id = await automation(at, "Tell Slack of failed reloads");
  const pages = [];
  for await (const page of at.qlik.automations.runs.list(id, { limit: 3 }).pages())
    pages.push(page.items.length);
  expect(pages.reduce((sum, length) => sum + length)).toBe(3);
});

it("a task is started and waited for, with its log where it fails", async () => {
  const at = await tenant();
  const { tasks } = at.qlik.scheduling;
  const all = await tasks.list();
  const named = (name: string) => all.find((task) => task.name === name)!.id!;
  const run = await tasks.startAndWait(named("Nightly sales"));
  expect(run).toMatchObject({ status: "SUCCEEDED", taskId: named("Nightly sales") });
  expect((await tasks.runs.list(named("Nightly sales"))).length).toBe(4);
  const error = await caught(tasks.startAndWait(named("Refresh cold chain")));
  expect(error.code).toBe("failed");
  expect(
    await tasks.runs.log(
      named("Refresh cold chain"),
      (await tasks.runs.last(named("Refresh cold chain"))).id,
    ),
  ).toEqual({ logContent: expect.stringContaining("Sensors") });
});
