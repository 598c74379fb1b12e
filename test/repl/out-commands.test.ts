import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { Listing } from "../../src/api/listing.ts";
import { toCsv } from "../../src/output/csv.ts";
import { Secret } from "../../src/redact.ts";
import { clipboardTools } from "../../src/repl/clipboard.ts";
import type { SessionOptions } from "../../src/repl/session.ts";
import { createTraffic } from "../../src/repl/traffic.ts";
import type { RunHow, World } from "../../src/repl/world.ts";
import { run } from "../helpers/qlik.ts";
import { drive } from "./session-driver.ts";

/** The commands and functions that get results out of a session. */

const people = Array.from({ length: 25 }, (_, i) => ({
  id: `65f0c2a1b2c3d4e5f6a7b8${String(i).padStart(2, "0")}`,
  name: i === 0 ? "=Ada, the first" : `Person ${i}`,
  status: i % 5 === 0 ? "disabled" : "active",
  createdAt: new Date(Date.UTC(2026, 0, 1 + i)).toISOString(),
  roles: [{ name: "Admin", level: { rank: i } }],
}));

interface Ran {
  program: string;
  args: readonly string[];
  how: RunHow | undefined;
}

/** A machine of its own: a folder, and programs that are noted. */
function machine(programs: Record<string, (args: readonly string[]) => void> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "out-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const home = join(folder, "home");
  mkdirSync(home);
  const ran: Ran[] = [];
  const waits: number[] = [];
  const world: World = {
    ...{ folder, home, env: { DISPLAY: ":0", EDITOR: "my-editor --wait" }, platform: "linux" },
    run: (program, args, how) => {
      ran.push({ program, args, how });
      const known = programs[program];
      if (known === undefined) return Promise.reject(new Error("ENOENT"));
      known(args);
      return Promise.resolve(0);
    },
    wait: (ms, signal) => {
      waits.push(ms);
      signal.throwIfAborted();
      return Promise.resolve();
    },
  };
  const file = (name: string) => readFileSync(join(folder, name), "utf8");
  return { folder, home, ran, waits, world, file };
}

/** A list in pages of ten; how often it was begun comes along. */
function listOfPeople() {
  const asked: number[] = [];
  const list = new Listing<object>("users.list", async function* () {
    for (let from = 0; from < people.length; from += 10) {
      asked.push(from);
      yield { items: people.slice(from, from + 10), more: from + 10 < people.length, total: people.length };
    }
  });
  return { list, asked };
}

async function open(options: Partial<SessionOptions> = {}, programs?: Parameters<typeof machine>[0]) {
  const { list, asked } = listOfPeople();
  const place = machine(programs);
  const session = await drive({
    ...{
      world: place.world,
      folder: place.folder,
      timeZone: "UTC",
      columns: () => 80,
      globals: { people, list },
    },
    isListing: (value): value is Listing<unknown> => value instanceof Listing,
    server: "https://dev.example",
    ...options,
  });
  return { ...place, ...session, asked };
}

