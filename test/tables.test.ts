import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { chart, countBy, csv, fields, groupBy, Listing, sortBy, table, toCsv, toYaml } from "../src/index.ts";

/** What scripts import to show and save results. */

const items = [
  { id: "1", name: "A", kind: "app" },
  { id: "2", name: "B", kind: "data" },
];
const list = () =>
  new Listing<(typeof items)[number]>("items.list", async function* () {
    yield { items, more: false };
  });

it("of what is there at once, of what is not later", async () => {
  const text: string = table(items, "name,id");
  expect(text).toBe("name  id\nA     1\nB     2");
  expect(await table(list(), ["name"])).toBe("name\nA\nB");
  expect(fields(items[0])).toBe("id    1\nname  A\nkind  app");
  expect(countBy(items, "kind")).toEqual({ app: 1, data: 1 });
  expect(await countBy(list(), ({ kind }) => kind)).toEqual({ app: 1, data: 1 });
  expect((await groupBy(list(), "kind"))["app"]).toEqual([items[0]]);
  expect(sortBy(items, "-id").map(({ id }) => id)).toEqual(["2", "1"]);
  expect(chart(items, "kind")).toMatch(/^app +1 {2}█/);
  expect(toCsv(items, { columns: ["id"] })).toBe("id\r\n1\r\n2\r\n");
  expect(toYaml({ a: 1 })).toBe("a: 1\n");
});

it("csv saves a file that is there once it is complete, and replaces none unasked", async () => {
  const folder = mkdtempSync(join(tmpdir(), "tables-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "items.csv");
  const failing = Promise.reject<object[]>(new Error("broke off"));
  await expect(csv(failing, path)).rejects.toThrow("broke off");
  expect(readdirSync(folder)).toEqual([]);
  expect(await csv(list(), path)).toBe(2);
  expect(readFileSync(path, "utf8")).toBe("id,name,kind\r\n1,A,app\r\n2,B,data\r\n");
  await expect(csv(items, path)).rejects.toMatchObject({
    code: "usage",
    message: expect.stringContaining("there already"),
  });
  expect(await csv(items.slice(1), path, { overwrite: true, columns: ["id"] })).toBe(1);
  expect(readFileSync(path, "utf8")).toBe("id\r\n2\r\n");
});
