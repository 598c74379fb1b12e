import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openConnection } from "../../src/connect.ts";
import { directProfile } from "../../src/contexts/profile.ts";
import { QlikError } from "../../src/errors.ts";
import { Secret } from "../../src/redact.ts";
import type { ListPage } from "../../src/repl/listing.ts";
import { currentSignal } from "../../src/repl/running.ts";
import { scriptedServer } from "../helpers/scripted-server.ts";
import { drive } from "./session-driver.ts";

const CTRL_C = "\u0003";
const CTRL_D = "\u0004";
const UP = "\u001b[A";
const TAB = "\t";

test("values, declarations, `_` and `_error`", async () => {
  const session = await drive();
  expect(await session.enter("1 + 1")).toBe("2\n");
  expect(await session.enter("_ * 10")).toBe("20\n");
  expect(await session.enter("const x: number = 3")).toBe("");
  expect(await session.enter("const x = await Promise.resolve(4)")).toBe("");
  expect(await session.enter("x")).toBe("4\n");
  expect(await session.enter("Promise.resolve({ a: 1 })")).toBe("{ a: 1 }\n");
  expect(await session.enter("null.x")).toBe("TypeError: Cannot read properties of null (reading 'x')\n");
  expect(await session.enter("_error instanceof TypeError")).toBe("true\n");
  expect(await session.enter("a b")).toMatch(/^SyntaxError: .*\n {2}a b\n {3}\^\n$/);
  expect(await session.enter("")).toBe("");
  expect(await session.leave()).toBe(0);
});

test("an input may take several lines", async () => {
  const session = await drive();
  session.type("function f() {\n  return `a\n");
  expect(await session.enter("b`\n}")).toMatch(/^[.| ]*$/);
  expect(await session.enter("f()")).toBe("'a\\nb'\n");
  session.type("g(\n");
  expect(await session.enter(".clear")).toMatch(/^[.| ]*$/);
  expect(await session.enter("1")).toBe("1\n");
  await session.leave();
});

test("lines of a paste run in order, each after the one before", async () => {
  const session = await drive();
  session.type(
    "const wait = (x) => new Promise((r) => setTimeout(r, 5, x))\nawait wait(1)\nawait wait(2)\n_ + 1\n",
  );
  expect(await session.until("3\n")).toBe("dev> 1\ndev> 2\ndev> 3\n");
  await session.leave();
});

test("the end of the input waits for what is running", async () => {
  const session = await drive();
  session.type("await new Promise((r) => setTimeout(r, 20, 'first'))\n'second'");
  expect(await session.leave()).toBe(0);
  expect(await session.until("'second'")).toContain("'first'");
});

test(".exit leaves, after what was before it and not after what is behind it", async () => {
  const session = await drive();
  session.type("await new Promise((r) => setTimeout(r, 5, 'ran'))\n.exit\n'never'\n");
  expect(await session.exitCode).toBe(0);
  const output = await session.until("'ran'");
  expect(output).not.toContain("never");
});

test("errors of ours take two lines; nothing secret or steering gets out", async () => {
  const secret = new Secret("shown-to-nobody");
  const error = new QlikError("not-found", `No user ${secret.reveal()}\u001b[2J.`, {
    remedy: "Check the id.",
  });
  const session = await drive({ globals: { error, secret, name: "\u001b[2J\u009b" }, name: "dev" });
  expect(await session.enter("throw error")).toBe("Error: No user [redacted]\\x1b[2J.\n  Check the id.\n");
  expect(await session.enter("secret.reveal()")).toBe("'[redacted]'\n");
  expect(await session.enter("name")).toBe("'\\x1B[2J\\x9B'\n");
  await session.leave();
});

test("Ctrl-C cancels what runs, in one line, and keeps the rest", async () => {
  let cancel = () => {};
  let listening = 0;
  const session = await drive({
    globals: { currentSignal, started: () => setImmediate(() => cancel()) },
    onInterrupt: (given) => {
      cancel = given;
      listening++;
      return () => listening--;
    },
  });
  await session.enter("const kept = 1; let aborted = false");
  const waiting = "currentSignal().onabort = () => (aborted = true); started(); await new Promise(() => {})";
  expect(await session.enter(waiting)).toBe(`Cancelled after 0.0 s: ${waiting.slice(0, 56)}…\n`);
  expect(await session.enter("[kept, aborted]")).toBe("[ 1, true ]\n");
  const loop =
    "started(); for (;;) await new Promise((r) => setImmediate(r, currentSignal().throwIfAborted()))";
  expect(await session.enter(loop)).toMatch(/^Cancelled after 0\.0 s: started\(\); for .*…\n$/);
  // What else was pasted goes with it.
  session.type("started(); await new Promise(() => {})\n'pasted'\n");
  await session.until("Cancelled after 0.0 s: started(); await new Promise(() => {})\ndev> ");
  expect(await session.enter("2")).toBe("2\n");
  await session.leave();
  expect(listening).toBe(0);
});

