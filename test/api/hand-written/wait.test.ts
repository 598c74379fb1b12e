import { describe, expect, it } from "vitest";
import { findOperation } from "../../../src/api/catalogue.ts";
import { JobError } from "../../../src/api/job-error.ts";
import { jobs, plainWaitName, waitingName, type Job } from "../../../src/api/jobs.ts";
import { createQlik, type Qlik } from "../../../src/api/qlik.ts";
import { caught } from "../../helpers/caught.ts";
import { testClient } from "../../helpers/http-client.ts";
import { inTurn, scriptedServer, type Answer } from "../../helpers/scripted-server.ts";

/** An object with one value at a dotted path. */
function withValue(path: string, value: unknown): any {
  return path
    .split(".")
    .reverse()
    .reduce<unknown>((inner, step) => {
      const key = step.replace("[]", "");
      return { [key]: step.endsWith("[]") ? [inner] : inner };
    }, value);
}

/** A tenant that answers the start of a job and then each look; its clock moves only while somebody waits. */
async function tenant(answers: Answer[]) {
  const server = await scriptedServer(inTurn(...answers));
  let clock = 0;
  const waits: number[] = [];
  const client = testClient(server.url, {
    now: () => clock,
    wait: (ms, signal) => {
      signal?.throwIfAborted();
      waits.push(ms);
      clock += ms;
      return Promise.resolve();
    },
  });
  const sent = () => server.requests.map(({ method, target }) => `${method} ${target}`);
  return { qlik: createQlik(client) as Qlik & Record<string, any>, sent, waits };
}

function call(qlik: any, name: string, ...args: unknown[]): Promise<any> {
  return name.split(".").reduce((node, part) => node[part], qlik)(...args);
}

/** The arguments that start a job, what the tenant says to it, and the path of a look. */
function sample(job: Job) {
  const [start, poll] = [findOperation(job.start)!, findOperation(job.poll)!];
  const path = start.parameters.map((_, index) => `p${index}`);
  const fields = (from: string) =>
    job.ids.filter((id) => id.startsWith(`${from}:`)).map((id) => id.split(":")[1]!);
  const body = Object.assign({}, ...fields("body").map((at) => withValue(at, `of ${at}`)));
  const answer = Object.assign({}, ...fields("answer").map((at) => withValue(at, `of ${at}`)));
  const ids = job.ids.map((id) => {
    const [from, at = ""] = id.startsWith("=") ? ["", id.slice(1)] : id.split(":");
    return from === "path" ? path[Number(at)]! : from === "" ? at : `of ${at}`;
  });
  const look = poll.path.replaceAll(/\{[^}]+\}/g, () => encodeURIComponent(ids.shift()!));
  const multipart = start.body?.kind === "multipart";
  const args = [...path, ...(start.body ? [multipart ? { zip: new Blob(["PK"]) } : body] : [])];
  if (Object.keys(start.query).length > 0) args.push(undefined);
  const record = (state: string, newId = "new"): Answer => ({
    body: { ...withValue(job.state, state), ...(job.newBy && { [job.newBy]: newId }) },
  });
  const started: Answer = { status: start.response.statuses[0]!, body: answer };
  const before = job.newBy ? [record(job.done[0]!, "old")] : [];
  return { args, look: `GET ${look}`, started, record, before, isNew: job.newBy !== undefined };
}

describe.each(jobs.map((job) => [waitingName(job), job] as const))("%s", (name, job) => {
  it("starts once, and looks less and less often until the work has ended", async () => {
    const { args, look, started, record, before } = sample(job);
    const states = [...job.running.slice(0, 3), "a state of tomorrow", job.done[0]!];
    const { qlik, sent, waits } = await tenant([...before, started, ...states.map((state) => record(state))]);
    const seen: unknown[] = [];
    const onProgress = ({ state, elapsed, record: of }: any) => seen.push([state, elapsed, typeof of]);
    const last = await call(qlik, name, ...args, { onProgress });
    expect(last).toMatchObject((record(job.done[0]!) as { body: object }).body);
    const [first, ...looks] = sent().slice(before.length);
    expect(first!.split(" ")[0]).toBe(findOperation(job.start)!.method);
    expect(looks).toEqual(states.map(() => look));
    expect(waits).toEqual([1000, 1500, 2250, 3375, 5062.5].slice(0, states.length));
    expect(seen).toEqual(
      states.map((state, index) => [state, waits.slice(0, index + 1).reduce((a, b) => a + b), "object"]),
    );
  });

  it.runIf(job.failed.length > 0)("says that it has failed, and why", async () => {
    const { args, started, record, before } = sample(job);
    const failed = record(job.failed[0]!) as { body: any };
    const [reason] = job.reasons;
    if (reason) Object.assign(failed.body, mergeInto(failed.body, withValue(reason, "Table not found.")));
    const { qlik } = await tenant([...before, started, failed]);
    const error = await caught(call(qlik, name, ...args));
    expect(error).toBeInstanceOf(JobError);
    expect([error.code, error.message]).toEqual([
      "failed",
      `${job.start} ended as ${job.failed[0]!}${reason ? ": Table not found" : ""}.`,
    ]);
    expect(error).toMatchObject({ state: job.failed[0], operation: job.start, record: failed.body });
  });
});

