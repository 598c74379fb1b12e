/**
 * Creates an app in a space for each row of a CSV file with the columns name and description.
 * Run it again after an interruption: the journal beside the file knows which apps are there.
 * qlik run scripts/create-apps.ts apps.csv --space "Finance (dev)" [--dry-run]
 */
import { parseArgs } from "node:util";
import { bulk, qlik } from "qlik-toolkit";

const { values, positionals } = parseArgs({
  options: { space: { type: "string" }, "dry-run": { type: "boolean" } },
  allowPositionals: true,
});
const [file] = positionals;
if (file === undefined || values.space === undefined) throw new Error("Give a CSV file and --space NAME.");

const { id: spaceId } = await qlik.spaces.byName(values.space);
const result = await bulk(
  { csv: file },
  async ({ name = "", description = "" }) => {
    const { attributes } = await qlik.apps.create({ attributes: { name, description, spaceId } });
    return attributes?.id;
  },
  {
    journal: `${file}.journal`,
    key: ({ name = "" }) => name,
    // Of a row in whose middle an earlier run was broken off.
    verify: async ({ name }) => (await qlik.apps.list({ spaceId })).some((app) => app.name === name),
    dryRun: values["dry-run"],
  },
);
if (!result.ok) process.exitCode = 1;
