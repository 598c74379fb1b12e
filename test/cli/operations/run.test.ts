import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { runCli } from "../../../src/cli/cli.ts";
import { qlik, qlikProgram, run, temporaryFolder } from "../../helpers/qlik.ts";
import { clientEnv, startSandbox } from "../../helpers/sandbox.ts";
import { scriptedServer, type Answer, type Seen } from "../../helpers/scripted-server.ts";

/** Runs a command on a server that answers as told; the requests come along. */
async function on(argv: string[], answer: Answer, home = temporaryFolder()) {
  return await onScript(argv, () => answer, home);
}

async function onScript(argv: string[], script: (seen: Seen) => Answer, home = temporaryFolder()) {
  const server = await scriptedServer(script);
  const env = { QLIK_SERVER: server.url, QLIK_API_KEY: "key-of-the-test" };
  const ran = await qlik(argv, { env, home });
  return { ...ran, requests: server.requests, request: server.requests[0] };
}

const json = (body: unknown): Answer => ({ body });

describe("what is sent", () => {
  it.each<[string[], Partial<Seen>]>([
    [
      ["space", "assignment", "get", "a/1", "--spaceId", "s"],
      { method: "GET", target: "/api/v1/spaces/s/assignments/a%2F1" },
    ],
    [
      ["space", "ls", "--environment.name", "x y", "--raw"],
      { target: "/api/v1/spaces?environment.name=x%20y" },
    ],
    [["user", "ls", "--sort", "+name", "--raw"], { target: "/api/v1/users?sort=%2Bname" }],
    [
      ["space", "patch", "s", "--name", "X"],
      { method: "PATCH", body: '[{"op":"replace","path":"/name","value":"X"}]' },
    ],
    [
      ["space", "create", "--name", "007", "--type", "data"],
      { method: "POST", body: '{"name":"007","type":"data"}' },
    ],
  ])("%j", async (argv, sent) => {
    expect((await on(argv, json({}))).request).toMatchObject(sent);
  });

  it("sends headers that come as flags", async () => {
    const { request } = await on(["oauth-client", "rm", "c", "--qlik-confirm-delete", "c"], { status: 204 });
    expect(request).toMatchObject({ method: "DELETE", headers: { "qlik-confirm-delete": "c" } });
  });

  it("sends files as a form", async () => {
    const home = temporaryFolder();
    writeFileSync(join(home, "d.csv"), "a,b\n");
    const argv = ["data-file", "create", "-f", "d.csv", "--name", "d.csv"];
    const { request, code } = await on(argv, { status: 201, body: { id: "f" } }, home);
    expect(code).toBe(0);
    expect(request!.headers["content-type"]).toMatch(/^multipart\/form-data/);
    expect(request!.body).toMatch(/name="File"; filename="d.csv"[^]*a,b\n/);
    expect(request!.body).toMatch(/name="Json"[^]*\{"name":"d\.csv"\}/);
  });

  it("says on stderr which fields of a body there are not, and sends them", async () => {
    const body = '{"name":"A","type":"shared","descripton":"x"}';
    const { request, stderr, code } = await on(["space", "create", "--body", body], json({ id: "1" }));
    expect({ code, body: request!.body, stderr }).toEqual({
      code: 0,
      body,
      stderr:
        'qlik: spaces.create has no field "descripton", which the tenant may ignore. Did you mean "description"?\n',
    });
  });

  it("sends nothing where the line is wrong", async () => {
    const { requests, code, stdout } = await on(["space", "create", "--type", "x"], json({}));
    expect({ requests, code, stdout }).toEqual({ requests: [], code: 2, stdout: "" });
  });

  it("says which file cannot be read", async () => {
    const { stderr, code } = await on(["space", "create", "-f", "no.json"], json({}));
    expect({ stderr, code }).toEqual({
      stderr: expect.stringMatching(/no\.json cannot be read: there is no such file/),
      code: 2,
    });
  });
});

