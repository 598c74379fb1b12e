import { afterEach, describe, expect, it } from "vitest";
import { Listing } from "../../src/api/listing.ts";
import { ApiError, QlikError } from "../../src/errors.ts";
import type { HttpRequest } from "../../src/http/types.ts";
import { Secret } from "../../src/redact.ts";
import { currentSignal } from "../../src/repl/running.ts";
import { createTraffic, type Traffic } from "../../src/repl/traffic.ts";
import { drive } from "./session-driver.ts";

const person = (i: number) => ({
  id: `65f0c2a1b2c3d4e5f6a7b8${String(i).padStart(2, "0")}`,
  name: `Person number ${i} \u001b[2J`,
  email: `person${i}@example.com`,
  status: "active",
  createdAt: "2026-07-01T12:00:00.000Z",
  assignedRoles: [{ id: "1", name: "TenantAdmin" }],
});
const people = Array.from({ length: 25 }, (_, i) => person(i));
const request: HttpRequest = { method: "GET", path: "/api/v1/users", operation: "users.list" };
const server = "https://dev.example";

/** A list of people in pages of ten, as `qlik` makes it; the pages asked for come along. */
function listOf(
  traffic: Traffic,
  items: readonly object[] = people,
  onPage?: (page: number) => void | Promise<void>,
) {
  return new Listing<object>("users.list", async function* ({ into }) {
    for (let from = 0; from < items.length; from += 10) {
      await onPage?.(from / 10);
      currentSignal()?.throwIfAborted();
      const page = items.slice(from, from + 10);
      const more = from + 10 < items.length;
      const total = items.length;
      if (into)
        traffic.observe(
          { kind: "page", request, into, count: into.length + page.length, total, more },
          server,
        );
      yield { items: page, more, total };
    }
  });
}

const isListing = (value: unknown): value is Listing<unknown> => value instanceof Listing;
const look = { columns: () => 80, timeZone: "Europe/Berlin", isListing };

afterEach(() => {
  // What a session keeps goes with it.
  const left = Object.getOwnPropertyNames(globalThis).filter((name) => /^_\d+$/.test(name));
  for (const name of left) Reflect.deleteProperty(globalThis, name);
  expect(left).toEqual([]);
});

describe("how results are shown", () => {
  it("a list as a table that fits, one thing as its fields, what is short as JavaScript", async () => {
    const session = await drive({ ...look, globals: { people } });
    const table = await session.enter("people.slice(0, 2)");
    expect(table).toBe(
      [
        "id                        name                     email                status",
        `${people[0]!.id}  Person number 0 \\x1b[2J  person0@example.com  active`,
        `${people[1]!.id}  Person number 1 \\x1b[2J  person1@example.com  active`,
        "… 2 more columns: createdAt, assignedRoles",
        "",
      ].join("\n"),
    );
    const one = await session.enter("people[0]");
    expect(one).toContain("createdAt      2026-07-01 14:00:00 +02:00\n");
    expect(one).toContain("assignedRoles  […] 1 item: TenantAdmin\n");
    expect(await session.enter("people[0].createdAt")).toBe("'2026-07-01T12:00:00.000Z'\n");
    expect(await session.enter("({ a: 1 })")).toBe("{ a: 1 }\n");
    expect(await session.enter("[1, 2]")).toBe("[ 1, 2 ]\n");
    await session.leave();
  });

  it.each([40, 80, 200])("at %i columns no line is wider", async (width) => {
    const session = await drive({ ...look, columns: () => width, globals: { people } });
    const lines = (await session.enter("people")).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
    expect(lines[1]).toContain(people[0]!.id);
    await session.leave();
  });

  it("what is no table, cut where it is long, and .expand shows all", async () => {
    const long = Array.from({ length: 90 }, (_, i) => [{ id: i, text: "x".repeat(70) }, i]);
    const session = await drive({ ...look, globals: { long }, rows: () => 8 });
    const lines = (await session.enter("long")).trimEnd().split("\n");
    expect(lines).toHaveLength(101);
    expect(lines.at(-1)).toMatch(/^cut here: \.expand shows all/);
    expect((await session.enter(".expand")).split("\n").length).toBeGreaterThan(250);
    // What .expand cannot show is whole.
    expect(
      (await session.enter("new Map(long.map((one, i) => [i, one]))")).split("\n").length,
    ).toBeGreaterThan(150);
    expect((await session.enter("long.slice(0, 2)")).split("\n").length).toBeLessThan(20);
    await session.leave();
  });

  it("CSV with the line ends of the screen", async () => {
    const session = await drive({ ...look, globals: {} });
    expect(await session.enter("csv([{ a: 1 }, { a: 2 }])")).toBe("a\n1\n2\n");
    await session.leave();
  });

  it("in ASCII where the terminal has no more", async () => {
    const session = await drive({ ...look, unicode: false, globals: { people } });
    expect(await session.enter("people.slice(0, 2)")).toMatch(/^[\u0000-\u007f]+$/);
    await session.leave();
  });
});

