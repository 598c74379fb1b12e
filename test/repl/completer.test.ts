import { expect, test } from "vitest";
import { complete, type CompletionSources } from "../../src/repl/completer.ts";

const sources: CompletionSources = {
  operations: [
    "users.me",
    "users.list",
    "users.actions.count",
    "spaces.assignments.list",
    "spaces.list",
    "request",
  ],
  names: ["qlik", "connect", "me", "items"],
  commands: ["help", "history", "exit"],
  members: (expression) => (expression === "me.profile" ? ["name", "nick"] : []),
};

test.each([
  ["qlik.", ["request", "spaces", "users"], ""],
  ["await qlik.us", ["users"], "us"],
  ["qlik.users.", ["actions", "list", "me"], ""],
  ["qlik.users.actions.c", ["count"], "c"],
  ["qlik.spaces.assign", ["assignments"], "assign"],
  ["qlik.spaces.assignments.", ["list"], ""],
  ["const x = await qlik.users.l", ["list"], "l"],
  ["[...qlik.users.l", ["list"], "l"],
  ["f(1, qlik.spaces.l", ["list"], "l"],
  ["qlik?.users?.m", ["me"], "m"],
  ["`${qlik.users.m", ["me"], "m"],
  ["a / qlik.users.m", ["me"], "m"],
  ["x = 'done'; qlik.users.m", ["me"], "m"],
  ["// earlier\nqlik.users.m", ["me"], "m"],
  ["/* c */ qlik.users.m", ["me"], "m"],
  ["qlik.nope.", [], ""],
  ["qlik.users.me.", [], ""],
  ["qlik.users.me().", [], ""],
  ["qlik[0].", [], ""],
  ["", ["connect", "items", "me", "qlik"], ""],
  ["ql", ["qlik"], "ql"],
  ["await con", ["connect", "console", "const"], "con"],
  ["me.profile.n", ["name", "nick"], "n"],
  ["f(me.profile.ni", ["nick"], "ni"],
  ["f().na", [], ""],
  ["1.", [], ""],
  ["'qlik.us", [], ""],
  ['"qlik.us', [], ""],
  ["`qlik.us", [], ""],
  ["`${1} qlik.us", [], ""],
  ["// qlik.us", [], ""],
  ["/* qlik.us", [], ""],
  ["x = /qlik.us", [], ""],
  [".he", [".help"], ".he"],
  [".h", [".help", ".history"], ".h"],
  [".help qlik.users.m", ["me"], "m"],
  [".zz", [], ".zz"],
])("%j", (line, candidates, fragment) => {
  expect(complete(line, sources)).toEqual([candidates, fragment]);
});

// A quadratic scan would run into the time limit.
test("long and hostile lines are read", () => {
  const line = `${"a.".repeat(20_000)}${"(".repeat(20_000)}qlik.us`;
  expect(complete(line, sources)).toEqual([["users"], "us"]);
  expect(complete("/".repeat(20_000), sources)).toEqual([[], ""]);
});