describe("what is printed", () => {
  const spaces = json({
    data: [
      { id: "1", name: "A", type: "data" },
      { id: "2", name: "Bé" },
    ],
    links: {},
  });

  it.each<[string, string[], Answer, string]>([
    [
      "a list as a bare array",
      ["space", "ls"],
      json({ data: [{ id: "1" }] }),
      '[\n  {\n    "id": "1"\n  }\n]\n',
    ],
    ["ids alone", ["space", "ls", "-q"], spaces, "1\n2\n"],
    [
      "a line for each",
      ["space", "ls", "-o", "ndjson"],
      json({ data: [{ id: "1" }, { id: "2" }] }),
      '{"id":"1"}\n{"id":"2"}\n',
    ],
    ["a table", ["space", "ls", "-o", "table"], spaces, "id  name  type\n1   A     data\n2   Bé\n"],
    ["no more than the limit", ["space", "ls", "-q", "--limit", "1"], spaces, "1\n"],
    [
      "the answer untouched",
      ["space", "ls", "--raw"],
      { headers: { "content-type": "application/json" }, body: '{"data": []}' },
      '{"data": []}',
    ],
    ["the id of one thing", ["space", "get", "1", "-q"], json({ id: "1", name: "A" }), "1\n"],
    ["the id of an app", ["app", "get", "1", "-q"], json({ attributes: { id: "a" } }), "a\n"],
    [
      "the id of what an item is, for apps",
      ["app", "ls", "-q"],
      json({ data: [{ id: "i", resourceId: "a" }] }),
      "a\n",
    ],
    ["nothing for nothing", ["space", "rm", "1"], { status: 204 }, ""],
    [
      "text as it is",
      ["data-governance", "data-product", "export-documentation", "p"],
      { headers: { "content-type": "text/markdown" }, body: "# Hi" },
      "# Hi\n",
    ],
  ])("%s", async (_, argv, answer, stdout) => {
    const ran = await on(argv, answer);
    expect({ stdout: ran.stdout, stderr: ran.stderr, code: ran.code }).toEqual({
      stdout,
      stderr: "",
      code: 0,
    });
  });

  it("hides the secrets of this process", async () => {
    const { stdout } = await on(["space", "get", "1"], json({ name: "key-of-the-test" }));
    expect(stdout).toContain("[redacted]");
  });

  it("says so where there are no ids", async () => {
    const { stderr, code } = await on(["license", "overview", "-q"], json({ total: 1 }));
    expect({ stderr, code }).toEqual({ stderr: expect.stringContaining("-q prints ids"), code: 2 });
  });

  it("prints a page before it asks for the next", async () => {
    const pages = (seen: Seen): Answer =>
      seen.target.includes("next=2")
        ? { status: 404, body: { errors: [] } }
        : json({ data: [{ id: "1" }], links: { next: { href: "/api/v1/spaces?next=2" } } });
    const streamed = await onScript(["space", "ls", "-o", "ndjson"], pages);
    expect(streamed).toMatchObject({ stdout: '{"id":"1"}\n', code: 5 });
    const whole = await onScript(["space", "ls"], pages);
    expect(whole).toMatchObject({ stdout: "", code: 5 });
  });
});

