import { setImmediate as turn } from "node:timers/promises";
import type { SessionOptions } from "../../../src/repl/session.ts";
import { drive } from "../session-driver.ts";
import { seen } from "./play.ts";

/** Everything but Enter: whatever stands in the line, no key may send a request, run a getter or call a function. */

const [UP, DOWN, RIGHT, LEFT] = ["\u001b[A", "\u001b[B", "\u001b[C", "\u001b[D"];
const TAB = "\t";
// The first Ctrl-E may stop at the end of one line of several.
const CLEAR = "\u0005\u0005\u0015";

/** Pressed after each text, one set after the other. */
const presses = [TAB, TAB + TAB, LEFT + RIGHT, LEFT + TAB, `${UP}${DOWN}`, UP];

/** Texts whose prefixes are all typed. `trap`, `touchy` and `call` tell when they are run. */
export const texts: readonly string[] = [
  'qlik.apps.delete("x").',
  'await qlik.apps.delete("x").name',
  "(await qlik.users.me()).name",
  "qlik.users.list()[0].name",
  "[...qlik.users.list()].le",
  'qlik["apps"].delete("x").a',
  "`${qlik.users.me().a",
  "new qlik.users.me().a",
  "me.getter.a",
  "me.nested.getter.a",
  "trap.a.b",
  "touchy.x.y",
  "call().a",
  "call`x`.a",
  "call().then(x => x.a",
  "me.call().a",
  "me.list.map(call)[0].a",
  "me.list[call()].a",
  "me[call()].a",
  "({ toString: call } + '').a",
  "(me.set = 1).a",
  "delete me.name.a",
  ".json call().a",
  ".json qlik.users.me().a",
  ".help qlik.apps.delete('x').",
  ".table call().a",
  ".chart qlik.users.list().a",
  "qlik.users.me()?",
  "connect('x').users.list().a",
];

export interface TypingReport {
  /** How many texts were typed or pasted. */
  count: number;
  /** What was run, with the text that was in the line. */
  ran: string[];
}

/** @param requests grows with each request that the server sees */
export async function typeEverything(
  options: Partial<SessionOptions>,
  requests: readonly string[],
  onStep: (text: string) => void,
): Promise<TypingReport> {
  const ran: string[] = [];
  let inLine = "";
  const touch = (what: string): never => {
    ran.push(`${what} at ${JSON.stringify(inLine)}`);
    throw new Error(what);
  };
  const trap = () => touch("a trap");
  const handler = {
    get: trap,
    has: trap,
    ownKeys: trap,
    getOwnPropertyDescriptor: trap,
    getPrototypeOf: trap,
  };
  const me = {
    ...{
      name: "Ada",
      list: [1, 2],
      nested: Object.defineProperty({}, "getter", { get: () => touch("a getter"), enumerable: true }),
    },
    call: () => touch("a method"),
    get getter() {
      return touch("a getter");
    },
    set set(_value: unknown) {
      touch("a setter");
    },
  };
  const globals = {
    ...{ ...options.globals, me, trap: new Proxy({}, handler) },
    ...{ touchy: new Proxy(() => {}, { ...handler, apply: trap }), call: () => touch("a function") },
    connect: () => touch("connect"),
  };
  const session = await drive({ ...options, globals, terminal: true });

  let count = 0;
  for (const text of texts) {
    onStep(text);
    for (let end = 1; end <= text.length; end++) {
      inLine = text.slice(0, end);
      const before = requests.length;
      for (const [how, put] of [
        ["typed", inLine],
        ["pasted", `\u001b[200~${inLine}\u001b[201~`],
        ["pasted as lines", `\u001b[200~${inLine}\n${inLine}\u001b[201~`],
      ] as const) {
        session.type(put);
        await seen();
        for (const keys of presses) {
          session.type(keys);
          await turn();
        }
        session.type(CLEAR);
        await seen();
        count++;
        for (const request of requests.slice(before))
          ran.push(`${request} at ${JSON.stringify(inLine)}, ${how}`);
      }
    }
    session.read();
  }
  // What had been sent would have come by now.
  session.type(`'the end'\r`);
  await session.until("'the end'\n");
  session.type("\u0004");
  await session.exitCode;
  return { count, ran };
}