describe("files", () => {
  it(".csv: the last value; of a page that is shown, all of the list", async () => {
    const { enter, file, leave } = await open();
    await enter("list");
    expect(await enter(".csv all.csv")).toBe("25 rows in all.csv\n");
    expect(file("all.csv").split("\r\n")).toHaveLength(27);
    expect(file("all.csv")).toMatch(
      /^id,name,status,createdAt,roles\r\n[^,]+,"'=Ada, the first",disabled,2026-01-01T/,
    );
    expect(await enter(".csv two.csv people.slice(0, 2)")).toBe("2 rows in two.csv\n");
    expect(await enter(".csv one.csv people[0]")).toBe("1 row in one.csv\n");
    await enter("people.slice(0, 1).map(({ id }) => ({ id }))");
    expect(await enter(".csv")).toBe(`id\n${people[0]!.id}\n`);
    await leave();
  });

  it(".ndjson, .yaml and .json", async () => {
    const { enter, file, leave } = await open();
    await enter("list");
    expect(await enter(".ndjson all.ndjson")).toBe("25 rows in all.ndjson\n");
    expect(
      file("all.ndjson")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual(people);
    expect(await enter(".yaml few.yaml people.slice(0, 1)")).toBe("1 row in few.yaml\n");
    expect(file("few.yaml")).toContain("- id: 65f0c2a1b2c3d4e5f6a7b800\n  name: =Ada, the first\n");
    await enter("({ a: 1 })");
    expect(await enter(".yaml")).toBe("a: 1\n");
    expect(await enter(".json")).toBe('{\n  "a": 1\n}\n');
    expect(await enter(".ndjson")).toBe('{"a":1}\n');
    await leave();
  });

  it("what is there stays, unless the command says otherwise", async () => {
    const { enter, folder, file, leave } = await open();
    writeFileSync(join(folder, "kept.csv"), "mine");
    await enter("people.slice(0, 2)");
    expect(await enter(".csv kept.csv")).toBe(
      "Error: kept.csv is there already.\n  .csv! kept.csv replaces it.\n",
    );
    expect(file("kept.csv")).toBe("mine");
    expect(await enter(".csv! kept.csv")).toBe("2 rows in kept.csv\n");
    expect(file("kept.csv")).toMatch(/^id,/);
    expect(readdirSync(folder).sort()).toEqual(["home", "kept.csv"]);
    await leave();
  });

  it("~ is the home folder, quotes hold blanks, and a missing folder is said", async () => {
    const { enter, home, leave } = await open();
    await enter("people.slice(0, 2)");
    expect(await enter('.csv "~/my people.csv"')).toBe("2 rows in ~/my people.csv\n");
    expect(readdirSync(home)).toEqual(["my people.csv"]);
    expect(await enter(".csv no/such.csv")).toContain("there is no such folder");
    await leave();
  });

  it("nothing is left of a file whose list fails, and no secret gets into one", async () => {
    const secret = new Secret("never-in-a-file");
    const failing = new Listing<object>("users.list", async function* () {
      yield { items: [{ id: "1" }], more: true };
      throw new Error("broke off");
    });
    const { enter, folder, file, leave } = await open({ globals: { failing, secret } });
    expect(await enter("failing")).toContain("1 to 1");
    expect(await enter(".ndjson half.ndjson")).toContain("broke off");
    expect(readdirSync(folder)).toEqual(["home"]);
    await enter("({ a: secret.reveal() })");
    await enter(".ndjson a.ndjson");
    expect(file("a.ndjson")).toBe('{"a":"[redacted]"}\n');
    await leave();
  });
});

describe("on the screen", () => {
  it(".table with columns, .fields, .expand", async () => {
    const { enter, leave } = await open();
    await enter("people.slice(0, 2)");
    expect(await enter(".table name,roles.level.rank")).toBe(
      "name             roles.level.rank\n=Ada, the first  0\nPerson 1         1\n",
    );
    expect(await enter(".fields")).toMatch(/^\[0\]\nid +65f0[^]*\n\[1\]\nid +65f0/);
    await enter("people[3]");
    const all = await enter(".expand");
    expect(all).toContain("name       Person 3\n");
    expect(all).toContain("createdAt  2026-01-04 00:00:00 +00:00\n");
    expect(all).toMatch(/roles\n {2}- name {2}Admin\n {4}level\n {6}rank {2}3\n/);
    expect(await enter(".expand roles[0].level")).toBe("{ rank: 3 }\n");
    await enter("people[3]");
    expect(await enter(".expand nothing")).toBe(
      "Error: The last value has no nothing.\n  .expand alone shows all of it.\n",
    );
    await enter("people[3]");
    expect(await enter(".table")).toMatch(/^field +value\nid +65f0/);
    await leave();
  });

  it(".chart", async () => {
    const { enter, leave } = await open();
    await enter("list");
    expect(await enter(".chart status")).toMatch(/^active +20 {2}█+\ndisabled +5 {2}█+.?\n$/);
    expect(await enter(".chart createdAt")).toMatch(/┤[^]*2026-01-01 +per day +2026-01-25\n$/);
    expect(await enter(".chart")).toContain(".chart status, or .chart createdAt");
    await enter("({ a: 1, b: 2 })");
    expect(await enter(".chart")).toMatch(/^a {2}1 {2}█+\nb {2}2 {2}█+\n$/);
    await leave();
  });

  it(".time tells what it took", async () => {
    const traffic = createTraffic();
    const request = { method: "GET" as const, path: "/x" };
    const ask = () => {
      for (const kind of ["call", "answer"] as const) {
        const more = { status: 200, headers: new Headers(), attempt: 1, ms: 1 };
        traffic.observe(
          kind === "call" ? { kind, request } : { kind, request, ...more },
          "https://dev.example",
        );
      }
      return Promise.resolve("asked");
    };
    let now = 0;
    const { enter, leave } = await open({
      traffic,
      globals: { ask, later: () => (now += 412) },
      now: () => now,
    });
    expect(await enter(".time (later(), ask())")).toBe("'asked'\n412 ms, 1 request\n");
    expect(await enter(".time null.x")).toMatch(/^TypeError[^]*'x'\)\n$/);
    await leave();
  });

  it(".watch shows it again and again", async () => {
    const { enter, waits, leave } = await open({ globals: { seen: [], three: 3 } });
    const output = await enter(".watch 2 seen.push(1) < three ? seen.length : null.x");
    expect(output).toMatch(/every 2 s, Ctrl-C stops\n1\n.*every 2 s, Ctrl-C stops\n2\nTypeError/);
    expect(waits).toEqual([2000, 2000]);
    expect(await enter(".watch 0 1")).toContain("at least a second");
    expect(await enter(".watch")).toContain("an expression");
    await leave();
  });

  it(".watch of a list asks for its first page only, and draws over what it drew", async () => {
    const { type, until, asked, exitCode } = await open({ terminal: true, rows: () => 30 });
    type(".watch 1 asked = (globalThis.asked ?? 0) + 1, asked < 3 ? list : null.x\r");
    const output = await until("TypeError");
    expect(output).toContain("\u001b[13A\u001b[J");
    expect(asked).toEqual([0, 0]);
    await until("dev> ");
    type("delete globalThis.asked\r.exit\r");
    await exitCode;
  });
});

