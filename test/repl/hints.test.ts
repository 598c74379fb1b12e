import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { QlikError } from "../../src/errors.ts";
import { hintForError, hintForUndefined } from "../../src/repl/hints.ts";

const operations = ["users.list", "users.me", "users.invite", "spaces.list", "spaces.assignments.list"];
const isAwaitable = (expression: string) => ["pending", "kept.list"].includes(expression);
const names = ["qlik", "table", "connect"];
const commands = ["help", "table"];
const areItems = (resource: string) => resource === "apps";
const facts = (source: string) => ({ source, operations, names, commands, areItems, isAwaitable });

/** The error that V8 makes of it. */
function thrown(source: string): unknown {
  const never = new Promise(() => {});
  const method = () => never;
  const qlik = {
    users: { list: method, me: method },
    spaces: { list: method, assignments: { list: method } },
  };
  const kept = { list: never };
  try {
    runInNewContext(source, { qlik, pending: never, kept });
  } catch (error) {
    return error;
  }
  throw new Error(`${source} did not fail`);
}

describe("an input that failed", () => {
  it.each([
    ["qlik.users.list().map((user) => user.name)", "Did you forget await? (await qlik.users.list(...)).map"],
    ["pending.filter(Boolean)", "Did you forget await? (await pending).filter"],
    ["kept.list.slice(1)", "Did you forget await? (await kept.list).slice"],
    ["for (const user of qlik.users.list()) user", "Did you forget await? (await qlik.users.list(...))"],
    ["for (const user of pending) user", "Did you forget await? (await pending)"],
    ["pending.data.name", "Did you forget await? (await pending).data"],
    ["qlik.user.list()", "Did you mean qlik.users.list?"],
    ["qlik.users.lsit()", "Did you mean qlik.users.list?"],
    ["qlik.spaces.assignment.list('x')", "Did you mean qlik.spaces.assignments.list?"],
    ["qlik.users.list.nonsense()", undefined],
    ["qlik.zzzzzzzz.list()", undefined],
    ["null.x", undefined],
    ["qlk.users", "Did you mean qlik?"],
    ["tabel([])", "Did you mean table?"],
    ["help", "Did you mean .help?"],
    ["unheardOf", undefined],
    [
      "qlik.users.list({ limit: 1 }).withResponse()",
      "A list has .pages(); { raw: true } gives the tenant's own answer to one page.",
    ],
    ["[].nonsense()", undefined],
    ["let other; other.name", undefined],
  ])("%s", (source, hint) => {
    expect(hintForError(thrown(source), facts(source))).toBe(hint);
  });

  it("says nothing of other errors", () => {
    expect(hintForError(new Error("x is not a function"), facts("qlik.user"))).toBeUndefined();
    expect(hintForError("text", facts("qlik.user"))).toBeUndefined();
  });
});

it.each([
  ["qlik.users.me().name", "Did you forget await? (await qlik.users.me()).name"],
  ["pending.length;", "Did you forget await? (await pending).length"],
  ["qlik.user", "Did you mean qlik.users?"],
  ["qlik.users.inivte", "Did you mean qlik.users.invite?"],
  ["(await qlik.users.me()).nothing", undefined],
  ["const x = pending.y", undefined],
  ["({}).a", undefined],
  ["undefined", undefined],
])("an input that gave undefined: %s", (source, hint) => {
  expect(hintForUndefined(facts(source))).toBe(hint);
});

it.each([
  ["not-found", "apps.get", /^Of what qlik\.apps\.list\(\).*resourceId\.$/],
  ["not-found", "apps.media.list", /resourceId/],
  ["not-found", "spaces.get", undefined],
  ["permission", "apps.get", undefined],
  ["not-found", undefined, undefined],
] as const)("%s of %s", (code, operation, hint) => {
  const error = Object.assign(new QlikError(code, "x"), { operation });
  const given = hintForError(error, facts("x"));
  if (hint === undefined) expect(given).toBeUndefined();
  else expect(given).toMatch(hint);
});