test("Ctrl-C aborts the requests of the input on the wire, all of them, and the next input's go through", async () => {
  let cancel = () => {};
  let [arrived, closed] = [0, 0];
  const { url } = await scriptedServer(() => {
    arrived += 1;
    if (arrived > 3) return { body: { id: "4" } };
    if (arrived === 3) setImmediate(() => cancel());
    return (response) => void response.once("close", () => (closed += 1));
  });
  const profile = directProfile(url, { apiKey: "an-api-key" });
  const session = await drive({
    globals: { qlik: openConnection(profile, { currentSignal, env: {}, tokenCache: "memory" }) },
    onInterrupt: (given) => ((cancel = given), () => {}),
  });
  const input = "await Promise.all(['1', '2', '3'].map((id) => qlik.users.get(id)))";
  expect(await session.enter(input)).toMatch(/^Cancelled after/);
  await expect.poll(() => closed).toBe(3);
  expect(await session.enter("(await qlik.users.get('4')).id")).toBe("'4'\n");
  await session.leave();
});

test("late errors are told and harm nothing", async () => {
  const session = await drive();
  await session.enter("setImmediate(() => { throw new Error('late') })");
  await session.until("Uncaught Error: late");
  await session.enter("void Promise.reject(new Error('forgotten'))");
  await session.until("Unhandled rejection: Error: forgotten");
  await session.until("dev> ");
  expect(await session.enter("1")).toBe("1\n");
  await session.leave();
});

class FakeList {
  fetched: number[] = [];
  async *pages(): AsyncGenerator<ListPage> {
    for (const [index, items] of [[1, 2], [3, 4], [5]].entries()) {
      this.fetched.push(index);
      yield { items, more: index < 2, total: 5 };
    }
  }
  then(resolve: (items: number[]) => void) {
    resolve([1, 2, 3, 4, 5]);
  }
}

test("a bare list shows its first page, and .more continues", async () => {
  const list = new FakeList();
  const isListing = (value: unknown): value is FakeList => value instanceof FakeList;
  const session = await drive({ globals: { list }, isListing });
  expect(await session.enter("list")).toBe("[ 1, 2 ]\n1 to 2 of 5 · .more continues\n");
  expect(list.fetched).toEqual([0]);
  expect(await session.enter("_.length")).toBe("2\n");
  expect(await session.enter(".more")).toBe("[ 3, 4 ]\n3 to 4 of 5 · .more continues\n");
  expect(await session.enter(".more")).toBe("[ 5 ]\n5 to 5 of 5\n");
  expect(await session.enter(".more")).toBe("There is no more.\n");
  expect(await session.enter("await list")).toBe("[ 1, 2, 3, 4, 5 ]\n");
  // What is written out must not be cut.
  expect(JSON.parse(await session.enter(".json list"))).toEqual([1, 2, 3, 4, 5]);
  expect(await session.enter("list")).toBe("[ 1, 2 ]\n1 to 2 of 5 · .more continues\n");
  await session.leave();
});

test("commands", async () => {
  const session = await drive();
  expect(await session.enter(".help")).toContain(".history [text]");
  expect(await session.enter(".hlep")).toBe(
    'Error: There is no command .hlep. Did you mean ".help"?\n  .help lists the commands.\n',
  );
  await session.enter("({ a: [1] })");
  expect(await session.enter(".json")).toBe('{\n  "a": [\n    1\n  ]\n}\n');
  expect(await session.enter(".json Promise.resolve(1)")).toBe("1\n");
  expect(await session.enter(".json f(")).toContain("SyntaxError");
  expect(await session.enter(".history .json")).toBe(
    ".json\n.json Promise.resolve(1)\n.json f(\n.history .json\n",
  );
  expect(await session.enter(".5 + 1")).toBe("1.5\n");
  await session.leave();
});

test("the history is kept for the next session, secrets aside", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "session-")), "dev.jsonl");
  const secret = new Secret("kept-out-of-the-file");
  const first = await drive({ history: { path } });
  first.type("const f = () => {\n");
  await first.enter("}");
  await first.enter(`"${secret.reveal()}"`);
  await first.enter(" 'with a blank'");
  await first.enter("a b");
  await first.leave();
  const file = readFileSync(path, "utf8");
  expect(
    file
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { input: string }).input),
  ).toEqual(["const f = () => {\n}", '"[redacted]"', "a b"]);

  const second = await drive({ history: { path }, terminal: true });
  second.type(UP);
  await second.until("a b");
  second.type(UP + UP);
  await second.until("const f = () => {");
  await second.until("}");
  second.type("\r.history\r");
  await second.until("[redacted]");
  second.type(`\u0015${CTRL_D}`);
  expect(await second.exitCode).toBe(0);
});

