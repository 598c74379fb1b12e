import { readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { LARGE_FROM } from "../../../src/api/large-files.ts";
import { runCli } from "../../../src/cli/cli.ts";
import { qlik, temporaryFolder } from "../../helpers/qlik.ts";
import { inTurn, scriptedServer, type Answer } from "../../helpers/scripted-server.ts";
import { tusServer } from "../../helpers/tus-server.ts";

const envOf = (url: string) => ({ QLIK_SERVER: url, QLIK_API_KEY: "key-of-the-test" });

async function on(argv: string[], answers: Answer[], home = temporaryFolder()) {
  const server = await scriptedServer(inTurn(...answers));
  const ran = await qlik(argv, { env: envOf(server.url), home });
  return { ...ran, sent: server.requests.map(({ method, target }) => `${method} ${target}`) };
}

/** Runs it where stderr is a terminal. */
async function watched(argv: string[], url: string, home: string) {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  stdin.end();
  const io = { stdin, stdout, stderr: Object.assign(stderr, { isTTY: true, columns: 80 }), home, cwd: home };
  const code = await runCli(argv, { ...io, env: envOf(url) });
  return { code, stdout: await text(stdout.end()), stderr: await text(stderr.end()) };
}

describe("--wait", () => {
  const queued: Answer = { status: 201, body: { id: "r", appId: "a", status: "QUEUED" } };
  const reload = (status: string, more = {}): Answer => ({ body: { id: "r", appId: "a", status, ...more } });
  const create = ["reload", "create", "--appId", "a", "--wait"];

  it("prints what the reload has become", async () => {
    const { code, stdout, stderr, sent } = await on(create, [queued, reload("SUCCEEDED")]);
    expect({ code, stderr, status: JSON.parse(stdout).status }).toEqual({
      code: 0,
      stderr: "",
      status: "SUCCEEDED",
    });
    expect(sent).toEqual(["POST /api/v1/reloads", "GET /api/v1/reloads/r"]);
  });

  it("exits with 8 where it has failed, and says why on stderr", async () => {
    const { code, stdout, stderr } = await on(create, [
      queued,
      reload("FAILED", { errorMessage: "No such table." }),
    ]);
    expect({ code, stdout }).toEqual({ code: 8, stdout: "" });
    expect(stderr).toContain("reloads.create ended as FAILED: No such table.");
  });

  it("shows how far it is where somebody looks, and takes that away", async () => {
    const server = await scriptedServer(inTurn(queued, reload("SUCCEEDED")));
    const { code, stderr } = await watched(create, server.url, temporaryFolder());
    expect(code).toBe(0);
    expect(stderr).toMatch(/^\rSUCCEEDED, \d+ s\u001b\[K\r\u001b\[K$/);
  });

  it("does not wait without it, and is there only for what can be waited for", async () => {
    expect((await on(["reload", "create", "--appId", "a"], [queued])).sent).toHaveLength(1);
    const other = await on(["space", "create", "--name", "x", "--type", "data", "--wait"], [queued]);
    expect([other.code, other.sent]).toEqual([2, []]);
  });

  it.each([
    [["reload", "create", "--appId", "a", "--max-wait", "5"], /--max-wait is for --wait/],
    [[...create, "--max-wait", "0"], /must be above 0/],
    [[...create, "--max-wait", "soon"], /--max-wait/],
  ])("%j is refused", async (argv, message) => {
    const { code, sent, stderr } = await on(argv, [queued]);
    expect({ code, sent }).toEqual({ code: 2, sent: [] });
    expect(stderr).toMatch(message);
  });
});

describe("app export", () => {
  const exported: Answer = { status: 201, headers: { location: "/v1/temp-contents/t" } };
  const content: Answer = {
    headers: {
      "content-type": "application/octet-stream",
      "content-length": "3",
      "content-disposition": 'attachment; filename="Sales.qvf"',
    },
    body: "QVF",
  };

  it.each([
    ["a file", "a.qvf", "a.qvf"],
    ["a folder", "./", "Sales.qvf"],
  ])("-O gives the app as %s", async (_what, to, name) => {
    const home = temporaryFolder();
    const ran = await on(["app", "export", "a", "--NoData", "-O", to], [exported, content], home);
    expect(ran).toMatchObject({ code: 0, stdout: "", stderr: "" });
    expect(ran.sent).toEqual(["POST /api/v1/apps/a/export?NoData=true", "GET /api/v1/temp-contents/t"]);
    expect(readFileSync(join(home, name), "utf8")).toBe("QVF");
    expect(readdirSync(home).filter((one) => one.endsWith(".part"))).toEqual([]);
  });

  it("without -O says where the export is, as the API does", async () => {
    const { stdout, sent } = await on(["app", "export", "a"], [exported]);
    expect(JSON.parse(stdout)).toEqual({ location: "/v1/temp-contents/t" });
    expect(sent).toHaveLength(1);
  });

  it("says how far it came where it breaks off, and leaves nothing", async () => {
    const home = temporaryFolder();
    const cut: Answer = (response) => {
      response.writeHead(200, { "content-type": "application/octet-stream", "content-length": "100" });
      response.write("some", () => setTimeout(() => response.socket!.destroy(), 20));
    };
    const { code, stderr } = await on(["theme", "download", "t", "-O", "t.zip"], [cut], home);
    expect(code).toBe(7);
    expect(stderr).toMatch(/themes\.download broke off after 4 of 100 bytes/);
    expect(readdirSync(home).filter((one) => one.startsWith("t.zip"))).toEqual([]);
  });
});

describe("uploads", () => {
  function large(home: string, name: string): void {
    writeFileSync(join(home, name), "");
    truncateSync(join(home, name), LARGE_FROM);
  }

  it.each([
    [["data-file", "create", "--file", "l.csv", "--name", "l.csv"], "POST /api/v1/data-files"],
    [["app", "import", "--file", "l.csv", "--name", "L"], "POST /api/v1/apps/import?name=L&fileId=upload-1"],
  ])("%j goes in pieces, and shows how far it is", async (argv, last) => {
    const [server, home] = [await tusServer(), temporaryFolder()];
    large(home, "l.csv");
    const { code, stdout, stderr } = await watched(argv, server.url, home);
    expect({ code, answer: JSON.parse(stdout) }).toEqual({ code: 0, answer: { id: "made" } });
    expect(server.uploads.get("upload-1")!.size).toBe(LARGE_FROM);
    expect(server.others.map(({ line }) => line)).toEqual([last]);
    expect(stderr).toMatch(/\r16\.8 of 16\.8 MB \(100 %\)\u001b\[K\r\u001b\[K$/);
  });

  it("say nothing on stderr where nobody looks", async () => {
    const [server, home] = [await tusServer(), temporaryFolder()];
    large(home, "l.qvf");
    const argv = ["app", "import", "--file", "l.qvf"];
    expect(await qlik(argv, { env: envOf(server.url), home })).toMatchObject({ code: 0, stderr: "" });
  });
});
