import { openHistory } from "../../src/repl/history.ts";

/** Adds inputs to the history in argv[2], as a session called argv[3] does, several lines each. */

const [, , path = "", name = "", count = ""] = process.argv;
const history = openHistory({
  path,
  now: () => 0,
  warn(message) {
    throw new Error(message);
  },
});
for (let number = 0; number < Number(count); number++) history.add(`${name}(\n  ${number}\n)`);