describe("to other programs", () => {
  it(".copy uses the system's tool, else the terminal's clipboard", async () => {
    const withTool = await open({}, { xsel: () => {} });
    await withTool.enter("people[1].id");
    expect(await withTool.enter(".copy")).toBe("Copied 24 characters with xsel.\n");
    expect(withTool.ran.map(({ program }) => program)).toEqual(["xclip", "xsel"]);
    expect(withTool.ran[1]!.how).toEqual({ input: people[1]!.id });
    await withTool.enter("list");
    await withTool.enter(".copy csv");
    // All of the list, not the page that is shown.
    expect(withTool.ran.at(-1)!.how!.input!.split("\r\n")).toHaveLength(26);
    expect(await withTool.enter(".copy xml")).toContain("The formats are csv, ndjson, json, yaml.");
    await withTool.leave();

    const { type, until, exitCode } = await open({ terminal: true });
    type("'é'\r.copy\r");
    await until(`\u001b]52;c;${Buffer.from("é").toString("base64")}\u0007`);
    await until("by way of the terminal");
    type(".exit\r");
    await exitCode;
  });

  it.each([
    [{ env: {}, platform: "darwin" }, ["pbcopy"]],
    [{ env: {}, platform: "win32" }, ["clip.exe"]],
    [{ env: { WSL_DISTRO_NAME: "U" }, platform: "linux" }, ["clip.exe"]],
    [{ env: { WAYLAND_DISPLAY: "w", DISPLAY: ":0" }, platform: "linux" }, ["wl-copy", "xclip", "xsel"]],
    [{ env: {}, platform: "linux" }, []],
    // On another machine, its clipboard is nobody's.
    [{ env: { SSH_TTY: "/dev/pts/1", DISPLAY: ":0" }, platform: "linux" }, []],
  ] as const)("the tools of %j", (world, programs) => {
    expect(clipboardTools(world).map(([program]) => program)).toEqual(programs);
  });

  it(".open the item, on the tenant's own host only", async () => {
    const { enter, ran, leave } = await open({ globals: {} }, { "xdg-open": () => {} });
    await enter("({ resourceType: 'app', resourceId: 'a-1' })");
    expect(await enter(".open")).toBe("Opened https://dev.example/sense/app/a-1\n");
    await enter("({ openUrl: 'https://evil.example/x' })");
    expect(await enter(".open")).toContain("does not lead to dev.example");
    expect(await enter(".open javascript:alert(1)")).toContain("is not opened");
    await enter("({ a: 1 })");
    expect(await enter(".open")).toContain("does not say where");
    expect(ran.map(({ program, args }) => [program, ...args])).toEqual([
      ["xdg-open", "https://dev.example/sense/app/a-1"],
    ]);
    await leave();
  });

  it(".open tells the address where there is no browser", async () => {
    const { enter, leave } = await open();
    expect(await enter(".open /x")).toBe("Open https://dev.example/x\n");
    await leave();
  });

  it(".edit runs what the editor leaves", async () => {
    const modes: number[] = [];
    const found: string[] = [];
    const edits = ["const edited = 1\nedited + 1\n", ""];
    const editor = (args: readonly string[]) => {
      const file = args.at(-1)!;
      modes.push(statSync(file).mode & 0o777);
      found.push(readFileSync(file, "utf8"));
      writeFileSync(file, edits.shift()!);
    };
    const { enter, ran, leave } = await open({}, { "my-editor": editor });
    await enter("40 + 2");
    expect(await enter(".edit")).toBe("const edited = 1\nedited + 1\n2\n");
    expect(found).toEqual(["40 + 2\n"]);
    expect(ran[0]!.args[0]).toBe("--wait");
    expect(ran[0]!.how).toEqual({ terminal: true });
    if (process.platform !== "win32") expect(modes).toEqual([0o600]);
    expect(await enter(".edit something(new")).toBe("Nothing is run.\n");
    expect(found[1]).toBe("something(new\n");
    expect(await enter(".history edited")).toContain("const edited = 1\nedited + 1");
    await leave();
  });

  it(".edit runs nothing where the editor was left without saving", async () => {
    const { enter, leave } = await open({}, { "my-editor": () => {} });
    await enter("globalThis.times = (globalThis.times ?? 0) + 1");
    expect(await enter(".edit")).toBe("Nothing is run: it was not saved.\n");
    expect(await enter("times")).toBe("1\n");
    await leave();
  });

  it(".edit says so where there is no editor", async () => {
    const { enter, leave } = await open();
    expect(await enter(".edit 1")).toContain("The editor my-editor cannot be started.");
    await leave();
  });

  it(".curl needs a request", async () => {
    const traffic = createTraffic();
    const { enter, leave } = await open({ traffic });
    expect(await enter(".curl")).toContain("Nothing was asked");
    const secret = new Secret("known-secret-value");
    const request = { method: "POST" as const, path: "/api/v1/x", body: { a: secret.reveal(), b: "it's" } };
    traffic.observe(
      { kind: "call", request: { ...request, path: "/oauth/token", holdsSecret: true } },
      "https://dev.example",
    );
    traffic.observe({ kind: "call", request }, "https://dev.example");
    expect(await enter(".curl")).toBe(
      [
        "curl -X POST https://dev.example/api/v1/x \\",
        '  -H "Authorization: Bearer $QLIK_TOKEN" \\',
        "  -H 'Content-Type: application/json' \\",
        `  --data '{"a":"[redacted]","b":"it'\\''s"}'`,
        "",
      ].join("\n"),
    );
    await leave();
  });
});

