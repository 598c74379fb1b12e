import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { Listing } from "../../../src/api/listing.ts";
import { runCli } from "../../../src/cli/cli.ts";
import { OUTPUTS } from "../../../src/cli/operations/common-flags.ts";
import { printAnswer } from "../../../src/cli/operations/print.ts";
import type { Sink } from "../../../src/cli/operations/sink.ts";
import { PLAIN } from "../../../src/output/look.ts";
import { qlik, temporaryFolder } from "../../helpers/qlik.ts";
import { scriptedServer, type Answer, type Seen } from "../../helpers/scripted-server.ts";

/** Three spaces on two pages. */
function pages({ target }: Seen): Answer {
  const second = target.includes("next=2");
  const data = second
    ? [{ id: "3", name: "Beta", type: "data", owner: { name: "Zoë" }, late: 1 }]
    : [
        {
          id: "1",
          name: "alpha",
          type: "shared",
          owner: { name: "=Ada" },
          updatedAt: "2026-01-02T00:00:00Z",
        },
        { id: "2", name: "Gamma, \u001b[2J", type: "data", updatedAt: "2026-01-03T00:00:00Z" },
      ];
  return { body: { data, links: second ? {} : { next: { href: "/api/v1/spaces?next=2" } } } };
}

async function ls(...flags: string[]) {
  const server = await scriptedServer(pages);
  const env = { QLIK_SERVER: server.url, QLIK_API_KEY: "key-of-the-test", TZ: "UTC" };
  const home = temporaryFolder();
  return { ...(await qlik(["space", "ls", ...flags], { env, home })), home, requests: server.requests };
}

describe("a list in every format", () => {
  it.each<[string[], string]>([
    [
      ["-o", "csv", "--columns", "name,owner.name"],
      'name,owner.name\r\nalpha,\'=Ada\r\n"Gamma, \u001b[2J",\r\nBeta,Zoë\r\n',
    ],
    [["-o", "csv", "--columns", "id", "--where", "type == 'none'"], "id\r\n"],
    [["-o", "yaml", "--columns", "id,owner.name", "--limit", "1"], '- id: "1"\n  owner.name: =Ada\n'],
    [
      ["-o", "ndjson", "--columns", "id,type"],
      '{"id":"1","type":"shared"}\n{"id":"2","type":"data"}\n{"id":"3","type":"data"}\n',
    ],
    [["--columns", "id", "--limit", "1"], '[\n  {\n    "id": "1"\n  }\n]\n'],
    [
      ["-o", "table", "--columns", "name,owner.name"],
      "name            owner.name\nalpha           =Ada\nGamma, \\x1b[2J\nBeta            Zoë\n",
    ],
  ])("%j", async (flags, stdout) => {
    const ran = await ls(...flags);
    expect({ stdout: ran.stdout, code: ran.code, stderr: ran.stderr }).toEqual({
      stdout,
      code: 0,
      stderr: "",
    });
  });

  it("csv tells what the first page did not know", async () => {
    const { stdout, stderr } = await ls("-o", "csv");
    expect(stdout.split("\r\n")[0]).toBe("id,name,type,owner,updatedAt");
    expect(stderr).toMatch(/Not in the file.*: late\. --columns/);
  });

  it("goes to stdout with -O -, as without it", async () => {
    const { home, stdout, code } = await ls("-o", "csv", "--columns", "id", "-O", "-");
    expect({ stdout, code }).toEqual({ stdout: "id\r\n1\r\n2\r\n3\r\n", code: 0 });
    expect(existsSync(join(home, "-"))).toBe(false);
  });

  it("refuses an empty list of columns, and tells a field to sort by that there is not", async () => {
    expect(await ls("--columns", "")).toMatchObject({ code: 2, stdout: "" });
    const { stderr, code } = await ls("--sort-by", "-nam", "-q");
    expect({ stderr, code }).toEqual({
      stderr: expect.stringContaining('No item has nam. Did you mean "name"?') as string,
      code: 0,
    });
  });

  it("goes to a file, and nothing with it", async () => {
    const { home, stdout, stderr } = await ls("-o", "csv", "--columns", "id", "-O", "spaces.csv");
    expect({ stdout, stderr }).toEqual({ stdout: "", stderr: "" });
    expect(readFileSync(join(home, "spaces.csv"), "utf8")).toBe("id\r\n1\r\n2\r\n3\r\n");
  });
});

