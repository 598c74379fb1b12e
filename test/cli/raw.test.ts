import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { apiPath, keyValues } from "../../src/cli/commands/raw.ts";
import { qlik, temporaryFolder } from "../helpers/qlik.ts";
import { scriptedServer, type Answer, type Seen } from "../helpers/scripted-server.ts";

interface On {
  answer?: Answer;
  stdin?: string;
  home?: string;
}

async function raw(argv: string[], { answer = { body: {} }, stdin = "", home = temporaryFolder() }: On = {}) {
  const server = await scriptedServer(() => answer);
  const env = { QLIK_SERVER: server.url, QLIK_API_KEY: "key-of-the-test" };
  const ran = await qlik(["raw", ...argv], { env, home, stdin });
  return { ...ran, requests: server.requests };
}

describe("apiPath", () => {
  it.each([
    ["/api/v1/users/me", "/api/v1/users/me"],
    ["api/v1/users/me", "/api/v1/users/me"],
    ["v1/users/me", "/api/v1/users/me"],
    ["/v1/users/me", "/api/v1/users/me"],
    ["analytics/odag-apps", "/api/analytics/odag-apps"],
    ["/oauth/token", "/oauth/token"],
  ])("%s -> %s", (given, path) => expect(apiPath(given)).toBe(path));
});

describe("keyValues", () => {
  it.each<[string | string[], unknown]>([
    ["a=1", { a: "1" }],
    ["a=1,b=2", { a: "1", b: "2" }],
    [["a=1", "a=2"], { a: ["1", "2"] }],
    ['filter=name eq "a,b"', { filter: 'name eq "a,b"' }],
    ["sort=+name", { sort: "+name" }],
    ["empty=", { empty: "" }],
    ["__proto__=x", JSON.parse('{"__proto__":"x"}')],
  ])("%j", (given, values) => expect(keyValues("--query", given)).toEqual(values));

  it("names the flag of what is none", () => {
    expect(() => keyValues("--headers", "nonsense")).toThrow(/--headers takes key=value, and got "nonsense"/);
  });
});

describe("qlik raw", () => {
  it.each<[string[], Partial<Seen>]>([
    [["get", "v1/users/me"], { method: "GET", target: "/api/v1/users/me" }],
    [
      ["GET", "/api/v1/items", "--query", "limit=2,sort=+name", "--query", "id=007"],
      { target: "/api/v1/items?limit=2&sort=%2Bname&id=007" },
    ],
    [["post", "v1/spaces", "--body", '{"name":"X"}'], { method: "POST", body: '{"name":"X"}' }],
    [["put", "v1/x", "--body", "-"], { method: "PUT", body: '{"from":"stdin"}' }],
    [["patch", "v1/x", "--body-file", "b.json"], { method: "PATCH", body: '{"from":"file"}' }],
    [["post", "v1/x", "--body-file", "b.qvf"], { body: "bytes" }],
    [
      ["delete", "v1/x", "--headers", "x-a=1,x-b=2"],
      { method: "DELETE", headers: { "x-a": "1", "x-b": "2" } },
    ],
  ])("%j", async (argv, sent) => {
    const home = temporaryFolder();
    writeFileSync(join(home, "b.json"), '{"from":"file"}');
    writeFileSync(join(home, "b.qvf"), "bytes");
    const { requests, code, stderr } = await raw(argv, { home, stdin: '{"from":"stdin"}' });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(requests[0]).toMatchObject({
      ...sent,
      ...(sent.headers && { headers: expect.objectContaining(sent.headers) as never }),
    });
  });

  it.each<[string[], Answer, string]>([
    [[], { body: { data: [{ id: "1" }] } }, '{\n  "data": [\n    {\n      "id": "1"\n    }\n  ]\n}\n'],
    [["-q"], { body: { data: [{ id: "1" }, { id: "2" }] } }, "1\n2\n"],
    [["-o", "ndjson"], { body: { data: [{ id: "1" }] } }, '{"id":"1"}\n'],
    [["--raw"], { headers: { "content-type": "application/json" }, body: '{"a" :1}' }, '{"a" :1}'],
  ])("prints with %j", async (flags, answer, stdout) => {
    expect(await raw(["get", "v1/x", ...flags], { answer })).toMatchObject({ stdout, code: 0 });
  });

  it.each<[string[], RegExp]>([
    [["gte", "v1/x"], /"gte" is no method.*"get"/],
    [["get"], /qlik raw needs <path>\.\n.*qlik raw --help/],
    [["get", "v1/x", "--query", "nonsense"], /--query takes key=value/],
    [["post", "v1/x", "--body", "{"], /--body is not JSON/],
    [["post", "v1/x", "--body", "{}", "--body-file", "x"], /contradict/],
    [["get", "v1/x", "-o", "tabel"], /--output must be one of.*"table"/],
    [["get", "v1/x", "--quer", "a=1"], /no flag "--quer".*"--query"/],
  ])("%j is refused", async (argv, message) => {
    const { requests, stderr, code } = await raw(argv);
    expect({ requests, code }).toEqual({ requests: [], code: 2 });
    expect(stderr).toMatch(message);
  });
});
