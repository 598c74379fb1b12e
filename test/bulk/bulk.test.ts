import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type BulkInterrupted, startBulk, type Surroundings } from "../../src/bulk/start.ts";
import type { BulkItems, BulkOptions, CsvFile, Worker } from "../../src/bulk/types.ts";
import { connect } from "../../src/connect.ts";
import { PLAIN } from "../../src/output/look.ts";
import { rememberSecret } from "../../src/redact.ts";
import { caught } from "../helpers/caught.ts";
import { temporaryFolder } from "../helpers/qlik.ts";
import { startSandbox } from "../helpers/sandbox.ts";

/** Bulk work as scripts have it, without a process: what it says and asks goes to the test. */

function stage({ answer }: { answer?: boolean } = {}) {
  const folder = temporaryFolder();
  const said: string[] = [];
  let interrupt = () => {};
  let clock = 0;
  const world: Surroundings = {
    ...{ folder, job: "test", look: () => PLAIN, status: undefined },
    now: () => (clock += 10),
    every: () => () => {},
    say: (line) => void said.push(line),
    ask: answer === undefined ? undefined : (question) => (said.push(question), Promise.resolve(answer)),
    onInterrupt(tell) {
      interrupt = tell;
      return () => {};
    },
  };
  const bulk = <T>(items: BulkItems<T> | CsvFile, worker: Worker<T>, options: BulkOptions<T> = {}) =>
    startBulk(items, worker, options, world);
  const lines = (name: string) =>
    readFileSync(join(folder, name), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { bulk, folder, said, lines, interrupt: () => interrupt() };
}

async function tenant() {
  const sandbox = await startSandbox();
  const qlik = connect({ server: sandbox.url, apiKey: sandbox.apiKey, tokenCache: "memory", pace: false });
  const posts = () => sandbox.requests.filter(({ method }) => method === "POST").length;
  return { sandbox, qlik, posts };
}

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const breakAt = (...bad: number[]) => {
  return (n: number) => {
    if (bad.includes(n)) throw new Error(`no ${n}`);
    return n * 10;
  };
};

describe("items", () => {
  const kinds: Record<string, () => BulkItems<number>> = {
    array: () => [1, 2, 3],
    set: () => new Set([1, 2, 3]),
    generator: function* () {
      yield* [1, 2, 3];
    },
    "async generator": async function* () {
      yield* [1, 2, 3];
    },
  };
  it.each(Object.entries(kinds))("may be an %s", async (_, items) => {
    const { bulk } = stage();
    const result = await bulk(items(), (n) => n * 2);
    expect(result).toMatchObject({ succeeded: 3, ok: true });
    expect(result.records.map(({ result: text }) => text)).toEqual(["2", "4", "6"]);
  });

  it("may be the rows of a CSV file", async () => {
    const { bulk, folder } = stage();
    writeFileSync(join(folder, "a.csv"), '\ufeffid,name\r\n1,"a,\n""b"""\r\n2,\'=1+1\r\n');
    const rows: unknown[] = [];
    await bulk({ csv: "a.csv" }, (row) => void rows.push(row), { concurrency: 1 });
    expect(rows).toEqual([
      { id: "1", name: 'a,\n"b"' },
      { id: "2", name: "=1+1" },
    ]);
  });

  it("are fetched only when there is room for them", async () => {
    const { bulk } = stage();
    let [open, most, taken] = [0, 0, 0];
    const items = function* () {
      for (taken = 0; taken < 50; taken++) {
        most = Math.max(most, taken - (finished - 1));
        yield taken;
      }
    };
    let finished = 0;
    const worker = async () => {
      open += 1;
      expect(open).toBeLessThanOrEqual(4);
      await new Promise((resolve) => setImmediate(resolve));
      open -= 1;
      finished += 1;
    };
    expect(await bulk(items(), worker, { concurrency: 4 })).toMatchObject({ succeeded: 50 });
    expect(most).toBeLessThanOrEqual(5);
  });
});

describe("failures", () => {
  it("are collected, and stop nothing", async () => {
    const { bulk, said } = stage();
    const result = await bulk(NUMBERS, breakAt(3, 5));
    expect(result).toMatchObject({ succeeded: 7, failed: 2, ok: false });
    expect(result.failures).toEqual([
      { index: 2, key: "3", state: "failed", reason: "no 3", code: "unexpected" },
      { index: 4, key: "5", state: "failed", reason: "no 5", code: "unexpected" },
    ]);
    expect(said.at(-3)).toMatch(/^7 done, 2 failed in/);
    expect(said.slice(-2)).toEqual(["  [2]: no 3", "  [4]: no 5"]);
    expect(result.toCsv()).toContain("2,3,failed,,no 3,unexpected,,,,\r\n");
  });

  it("are told of by the first ten, and how many more there are", async () => {
    const { bulk, said } = stage();
    await bulk(
      Array.from({ length: 25 }, () => 3),
      breakAt(3),
      { key: () => String(Math.random()) },
    );
    expect(said.at(-12)).toMatch(/^25 failed in/);
    for (const line of said.slice(-11, -1)) expect(line).toMatch(/^ {2}\[\d+\]: no 3$/);
    expect(said.at(-1)).toBe("  … and 15 more");
  });

  it("are told of in one line each, that drives no terminal and holds no part of a secret", async () => {
    const { bulk, said } = stage();
    rememberSecret("canary-very-long-secret-0123456789abcdef");
    const text = `one\ntwo\u001b[31m ${"x".repeat(455)} canary-very-long-secret-0123456789abcdef`;
    await bulk([1], () => {
      throw new Error(text);
    });
    expect(said.at(-1)).toMatch(/^ {2}\[0\]: one two\\x1b\[31m x+/);
    expect(said.join("\n")).not.toContain("canary");
  });

  it("of what could not begin are not counted", async () => {
    const { bulk, said } = stage();
    await expect(bulk(NUMBERS, () => {}, { journal: "nowhere/at/all.jsonl" })).rejects.toThrow();
    expect(said.filter((line) => line.includes("done"))).toEqual([]);
  });

  it("have what the tenant said of them", async () => {
    const { bulk } = stage();
    const { qlik } = await tenant();
    const result = await bulk(["none"], (id) => qlik.spaces.delete(id));
    expect(result.failures[0]).toMatchObject({ code: "not-found", status: 404 });
    expect(result.failures[0]!.traceId).toMatch(/^[0-9a-f]{32}$/);
  });

  it("stop it where so many are too many", async () => {
    const { bulk } = stage();
    const result = await bulk(NUMBERS, breakAt(2, 3, 4), { stopAfter: 2, concurrency: 1 });
    expect(result).toMatchObject({ succeeded: 1, failed: 2, ok: false });
    expect(result.stopped).toMatch(/2 failures/);
  });

  it("of the sign-in stop it at once", async () => {
    const { bulk } = stage();
    const { sandbox } = await tenant();
    const qlik = connect({ server: sandbox.url, apiKey: "wrong", tokenCache: "memory" });
    const result = await bulk(NUMBERS, () => qlik.users.me(), { concurrency: 1 });
    expect(result).toMatchObject({ failed: 1, succeeded: 0, ok: false });
    expect(result.stopped).toBe(`No further item was tried after this: ${result.failures[0]!.reason}`);
  });
});

describe("a journal", () => {
  it("leaves only what is missing or failed to the next run", async () => {
    const { bulk, lines } = stage();
    await bulk(NUMBERS, breakAt(3, 5), { journal: "j.jsonl", stopAfter: 2, concurrency: 1 });
    const done: number[] = [];
    const second = await bulk(NUMBERS, (n) => void done.push(n), { journal: "j.jsonl" });
    expect(done).toEqual([3, 5, 6, 7, 8, 9]);
    expect(second).toMatchObject({ succeeded: 6, skipped: 3, ok: true });
    expect(lines("j.jsonl")[0]).toEqual({ journal: 1, job: "test" });
  });

  it("passes over what a kill has left of its last line", async () => {
    const { bulk, folder, lines } = stage();
    const file = join(folder, "j.jsonl");
    writeFileSync(file, '{"journal":1,"job":"test"}\n{"done":"1"}\n{"done":"2');
    const done: number[] = [];
    await bulk([1, 2, 3], (n) => void done.push(n), { journal: "j.jsonl", concurrency: 1 });
    expect(done).toEqual([2, 3]);
    expect(lines("j.jsonl").slice(1)).toEqual([{ done: "1" }, { done: "2" }, { done: "3" }]);
  });

  it.each([
    ["another job's", '{"journal":1,"job":"other"}\n', /"other", and not "test"/],
    ["of another version", '{"journal":2,"job":"test"}\n', /another version/],
    ["no journal at all", "id,name\n1,a\n", /no journal/],
    ["damaged", '{"journal":1,"job":"test"}\n{"done"\n{"done":"2"}\n', /line 2/],
  ])("that is %s is refused and left as it is", async (_, text, message) => {
    const { bulk, folder } = stage();
    writeFileSync(join(folder, "j.jsonl"), text);
    const error = await caught(bulk([1], () => 1, { journal: "j.jsonl" }));
    expect(error).toMatchObject({ code: "usage", message: expect.stringMatching(message) as string });
    expect(readFileSync(join(folder, "j.jsonl"), "utf8")).toBe(text);
    expect(existsSync(join(folder, "j.jsonl.lock"))).toBe(false);
  });

  it("of one tenant does not serve another", async () => {
    const { bulk } = stage();
    const [one, other] = [await tenant(), await tenant()];
    const create = (to: typeof one) => (n: number) =>
      to.qlik.spaces.create({ name: `S ${n}`, type: "shared" });
    await bulk([1], create(one), { journal: "j.jsonl" });
    const result = await bulk([1, 2], create(other), { journal: "j.jsonl" });
    expect(result).toMatchObject({ succeeded: 0, failed: 1, skipped: 1 });
    expect(result.stopped).toMatch(/journal j\.jsonl is of work on/);
    expect(other.posts()).toBe(0);
  });

  describe("and a call that may have been carried out", () => {
    const lost = { match: "POST /api/v1/spaces", next: 1, status: 503, carriedOut: true };
    const create = (qlik: Awaited<ReturnType<typeof tenant>>["qlik"]) => (name: string) =>
      qlik.spaces.create({ name, type: "shared" });

    it("is not made again by itself", async () => {
      const { bulk } = stage();
      const { sandbox, qlik, posts } = await tenant();
      sandbox.fail(lost);
      const first = await bulk(["a", "b"], create(qlik), { journal: "j.jsonl", concurrency: 1 });
      expect(first.failures).toMatchObject([{ key: "a", unclear: true, status: 503 }]);
      const second = await bulk(["a", "b"], create(qlik), { journal: "j.jsonl" });
      expect(second.failures).toMatchObject([{ key: "a", unclear: true, code: "conflict" }]);
      expect(posts()).toBe(2);
    });

    it.each([
      ["found out by verify", { carriedOut: true }, { succeeded: 0, skipped: 1, ok: true }, 1],
      ["done where verify says no", { carriedOut: false }, { succeeded: 1, skipped: 0, ok: true }, 2],
    ])("is %s", async (_, fault, outcome, count) => {
      const { bulk } = stage();
      const { sandbox, qlik, posts } = await tenant();
      sandbox.fail({ ...lost, ...fault });
      const options = {
        journal: "j.jsonl",
        verify: async (name: string) => (await qlik.spaces.list()).some((space) => space.name === name),
      };
      await bulk(["a"], create(qlik), options);
      expect(await bulk(["a"], create(qlik), options)).toMatchObject(outcome);
      expect(posts()).toBe(count);
    });

    it("is made again where the option says so", async () => {
      const { bulk } = stage();
      const { sandbox, qlik, posts } = await tenant();
      sandbox.fail(lost);
      await bulk(["a"], create(qlik), { journal: "j.jsonl" });
      await bulk(["a"], create(qlik), { journal: "j.jsonl", unfinished: "retry" });
      expect(posts()).toBe(2);
    });

    it("is left as it is where the option says so, and is no failure then; later, it can still be made", async () => {
      const { bulk } = stage();
      const { sandbox, qlik, posts } = await tenant();
      sandbox.fail(lost);
      await bulk(["a"], create(qlik), { journal: "j.jsonl" });
      const left = await bulk(["a", "b"], create(qlik), { journal: "j.jsonl", unfinished: "skip" });
      expect(left).toMatchObject({ ok: true, succeeded: 1, failed: 0, skipped: 1 });
      expect(posts()).toBe(2);
      await bulk(["a", "b"], create(qlik), { journal: "j.jsonl", unfinished: "retry" });
      expect(posts()).toBe(3);
    });

    it("is made again by itself where that does no harm", async () => {
      const { bulk, folder } = stage();
      const { qlik } = await tenant();
      const { id } = await qlik.spaces.create({ name: "a", type: "shared" });
      const sends = JSON.stringify({ sends: `DELETE /api/v1/spaces/${id}`, key: id });
      writeFileSync(join(folder, "j.jsonl"), `{"journal":1,"job":"test"}\n${sends}\n`);
      await qlik.spaces.delete(id!);
      const result = await bulk([id!], (one) => qlik.spaces.delete(one), { journal: "j.jsonl" });
      expect(result).toMatchObject({ succeeded: 1, failed: 0 });
    });

    it("is none that was refused, nor the sign-in before it", async () => {
      const { bulk } = stage();
      const { sandbox } = await tenant();
      const { url: server, clientId, clientSecret } = sandbox;
      const qlik = connect({ server, clientId, clientSecret, tokenCache: "memory" });
      sandbox.fail({ match: "POST /api/v1/spaces", next: 1, status: 409 });
      const first = await bulk(["a"], create(qlik), { journal: "j.jsonl" });
      expect(first.failures[0]).not.toHaveProperty("unclear");
      expect(await bulk(["a"], create(qlik), { journal: "j.jsonl" })).toMatchObject({ succeeded: 1 });
    });
  });
});

describe("a dry run", () => {
  it("reads, and changes nothing", async () => {
    const { bulk, folder } = stage();
    const { qlik, posts } = await tenant();
    const worker = async (name: string) => {
      await qlik.users.me();
      return await qlik.spaces.create({ name, type: "shared" });
    };
    const result = await bulk(["a", "b"], worker, { dryRun: true, journal: "j.jsonl" });
    expect(result).toMatchObject({ planned: 2, succeeded: 0, ok: true });
    expect(result.records[0]).toEqual({
      ...{ index: 0, key: "a", state: "planned" },
      call: "POST /api/v1/spaces",
      body: { name: "a", type: "shared" },
    });
    expect(posts()).toBe(0);
    expect(existsSync(join(folder, "j.jsonl"))).toBe(false);
  });

  it("signs in, for what it reads", async () => {
    const { bulk } = stage();
    const { sandbox } = await tenant();
    const { url: server, clientId, clientSecret } = sandbox;
    const qlik = connect({ server, clientId, clientSecret, tokenCache: "memory" });
    const read = await bulk(["a"], () => qlik.users.me(), { dryRun: true });
    expect(read).toMatchObject({ succeeded: 1, planned: 0 });
  });

  it("holds for bulk work inside of it too", async () => {
    const { bulk } = stage();
    const { qlik, posts } = await tenant();
    const inner = () => bulk(["b"], (name) => qlik.spaces.create({ name, type: "shared" }));
    const result = await bulk(["a"], inner, { dryRun: true });
    expect(result).toMatchObject({ planned: 1 });
    expect(posts()).toBe(0);
  });
});

describe("Ctrl-C", () => {
  it("finishes what is under way, and says how to go on", async () => {
    const { bulk, interrupt, said } = stage();
    const worker = async (n: number) => {
      if (n === 3) interrupt();
      await new Promise((resolve) => setImmediate(resolve));
    };
    const options = { journal: "j.jsonl", concurrency: 2 };
    const error = await caught(bulk(NUMBERS, worker, options));
    expect(error).toMatchObject({ code: "aborted", remedy: expect.stringContaining("j.jsonl") as string });
    const { succeeded } = (error as unknown as BulkInterrupted).result;
    expect(succeeded).toBeLessThan(6);
    expect(said.join()).toMatch(/Finishing what is under way/);
    expect(await bulk(NUMBERS, () => {}, options)).toMatchObject({
      succeeded: 9 - succeeded,
      skipped: succeeded,
    });
  });

  it("a second time gives up what is under way, which the journal knows as open", async () => {
    const { bulk, interrupt, lines } = stage();
    const { sandbox, qlik } = await tenant();
    sandbox.fail({ match: "POST /api/v1/spaces", hang: true });
    const worker = (name: string) => {
      setTimeout(() => (interrupt(), interrupt()), 200);
      return qlik.spaces.create({ name, type: "shared" });
    };
    const error = await caught(bulk(["a", "b"], worker, { journal: "j.jsonl", concurrency: 1 }));
    expect(error.code).toBe("aborted");
    expect(lines("j.jsonl").at(-1)).toEqual({ sends: "POST /api/v1/spaces", key: "a" });
  });
});

describe("a question", () => {
  it.each([
    ["yes goes on", true, {}, 1],
    ["no does nothing", false, {}, 0],
    ["nobody there does nothing", undefined, {}, 0],
    ["yes: true is not asked", undefined, { yes: true }, 1],
  ])("%s", async (_, answer, options, count) => {
    const { bulk, said } = stage(answer === undefined ? {} : { answer });
    let done = 0;
    const run = bulk([1], () => void done++, { confirm: "Delete 1 app?", ...options });
    if (count === 1) await run;
    else expect(await caught(run)).toMatchObject({ code: answer === false ? "aborted" : "usage" });
    expect(done).toBe(count);
    if (answer !== undefined) expect(said[0]).toBe("Delete 1 app?");
  });
});

describe("wrong options", () => {
  it.each([
    [{ concurency: 3 }, 'no option "concurency". Did you mean "concurrency"?'],
    [{ concurrency: 0 }, "concurrency must be a whole number above 0"],
    [{ unfinished: "again" }, "unfinished must be auto, retry or skip"],
    [{ journal: "" }, "journal must be the name of a file"],
  ])("%j", async (options, message) => {
    const { bulk } = stage();
    const error = await caught(bulk([1], () => 1, options as never));
    expect(error).toMatchObject({ code: "usage", message: expect.stringContaining(message) as string });
  });
});

it("writes a row of each item into the report as it comes", async () => {
  const { bulk, folder } = stage();
  await bulk([1, 2], breakAt(2), { report: "r.csv" });
  expect(readFileSync(join(folder, "r.csv"), "utf8").split("\r\n").slice(1)).toEqual([
    "0,1,succeeded,10,,,,,,",
    "1,2,failed,,no 2,unexpected,,,,",
    "",
  ]);
});
