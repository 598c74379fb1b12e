import { expect, it } from "vitest";
import { scriptErrorText } from "../../../src/cli/scripts/script-error.ts";

const origin = { file: "/home/ann/a.ts", toolkit: "file:///opt/dist/index.js", cache: "/home/ann/.cache" };

it.each([
  ["Cannot find package 'left-pad' imported from /home/ann/a.ts", /\n {2}.*npm install left-pad$/],
  ["Cannot find module '/home/ann/b.ts' imported from /home/ann/a.ts", /\n {2}Check the path of the import/],
])("what is imported and not there: %s", (message, remedy) => {
  const error = Object.assign(new Error(message), { code: "ERR_MODULE_NOT_FOUND" });
  expect(scriptErrorText(error, origin)).toMatch(remedy);
});

it("an error of the script's own is as node prints it", () => {
  const error = new Error("boom");
  error.stack = "Error: boom\n    at file:///home/ann/a.ts:1:7\n    at node:internal/x:1:1";
  expect(scriptErrorText(error, origin)).toBe("Error: boom\n    at file:///home/ann/a.ts:1:7");
});