describe("which items, and in which order", () => {
  it.each<[string[], string]>([
    [["--where", 'type == "data"'], "2\n3\n"],
    [["--where", "contains(name, 'a') && owner.name != null"], "1\n3\n"],
    [["--sort-by", "name"], "1\n3\n2\n"],
    [["--sort-by", "-updatedAt"], "2\n1\n3\n"],
    [["--sort-by", "type,-name"], "2\n3\n1\n"],
    [["--where", "type == 'data'", "--limit", "1"], "2\n"],
    [["--sort-by", "-name", "--limit", "1"], "2\n"],
  ])("%j", async (flags, stdout) => {
    expect(await ls("-q", ...flags)).toMatchObject({ stdout, code: 0 });
  });

  it("the limit is of what was selected: the tenant is asked for no fewer", async () => {
    const { requests } = await ls("-q", "--where", "id == '3'", "--limit", "1");
    expect(requests.map(({ target }) => target)).toEqual([
      expect.not.stringContaining("limit=1&"),
      expect.stringContaining("next=2"),
    ]);
  });

  it("asks for no page more than it takes", async () => {
    expect((await ls("-q", "--where", "id == '1'", "--limit", "1")).requests).toHaveLength(1);
  });

  it("--sort is the tenant's where it sorts, else ours", async () => {
    expect((await ls("--sort", "name", "--raw")).requests[0]!.target).toContain("sort=name");
    const answer = { body: [{ id: "b" }, { id: "a" }] };
    const server = await scriptedServer(() => answer);
    const env = { QLIK_SERVER: server.url, QLIK_API_KEY: "key-of-the-test" };
    const { stdout } = await qlik(["app", "media", "ls", "x", "p", "--sort", "id", "-q"], { env });
    expect(stdout).toBe("a\nb\n");
  });

  it("a wrong filter costs no request", async () => {
    const { requests, code, stderr } = await ls("--where", "type ==");
    expect({ requests, code }).toEqual({ requests: [], code: 2 });
    expect(stderr).toMatch(/type == cannot be understood[^]*JMESPath/);
  });

  it("a mistyped field of a filter is told of, where it chooses nothing or everything", async () => {
    const told = 'No item of the first page has nmae. Did you mean "name"?';
    expect(await ls("-q", "--where", "nmae == 'x'")).toMatchObject({
      stdout: "",
      code: 0,
      stderr: told + "\n",
    });
    expect((await ls("-q", "--where", "nmae != 'x'", "--limit", "1")).stderr).toContain(told);
    expect((await ls("-q", "--where", "nmae != 'x'", "--sort-by", "id")).stderr).toContain(told);
    expect((await ls("-q", "--where", "nmae == 'x' || id == '1'")).stderr).toBe("");
    expect((await ls("-q", "--where", "name == 'none'")).stderr).toBe("");
  });

  it("a mistyped column is told of, with the nearest", async () => {
    expect((await ls("-o", "csv", "--columns", "nmae")).stderr).toMatch(/has nmae\. Did you mean "name"\?/);
    expect((await ls("-o", "table", "--columns", "id,owner.name")).stderr).toBe("");
  });
});

