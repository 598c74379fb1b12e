import { describe, expect, it } from "vitest";
import { allOperations } from "../../../src/api/catalogue.ts";
import { flagsOf } from "../../../src/cli/operations/flags.ts";
import { resourceGroups } from "../../../src/cli/operations/resource-groups.ts";
import { flagKey } from "../../../src/cli/operations/spelling.ts";
import { resourceWords } from "../../../src/cli/operations/words.ts";
import { qlik } from "../../helpers/qlik.ts";

const help = async (line: string) => (await qlik([...line.split(" ").filter(Boolean), "--help"])).stdout;

describe("help", () => {
  it("groups the resources, and loses none", async () => {
    const text = resourceGroups().join("\n");
    const shown = text.match(/^ {4}.*/gm)!.flatMap((line) => line.trim().split(/,\s*/).filter(Boolean));
    expect([...shown].sort()).toEqual([...resourceWords()].sort());
    expect(text).not.toMatch(/^ {2}Other/m);
    expect(await help("")).toMatch(/Content\n +app, item, space[^]*Administration\n +tenant/);
  });

  it("of a resource lists its commands, nested ones included", async () => {
    const text = await help("space");
    expect(text).toMatch(/^Commands, below \/api\/v1\/spaces:$/m);
    expect(text).toMatch(/^ {2}ls +List spaces +GET$/m);
    expect(text).toMatch(/^ {2}rm +Delete a space +DELETE \/\{spaceId\}$/m);
    expect(text).toMatch(
      /^assignment, below \/api\/v1\/spaces\/\{spaceId\}\/assignments:\n[^]*List assignments/m,
    );
    expect(await help("spaces")).toBe(text.replaceAll("qlik space", "qlik spaces"));
    expect((await qlik(["space"])).stdout).toBe(text);
    expect(await help("space assignment")).toMatch(/^ {2}ls +List assignments/m);
    expect(await help("app")).toMatch(/^ {2}ls +List the items that are apps/m);
  });

  it("of a command says all that it takes", async () => {
    const text = await help("space create");
    expect(text).toMatch(/^Creates a space\.$/m);
    expect(text).toMatch(/--name <text> +required/);
    expect(text).toMatch(/--type <text> +shared, managed, data \(required\)/);
    expect(text).toMatch(/POST \/api\/v1\/spaces\nRate limit: 100 calls a minute\nhttps:\/\/qlik\.dev\//);
    expect(await help("space assignment get")).toMatch(
      /^ {2}qlik space assignment get <spaceId> <assignmentId>/m,
    );
    expect(await help("user ls")).toMatch(
      /--limit <number> +How many in all[^]*--sort <text> +\+, - or nothing before name,/,
    );
    expect(await help("space patch")).toMatch(/--op <text>[^]*--name <text>/);
    expect(await help("data-file create")).toMatch(/--folderId <text> +or --folderId-null/);
    expect(await help("oauth-client rm")).toMatch(/--qlik-confirm-delete <text> +required/);
  });

  it("tells what is deprecated, since when, and what to use", async () => {
    expect((await help("reload-task ls")).replaceAll("\n", " ")).toContain(
      '"qlik reload-task ls" is deprecated and may be gone after September 2026. Use "qlik scheduling task ls" instead.',
    );
    expect(await help("task ls")).toMatch(/^Newer: qlik scheduling task ls$/m);
  });

  it("does not connect, and asks for nothing", async () => {
    expect(await qlik(["space", "get", "--help", "--nonsense"])).toMatchObject({ code: 0, stderr: "" });
  });
});

describe("of every operation", () => {
  const all = allOperations().map((operation) => ({ operation, flags: flagsOf(operation) }));

  it("no two flags are the same", () => {
    const twice = all.flatMap(({ operation: { name }, flags }) => {
      const keys = flags.flatMap((flag) => [flag.name, ...(flag.also ?? [])].map(flagKey));
      return keys.filter((key, i) => keys.indexOf(key) !== i).map((key) => `${name} --${key}`);
    });
    expect(twice).toEqual([]);
  });

  it("every parameter has a flag", () => {
    const without = all.flatMap(({ operation, flags }) => {
      const { name, parameters, query, headers, paged } = operation;
      const wanted = [...parameters.map((one) => one.name), ...Object.keys(query), ...Object.keys(headers)];
      const known = flags.map(({ target }) => ("name" in target ? target.name : ""));
      return wanted
        .filter((one) => !known.includes(one) && !(paged && one === "limit"))
        .map((one) => `${name} ${one}`);
    });
    expect(without).toEqual([]);
  });
});
