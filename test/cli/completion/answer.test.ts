import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { answerShell } from "../../../src/cli/completion/answer.ts";
import { project } from "../../helpers/project.ts";
import { projectRoot, temporaryFolder } from "../../helpers/qlik.ts";

/** What `qlik __complete` answers to the shells' scripts. */

async function answer(argv: readonly string[], home = temporaryFolder(), env = {}): Promise<string[]> {
  const stdout = new PassThrough();
  await answerShell(argv, { write: (text) => void stdout.write(text), env, home, cwd: home });
  return (await text(stdout.end())).split("\n").slice(0, -1);
}

describe("each shell gets what it can use", () => {
  it.each([
    ["descriptions", ["zsh", "--", "space", "crea"], ["create\tCreate a space"]],
    ["none for bash", ["bash", "--", "space", "crea"], ["create"]],
    ["what it has in quotes", ["bash", "--", '"space"', "'crea"], ["create"]],
    ["what it has escaped", ["bash", "--", "spa\\ce", "cre"], ["create"]],
    ["an empty word that is not lost", ["powershell", "--", "raw", "+p"], ["post", "put", "patch"]],
    [
      "one of nothing",
      ["powershell", "--", "space", "type", "+"],
      ["ls\tList the types of spaces that there are"],
    ],
    ["files", ["fish", "--", "run", ""], [":files"]],
    [
      "what bulk's flags do",
      ["zsh", "--", "bulk", "space", "create", "--rep"],
      ["--report\tSave that as a CSV file"],
    ],
  ])("%s", async (_, argv, lines) => {
    expect(await answer(argv)).toEqual(lines);
  });

  it.each([
    [[]],
    [["zsh"]],
    [["zsh", "--"]],
    [["powershell", "--"]],
    [["zsh", "--", "--context", "x", "y", ""]],
  ])("nothing where it asks for nothing: %j", async (argv) => {
    await expect(answer(argv)).resolves.toBeInstanceOf(Array);
  });
});

const NAMES = ["zsh", "--", "user", "ls", "--context", ""];
const STORE = "contexts:\n  own:\n    server: https://own.eu.qlikcloud.com\n    api-key: canary-key-4711\n";
const PROJECT = "contexts:\n  team:\n    server: https://team.eu.qlikcloud.com\n    api-key: ${TEAM_KEY}\n";

describe("names of contexts", () => {
  it("come from the store, with their host and no secret", async () => {
    expect(await answer(NAMES, project({ store: STORE, file: null }).home)).toEqual([
      "own\town.eu.qlikcloud.com",
    ]);
  });

  it("and from the project's file once it is trusted, as it is", async () => {
    const { home, contexts, context } = project({ store: STORE, file: PROJECT });
    expect(await answer(NAMES, home)).toEqual(["own\town.eu.qlikcloud.com"]);
    await context("trust", "--yes");
    expect(await answer(NAMES, home)).toEqual(["own\town.eu.qlikcloud.com", "team\tteam.eu.qlikcloud.com"]);
    writeFileSync(contexts, `${PROJECT}  other:\n    server: https://evil.example\n`);
    expect(await answer(NAMES, home)).toEqual(["own\town.eu.qlikcloud.com"]);
  });

  it("or that a pipeline allows by its hash", async () => {
    const { home, context } = project({ file: PROJECT });
    const { sha256 } = JSON.parse((await context("trust", "--json")).stdout) as { sha256: string };
    expect(await answer(NAMES, home, { QLIK_TRUST: sha256 })).toEqual(["team\tteam.eu.qlikcloud.com"]);
  });

  it("also of files that only the parser can read, whose commands are not run", async () => {
    const { home, contexts, context } = project({
      store: 'contexts: { "a b": { server: "https://a.eu.qlikcloud.com", api-key: { env: X } } }\n',
      file: "contexts:\n  run:\n    server: https://r.eu.qlikcloud.com\n    api-key: { command: [touch, ran] }\n",
    });
    await context("trust", "--yes");
    expect(await answer(NAMES, home)).toEqual(["run", "a b"]);
    expect(existsSync(join(dirname(contexts), "ran"))).toBe(false);
    expect(await answer(["zsh", "--", "context", "use", ""], home)).toEqual(["a b"]);
  });

  it("and of the file that the line names", async () => {
    const { home } = project({ file: PROJECT });
    expect(await answer(["zsh", "--", "--contexts", "contexts.yaml", "--context", ""], home)).toEqual([
      "team\tteam.eu.qlikcloud.com",
    ]);
  });

  it.each(["contexts: [", "contexts:\n  dev:\n  dev:\n", "\u0000\u0001"])(
    "a store that cannot be read gives none, and no error: %j",
    async (store) => {
      const { home } = project({ store, file: null });
      expect((await answer(NAMES, home)).filter((line) => line !== "dev")).toEqual([]);
    },
  );

  it("without what would drive a terminal", async () => {
    const home = temporaryFolder();
    mkdirSync(join(home, ".qlik"));
    writeFileSync(
      join(home, ".qlik/contexts.yml"),
      '"contexts":\n  "a\\u001b[2Jb": { server: x }\n  ok: { server: x }\n',
    );
    expect(await answer(NAMES, home)).toEqual(["ok"]);
  });
});

it("a Tab loads no parser, schema or client: what is loaded at once imports none of them", () => {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    const source = readFileSync(path, "utf8");
    for (const [, specifier = ""] of source.matchAll(
      /^(?:import|export)\s(?!type\b)[^;]*?from\s+"([^"]+)"/gm,
    )) {
      if (specifier.startsWith(".")) visit(resolve(dirname(path), specifier));
      else packages.add(specifier);
    }
  };
  visit(join(projectRoot, "src/cli/main.ts"));
  visit(join(projectRoot, "src/cli/completion/answer.ts"));
  expect([...packages].sort()).toEqual(
    ["leven", "node:fs", "node:os", "node:path"].filter((name) => packages.has(name)),
  );
  const files = [...seen].map((path) => relative(projectRoot, path));
  expect(files).toContain("src/api/generated/operations.ts");
  expect(files.filter((file) => /^src\/(cli\/)?bulk\//.test(file))).toEqual([]);
});
