import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { qlik, type RunOptions, temporaryFolder } from "../helpers/qlik.ts";
import { clientEnv, startSandbox } from "../helpers/sandbox.ts";

/** `qlik bulk`: a command once for each row of a file. */

async function stage(rows = "", name = "rows.csv") {
  const sandbox = await startSandbox();
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, name), rows);
  const run = (line: string, options: RunOptions = {}) =>
    qlik(["bulk", ...line.split(" ")], { cwd, env: clientEnv(sandbox), ...options });
  const sent = () =>
    sandbox.requests
      .filter(({ method }) => method !== "GET")
      .flatMap(({ method, path }) => (path.startsWith("/oauth/") ? [] : [`${method} ${path}`]));
  const names = async (beginning: string) => {
    const { stdout } = await qlik(["space", "ls"], { env: clientEnv(sandbox) });
    const spaces = JSON.parse(stdout) as { id: string; name: string; description?: string }[];
    return spaces.filter((space) => space.name.startsWith(beginning));
  };
  return { sandbox, cwd, run, sent, names };
}

const SPACES = 'name,description\r\nBulk A,first\r\nBulk B,\r\n"Bulk, C","two\nlines"\r\nBulk D,last\r\n';

describe("rows", () => {
  it.each([
    ["CSV", SPACES],
    [
      "NDJSON",
      '{"name":"Bulk A","description":"first"}\n{"name":"Bulk B"}\n\n{"name":"Bulk, C","description":"two\\nlines"}\n{"name":"Bulk D","description":"last"}\n',
    ],
    [
      "JSON",
      '[{"name":"Bulk A","description":"first"},{"name":"Bulk B","description":null},{"name":"Bulk, C","description":"two\\nlines"},{"name":"Bulk D","description":"last"}]',
    ],
  ])("of %s become calls, from a file and from stdin", async (_, text) => {
    for (const [from, stdin] of [
      ["rows.csv", ""],
      ["-", text],
    ] as const) {
      const { run, names } = await stage(text);
      const { code, stderr } = await run(`space create --from ${from} --type shared`, { stdin });
      expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(/^4 done in/) as string });
      const made = await names("Bulk");
      expect(made.map(({ name, description = "" }) => `${name}: ${description}`).sort()).toEqual([
        "Bulk A: first",
        "Bulk B: ",
        "Bulk D: last",
        "Bulk, C: two\nlines",
      ]);
    }
  });

  it("are all checked before the first is sent, and named by their lines", async () => {
    const { run, sent } = await stage('name,type\r\n"Bulk\nA",shared\r\nBulk B,shard\r\n,shared\r\n');
    const { code, stderr } = await run("space create --from rows.csv");
    expect(code).toBe(2);
    expect(stderr).toMatch(/2 of 3 rows[^]*line 4: "type" must be[^]*"shared"\?[^]*line 5: .*needs --name/);
    expect(sent()).toEqual([]);
  });

  it.each([
    ["name,descripton\nA,b\n", "space create --type shared", /"descripton"\. Did you mean "description"/],
    ["name,NAME\nA,b\n", "space create --type shared", /the same/],
    ["name;type\nA;b\n", "space create", /separated by ";"/],
    ["name,type\nA\n", "space create", /line 2: it has more or fewer cells/],
    ["name\n", "space create --type shared", /no rows/],
    ["name\nA\n", "space creat", /no command/],
    ["name\nA\n", "space create --concurency 3", /Did you mean "--concurrency"/],
  ])("%j: %s is refused", async (rows, line, message) => {
    const { run, sent } = await stage(rows);
    const { code, stderr } = await run(`${line} --from rows.csv`);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(message) as string });
    expect(sent()).toEqual([]);
  });

  it("may have columns that are not taken, and an id for the last of the path", async () => {
    const { run, names } = await stage(SPACES);
    await run("space create --from rows.csv --type shared");
    const all = await names("Bulk");
    const list = `id,name,colour\n${all.map(({ id }) => `${id},x,red`).join("\n")}\n`;
    const { code, stderr } = await run("space rm --from - --use id --yes", { stdin: list });
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(/^4 done in/) as string });
    expect(await names("Bulk")).toEqual([]);
  });
});

describe("what became of them", () => {
  it.each([
    ["json", (text: string) => JSON.parse(text) as unknown[]],
    [
      "ndjson",
      (text: string) =>
        text
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line) as unknown),
    ],
  ])("is printed as %s", async (output, read) => {
    const { run, sandbox } = await stage(SPACES);
    sandbox.fail({ match: "POST /api/v1/spaces", status: 403 });
    const { code, stdout, stderr } = await run(
      `space create --from rows.csv --type shared -o ${output} --concurrency 1 --report report.csv`,
    );
    expect(code).toBe(4);
    expect(read(stdout)).toMatchObject([
      { line: 2, state: "failed", code: "permission", status: 403 },
      { line: 3, state: "succeeded", result: expect.stringMatching(/^[0-9a-f]{24}$/) as string },
      { line: 4, state: "succeeded" },
      { line: 6, state: "succeeded" },
    ]);
    expect(stderr).toMatch(/3 done, 1 failed[^]*line 2: [^]*1 of 4 failed/);
  });

  it("is saved as CSV, also from several at once", async () => {
    const { run, cwd } = await stage(SPACES);
    await run("space create --from rows.csv --type shared --report report.csv");
    const [heading, ...rows] = readFileSync(join(cwd, "report.csv"), "utf8").trim().split("\r\n");
    expect(heading).toBe("line,state,result,reason,code,status,traceId,unclear,call");
    expect(rows.map((row) => row.split(",").slice(0, 2).join()).sort()).toEqual(
      [2, 3, 4, 6].map((line) => `${line},succeeded`),
    );
  });
});

