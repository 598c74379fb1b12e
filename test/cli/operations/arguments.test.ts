import { describe, expect, it } from "vitest";
import { findOperation } from "../../../src/api/catalogue.ts";
import { flagsOf } from "../../../src/cli/operations/flags.ts";
import { parseArguments } from "../../../src/cli/operations/parse.ts";
import { plan, planLine } from "./plan.ts";

describe("path ids", () => {
  it.each<[string, unknown[]]>([
    ["space get 007", ["007"]],
    ["space get --spaceId 007", ["007"]],
    ["space get --space-id=007", ["007"]],
    ["space get --SpaceID 1e3", ["1e3"]],
    ["space assignment get s a", ["s", "a"]],
    ["space assignment get a --spaceId s", ["s", "a"]],
    ["space assignment get --assignment-id a s", ["s", "a"]],
    ["space get -- -x", ["-x"]],
    ["data-store data-asset delete-many a,b", [["a", "b"]]],
  ])("%s", async (line, args) => {
    expect((await planLine(line)).args).toEqual(args);
  });

  it.each<[string, RegExp]>([
    ["space get", /qlik space get needs <spaceId>/],
    ["space assignment get a", /needs <assignmentId>/],
    ["space get a b", /takes <spaceId>; "b" is too much/],
    ["user me again", /takes no arguments; "again" is too much/],
    ["space get a --spaceId b", /"a" is too much/],
    ["space get --spaceId a --space-id b", /only once/],
  ])("%s fails", async (line, message) => {
    await expect(planLine(line)).rejects.toThrow(expect.objectContaining({ code: "usage" }));
    await expect(planLine(line)).rejects.toThrow(message);
  });
});

describe("query parameters", () => {
  it.each<[string, unknown]>([
    ["user ls --total-results --sort -name", { totalResults: true, sort: "-name" }],
    ["user ls --totalResults=false", { totalResults: false }],
    ["user ls --totalResults false", { totalResults: false }],
    ["user ls --limit 250", { limit: 250 }],
    ["item ls --noActions --resource-type app", { noActions: true, resourceType: "app" }],
    ["item ls --no-actions", { noActions: true }],
    ["space ls --environment.name x --name=a=b", { "environment.name": "x", name: "a=b" }],
    ["space ls --environment-name x", { "environment.name": "x" }],
    ["app ls --name x", { name: "x", resourceType: "app" }],
    ["user ls --filter 007", { filter: "007" }],
  ])("%s", async (line, query) => {
    expect((await planLine(line)).args).toEqual([query]);
  });

  it("repeats a flag for several values, and takes fixed ones with commas too", async () => {
    const repeated = await planLine(
      "analytics discovery-agent adaptive-card ls --analysisTypes recordHigh --analysis-types recordLow",
    );
    const joined = await planLine(
      "analytics discovery-agent adaptive-card ls --analysisTypes recordHigh,recordLow",
    );
    expect(repeated.args).toEqual([{ analysisTypes: ["recordHigh", "recordLow"] }]);
    expect(joined.args).toEqual(repeated.args);
  });

  it.each<[string, RegExp]>([
    ["item ls --resourceType ap", /--resourceType must be one of .*"ap"\. Did you mean "app"\?/],
    ["item ls --spaceType x", /one of shared, managed, personal, data, and is "x"/],
    ["user ls --limit x", /--limit must be a whole number, and is "x"/],
    ["user ls --limit 0", /--limit must be above 0/],
    ["user ls --totalResults=maybe", /must be true or false/],
    ["user ls --sorrt=name", /has no flag "--sorrt".*"--sort"/],
    ["user ls --sort", /--sort needs a value/],
    ["user ls --sort --limit 2", /--sort needs a value/],
    ["user ls -x", /has no flag "-x"/],
    ["analytics change-store ls", /needs --spaceId/],
    ["app ls --resourceType app", /has no flag "--resourceType"/],
  ])("%s fails", async (line, message) => {
    await expect(planLine(line)).rejects.toThrow(message);
  });
});

describe("flags of one letter", () => {
  const flags = flagsOf(findOperation("users.list")!);
  const parsed = (...argv: string[]) =>
    parseArguments(argv, flags, "qlik user ls").given.map(({ flag, value }) => [flag.name, value]);

  it.each<[string, unknown[][]]>([
    [
      "-q -o csv",
      [
        ["quiet", true],
        ["output", "csv"],
      ],
    ],
    [
      "-qo csv",
      [
        ["quiet", true],
        ["output", "csv"],
      ],
    ],
    [
      "-qocsv",
      [
        ["quiet", true],
        ["output", "csv"],
      ],
    ],
    [
      "-qo=csv",
      [
        ["quiet", true],
        ["output", "csv"],
      ],
    ],
    ["-ocsv", [["output", "csv"]]],
    [
      "-qOa=b.csv",
      [
        ["quiet", true],
        ["output-file", "a=b.csv"],
      ],
    ],
    ["-q=false", [["quiet", "false"]]],
  ])("%s", (line, given) => expect(parsed(...line.split(" "))).toEqual(given));

  it.each<[string, RegExp]>([
    ["-qo", /-o needs a value/],
    ["-qx", /has no flag "-qx"/],
    ["-output csv", /has no flag "-output".*"--output"/],
  ])("%s fails", (line, message) => expect(() => parsed(...line.split(" "))).toThrow(message));
});

describe("headers", () => {
  it("come as flags, and required ones must", async () => {
    const { args, headers } = await planLine("oauth-client rm c --qlik-confirm-delete c");
    expect({ args, headers }).toEqual({ args: ["c"], headers: { "qlik-confirm-delete": "c" } });
    await expect(planLine("oauth-client rm c")).rejects.toThrow(/needs --qlik-confirm-delete/);
  });
});

describe("flags of the same name", () => {
  it("keep the path's, and put the body's behind --body-", async () => {
    const body = `{"qName":"n","qType":"t","qPassword":"p","qUsername":"u"}`;
    const { args } = await plan(["data-credential", "update", "c", "--body-qID", "d", "--body", body]);
    expect(args[0]).toBe("c");
    expect(args[1]).toMatchObject({ qID: "d", qName: "n" });
    expect((await planLine("automation run create a --body-context api")).args[1]).toEqual({
      context: "api",
    });
  });
});