/** Deep, for the two paths that a record needs. */
function mergeInto(a: any, b: any): any {
  const merged = { ...a };
  for (const [key, value] of Object.entries<any>(b)) {
    const both = typeof merged[key] === "object" && typeof value === "object" && !Array.isArray(value);
    merged[key] = both ? mergeInto(merged[key], value) : value;
  }
  return merged;
}

describe.each([...new Set(jobs.map(plainWaitName))])("%s", (name) => {
  it("looks at once, and until the work has ended", async () => {
    const job = jobs.find((one) => plainWaitName(one) === name)!;
    const { record } = sample(job);
    const { qlik, sent, waits } = await tenant([record(job.running[0]!), record(job.done[0]!)]);
    await call(qlik, name, ...job.ids.map((_, index) => `id ${index}`));
    const path = [0, 1].reduce(
      (text, index) => text.replace(/\{[^}]+\}/, `id%20${index}`),
      findOperation(job.poll)!.path,
    );
    expect(sent()).toEqual([`GET ${path}`, `GET ${path}`]);
    expect(waits).toEqual([1000]);
  });
});

const reload = (status: string, more = {}): Answer => ({ body: { id: "r", appId: "a", status, ...more } });

describe("waiting", () => {
  const create = { status: 201, body: { id: "r", status: "QUEUED" } };

  it("is given up after maxWait, with what was seen last", async () => {
    const { qlik, waits } = await tenant([create, reload("RELOADING")]);
    const error = await caught(qlik.reloads.createAndWait({ appId: "a" }, { maxWait: 5000 }));
    expect([error.code, error.message, error.remedy]).toEqual([
      "timeout",
      "reloads.createAndWait: after 5 s it is still RELOADING.",
      'It goes on at the tenant; look with await qlik.reloads.get("r"), or allow more with maxWait.',
    ]);
    expect(error).toMatchObject({ state: "RELOADING", record: { id: "r" } });
    expect(waits.reduce((a, b) => a + b)).toBe(5000);
  });

  it("takes an interval, and never waits longer than a quarter of a minute by itself", async () => {
    const states = Array.from({ length: 12 }, () => reload("QUEUED"));
    const steady = await tenant([create, ...states, reload("SUCCEEDED")]);
    await steady.qlik.reloads.createAndWait({ appId: "a" }, { interval: 200 });
    expect(new Set(steady.waits)).toEqual(new Set([200]));
    const usual = await tenant([create, ...states, reload("SUCCEEDED")]);
    await usual.qlik.reloads.createAndWait({ appId: "a" });
    expect(Math.max(...usual.waits)).toBe(15_000);
  });

  it("is cancelled between two looks, and nothing is sent after that", async () => {
    const { qlik, sent } = await tenant([create, reload("RELOADING")]);
    const controller = new AbortController();
    const onProgress = () => controller.abort();
    const options = { signal: controller.signal, onProgress };
    expect((await caught(qlik.reloads.createAndWait({ appId: "a" }, options))).code).toBe("aborted");
    expect(sent()).toHaveLength(2);
  });

  it("names the log of a reload that has failed", async () => {
    const { qlik } = await tenant([
      create,
      reload("FAILED", { errorMessage: "No such table.", errorCode: "EngineX" }),
    ]);
    const error = await caught(qlik.reloads.createAndWait({ appId: "a" }));
    expect(error.message).toBe("reloads.create ended as FAILED: No such table; EngineX.");
    expect(error.remedy).toBe('Its log: await qlik.apps.reloads.logs.get("a", "r").');
  });

  it("hands on the trace id of a report", async () => {
    const reasons = [
      { traceId: "t1", exportErrors: [{ code: "1", title: "No sheet", detail: "No sheet." }] },
    ];
    const { qlik } = await tenant([
      { status: 202, body: { requestId: "q" } },
      { body: { status: "failed", reasons } },
    ]);
    const error = await caught(qlik.reports.createAndWait({} as never));
    expect([error.message, error.traceId]).toEqual(["reports.create ended as failed: No sheet.", "t1"]);
  });

  it("bears with a tenant that does not know yet what it has begun, but not for long", async () => {
    const missing: Answer = { status: 404, body: { errors: [{ code: "x", title: "Not found" }] } };
    const soon = await tenant([create, missing, missing, missing, reload("SUCCEEDED")]);
    expect((await soon.qlik.reloads.createAndWait({ appId: "a" })).status).toBe("SUCCEEDED");
    const never = await tenant([create, missing]);
    expect((await caught(never.qlik.reloads.createAndWait({ appId: "a" }))).code).toBe("not-found");
    expect(never.sent()).toHaveLength(5);
    // What was named by the caller should be there.
    const other = await tenant([missing]);
    expect((await caught(other.qlik.reloads.wait("r"))).code).toBe("not-found");
    expect(other.sent()).toHaveLength(1);
  });

  it("of a task looks for a run that is another than the last one", async () => {
    const run = (id: string, status: string): Answer => ({ body: { id, status, taskId: "t" } });
    const { qlik, sent } = await tenant([
      run("old", "FAILED"),
      { body: { message: "started" } },
      run("old", "FAILED"),
      run("new", "RUNNING"),
      run("new", "SUCCEEDED"),
    ]);
    expect((await qlik.scheduling.tasks.startAndWait("t")).id).toBe("new");
    expect(sent()[1]).toBe("POST /api/scheduling/tasks/t/actions/start");
    // A task that has never run has no last run.
    const first = await tenant([
      { status: 404, body: {} },
      { body: {} },
      { status: 404, body: {} },
      run("first", "SUCCEEDED"),
    ]);
    expect((await first.qlik.scheduling.tasks.startAndWait("t")).id).toBe("first");
  });

  it.each<[string, (qlik: any) => Promise<unknown>, RegExp]>([
    [
      "an option",
      (qlik) => qlik.reloads.createAndWait({ appId: "a" }, { maxwait: 5 }),
      /no option "maxwait".*maxWait/,
    ],
    ["raw", (qlik) => qlik.reloads.createAndWait({ appId: "a" }, { raw: true }), /no option "raw"/],
    [
      "a time",
      (qlik) => qlik.reloads.createAndWait({ appId: "a" }, { maxWait: "5m" }),
      /maxWait must be a number/,
    ],
    ["no time", (qlik) => qlik.reloads.wait("r", { interval: 0 }), /interval must be a number/],
    ["a callback", (qlik) => qlik.reloads.wait("r", { onProgress: true }), /onProgress must be a function/],
    ["too much", (qlik) => qlik.reloads.wait("r", {}, 1), /reloads.wait takes no more arguments/],
    ["too much to start", (qlik) => qlik.reloads.createAndWait({}, {}, 1), /takes no more arguments/],
    ["no id", (qlik) => qlik.reloads.wait(), /reloads.get needs reloadId/],
    ["no body", (qlik) => qlik.reloads.createAndWait(), /needs a body/],
    ["no task", (qlik) => qlik.sharingTasks.executeAndWait({}), /needs sharingTaskID in its body/],
  ])("refuses %s before anything is sent", async (_what, wrong, message) => {
    const { qlik, sent } = await tenant([create]);
    const error = await caught(wrong(qlik));
    expect([error.code, error.message]).toEqual(["usage", expect.stringMatching(message)]);
    expect(sent()).toEqual([]);
  });

  it("says so where the tenant does not tell what it has begun, or refuses to", async () => {
    const silent = await tenant([{ status: 202, body: {} }]);
    expect((await caught(silent.qlik.reports.createAndWait({} as never))).message).toBe(
      "reports.createAndWait: the tenant did not say what it has begun (requestId).",
    );
    const refused = await tenant([{ status: 403, body: {} }]);
    expect((await caught(refused.qlik.reloads.createAndWait({ appId: "a" }))).code).toBe("permission");
    expect(refused.sent()).toHaveLength(1);
  });
});