test("at a terminal: Tab, Ctrl-C on a line, twice on an empty one", async () => {
  const called: string[] = [];
  const me = () => called.push("me");
  const session = await drive({ terminal: true, globals: { qlik: { users: { me } } } });
  session.type("await qlik.us");
  await session.until("qlik.us");
  session.type(TAB);
  await session.until("ers");
  session.type(".m");
  await session.until("m");
  session.type(TAB);
  await session.until("e");
  session.type(CTRL_C);
  await session.until("dev> ");
  session.type("const userName = 1\r");
  await session.until("dev> ");
  session.type("userN");
  await session.until("userN");
  session.type(TAB);
  await session.until("ame");
  session.type("\r");
  await session.until("1\n");
  await session.until("dev> ");
  session.type("f(\r");
  session.type(CTRL_C);
  await session.until("dev> ");
  session.type(CTRL_C);
  await session.until("press Ctrl+C again");
  session.type(CTRL_C);
  expect(await session.exitCode).toBe(0);
  expect(called).toEqual([]);
});

test("Ctrl-C as a key cancels as well, and drops what was typed ahead", async () => {
  const session = await drive({ terminal: true });
  session.type("console; await new Promise(() => {})\r");
  await session.until("=> {})");
  await new Promise(setImmediate);
  session.type(`'typed ahead'\r${CTRL_C}`);
  await session.until("Cancelled after 0.0 s: console;");
  await session.until("dev> ");
  session.type("'still ' + 'here'\r");
  await session.until("'still here'");
  session.type(".exit\r");
  expect(await session.exitCode).toBe(0);
});

const PASTE_START = "\u001b[200~";
const PASTE_END = "\u001b[201~";

test("a paste is one input, and waits for Enter", async () => {
  const seen: string[] = [];
  const session = await drive({ terminal: true, globals: { seen } });
  session.type(`${PASTE_START}seen.push("ran")\r\t.toString()\r\n  .concat("!")\r${PASTE_END}`);
  await session.until('.concat("!")');
  expect(seen).toEqual([]);
  session.type("\r");
  await session.until("'1!'");
  // In the middle of what is typed; and a single line, which may be longer than one key.
  session.type(
    `['a'].concat()\u001b[D${PASTE_START}'b',\n'c'${PASTE_END}\u0005.join${PASTE_START}('-')${PASTE_END}\r`,
  );
  await session.until("'a-b-c'");
  session.type(`\u0015${CTRL_D}`);
  expect(await session.exitCode).toBe(0);
});

test("what is pasted while an input runs waits its turn", async () => {
  let go = () => {};
  const gate = new Promise<void>((resolve) => (go = resolve));
  const session = await drive({ terminal: true, globals: { gate } });
  session.type("await gate; 'first'\r");
  await session.until("'first'");
  session.type(`${PASTE_START}['sec',\n'ond'].join('')${PASTE_END}\r`);
  go();
  await session.until("'second'");
  session.type(CTRL_D);
  await session.exitCode;
});

test.each(["exit", "quit()", " exit; "])("%j leaves, after what was before it", async (word) => {
  const session = await drive();
  session.type(`await new Promise((r) => setTimeout(r, 5, 'ran'))\n${word}\n'never'\n`);
  expect(await session.exitCode).toBe(0);
  expect(await session.until("'ran'")).not.toContain("never");
});

test("a variable of that name is a variable", async () => {
  const session = await drive();
  await session.enter("const exit = 3");
  expect(await session.enter("exit")).toBe("3\n");
  await session.leave();
});

test("pastes are marked while the session lasts, and not after", async () => {
  const session = await drive({ terminal: true });
  session.type("1\r");
  await session.until("\u001b[?2004h");
  session.type(CTRL_D);
  await session.exitCode;
  await session.until("\u001b[?2004l");
});

test("Ctrl-R finds inputs of several lines, and runs them as they were", async () => {
  const session = await drive({ terminal: true });
  session.type("[1, 2].map((x) =>\r  x * 7).join()\r");
  await session.until("'7,14'");
  session.type("'other'\r");
  await session.until("'other'\n");
  session.type("\u0012* 7");
  await session.until('search "* 7": ');
  session.type("\r");
  await session.until("'7,14'");
  session.type(CTRL_D);
  await session.exitCode;
});

test("a protected context is red", async () => {
  const session = await drive({ protected: true, colors: true, terminal: false });
  session.type("1\n");
  await session.until("\u001b[31mdev> \u001b[39m");
  await session.leave();
});
