import { describe, expect, it } from "vitest";
import { plan, planLine } from "./plan.ts";

/** The body of a call, which stands before the query. */
async function bodyOf(line: string | string[], contents?: Record<string, string>): Promise<unknown> {
  const argv = typeof line === "string" ? line.split(" ") : line;
  const { args } = await plan(argv, contents);
  return args.find((arg) => typeof arg === "object");
}

describe("a JSON body", () => {
  it.each<[string[], unknown]>([
    [["--name", "X", "--type", "shared"], { name: "X", type: "shared" }],
    [["--body", '{"name":"X","type":"data"}'], { name: "X", type: "data" }],
    [["--body", '{"name":"X","type":"data"}', "--name", "Y"], { name: "Y", type: "data" }],
    [["--body", "-"], { name: "S", type: "managed" }],
    [["-f", "space.json", "--description", ""], { name: "F", type: "shared", description: "" }],
    [["-f", "-"], { name: "S", type: "managed" }],
  ])("space create %j", async (flags, body) => {
    const contents = { "-": '{"name":"S","type":"managed"}', "space.json": '{"name":"F","type":"shared"}' };
    expect(await bodyOf(["space", "create", ...flags], contents)).toEqual(body);
  });

  it.each<[string[], unknown]>([
    [
      ["app", "create", "--attributes-name", "N", "--attributes-spaceId", "s"],
      { attributes: { name: "N", spaceId: "s" } },
    ],
    [
      ["app", "create", "--body", '{"attributes":{"name":"A","locale":"en"}}', "--attributes-name", "B"],
      { attributes: { name: "B", locale: "en" } },
    ],
    [
      ["space", "assignment", "update", "s", "a", "--roles", "consumer", "--roles", "producer"],
      { roles: ["consumer", "producer"] },
    ],
    [["space", "assignment", "update", "s", "a", "--roles", '["consumer"]'], { roles: ["consumer"] }],
    [
      ["user", "create", "--subject", "007", "--assignedRoles", '[{"id":"r"}]'],
      { subject: "007", assignedRoles: [{ id: "r" }] },
    ],
    [["webhook", "create", "--name", "n", "--url", "u", "--enabled"], { name: "n", url: "u", enabled: true }],
    [
      ["webhook", "create", "--name", "n", "--url", "u", "--enabled=false"],
      { name: "n", url: "u", enabled: false },
    ],
    [
      [
        "app",
        "report-filter",
        "create",
        "a",
        "--name",
        "n",
        "--filterType",
        "REP",
        "--filterVersion",
        "filter-1.0",
        "--description-null",
      ],
      { name: "n", filterType: "REP", filterVersion: "filter-1.0", description: null },
    ],
  ])("%j", async (argv, body) => {
    expect(await bodyOf(argv)).toEqual(body);
  });

  it.each<[string, RegExp]>([
    ["space create", /needs --name, --type, or --body or --file/],
    ["space create --name X", /needs --type\./],
    ["space create --name X --type shred", /--type must be one of shared, managed, data, .*"shared"/],
    ["space create --body {", /--body is not JSON/],
    ["space create --body [] --name X", /JSON object/],
    ["space create --body {} --file x", /not both/],
    ["space create --nam X", /no flag "--nam".*"--name"/],
    ["webhook create --name n --url u --headers {x", /--headers is not JSON/],
    ["webhook create --name n --url u --enabled=1", /must be true or false/],
  ])("%s fails", async (line, message) => {
    await expect(planLine(line)).rejects.toThrow(message);
  });

  it("does not quote what is no JSON, which may be a secret", async () => {
    const failure = plan(["space", "create", "--body", "hunter2hunter2"]);
    await expect(failure).rejects.not.toThrow(/hunter2/);
  });

  it("is not needed where the operation does not need it", async () => {
    expect((await planLine("brand activate b")).args).toEqual(["b", undefined]);
  });
});