describe("a session as a file", () => {
  it(".save writes what did not fail, only for its owner, and .load runs it", async () => {
    const first = await open({
      globals: { qlik: { users: { me: () => Promise.resolve({ name: "Ada" }) } } },
    });
    await first.enter("const me = await qlik.users.me()");
    await first.enter("null.x");
    await first.enter("a b");
    await first.enter("me.name");
    await first.enter(".json");
    expect(await first.enter(".save session.ts")).toBe("2 inputs in session.ts: qlik run session.ts\n");
    expect(first.file("session.ts")).toBe(
      [
        "// A session on dev (https://dev.example).",
        "// @context dev",
        'import { qlik } from "qlik-toolkit";',
        "",
        "const me = await qlik.users.me()",
        "console.log(me.name);",
        "",
      ].join("\n"),
    );
    if (process.platform !== "win32")
      expect(statSync(join(first.folder, "session.ts")).mode & 0o777).toBe(0o600);
    expect(await first.enter(".save session.ts")).toContain(".save! session.ts replaces it.");
    writeFileSync(
      join(first.folder, "load.ts"),
      'import { qlik } from "qlik-toolkit";\nconst loaded = (await qlik.users.me()).name;\nloaded\n',
    );
    expect(await first.enter(".load load.ts")).toBe("'Ada'\n");
    expect(await first.enter("loaded.length")).toBe("3\n");
    writeFileSync(join(first.folder, "bad.ts"), "const a = 1;\n\nundefined.y;\n");
    expect(await first.enter(".load bad.ts")).toMatch(/^TypeError: .*\n {4}at bad\.ts:3:\d+\n$/);
    expect(await first.enter(".load none.ts")).toContain("there is no such file");
    await first.leave();
  });

  it(".save says that a secret is not in the file", async () => {
    const { enter, file, leave } = await open();
    await enter('const headers = { authorization: "Bearer canary-token-0123456789" }');
    expect(await enter(".save s.ts")).toMatch(
      /^1 input in s\.ts: .*\nA secret in it is \[redacted\]: .*variable\.\n$/,
    );
    expect(file("s.ts")).toContain("[redacted]");
    expect(file("s.ts")).not.toContain("canary");
    await leave();
  });

  it("the script runs under qlik run", async () => {
    const { enter, folder, leave } = await open({ globals: { people } });
    for (const line of [
      'import { sep } from "node:path"',
      "interface Person { name: string }",
      "const some: Person[] = [{ name: 'Ada' }, { name: 'Zoë' }]",
      "some.map(({ name }) => ({ name, length: name.length, text: 'x'.repeat(40) }))",
      "const some = _.length",
      "some + sep.length",
      "null.x",
      "countBy(['a', 'b', 'a'], (one) => one)",
    ]) {
      await enter(line);
    }
    await enter(".save saved.ts");
    await leave();
    const { stdout, stderr, code } = await run("qlik", ["--sandbox", "run", join(folder, "saved.ts")]);
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
    expect(stdout).toMatch(/^name +length +text\nAda +3 +x+\nZoë +3 +x+\n3\n\{ a: 2, b: 1 \}\n$/);
  });
});

