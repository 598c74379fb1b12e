/**
 * Deletes the apps of a space, all or those whose name begins so. Asks first; without a terminal it needs --yes.
 * --dry-run says what would go. Writes what became of each app as CSV.
 * qlik run scripts/delete-apps.ts --space "Finance (dev)" [--begins "Copy of"] [--dry-run] [--yes]
 */
import { parseArgs } from "node:util";
import { bulk, qlik } from "qlik-toolkit";

const { values } = parseArgs({
  options: {
    space: { type: "string" },
    begins: { type: "string", default: "" },
    "dry-run": { type: "boolean" },
    yes: { type: "boolean" },
  },
});
if (values.space === undefined) throw new Error("Give --space NAME.");

const space = await qlik.spaces.byName(values.space);
const apps = (await qlik.apps.list({ spaceId: space.id })).filter(({ name }) =>
  name?.startsWith(values.begins),
);
const result = await bulk(apps, ({ resourceId }) => qlik.apps.delete(resourceId!), {
  ...(!values["dry-run"] && { confirm: `Delete ${apps.length} apps of ${space.name}?` }),
  yes: values.yes,
  dryRun: values["dry-run"],
});
process.stdout.write(result.toCsv());
if (!result.ok) process.exitCode = 1;
