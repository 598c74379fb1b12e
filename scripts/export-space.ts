/**
 * Exports all apps of a space to files, without their data if you like. A file is there once it is complete.
 * Run it again after an interruption: the journal in the folder knows which apps are done.
 * qlik run scripts/export-space.ts --space "Finance (dev)" [--to FOLDER] [--no-data]
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bulk, qlik } from "qlik-toolkit";

const { values } = parseArgs({
  options: {
    space: { type: "string" },
    to: { type: "string", default: "apps" },
    "no-data": { type: "boolean", default: false },
  },
});
if (values.space === undefined) throw new Error("Give --space NAME.");

const { id: spaceId } = await qlik.spaces.byName(values.space);
await mkdir(values.to, { recursive: true });
const result = await bulk(
  qlik.apps.list({ spaceId }),
  async ({ resourceId, name }, { signal }) => {
    // Two apps may have one name, and a name may hold what no file's name can.
    const file = `${name.replace(/[^\p{L}\p{N} ()._-]/gu, "_")} ${resourceId}.qvf`;
    await qlik.apps.download(resourceId!, { to: join(values.to, file), NoData: values["no-data"], signal });
    return file;
  },
  { concurrency: 4, journal: join(values.to, "export.journal"), unfinished: "retry" },
);
if (!result.ok) process.exitCode = 1;
