/**
 * What happened on the tenant in the last week, to be read or sent: users, apps by space, and a chart of each day's new items.
 * --since begins another week.
 * qlik run scripts/weekly-report.ts [--since 2026-06-22]
 */
import { parseArgs } from "node:util";
import { chart, countBy, qlik, sortBy, table } from "qlik-toolkit";

const DAY = 86_400_000;
const { values } = parseArgs({ options: { since: { type: "string" } } });
const since = new Date(values.since ?? Date.now() - 7 * DAY);
if (Number.isNaN(since.getTime())) throw new Error("--since is a date such as 2026-06-22.");
const isOfTheWeek = (time = "") => {
  const age = Date.parse(time) - since.getTime();
  return age >= 0 && age < 7 * DAY;
};

const [users, spaces, items] = await Promise.all([qlik.users.list(), qlik.spaces.list(), qlik.items.list()]);
const nameOf = new Map(spaces.map(({ id, name }) => [id, name]));
const changed = items.filter(({ updatedAt }) => isOfTheWeek(updatedAt));
const made = items.filter(({ createdAt }) => isOfTheWeek(createdAt));
const days = Array.from({ length: 7 }, (_, day) =>
  new Date(since.getTime() + day * DAY).toISOString().slice(0, 10),
);

console.log(
  `Week from ${days[0]}: ${made.length} items made, ${changed.length} changed; ${users.length} users\n`,
);
console.log(
  chart(
    Object.fromEntries(
      days.map((day) => [day, made.filter(({ createdAt }) => createdAt?.startsWith(day)).length]),
    ),
  ),
);
console.log(`\nUsers\n${chart(countBy(users, "status"))}`);
const rows = changed.map(({ name, resourceType, spaceId, updatedAt }) => {
  return { name, resourceType, space: nameOf.get(spaceId ?? "") ?? "personal", updatedAt };
});
if (rows.length > 0) console.log(`\nChanged\n${table(sortBy(rows, "-updatedAt"))}`);