describe("a list", () => {
  it("un-awaited, shows its first page and .more the next ones", async () => {
    const traffic = createTraffic();
    const asked: number[] = [];
    const list = listOf(traffic, people, (page) => void asked.push(page));
    const session = await drive({ ...look, traffic, globals: { list }, rows: () => 8 });
    const first = await session.enter("list");
    expect(first).toContain("1 to 8 of 25 · .more continues\n");
    expect(asked).toEqual([0]);
    expect(await session.enter("_.length")).toBe("8\n");
    expect(await session.enter(".more")).toContain("9 to 10 of 25 · .more continues\n");
    expect(asked).toEqual([0]);
    expect(await session.enter(".more")).toContain("11 to 18 of 25");
    expect(asked).toEqual([0, 1]);
    await session.enter(".more");
    expect(await session.enter(".more")).toMatch(/21 to 25 of 25\n$/);
    expect(await session.enter(".more")).toBe("There is no more.\n");
    await session.leave();
  });

  it("awaited, is all there, and shown a screen at a time", async () => {
    const traffic = createTraffic();
    const session = await drive({ ...look, traffic, globals: { list: listOf(traffic) }, rows: () => 8 });
    expect(await session.enter("await list")).toContain("1 to 8 of 25 · .more continues\n");
    expect(await session.enter(".more")).toContain("9 to 16 of 25");
    expect(await session.enter("_.length")).toBe("25\n");
    await session.leave();
  });

  it("shows how far it has come, and keeps what is there when Ctrl-C stops it", async () => {
    const traffic = createTraffic();
    let cancel = () => {};
    const onPage = (page: number) => {
      if (page < 2) return;
      cancel();
      return new Promise<void>(() => {});
    };
    const session = await drive({
      ...look,
      traffic,
      terminal: true,
      globals: { list: listOf(traffic, people, onPage) },
      onInterrupt: (given) => {
        cancel = given;
        return () => {};
      },
    });
    session.type("const all = await list\r");
    await session.until("20 of 25 items …, Ctrl-C keeps what is there");
    await session.until("Cancelled after 0.0 s: ");
    await session.until("Kept the 20 of 25 items that came: _ and _1");
    await session.until("dev> ");
    session.type("'there are ' + _.length + ' and ' + _1.at(-1).name.length\r");
    await session.until("'there are 20 and ");
    await session.until("dev> ");
    session.type(".exit\r");
    await session.exitCode;
  });
});

describe("earlier values", () => {
  it("are _1, _2 and so on, and the last error is _error", async () => {
    const session = await drive({ ...look, globals: { people } });
    await session.enter("1 + 1");
    await session.enter("people");
    await session.enter("undefined");
    await session.enter("'three'");
    expect(await session.enter("[_1, _2.length, _3, _]")).toBe("[ 2, 25, 'three', 'three' ]\n");
    await session.enter("null.x");
    expect(await session.enter("_error.name")).toBe("'TypeError'\n");
    // A variable of the user's goes before.
    await session.enter("const _1 = 'mine'");
    expect(await session.enter("_1")).toBe("'mine'\n");
    await session.leave();
  });

  it("only so many are kept", async () => {
    const session = await drive({ ...look });
    for (let i = 0; i < 105; i++) await session.enter("0");
    await session.enter("'last'");
    expect(await session.enter("[typeof _2, typeof _106]")).toBe("[ 'undefined', 'string' ]\n");
    await session.leave();
  });

  it("tell their name at a terminal, where there is something to come back to", async () => {
    const session = await drive({ ...look, terminal: true, globals: { people } });
    session.type("people\r");
    expect(await session.until("_1\n")).toContain("… 2 more columns");
    session.type("({ a: 1 })\r");
    await session.until("{ a: 1 }  // _2");
    session.type(".exit\r");
    await session.exitCode;
  });
});

