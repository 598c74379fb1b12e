/**
 * The reloads that failed in the last day, as a table, and the log of each as a file. --since goes further back.
 * The exit code is 1 where there are any, so that a scheduled run can tell.
 * qlik run scripts/failed-reloads.ts [--since 2026-06-29] [--logs FOLDER]
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bulk, qlik, sortBy, table } from "qlik-toolkit";

const { values } = parseArgs({
  options: { since: { type: "string" }, logs: { type: "string", default: "reload-logs" } },
});
const since = new Date(values.since ?? Date.now() - 86_400_000);
if (Number.isNaN(since.getTime())) throw new Error("--since is a date such as 2026-06-29.");

const failed: { app: string; ended: string; error: string; log: string }[] = [];
const result = await bulk(qlik.apps.list(), async ({ resourceId: appId, name: app }) => {
  const filter = 'status eq "FAILED"';
  for await (const one of qlik.reloads.list({ appId: appId!, filter, sort: "-creationTime", log: true })) {
    if (Date.parse(one.creationTime) < since.getTime()) break;
    const log = join(values.logs, `${one.id}.log`);
    await mkdir(values.logs, { recursive: true });
    await writeFile(log, one.log ?? "");
    failed.push({ app, ended: one.endTime ?? "", error: one.errorMessage ?? "", log });
  }
});
console.log(table(sortBy(failed, "-ended")));
if (failed.length > 0 || !result.ok) process.exitCode = 1;