it.each(OUTPUTS)("one thing as %s", async (output) => {
  const server = await scriptedServer(() => ({ body: { id: "1", meta: { a: 1 } } }));
  const env = { QLIK_SERVER: server.url, QLIK_API_KEY: "key-of-the-test" };
  const expected = {
    json: '{\n  "id": "1",\n  "meta": {\n    "a": 1\n  }\n}\n',
    ndjson: '{"id":"1","meta":{"a":1}}\n',
    csv: 'id,meta\r\n1,"{""a"":1}"\r\n',
    yaml: 'id: "1"\nmeta:\n  a: 1\n',
    table: "id    1\nmeta  {…} 1 field\n",
  };
  expect((await qlik(["space", "get", "1", "-o", output], { env })).stdout).toBe(expected[output]);
  const filtered = await qlik(["space", "get", "1", "-o", output, "--where", "id"], { env });
  expect(filtered).toMatchObject({ code: 2, stderr: expect.stringContaining("for lists") });
});

describe("100,000 rows", () => {
  it.each(["csv", "ndjson"] as const)("as %s never sit in memory", async (output) => {
    let given = 0;
    let written = 0;
    let mostAhead = 0;
    const list = new Listing<unknown>("users.list", async function* () {
      for (let page = 0; page < 1000; page++) {
        const items = Array.from({ length: 100 }, (_, i) => ({ id: page * 100 + i, name: "x" }));
        given += items.length;
        mostAhead = Math.max(mostAhead, given - written);
        yield { items, more: page < 999, total: 100_000 };
      }
    });
    const sink: Sink = {
      isTerminal: false,
      look: PLAIN,
      text: async (text) => void (written += text.split("\n").length - 1 - (text.startsWith("id,") ? 1 : 0)),
      bytes: () => Promise.resolve(),
      commit: () => Promise.resolve(),
      discard: () => Promise.resolve(),
    };
    const tell = { progress: () => {}, note: () => {} };
    await printAnswer(list, { output, quiet: false, select: { where: "id >= 0" } }, sink, tell);
    expect({ given, written }).toEqual({ given: 100_000, written: 100_000 });
    expect(mostAhead).toBeLessThanOrEqual(300);
  });
});

describe("at a terminal", () => {
  /** Runs at a terminal of that width; what the two streams got. */
  async function at(columns: number, argv: string[], env: Record<string, string> = {}, toTerminal = true) {
    const server = await scriptedServer(pages);
    const stdout = Object.assign(new PassThrough(), { isTTY: toTerminal, columns });
    const stderr = Object.assign(new PassThrough(), { isTTY: true, columns });
    const home = temporaryFolder();
    const all = { QLIK_SERVER: server.url, QLIK_API_KEY: "key-of-the-test", LANG: "C.UTF-8", ...env };
    await runCli(["space", "ls", ...argv], {
      stdin: new PassThrough(),
      stdout,
      stderr,
      env: all,
      home,
      cwd: home,
    });
    return { stdout: String(stdout.read() ?? ""), stderr: String(stderr.read() ?? "") };
  }

  it("colours, and no character that drives it", async () => {
    const { stdout } = await at(60, ["-o", "table"]);
    expect(stdout).toMatch(/^\u001b\[1mid/);
    expect(stdout).toContain("Gamma, \\x1b[2J");
    expect((await at(60, ["-o", "table"], { NO_COLOR: "1" })).stdout).not.toContain("\u001b");
    expect((await at(60, ["-o", "csv"])).stdout).not.toContain("\u001b");
  });

  it("fits its width, with ASCII where its locale has no more", async () => {
    const { stdout } = await at(30, ["-o", "table"], { NO_COLOR: "1", LC_ALL: "POSIX" });
    expect(stdout).toMatch(/^[\u0000-\u007f]+$/);
    expect(stdout).toContain("...");
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(30);
  });

  it("says how far it has come while the answer goes elsewhere, and takes it back", async () => {
    const { stderr } = await at(60, ["-o", "json"], {}, false);
    expect(stderr).toBe("\r3 items …\u001b[K\r\u001b[K");
    expect((await at(60, ["-o", "json"])).stderr).toBe("");
  });
});

it("nothing is left of a file whose filter is wrong", async () => {
  const { home } = await ls("--where", "(", "-O", "x.json");
  expect(existsSync(join(home, "x.json"))).toBe(false);
});