it("goes on from its journal, in which two equal rows are two", async () => {
  const { run, sandbox, sent } = await stage("name\nBulk A\nBulk A\nBulk B\n");
  sandbox.fail({ match: "POST /api/v1/spaces", status: 403 });
  const line = "space create --from rows.csv --type shared --journal j.jsonl --concurrency 1";
  const first = await run(line);
  expect(first.code).toBe(4);
  expect(first.stderr).toMatch(/2 done, 1 failed/);
  const second = await run(line);
  expect(second.stderr).toMatch(/2 items done in an earlier run[^]*2 skipped/);
  expect(sent()).toHaveLength(4);
  const other = await run("space patch --from rows.csv --use name --spaceId x --journal j.jsonl");
  expect({ code: other.code, stderr: other.stderr }).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/journal of another job/) as string,
  });
});

it.each([
  ["rows.csv", "name,type\nN\xff,shared\n"],
  ["rows.ndjson", '{"name":"Caf\xe9"}\n'],
  ["rows.json", '[{"name":"Caf\xe9"}]'],
])("refuses %s that is not in UTF-8, before anything is sent", async (name, text) => {
  const { run, sent } = await stage("", "none");
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, name), Buffer.from(text, "latin1"));
  const { code, stderr } = await run(`space create --type shared --from ${name}`, { cwd });
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: `qlik: ${name} is not in UTF-8.\n  Save it as UTF-8.\n`,
  });
  expect(sent()).toEqual([]);
});

it("says what helps where ids stand without a heading", async () => {
  const { run, sent } = await stage("000000000000000000000001\n000000000000000000000002\n");
  const { code, stderr } = await run("space rm --from rows.csv --yes");
  expect({ code, stderr }).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/looks like an id.*--columns id/) as string,
  });
  expect(sent()).toEqual([]);
});

it("shows the calls of a dry run, and sends none, also where the context is read-only", async () => {
  const { run, sent, cwd } = await stage(SPACES);
  const { code, stdout, stderr } = await run(
    "space create --from rows.csv --type shared --dry-run --read-only --journal j",
  );
  expect(stderr).toMatch(/^\d+ would be done\.$/m);
  expect({ code, lines: stdout.split("\n").length }).toEqual({ code: 0, lines: 5 });
  expect(stdout.split("\n")[0]).toBe(
    'line 2: POST /api/v1/spaces {"name":"Bulk A","description":"first","type":"shared"}',
  );
  expect(sent()).toEqual([]);
  expect(existsSync(join(cwd, "j"))).toBe(false);
});

describe("deletes", () => {
  const IDS = "id\n000000000000000000000001\n000000000000000000000002\n";
  it.each([
    ["ask, and are done after yes", IDS, "", { terminal: true, stdin: "y\n" }, 2, 5],
    ["ask, and are not done after no", IDS, "", { terminal: true, stdin: "n\n" }, 0, 130],
    ["need --yes where nobody can be asked", IDS, "", {}, 0, 2],
    ["do not ask with --yes", IDS, " --yes", {}, 2, 5],
    ["do not ask for one", IDS.split("\n").slice(0, 2).join("\n"), "", {}, 1, 5],
  ])("%s", async (_, rows, flags, options, count, code) => {
    const { run, sent } = await stage(rows);
    const ran = await run(`space rm --from rows.csv${flags}`, options);
    expect({ code: ran.code, sent: sent().length }).toEqual({ code, sent: count });
  });
});

it("does nothing that a read-only context refuses", async () => {
  const { run, sent } = await stage(SPACES);
  const { code } = await run("space create --from rows.csv --type shared --read-only");
  expect({ code, sent: sent() }).toEqual({ code: 4, sent: [] });
});

it("is at hand in inputs too, and a journal of theirs goes on", async () => {
  const { sandbox, cwd } = await stage();
  const input =
    "const done = await bulk(['Bulk A', 'Bulk B'], (name) => qlik.spaces.create({ name, type: 'shared' }), " +
    "{ journal: 'j.jsonl', key: (name) => name, progress: false }); [done.succeeded, done.skipped]";
  const run = async () => await qlik(["-e", input], { cwd, env: clientEnv(sandbox) });
  const first = await run();
  expect({ ...first, stdout: JSON.parse(first.stdout) as unknown }).toEqual({
    code: 0,
    stderr: "",
    stdout: [2, 0],
  });
  expect(JSON.parse((await run()).stdout)).toEqual([0, 2]);
});
