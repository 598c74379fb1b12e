import { expect, test } from "vitest";
import type { Key } from "../../src/repl/history-search.ts";
import { createHistoryWalk } from "../../src/repl/history-walk.ts";

const ENTRIES = ["qlik.users.me()", "f(\n  apple,\n)", "g()", "qlik.apps.list()", "g()"];

const UP: Key = { name: "up" };
const DOWN: Key = { name: "down" };
const HOME: Key = { name: "home" };
const END: Key = { name: "end" };
const ctrl = (name: string): Key => ({ name, ctrl: true });

/** Text is typed at the cursor; a number moves it by so many characters. */
type Press = Key | string | number;

/** The line after these keys, with the cursor as `|`, from a line that is written so too. */
function after(from: string, ...presses: Press[]): string {
  let [line, cursor] = [from.replace("|", ""), from.indexOf("|")];
  const show = (text: string, place: number) => void ([line, cursor] = [text, place]);
  const walk = createHistoryWalk({ line: () => line, cursor: () => cursor, show, entries: () => ENTRIES });
  for (const press of presses) {
    if (typeof press === "number") cursor += press;
    else if (typeof press === "string")
      show(line.slice(0, cursor) + press + line.slice(cursor), cursor + press.length);
    else if (!walk.take(press)) throw new Error(`${press.name} is left to readline`);
  }
  return `${line.slice(0, cursor)}|${line.slice(cursor)}`;
}

const UNKNOWN = "qlik.users.list({limit:3|})";

test.each<[name: string, from: string, presses: Press[], outcome: string]>([
  ["nothing older begins so: the line stays", UNKNOWN, [UP], UNKNOWN],
  ["however often it is pressed", UNKNOWN, [UP, UP, DOWN, UP, DOWN, DOWN], UNKNOWN],
  ["what begins as the line does before the cursor", "qlik.|x()", [UP], "qlik.apps.list()|"],
  ["the next older one", "qlik.|x()", [UP, UP], "qlik.users.me()|"],
  ["the oldest one stays", "qlik.|x()", [UP, UP, UP], "qlik.users.me()|"],
  ["back to the whole line", "qlik.|x()", [UP, UP, UP, DOWN, DOWN, DOWN], "qlik.|x()"],
  ["and on from there with another beginning", "qlik.|x()", [UP, DOWN, -5, UP], "g()|"],
  ["each entry once", "|", [UP, UP], "qlik.apps.list()|"],
  ["moving in an entry searches for nothing else", "qlik.|", [UP, -3, UP], "qlik.users.me()|"],
  ["an edited entry is kept too", "x|", [-1, UP, " + 1", -4, UP, DOWN], "g()| + 1"],
  ["and what was typed before it", "x|", [-1, UP, " + 1", DOWN], "|x"],
  ["and the entry itself", "|", [UP, " + 1", -4, UP], "g()|"],
  ["Ctrl-P passes all of them", "qlik.x|", [ctrl("p"), ctrl("p"), ctrl("p"), ctrl("p")], "f(\n  apple,\n)|"],
  ["and Ctrl-N comes back", "qlik.x|", [ctrl("p"), ctrl("p"), ctrl("n"), ctrl("n"), ctrl("n")], "qlik.x|"],
  ["Ctrl-P does so from any line", "a\nb|", [ctrl("p")], "g()|"],

  ["up by a line", "f|", [UP, UP], "f(\n | apple,\n)"],
  ["and by another", "f|", [UP, UP, UP], "f|(\n  apple,\n)"],
  ["and only then to what is older", "|", [UP, UP, UP, UP, UP, UP, UP], "qlik.users.me()|"],
  ["down by a line", "f|", [UP, UP, UP, DOWN, DOWN], "f(\n  apple,\n)|"],
  ["and only then to what is newer", "f|", [UP, UP, UP, DOWN, DOWN, DOWN], "f|"],
  ["the column is kept through a shorter line", "one\n\nthree|", [UP, UP, DOWN, DOWN], "one\n\nthree|"],
  ["until something else moves the cursor", "one\n\nthree|", [UP, UP, -1, DOWN, DOWN], "one\n\nth|ree"],
  ["a column is what is seen", "日本x\nabcd|", [UP], "日本|x\nabcd"],
  ["and no emoji is cut in two", "👩‍🚀x\na|", [UP], "|👩‍🚀x\na"],
  ["an empty last line", "a\n|", [UP, DOWN], "a\n|"],
  ["typed lines are come back to", "|x\ny", [UP, DOWN], "|x\ny"],

  ["Home: of the line", "a\nbc|d", [HOME], "a\n|bcd"],
  ["twice: of the input", "a\nbc|d", [HOME, HOME], "|a\nbcd"],
  ["so does Ctrl-A", "a\nbc|d", [ctrl("a")], "a\n|bcd"],
  ["End: of the line", "a|b\ncd", [END], "ab|\ncd"],
  ["twice: of the input", "a|b\ncd", [END, END], "ab\ncd|"],
  ["so does Ctrl-E", "a|b\ncd", [ctrl("e")], "ab|\ncd"],
])("%s", (_, from, presses, outcome) => {
  expect(after(from, ...presses)).toBe(outcome);
});

test("other keys are not its own, nor are those of a single line", () => {
  const walk = createHistoryWalk({
    line: () => "ab",
    cursor: () => 1,
    show: () => {},
    entries: () => ENTRIES,
  });
  for (const key of [
    HOME,
    END,
    ctrl("a"),
    ctrl("e"),
    ctrl("up"),
    { name: "p" },
    { name: "up", meta: true },
    {},
  ])
    expect(walk.take(key)).toBe(false);
});
