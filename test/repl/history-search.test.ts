import { expect, test } from "vitest";
import { createHistorySearch, type Key } from "../../src/repl/history-search.ts";

const ENTRIES = ["one apple", "two pears", "f(\n  apple\n)", "three", "one apple"];

const ctrl = (name: string): Key => ({ name, ctrl: true });

/** What the line, the place in it and the prompt are after these keys. */
function after(...keys: (string | Key)[]) {
  let state = { line: "typed", cursor: 2, prompt: undefined as string | undefined };
  const search = createHistorySearch({
    line: () => state.line,
    cursor: () => state.cursor,
    show: (line, cursor, prompt) => (state = { line, cursor, prompt }),
    entries: () => ENTRIES,
  });
  const taken = keys.map((key) =>
    typeof key === "string" ? search.take(key, { name: key }) : search.take(undefined, key),
  );
  return { ...state, taken: taken.at(-1) };
}

test.each<[name: string, keys: (string | Key)[], outcome: object]>([
  ["other keys are not its own", ["x"], { line: "typed", taken: false }],
  ["it begins with nothing", [ctrl("r")], { line: "typed", prompt: 'search "": ', taken: true }],
  ["the newest first", [ctrl("r"), "a", "p"], { line: "one apple", cursor: 4, prompt: 'search "ap": ' }],
  ["older ones, each once", [ctrl("r"), "a", "p", ctrl("r")], { line: "f(\n  apple\n)", cursor: 5 }],
  ["in capitals too", [ctrl("r"), "T", "W"], { line: "two pears" }],
  ["and back to newer ones", [ctrl("r"), "a", "p", ctrl("r"), ctrl("s")], { line: "one apple" }],
  ["what is not there", [ctrl("r"), "z"], { line: "typed", prompt: 'not found "z": ' }],
  ["a letter less", [ctrl("r"), "p", "e", "z", { name: "backspace" }], { line: "two pears" }],
  ["Escape gives back what was typed", [ctrl("r"), "a", { name: "escape" }], { line: "typed", cursor: 2 }],
  ["so does Ctrl-C", [ctrl("r"), "a", ctrl("c")], { line: "typed", prompt: undefined, taken: true }],
  [
    "Enter takes what was found",
    [ctrl("r"), "t", "w", { name: "return" }],
    { line: "two pears", taken: false },
  ],
  ["an arrow edits it", [ctrl("r"), "t", "w", { name: "left" }], { line: "two pears", prompt: undefined }],
])("%s", (_, keys, outcome) => {
  expect(after(...keys)).toMatchObject(outcome);
});