describe("downloads", () => {
  const bytes = { headers: { "content-type": "application/octet-stream" }, body: "bytes\u0000" };
  const get = ["report-template", "download", "t"];

  it("go to stdout where that is no terminal", async () => {
    expect(await on(get, bytes)).toMatchObject({ stdout: "bytes\u0000", code: 0 });
  });

  it("are refused in a terminal", async () => {
    const server = await scriptedServer(() => bytes);
    const stdout = Object.assign(new PassThrough(), { isTTY: true });
    const stderr = new PassThrough();
    const env = { QLIK_SERVER: server.url, QLIK_API_KEY: "key-of-the-test" };
    const home = temporaryFolder();
    const code = await runCli(get, { stdin: new PassThrough(), stdout, stderr, env, home, cwd: home });
    expect(code).toBe(2);
    expect(String(stderr.read())).toMatch(/not shown in a terminal[^]*-O FILE/);
    expect(stdout.read()).toBeNull();
  });

  it("are saved under their name once they are complete", async () => {
    const home = temporaryFolder();
    expect(await on([...get, "-O", "t.bin"], bytes, home)).toMatchObject({ stdout: "", stderr: "", code: 0 });
    expect(readFileSync(join(home, "t.bin"), "utf8")).toBe("bytes\u0000");
    await on(["space", "ls", "-q", "-O", "ids.txt"], json({ data: [{ id: "1" }] }), home);
    expect(readFileSync(join(home, "ids.txt"), "utf8")).toBe("1\n");
    expect(readdirSync(home).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("leave nothing behind when they fail, and what was there as it was", async () => {
    const home = temporaryFolder();
    writeFileSync(join(home, "t.bin"), "old");
    const cut: Answer = (response, socket) => {
      response.writeHead(200, { "content-type": "application/octet-stream", "content-length": "100" });
      response.write("some", () => socket.destroy());
    };
    const { code } = await on([...get, "-O", "t.bin"], cut, home);
    expect(code).not.toBe(0);
    expect(await on([...get, "-O", "t.bin"], { status: 404 }, home)).toMatchObject({ code: 5 });
    expect(readFileSync(join(home, "t.bin"), "utf8")).toBe("old");
    expect(readdirSync(home).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("are not begun where they cannot be saved", async () => {
    const { requests, stderr, code } = await on([...get, "-O", "no/such/t.bin"], bytes);
    expect({ requests, code }).toEqual({ requests: [], code: 2 });
    expect(stderr).toMatch(/there is no such folder/);
  });
});

describe("deprecated operations", () => {
  it("work, and say once what to use", async () => {
    const { stdout, stderr, code } = await on(["reload-task", "ls"], json({ data: [] }));
    expect({ stdout, code }).toEqual({ stdout: "[]\n", code: 0 });
    expect(stderr.trim().split("\n")).toEqual([
      'qlik: "qlik reload-task ls" is deprecated and may be gone after September 2026. Use "qlik scheduling task ls" instead.',
    ]);
  });
});

describe("the global flags", () => {
  it.each([
    ["--sandbox user me -q"],
    ["user --sandbox me -q"],
    ["user me --sandbox -q"],
    ["user me -q --sandbox"],
    ["users me --sandbox --quiet"],
  ])("%s", async (line) => {
    expect(await qlik(line.split(" "))).toMatchObject({ stdout: expect.stringMatching(/^\w+\n$/), code: 0 });
  });

  it("name a context before and after the words", async () => {
    for (const line of ["--context nope user me", "user --context=nope me", "user me --context nope"]) {
      expect((await qlik(line.split(" "))).stderr).toMatch(/nope/);
    }
  });
});

it("Ctrl-C ends the request on the wire, and nothing is left", { timeout: 30_000 }, async () => {
  const sandbox = await startSandbox();
  const home = temporaryFolder();
  sandbox.fail({ match: "/api/v1/spaces", hang: true });
  const script = `node "${qlikProgram}" space ls -O "${home}/x.json" & pid=$!
    until ls "${home}"/x.json.*.part >/dev/null 2>&1; do sleep 0.05; done; sleep 1; kill -INT $pid; wait $pid; exit $?`;
  const ran = await run("bash", ["-mc", script], { env: clientEnv(sandbox), home });
  expect(ran).toMatchObject({ code: 130, stdout: "" });
  expect(ran.stderr).toMatch(/Interrupted/);
  expect(existsSync(join(home, "x.json"))).toBe(false);
  expect(readdirSync(home).filter((name) => name.endsWith(".part"))).toEqual([]);
});
