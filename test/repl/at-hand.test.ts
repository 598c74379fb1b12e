import { stripVTControlCharacters } from "node:util";
import { describe, expect, it, onTestFinished, test } from "vitest";
import { drive, type Driver } from "./session-driver.ts";
import { seen } from "./transcript/play.ts";
import { createTranscriptWorld } from "./transcript/world.ts";

/** Tab, help and what is at hand, as somebody at the prompt sees them: the session, the real `qlik`, and keys. */

const TAB = "\t";
const CLEAR = "\u0005\u0015";

async function open(): Promise<Driver & { requests: string[] }> {
  const { options, requests, close } = await createTranscriptWorld();
  onTestFinished(close);
  const session = await drive({
    ...options,
    ...{ terminal: true, columns: () => 80, contexts },
  });
  onTestFinished(async () => {
    session.type(`${CLEAR}.exit\r`);
    await session.exitCode;
  });
  return Object.assign(session, { requests });
}

const nowhere = () => {
  throw new Error("not in this test");
};
const contexts = { names: () => ["dev", "prod"], list: () => [], open: nowhere, use: nowhere };

/** What the keys print after the text has been typed, in a line that was empty; which it is again then. */
async function pressed(session: Driver, text: string, keys: string): Promise<string> {
  session.type(text);
  await seen();
  session.read();
  session.type(keys);
  // Names of files take the disk's time.
  const printed = await (text.startsWith(".load") ? session.until("dule.mjs") : seen().then(session.read));
  session.type(CLEAR);
  await seen();
  session.read();
  return stripVTControlCharacters(printed);
}

