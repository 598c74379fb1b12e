/**
 * Active users of whom the audit log knows nothing for N days, as CSV. Qlik keeps the log for 90 days, so N is at most 90.
 * Who was made in that time is left out. --since names the day itself.
 * qlik run scripts/unseen-users.ts [--days 60 | --since 2026-05-01] > unseen.csv
 */
import { parseArgs } from "node:util";
import { qlik, toCsv } from "qlik-toolkit";

const { values } = parseArgs({
  options: { days: { type: "string", default: "90" }, since: { type: "string" } },
});
const since = new Date(values.since ?? Date.now() - Number(values.days) * 86_400_000);
if (Number.isNaN(since.getTime()))
  throw new Error("--days is a number, and --since a date such as 2026-05-01.");

const seen = new Set<string>();
const eventTime = `${since.toISOString()}/${new Date().toISOString()}`;
for await (const event of qlik.audits.list({ eventTime })) {
  if (event.userId !== undefined && Date.parse(event.eventTime ?? "") >= since.getTime())
    seen.add(event.userId);
}
const users = await qlik.users.list({ filter: 'status eq "active"' });
const unseen = users.filter(
  ({ id, createdAt }) => !seen.has(id) && Date.parse(createdAt ?? "") < since.getTime(),
);
process.stdout.write(toCsv(unseen, { columns: ["name", "email", "createdAt", "assignedRoles.name", "id"] }));
