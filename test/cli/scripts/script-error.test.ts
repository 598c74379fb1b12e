import { PassThrough } from "node:stream";
import { parseArgs } from "node:util";
import { expect, it } from "vitest";
import type { Io } from "../../../src/cli/io.ts";
import { printScriptError, scriptErrorText } from "../../../src/cli/scripts/script-error.ts";

const origin = { file: "/home/ann/a.ts", toolkit: "file:///opt/dist/index.js", cache: "/home/ann/.cache" };

it.each([
  ["Cannot find package 'left-pad' imported from /home/ann/a.ts", /\n {2}.*npm install left-pad$/],
  ["Cannot find module '/home/ann/b.ts' imported from /home/ann/a.ts", /\n {2}Check the path of the import/],
])("what is imported and not there: %s", (message, remedy) => {
  const error = Object.assign(new Error(message), { code: "ERR_MODULE_NOT_FOUND" });
  expect(scriptErrorText(error, origin)).toMatch(remedy);
});

it("what parseArgs refuses is the caller's mistake, and says so in a line", () => {
  const stderr = new PassThrough();
  const io = { stderr } as unknown as Io;
  try {
    parseArgs({ args: ["--dyas", "3"], options: { days: { type: "string" } } });
  } catch (error) {
    expect(printScriptError(error, origin, io)).toBe(2);
  }
  expect(String(stderr.read())).toMatch(/^a\.ts: Unknown option '--dyas'.*\n$/);
});

it("an error of the script's own is as node prints it", () => {
  const error = new Error("boom");
  error.stack = "Error: boom\n    at file:///home/ann/a.ts:1:7\n    at node:internal/x:1:1";
  expect(scriptErrorText(error, origin)).toBe("Error: boom\n    at file:///home/ann/a.ts:1:7");
});