/** What Enter prints after the text. */
async function said(session: Driver, text: string): Promise<string> {
  session.type(text);
  await seen();
  session.read();
  session.type("\r");
  const printed = await session.until(/dev> \u001b\[6G/);
  return stripVTControlCharacters(printed)
    .replace(/^[^]*?\r\n/, "")
    .replace(/\n?dev> $/, "");
}

describe("Tab", () => {
  it("types what is certain", async () => {
    const session = await open();
    for (const [text, typed] of [
      ["qlik.us", "ers"],
      ["qlik.spaces.cr", "eate"],
      ["qlik.apps.b", "yName"],
      // What the names have in common.
      ["qlik.automl", ""],
      ["qlik.dataS", ""],
      ["qlik.auto", "m"],
      ["qlik.users.list({ lim", "it: "],
      ["qlik.users.list({ sort: '-em", "ail'"],
      ["qlik.spaces.create({ name: 'x', type: 'ma", "naged'"],
      ["qlik.spaces.create({ type: ", '"'],
      [".he", "lp"],
      [".help qlik.users.l", "ist"],
      [".json no", "te"],
      ["connect('p", "rod'"],
      ["await qlik.users.me().wi", "thResponse"],
      ["zzz", ""],
    ] as const) {
      const printed = await pressed(session, text, TAB);
      expect([text, printed.includes("\n") ? "" : printed]).toEqual([text, typed]);
    }
    expect(session.requests).toEqual([]);
  });

  it("shows what there is to choose from above the line, which stays as it is", async () => {
    const session = await open();
    const users = await pressed(session, "qlik.users.", TAB);
    expect(users).toMatch(/^ {2}byName +Finds the one thing/);
    expect(users).toMatch(/\n {2}me +Gets the user who is signed in\.\n/);
    expect(users).toMatch(/\n {2}patch .*\ndev> qlik\.users\.$/);
    expect(await pressed(session, 'qlik.users.list({ sort: "', TAB)).toMatch(
      / {2}-name [^]* -createdAt\ndev> qlik\.users\.list\(\{ sort: "$/,
    );
    expect(await pressed(session, "qlik.users.list(", TAB)).toMatch(
      /^qlik\.users\.list\(query\?.*\nLists users\.\ndev> qlik\.users\.list\(\{ $/,
    );
    expect(await pressed(session, "connect('", TAB)).toMatch(/^ {2}dev +prod\n/);
    const all = await pressed(session, "qlik.", TAB);
    expect(all).not.toMatch(/__proto__|constructor/);
    for (const line of all.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    // The names of the session before those of its helpers.
    expect((await pressed(session, "", TAB)).trimStart()).toMatch(/^qlik/);
    expect(await pressed(session, ".load mo", TAB)).toBe("dule.mjs");
    expect(session.requests).toEqual([]);
  });

  it("knows the user's variables and what is in them, and changes nothing that Enter runs", async () => {
    const session = await open();
    await said(session, "const me = { name: 'Ada', assignedRoles: [{ level: 'admin', id: 1 }] }");
    expect(await pressed(session, "me.ass", TAB)).toBe("ignedRoles");
    expect(await pressed(session, "me.assignedRoles[0].le", TAB)).toBe("vel");
    expect(await pressed(session, "me.assignedRoles[0].", TAB)).toMatch(/^ {2}level +"admin"\n {2}id +1\n/);
    // Nothing is typed ahead: Enter runs what stands there.
    await said(session, "const n = 5; const na = 6");
    expect(await said(session, "n")).toBe("5");
    session.type(`n${TAB}`);
    await seen();
    expect(await said(session, "")).toBe("5");
  });
});

describe("help", () => {
  it("qlik? and .apis list the resources by area", async () => {
    const session = await open();
    const all = await said(session, "qlik?");
    expect(all).toMatch(/^Content\n {2}apps, items, spaces, /);
    expect(all).toMatch(/^Administration\n {2}tenants, /m);
    expect(all).toMatch(/\d{3} methods\. qlik\.apps\? lists those of apps/);
    expect(await said(session, ".apis")).toBe(all);
  });

  it("qlik.users? lists the methods of a resource", async () => {
    const session = await open();
    const users = await said(session, "qlik.users?");
    expect(users).toMatch(/^qlik\.users {2}10 methods\n/);
    expect(users).toMatch(/^ {2}list\(query\?\) +Lists users\.$/m);
    expect(users).toMatch(/https:\/\/qlik\.dev\/apis\/rest\/users\/$/);
  });

  it("qlik.users.list? tells all of a method, and .help the same", async () => {
    const session = await open();
    const list = await said(session, "qlik.users.list?");
    for (const part of [
      /^qlik\.users\.list\(query\?: .*\): Listing<User>$/m,
      /^Lists users\.$/m,
      /^ {2}limit\? +number; how many in all/m,
      /^ {2}sort\? +"name" \| /m,
      /^ {2}await qlik\.users\.list\(\{ limit: 10 \}\)$/m,
      /^GET \/api\/v1\/users$/m,
      /^1,000 calls a minute$/m,
      /^https:\/\/qlik\.dev\/apis\/rest\/users\/#get-api-v1-users$/m,
    ]) {
      expect(list).toMatch(part);
    }
    for (const same of [
      ".help qlik.users.list",
      ".help users.list",
      "?qlik.users.list",
      "await qlik.users.list()?",
    ]) {
      expect(await said(session, same)).toBe(list);
    }
    await said(session, "const { list: everybody } = qlik.users");
    expect(await said(session, "everybody?")).toBe(list);
    const full = await said(session, "qlik.users.list??");
    expect(full.length).toBeGreaterThan(list.length);
    expect(session.requests).toEqual([]);
  });

  it("tells what is deprecated, and what replaces it", async () => {
    const session = await open();
    expect(await said(session, "qlik.reloadTasks.list?")).toMatch(
      /is deprecated and may be gone after 2026-09; use\s+scheduling\.tasks\.list instead\./,
    );
  });

  it(".help, .find and what is not known", async () => {
    const session = await open();
    const help = await said(session, ".help");
    expect(help).toMatch(/^Type code; the tenant is qlik\./);
    expect(help).toMatch(/^ {2}\.find WORDS/m);
    expect(await said(session, ".help .find")).toMatch(/^\.find WORDS\n/);
    const found = await said(session, ".find reload");
    expect(found).toMatch(/^qlik\.reloads\.cancel\(reloadId\) +Cancels a reload\.$/m);
    expect(found).toMatch(/Takes\s+body\.ODBC_RELOAD_SESSION_LIFE/);
    expect(await said(session, ".find nothing-of-the-kind")).toMatch(/^Nothing is called or does/);
    expect(await said(session, "qlik.usrs.list?")).toMatch(
      /Nothing is known about qlik\.usrs\.list\. Did you mean/,
    );
  });

  it("variables tell what they are", async () => {
    const session = await open();
    await said(session, "const team = [{ name: 'Ada' }]");
    expect(await said(session, "team?")).toMatch(/team[^]*1 item[^]*name/);
  });
});

test("earlier values and the last error have names", async () => {
  const session = await open();
  expect(await said(session, "[{ a: 1 }]")).toMatch(/_1$/);
  expect(await said(session, "({ b: [2, 3] })")).toMatch(/_2$/);
  expect(await said(session, "[_1[0].a, _2.b[1]]")).toMatch(/^\[ 1, 3 \]/);
  expect(await said(session, "_")).toMatch(/^\[ 1, 3 \]/);
  expect(await said(session, ".expand b")).toMatch(/^Error: The last value has no b\./);
  await said(session, "throw new RangeError('too far')");
  expect(await said(session, "_error.message")).toBe("'too far'");
  expect(await said(session, ".error")).toMatch(
    /^Error\n {2}RangeError: too far\n\nStack\n {2}at input-\d+:1:7$/,
  );
});

test("one thing is not drawn as if it were a list", async () => {
  const session = await open();
  await said(session, "({ id: 'x', name: 'Ada', count: 2 })");
  expect(await said(session, ".chart name")).toMatch(/^Error: The last value is one thing/);
  await said(session, "({ active: 2, disabled: 1 })");
  expect(await said(session, ".chart")).toMatch(/^active +2 /);
});
