import { describe, expect, it } from "vitest";
import { table } from "../../src/output/table.ts";
import { textWidth } from "../../src/output/width.ts";

const ID = "65f0c2a1b2c3d4e5f6a7b8c0";
const users = ["Ada Lovelace", "日本 太郎", "👨‍👩‍👧 Family", "Zoe\u0301", "x".repeat(60)].map((name, i) => ({
  tenantId: "the-tenant",
  links: { self: { href: "https://x" } },
  name,
  id: ID.slice(0, -1) + i,
  status: i === 1 ? "disabled" : "active",
  subject: `auth0|${i}`,
  email: `user${i}@example.com`,
  assignedRoles: [{ name: "TenantAdmin" }, { name: "Developer" }],
  lastUpdatedAt: `2026-11-0${i + 1}T23:30:00.000Z`,
  logins: i * 50,
  nothing: null,
}));
const look = { unicode: true, timeZone: "Europe/Berlin" };

describe("a table fitted to the width", () => {
  it.each([
    [40, ["id", "name"]],
    [80, ["id", "name", "email", "status"]],
    [120, ["id", "name", "email", "status", "assignedRoles"]],
    [200, ["id", "name", "email", "status", "assignedRoles", "lastUpdatedAt", "subject", "logins"]],
  ])("%i", (width, wanted) => {
    const lines = table(users, { ...look, width }).split("\n");
    expect(lines[0]!.split(/ {2,}/).slice(0, wanted.length)).toEqual(wanted);
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
    for (const { id } of users) expect(lines.some((line) => line.startsWith(id))).toBe(true);
    // Everything is in line with its heading, whatever the width of the characters before it.
    const at = lines[0]!.indexOf("email");
    if (at > 0) {
      for (const [row, { email }] of users.entries()) {
        const line = lines[row + 1]!;
        expect(textWidth(line.slice(0, line.indexOf(email)))).toBe(at);
      }
    }
  });

  it("says what is not shown, and leaves out what is empty or dull", () => {
    const last = table(users, { ...look, width: 80 })
      .split("\n")
      .at(-1)!;
    expect(last).toMatch(/^… 6 more columns: assignedRoles, lastUpdatedAt, subject, logins, tenantId, /);
    expect(table(users, { ...look, width: 300 })).not.toMatch(/nothing|the-tenant/);
  });

  it("cuts texts and never ids", () => {
    const text = table(users, { ...look, width: 40 });
    expect(text).toContain(`${ID.slice(0, -1)}4  xxxxxxxxxxxxx…`);
    expect(table([{ id: ID, name: "a" }], { width: 20 })).toContain(ID);
  });

  it("puts a long id below its name where there is no room beside it", () => {
    const uuid = "06f287f4-54af-40ee-a672-ad784ef0fc76";
    const items = [
      { id: uuid, name: "A name that is much longer than forty columns are", type: "app" },
      { id: uuid, type: "app" },
    ];
    expect(table(items, { width: 40 })).toBe(
      [
        "A name that is much longer than forty c…",
        `  ${uuid}`,
        "(no name)",
        `  ${uuid}`,
        "… 1 more column: type",
      ].join("\n"),
    );
  });

  it("cuts nothing where it goes to a file", () => {
    expect(table(users, look)).toContain("x".repeat(60));
  });

  it("has numbers to the right, dates in the time zone, and names of nested things", () => {
    const columns = ["logins", "lastUpdatedAt", "assignedRoles"];
    expect(table(users.slice(1, 4), { ...look, columns })).toBe(
      [
        "logins  lastUpdatedAt     assignedRoles",
        "    50  2026-11-03 00:30  TenantAdmin, Developer",
        "   100  2026-11-04 00:30  TenantAdmin, Developer",
        "   150  2026-11-05 00:30  TenantAdmin, Developer",
      ].join("\n"),
    );
  });

  it("shows all columns that are asked for, narrowing the widest", () => {
    const text = table(users, {
      ...look,
      width: 60,
      columns: ["name", "email", "assignedRoles.name", "links.self.href"],
    });
    expect(text.split("\n")[0]).toMatch(/^name +email +assignedRoles… +links.self.hr…$/);
    for (const line of text.split("\n")) expect(textWidth(line)).toBeLessThanOrEqual(60);
  });

  it("shows control characters instead of sending them, in names and headings", () => {
    const text = table([{ id: "1", name: "a\u001b[2J\u009b\n\u202eb", "k\u0007": 1 }], { width: 80 });
    expect(text).toBe("id  name                  k\\x07\n1   a\\x1b[2J\\x9b↵\\u202eb      1");
  });

  it("colours by meaning, and measures without the colours", () => {
    const text = table(users.slice(0, 2), { ...look, width: 80, colors: true });
    expect(text).toContain("\u001b[31mdisabled\u001b[39m");
    expect(text).toContain("\u001b[36m65f0");
    const plain = table(users.slice(0, 2), { ...look, width: 80 });
    expect(text.replaceAll(/\u001b\[\d+m/g, "").replaceAll(/ +$/gm, "")).toBe(plain);
  });

  it("does with ASCII where there is nothing else", () => {
    const text = table(users, { ...look, unicode: false, width: 60 });
    expect(text).toMatch(/^[\u0000-\u007f]*$/);
    expect(text).toContain("...");
    expect(text).toContain("\\u{65e5}\\u{672c}");
  });

  it.each([
    ["nothing", [], "(none)"],
    ["words and numbers", ["a", 2, null], "value\na\n2\n"],
    ["items with attributes", [{ attributes: { id: "1", name: "A" }, links: {} }], "id  name\n1   A"],
    ["things without fields", [{}], "value\n{}"],
  ])("%s", (_, items, text) => {
    expect(table(items)).toBe(text);
  });

  it("runs no getter and no trap", () => {
    const trap = () => {
      throw new Error("ran");
    };
    const item = Object.defineProperty({ id: "1" }, "name", { get: trap, enumerable: true });
    const proxy = new Proxy(
      {},
      { get: trap, ownKeys: trap, getOwnPropertyDescriptor: trap, getPrototypeOf: trap },
    );
    expect(table([item, { id: "2", name: proxy }])).toBe("id  name\n1   [getter]\n2   [proxy]");
  });
});