describe("a JSON Patch", () => {
  const patch = (...argv: string[]) => bodyOf(argv);
  it.each<[string[], unknown]>([
    [["space", "patch", "s", "--name", "X"], { name: "X" }],
    [["user", "patch", "u", "--name", "007"], { name: "007" }],
    [
      ["space", "patch", "s", "--op", "replace", "--path", "/name", "--value", "X"],
      [{ op: "replace", path: "/name", value: "X" }],
    ],
    [
      [
        "space",
        "patch",
        "s",
        "--path",
        "name",
        "--value",
        '{"a":1}',
        "--path",
        "/description",
        "--value",
        "007",
      ],
      [
        { op: "replace", path: "/name", value: { a: 1 } },
        { op: "replace", path: "/description", value: "007" },
      ],
    ],
    // An operation without a value in between.
    [
      [
        "brand",
        "patch",
        "b",
        "--op",
        "remove",
        "--path",
        "/description",
        "--op",
        "add",
        "--path",
        "/name",
        "--value",
        "X",
      ],
      [
        { op: "remove", path: "/description" },
        { op: "add", path: "/name", value: "X" },
      ],
    ],
    // All of a kind together.
    [
      [
        "brand",
        "patch",
        "b",
        "--op",
        "add",
        "--op",
        "add",
        "--path",
        "/name",
        "--path",
        "/description",
        "--value",
        "a",
        "--value",
        "b",
      ],
      [
        { op: "add", path: "/name", value: "a" },
        { op: "add", path: "/description", value: "b" },
      ],
    ],
    // As the tenant spells them.
    [
      ["knowledgebase", "patch", "k", "--op", "replace", "--path", "/name", "--value", "X"],
      [{ op: "REPLACE", path: "/name", value: "X" }],
    ],
    [
      ["app", "script", "patch", "a", "s", "--op", "add", "--path", "/x", "--value", "1"],
      [{ Op: "add", Path: "/x", Value: 1 }],
    ],
    [
      ["group", "patch", "g", "--op", "replace", "--path", "/assignedRoles", "--value", "[]"],
      [{ op: "replace", path: "assignedRoles", value: [] }],
    ],
    [
      ["scheduling", "task", "patch", "t", "--op", "move", "--from", "/a", "--path", "/b"],
      [{ op: "move", path: "/b", from: "/a" }],
    ],
    [
      ["ml", "deployment", "batch-prediction", "patch", "d", "b", "--writeback-dstName", "X"],
      [{ op: "replace", path: "/writeback/dstName", value: "X" }],
    ],
    [
      [
        "space",
        "patch",
        "s",
        "--body",
        '[{"op":"replace","path":"/name","value":"A"}]',
        "--description",
        "D",
      ],
      [
        { op: "replace", path: "/name", value: "A" },
        { op: "replace", path: "/description", value: "D" },
      ],
    ],
  ])("%j", async (argv, body) => {
    expect(await patch(...argv)).toEqual(body);
  });

  it.each<[string, RegExp]>([
    ["space patch s", /needs a body: --body or --file, --op or fields/],
    ["space patch s --op replce --path /name", /--op must be one of replace, .*"replace"/],
    ["space patch s --op replace --path /nam --value x", /--path must be one of .*"\/name"/],
    ["space patch s --op replace", /--op needs a --path/],
    ["space patch s --op replace --op replace --path /name", /Each --op needs a --path/],
    ["space patch s --nme X", /no flag "--nme".*"--name"/],
  ])("%s fails", async (line, message) => {
    await expect(planLine(line)).rejects.toThrow(message);
  });
});

describe("uploads", () => {
  it("sends a file as it is", async () => {
    const body = (await bodyOf("app import -f a.qvf --name N", { "a.qvf": "bytes" })) as File;
    expect([body.name, await body.text()]).toEqual(["a.qvf", "bytes"]);
    await expect(planLine("temp-content create")).rejects.toThrow(/needs a --file/);
  });

  it("makes the parts of a form, with the fields of the part that is JSON", async () => {
    const line = "data-file create --file d.csv --name d.csv --connectionId c --folderId-null";
    const body = (await bodyOf(line, { "d.csv": "a,b" })) as { File: File; Json: unknown };
    expect(body.Json).toEqual({ name: "d.csv", connectionId: "c", folderId: null });
    expect([body.File.name, await body.File.text()]).toEqual(["d.csv", "a,b"]);
  });

  it("takes each file by the name of its part", async () => {
    const body = await bodyOf("brand create --name B --logo l.png --styles s.json", {
      "l.png": "png",
      "s.json": "{}",
    });
    expect(body).toMatchObject({ name: "B", logo: { name: "l.png" }, styles: { name: "s.json" } });
  });

  it.each<[string, RegExp]>([
    ["brand create --name B -f x", /which part it is: give --logo, --styles, --favIcon/],
    ["brand create --logo x", /needs the part name/],
    ["data-file create --file x", /needs the part Json: --name, .*--connectionId/],
    ["extension create", /needs a --file or its parts/],
  ])("%s fails", async (line, message) => {
    await expect(plan(line.split(" "), { x: "x" })).rejects.toThrow(message);
  });
});
