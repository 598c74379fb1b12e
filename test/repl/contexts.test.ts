import { existsSync, readFileSync } from "node:fs";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { QlikError } from "../../src/errors.ts";
import type { ContextFacts, Contexts } from "../../src/repl/contexts.ts";
import type { SessionOptions } from "../../src/repl/session.ts";
import { drive } from "./session-driver.ts";

const PROMPT = /(?:dev|prod)(?: \([\w ]+\))?> /;

const facts = (name: string, more: Partial<ContextFacts> = {}): ContextFacts => ({
  ...{ name, host: `${name}.eu.qlikcloud.com`, credentials: "API key", comment: "" },
  ...{ protected: false, readOnly: false, ...more },
});

function tenant(
  name: string,
  me: () => unknown = () => ({ name: `Ada of ${name}`, email: "ada@corp.example" }),
) {
  return { at: name, on: (other: string) => `${other}?`, users: { me: async () => me() } };
}

/** A session on `dev`, with a history for each context, that can go to `prod`, `down` and `shy`. */
async function session(options: Partial<SessionOptions> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "contexts-"));
  const used: string[] = [];
  const place = (name: string) => ({
    ...{ name, server: `https://${name}.eu.qlikcloud.com`, credentials: "API key" },
    history: { path: join(folder, `${name}.jsonl`) },
    ...(name === "prod" && { protected: true }),
  });
  const mes: Record<string, () => unknown> = {
    down() {
      throw new QlikError("auth", "The tenant does not accept the credentials.");
    },
  };
  const contexts: Contexts = {
    names: () => ["dev", "prod", "down"],
    list: () => [facts("dev"), facts("prod", { protected: true, comment: "careful" }), facts("down")],
    open(name) {
      if (name === "wrong") throw new QlikError("config", 'There is no context "wrong".');
      return { place: place(name), qlik: tenant(name, mes[name]) };
    },
    use: ({ place: { name } }) => void used.push(name),
  };
  const globals = { qlik: tenant("dev"), connect: (name: string) => `${name}!` };
  const driver = await drive({ ...place("dev"), contexts, globals, ...options }, PROMPT);
  const history = (name: string) => {
    const path = join(folder, `${name}.jsonl`);
    return existsSync(path) ? readFileSync(path, "utf8") : "";
  };
  return { ...driver, used, history };
}

test(".context goes to another tenant: the prompt, qlik and connect() are its own, variables stay", async () => {
  const { enter, type, until, used, leave } = await session();
  await enter("const kept = [qlik.at]");
  type(".context prod\n");
  expect(await until(PROMPT)).toBe("Signed in to prod.eu.qlikcloud.com as Ada of prod.\nprod (protected)> ");
  expect(await enter("[...kept, qlik.at]")).toBe("[ 'dev', 'prod' ]\n");
  type(".context dev\n");
  expect(await until(PROMPT)).toMatch(/\ndev> $/);
  expect(used).toEqual(["prod", "dev"]);
  await leave();
});

test("qlik is that of the prompt, also where the user has declared another one", async () => {
  const { enter, leave } = await session();
  await enter("const qlik = { at: 'elsewhere' }");
  expect(await enter("qlik.at")).toBe("'elsewhere'\n");
  await enter(".context prod");
  expect(await enter("qlik.at")).toBe("'prod'\n");
  await leave();
});

test("each context has a history of its own", async () => {
  const { enter, history, leave } = await session();
  await enter("'on dev'");
  await enter(".context prod");
  await enter("'on prod'");
  expect(await enter(".history")).toBe("'on prod'\n.history\n");
  await enter(".context dev");
  expect(await enter(".history on dev")).toBe("'on dev'\n.history on dev\n");
  expect(history("dev")).not.toContain("on prod");
  expect(history("prod")).not.toContain("'on dev'");
  await leave();
});

test.each(["wrong", "down"])("where .context %s fails, the session stays where it was", async (name) => {
  const { enter, type, until, used, leave } = await session();
  type(`.context ${name}\n`);
  expect(await until(PROMPT)).toMatch(/^Error: T.*\ndev> $/);
  expect(await enter("qlik.at")).toBe("'dev'\n");
  expect(used).toEqual([]);
  await leave();
});

test(".contexts marks the one of the prompt, and leaves out what none of them says", async () => {
  const { enter, leave } = await session();
  expect(await enter(".contexts")).toBe(
    [
      "here  name  tenant                 credentials  flags      comment",
      "*     dev   dev.eu.qlikcloud.com   API key",
      "      prod  prod.eu.qlikcloud.com  API key      protected  careful",
      "      down  down.eu.qlikcloud.com  API key",
      "",
    ].join("\n"),
  );
  await enter(".context prod");
  expect(await enter(".context")).toMatch(/^here.*\n {6}dev .*\n\* {5}prod/);
  await leave();
});

test.each([
  [60, "here  name  tenant                 credentials  flags"],
  [52, "here  name  tenant                 flags"],
  [30, "here  name  flags"],
])(".contexts leaves out what has no room in %i columns", async (width, heading) => {
  const { enter, leave } = await session({ columns: () => width });
  const lines = (await enter(".contexts")).trimEnd().split("\n");
  expect(lines[0]).toBe(heading);
  expect(lines).toHaveLength(4);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
  await leave();
});

test(".whoami says who, where and how, and no token", async () => {
  const { enter, leave } = await session();
  await enter(".context prod");
  expect(await enter(".whoami")).toBe(
    [
      "tenant       https://prod.eu.qlikcloud.com",
      "context      prod",
      "user         Ada of prod",
      "email        ada@corp.example",
      "credentials  API key",
      "changes      asked about (protected)",
      "",
    ].join("\n"),
  );
  await leave();
});

test.each([
  [".context pr", "\n", /Signed in to prod\./],
  ['connect("pr', ")\n", /'prod!'/],
  ['qlik.on("pr', ")\n", /'prod\?'/],
])("Tab completes %s with the name of a context", async (start, rest, shown) => {
  const { type, until, leave } = await session({ terminal: true });
  type(`${start}\t`);
  type(rest);
  await until(shown);
  type("\u0004");
  await leave();
});
