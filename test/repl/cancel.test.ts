import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { openConnection } from "../../src/connect.ts";
import { directProfile } from "../../src/contexts/profile.ts";
import { currentSignal } from "../../src/repl/running.ts";
import { createTraffic } from "../../src/repl/traffic.ts";
import { drive, type Driver } from "./session-driver.ts";
import { seen } from "./transcript/play.ts";

/** Ctrl-C as the tenant sees it, and what the keys do when nothing runs. */

const CTRL_C = "\u0003";
const CTRL_D = "\u0004";

/** A tenant that answers what is about `quick` at once and all else never, and counts who went away. */
async function tenant() {
  const counts = { begun: 0, aborted: 0, answered: 0 };
  let changed = () => {};
  const server = createServer((request, response) => {
    counts.begun++;
    changed();
    if (request.url?.includes("quick")) {
      counts.answered++;
      response.setHeader("content-type", "application/json");
      response.end(`{"id":"quick"}`);
      return;
    }
    response.on("close", () => {
      counts.aborted++;
      changed();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const until = async (enough: () => boolean) => {
    while (!enough()) await new Promise<void>((resolve) => (changed = resolve));
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, counts, tenantHas: until };
}

async function open(
  globals: Record<string, unknown> = {},
): Promise<Driver & Awaited<ReturnType<typeof tenant>>> {
  const at = await tenant();
  const traffic = createTraffic();
  const qlik = openConnection(directProfile(at.url, { apiKey: "cancel-test-key" }), {
    ...{ tokenCache: "memory", env: {}, pace: false, currentSignal },
    observe: (event, server) => traffic.observe(event, server),
  });
  const session = await drive({ terminal: true, globals: { ...globals, qlik }, traffic, columns: () => 200 });
  return Object.assign(session, at);
}

test.each([
  ["one", 1, "await qlik.users.get('a')"],
  ["several at a time", 7, "await Promise.all([...'abcdefg'].map((id) => qlik.users.get(id)))"],
  [
    "what is not awaited",
    3,
    "for (const id of 'abc') void qlik.users.get(id).catch(() => {}); await new Promise(() => {})",
  ],
  [
    "after others that were answered",
    2,
    "await qlik.users.get('quick'); await Promise.allSettled([qlik.users.get('a'), qlik.spaces.get('b')])",
  ],
  ["a list on its way", 1, "await qlik.users.list()"],
  ["a bare list", 1, "qlik.users.list()"],
  ["none", 0, "await new Promise(() => {})"],
])("the report counts the requests that the tenant saw end: %s", async (_, count, input) => {
  const session = await open();
  session.type(`${input}\r`);
  await session.until(input.slice(-10));
  await session.until("\n");
  await session.tenantHas(() => session.counts.begun - session.counts.answered === count);
  await seen();
  session.type(CTRL_C);
  const said = count === 0 ? "" : ` \\(${count} requests? aborted\\)`;
  await session.until(new RegExp(`Cancelled after 0\\.0 s${said}: `));
  await session.until("dev> ");
  await session.tenantHas(() => session.counts.aborted === count);
  expect(session.counts.aborted).toBe(count);
  session.type("'still ' + 'here'\r");
  await session.until("'still here'\n");
  session.type(CTRL_D);
  expect(await session.exitCode).toBe(0);
});

test.each([
  ["typed", "for (;;) { try { await qlik.users.get('quick') } catch {} }"],
  // Here nothing ends the loop itself, and it must not keep the thread.
  [
    "elsewhere",
    "globalThis.over = false; await eval('(async () => { while (!globalThis.over) try { await qlik.users.get(`quick`) } catch {} })()')",
  ],
])(
  "a loop of awaited calls sends nothing behind the prompt, however it takes errors: %s",
  async (_, input) => {
    const session = await open();
    session.type(`${input}\r`);
    await session.tenantHas(() => session.counts.answered > 3);
    session.type(CTRL_C);
    await session.until("Cancelled after");
    await session.until("dev> ");
    const { begun } = session.counts;
    session.type("(await Promise.all([1, 2, 3].map(() => qlik.users.get('quick')))).length\r");
    await session.until("\n3\n");
    session.type("await new Promise((done) => setTimeout(done, 20)); globalThis.over = 'so much later'\r");
    await session.until("'so much later'\n");
    expect(session.counts.begun).toBe(begun + 3);
    session.type(CTRL_D);
    await session.exitCode;
  },
);

test("what a cancelled input calls later is refused, and sends nothing", async () => {
  let [reached, go] = [() => {}, () => {}];
  const running = new Promise<void>((resolve) => (reached = resolve));
  const gate = new Promise<void>((resolve) => (go = resolve));
  let tell = (_code: string) => {};
  const told = new Promise<string>((resolve) => (tell = resolve));
  const session = await open({ reached, gate, go, tell, told });
  session.type("reached(); await gate.then(() => qlik.users.get('quick')).catch((e) => tell(e.code))\r");
  await running;
  session.type(CTRL_C);
  await session.until("Cancelled after");
  await session.until("dev> ");
  session.type("go(); await told\r");
  await session.until("'aborted'\n");
  expect(session.counts.begun).toBe(0);
  session.type(CTRL_D);
  await session.exitCode;
});

test("Ctrl-C while something is typed clears it; twice on an empty line leaves", async () => {
  const session = await open();
  session.type("qlik.apps.delete('x')");
  await session.until("delete('x')");
  session.type(CTRL_C);
  await session.until(/dev> \u001b\[6G/);
  session.type("\r");
  await session.until(/dev> \u001b\[6G/);
  session.type(CTRL_C);
  await session.until("press Ctrl+C again");
  await session.until(/dev> \u001b\[6G/);
  // Something else in between starts over.
  session.type("1 + 1\r");
  await session.until("2\n");
  session.type(CTRL_C);
  await session.until("press Ctrl+C again");
  session.type(CTRL_C);
  expect(await session.exitCode).toBe(0);
  expect(session.counts.begun).toBe(0);
});

test("Ctrl-C after a cancelled input asks before it leaves", async () => {
  const session = await open();
  session.type("await qlik.users.get('a')\r");
  await session.tenantHas(() => session.counts.begun === 1);
  session.type(CTRL_C);
  await session.until("Cancelled after");
  await session.until(/dev> \u001b\[6G/);
  session.type(CTRL_C);
  await session.until("press Ctrl+C again");
  session.type("'still ' + 'here'\r");
  await session.until("'still here'\n");
  session.type(CTRL_D);
  expect(await session.exitCode).toBe(0);
});

test("Ctrl-D while something runs waits for it, and leaves; with something in the line it does not", async () => {
  const session = await open();
  session.type("'kept");
  await session.until("'kept");
  session.type(`${CTRL_D}'\r`);
  await session.until("'kept'\n");
  session.type("await new Promise((done) => setTimeout(done, 20, 'all of it'))\r");
  await session.until("'all of it'))");
  session.type(CTRL_D);
  await session.until("'all of it'\n");
  expect(await session.exitCode).toBe(0);
});