describe("the same as functions", () => {
  it("of lists, of lists that are not fetched, and of promises", async () => {
    const { enter, leave } = await open();
    expect(await enter("table(people.slice(0, 2), 'name,status')")).toBe(
      "name             status\n=Ada, the first  disabled\nPerson 1         active\n",
    );
    expect((await enter("table(list, ['name'])")).split("\n")).toHaveLength(27);
    expect(await enter("countBy(people, 'status')")).toBe("{ active: 20, disabled: 5 }\n");
    expect(await enter("countBy(list, 'status')")).toBe("{ active: 20, disabled: 5 }\n");
    expect(await enter("countBy(Promise.resolve(people), 'status')")).toBe("{ active: 20, disabled: 5 }\n");
    expect(await enter("(await groupBy(list, 'status')).disabled.length")).toBe("5\n");
    expect(await enter("sortBy(people, '-createdAt')[0].name")).toBe("'Person 24'\n");
    expect(await enter("chart(countBy(people, 'status'))")).toMatch(/^active +20 {2}█+\n/);
    expect(await enter("chart(list, 'status')")).toMatch(/^active +20 {2}█+\n/);
    expect(await enter("fields({ a: 1 })")).toBe("a  1\n");
    await leave();
  });

  it("csv(x, file)", async () => {
    const { enter, file, leave } = await open();
    expect(await enter("csv(list, 'f.csv')")).toBe("25 rows in f.csv\n");
    expect(file("f.csv").split("\r\n")).toHaveLength(27);
    expect(await enter("csv(people, 'f.csv')")).toContain("f.csv is there already");
    expect(await enter("csv(people.slice(0, 1), 'f.csv', { overwrite: true, columns: ['id'] })")).toBe(
      "1 row in f.csv\n",
    );
    expect(file("f.csv")).toBe(`id\r\n${people[0]!.id}\r\n`);
    await leave();
  });

  it("toCsv gives the text, as in a script", async () => {
    const { enter, leave } = await open();
    expect(await enter("toCsv(people.slice(0, 1), { columns: ['name', 'status'] })")).toContain(
      toCsv(people.slice(0, 1), { columns: ["name", "status"] }).split("\r\n")[0],
    );
    expect(await enter("toCsv(people).length")).toBe(`${toCsv(people).length}\n`);
    await leave();
  });
});
