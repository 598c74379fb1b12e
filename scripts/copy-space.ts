/**
 * Copies the apps of a space to a space of another tenant, which another context names. The other space must be there.
 * Run it again after an interruption: the journal knows which apps are there. A protected target needs --write.
 * qlik run --context dev scripts/copy-space.ts --space "Finance (dev)" --to prod [--into "Finance"] [--write]
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bulk, connect, qlik } from "qlik-toolkit";

const { values } = parseArgs({
  options: {
    space: { type: "string" },
    to: { type: "string" },
    into: { type: "string" },
    journal: { type: "string", default: "copy-space.journal" },
    write: { type: "boolean", default: false },
  },
});
if (values.space === undefined || values.to === undefined)
  throw new Error("Give --space NAME and --to CONTEXT.");

const target = connect({ context: values.to, write: values.write });
const from = await qlik.spaces.byName(values.space);
const into = await target.spaces.byName(values.into ?? values.space);
const folder = await mkdtemp(join(tmpdir(), "copy-space-"));
try {
  const result = await bulk(
    qlik.apps.list({ spaceId: from.id }),
    async ({ resourceId, name }, { signal }) => {
      const path = join(folder, `${resourceId}.qvf`);
      await qlik.apps.download(resourceId!, { to: path, signal });
      const { attributes } = await target.apps.import({ path }, { name, spaceId: into.id }, { signal });
      await rm(path);
      return attributes?.id;
    },
    {
      concurrency: 4,
      journal: values.journal,
      job: `${from.id} to ${into.id}`,
      // Of an app whose copy was broken off.
      verify: async ({ name }) =>
        (await target.apps.list({ spaceId: into.id })).some((one) => one.name === name),
    },
  );
  if (!result.ok) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
