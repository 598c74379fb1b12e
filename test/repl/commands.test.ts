import { PLAIN } from "../../src/output/look.ts";
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { commandNames, commands, findCommand, parseCommand } from "../../src/repl/commands.ts";

test.each([
  [".help", false, { name: "help", argument: "" }],
  ["  .json  qlik.users.me() ", false, { name: "json", argument: "qlik.users.me()" }],
  [".5 + 1", false, undefined],
  ["...x", false, undefined],
  ["qlik.users", false, undefined],
  [".filter(Boolean)", true, undefined],
  [".help", true, undefined],
  [".exit", true, { name: "exit", argument: "" }],
  ["f(\n.clear", true, { name: "clear", argument: "" }],
])("%j, unfinished %s", (line, unfinished, call) => {
  expect(parseCommand(line, unfinished)).toEqual(call);
});

test("an unknown command names the nearest", () => {
  expect(() => findCommand("hlep", { interactive: true })).toThrow(/Did you mean "\.help"\?/);
  expect(() => findCommand("zzzzzz", { interactive: true })).toThrow(/There is no command \.zzzzzz\.$/);
  expect(() => findCommand("constructor", { interactive: true })).toThrow(/There is no command/);
});

test("a chain on a line of its own is explained", () => {
  expect(() => findCommand("map((x)", { interactive: true })).toThrow(
    /begins with \.map is read as a command/,
  );
});

test("commands for people are refused in batch", () => {
  expect(() => findCommand("history", { interactive: false })).toThrow(/for a session at a terminal/);
});

test("the help names every command, and how it is used", async () => {
  const printed: string[] = [];
  const host = { print: (text: string) => printed.push(text), commands, look: () => PLAIN } as never;
  await findCommand("help", { interactive: true }).run(host, "");
  for (const { name, argument } of commands) {
    expect(printed.join()).toContain(`.${name}${argument ? ` ${argument.usage}` : ""}`);
  }
});

describe("every command", () => {
  test("has a name of its own and one line of help", () => {
    expect(new Set(commandNames).size).toBe(commands.length);
    for (const { name, summary } of commands) {
      expect(name).toMatch(/^[a-z]+$/);
      expect(summary).toMatch(/^[^\n]*[^.\n]$/);
    }
  });

  test("is a file of its name, and the list has every file", () => {
    const files = readdirSync(new URL("../../src/repl/commands", import.meta.url));
    expect(files.map((file) => file.replace(/\.ts$/, "")).sort()).toEqual(commandNames.toSorted());
  });
});
