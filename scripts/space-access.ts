/**
 * Who has access to which space, and as what: a row for each user or group and each space, as CSV.
 * Owners are in it too. --space NAME is for one space alone.
 * qlik run scripts/space-access.ts [--space NAME] > access.csv
 */
import { parseArgs } from "node:util";
import { bulk, qlik, sortBy, toCsv } from "qlik-toolkit";

const { values } = parseArgs({ options: { space: { type: "string" } } });
const spaces =
  values.space === undefined ? await qlik.spaces.list() : [await qlik.spaces.byName(values.space)];
const names = new Map((await qlik.users.list()).map(({ id, name, email }) => [id, email ?? name]));
for (const { id, name } of await qlik.groups.list()) names.set(id, name);

const rows: object[] = [];
const result = await bulk(spaces, async ({ id, name, type, ownerId }) => {
  const row = (kind: string, who: string, roles: readonly string[]) =>
    rows.push({ space: name, type, kind, who: names.get(who) ?? who, roles: roles.join(" ") });
  if (ownerId) row("user", ownerId, ["owner"]);
  for await (const one of qlik.spaces.assignments.list(id)) row(one.type, one.assigneeId, one.roles);
});
process.stdout.write(toCsv(sortBy(rows, "space,kind,who")));
if (!result.ok) process.exitCode = 1;