describe("errors", () => {
  const secret = new Secret("never-to-be-seen");
  const failed = new ApiError(
    "not-found",
    "users.get failed: no such user (HTTP 404).",
    {
      status: 404,
      method: "GET",
      path: "/api/v1/users/x",
      errors: [{ code: "USERS-1", title: "No" }],
      traceId: "t-1",
    },
    { remedy: "Check the id.", cause: new Error("deep") },
  );

  it("what, why, the remedy and the trace id; .error tells all, secrets aside", async () => {
    const traffic = createTraffic();
    const asked: HttpRequest = {
      method: "GET",
      path: "/api/v1/users/x",
      query: new URLSearchParams({ q: secret.reveal() }),
      headers: { "x-my-token": "abc", "x-plain": "yes" },
      body: { clientSecret: "hidden-by-its-name", name: "shown" },
    };
    traffic.observe({ kind: "call", request: asked }, server);
    const headers = new Headers({ "content-type": "application/json", "set-cookie": "session=1" });
    traffic.observe({ kind: "answer", request: asked, status: 404, headers, attempt: 1, ms: 12.3 }, server);
    const session = await drive({ ...look, traffic, globals: { failed } });
    expect(await session.enter("throw failed")).toBe(
      "Error: users.get failed: no such user (HTTP 404).\n  Check the id. Trace id: t-1\n",
    );
    const report = await session.enter(".error");
    for (const part of [
      "ApiError (not-found): users.get failed",
      "GET https://dev.example/api/v1/users/x?q=[redacted]",
      "x-my-token: [redacted]",
      "x-plain: yes",
      '"name": "shown"',
      "404 after 12 ms",
      "trace id: t-1",
      "content-type: application/json",
      "set-cookie: [redacted]",
      "USERS-1",
      "results.test.ts",
      "Error: deep",
    ]) {
      expect(report).toContain(part);
    }
    expect(report).not.toMatch(/never-to-be-seen|hidden-by-its-name|abc|session=1/);
    await session.leave();
  });

  it("say what may be meant", async () => {
    const traffic = createTraffic();
    const qlik = { users: { list: () => listOf(traffic), me: () => Promise.resolve({ name: "Ada" }) } };
    const session = await drive({ ...look, traffic, globals: { qlik } });
    expect(await session.enter("qlik.users.list().map(String)")).toBe(
      "TypeError: qlik.users.list(...).map is not a function\n  Did you forget await? (await qlik.users.list(...)).map\n",
    );
    expect(await session.enter("qlik.users.lsit()")).toContain("Did you mean qlik.users.list?\n");
    expect(await session.enter("qlik.user")).toBe("undefined\n  Did you mean qlik.users?\n");
    await session.enter("const pending = [qlik.users.me()]; void 0; var later = pending[0]; undefined");
    expect(await session.enter("later.name")).toBe("undefined\n  Did you forget await? (await later).name\n");
    expect(await session.enter("(await later).name")).toBe("'Ada'\n");
    await session.leave();
  });

  it("there may be none", async () => {
    const session = await drive(look);
    expect(await session.enter(".error")).toBe("There was no error yet.\n");
    await session.enter("throw new (class extends Error { constructor() { super('own') } })()");
    expect(await session.enter(".error")).toContain("own");
    await session.leave();
  });

  it("of ours keep their code", async () => {
    const session = await drive({ ...look, globals: { error: new QlikError("usage", "Wrong.") } });
    await session.enter("throw error");
    expect(await session.enter(".error")).toContain("QlikError (usage): Wrong.");
    await session.leave();
  });
});
