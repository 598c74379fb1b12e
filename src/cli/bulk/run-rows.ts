import { findOperation } from "../../api/catalogue.ts";
import type { Operation } from "../../api/operation.ts";
import type { Qlik } from "../../api/qlik.ts";
import { hashOf } from "../../bulk/key.ts";
import type { BulkResult } from "../../bulk/result.ts";
import { startBulk } from "../../bulk/start.ts";
import { openConnection } from "../../connect.ts";
import { QlikError, type ErrorCode } from "../../errors.ts";
import { changesTenant } from "../../http/changes-tenant.ts";
import { askBeforeChanges } from "../ask-before-changes.ts";
import { confirm } from "../confirm.ts";
import type { Io } from "../io.ts";
import { chooseTarget } from "../open-connection.ts";
import { type PlannedCall, planCall } from "../operations/call.ts";
import { filesOf } from "../operations/files.ts";
import type { Flag } from "../operations/flags.ts";
import { howToCall } from "../operations/how-to-call.ts";
import { parseArguments, type Parsed } from "../operations/parse.ts";
import { methodOf } from "../operations/run.ts";
import { fileSink, type Sink, stdoutSink } from "../operations/sink.ts";
import { type Command, commandOf } from "../operations/words.ts";
import { columnFlags, parsedRow } from "./columns.ts";
import { BULK_FLAGS, bulkFlagsOf } from "./flags.ts";
import { type BulkFlags, readBulkFlags } from "./own-flags.ts";
import { recordText } from "./records.ts";
import { openRows, type Row, type Rows } from "./rows.ts";
import { surroundingsOf } from "./surroundings.ts";

/** One command for each row of a file. */

interface PlannedRow {
  line: number;
  call: PlannedCall;
  /** What the row is known by in the journal. */
  key: string;
}

/** @param typed `qlik bulk space rm` */
export async function bulkWith(
  command: Command,
  typed: string,
  argv: readonly string[],
  io: Io,
): Promise<number> {
  const operation = findOperation(command.name)!;
  const flags = bulkFlagsOf(operation, command.fixed);
  const parsed = parseArguments(argv, flags, typed);
  const own = readBulkFlags(parsed.given, typed);
  const constant: Parsed = {
    positionals: parsed.positionals,
    given: parsed.given.filter(({ flag }) => !BULK_FLAGS.includes(flag)),
  };
  const rows = await openRows(own.from, own.delimiter, io);
  try {
    const plan = planner({ operation, command, typed, flags, constant, own, rows, io });
    const total = await checkAll(plan, own.from, typed);
    return await send({ operation, plan, total, own, io });
  } finally {
    await rows.close();
  }
}

interface PlanFacts {
  operation: Operation;
  command: Command;
  typed: string;
  flags: readonly Flag[];
  constant: Parsed;
  own: BulkFlags;
  rows: Rows;
  io: Io;
}

type Plan = () => AsyncGenerator<PlannedRow | { line: number; error: QlikError }>;

function planner({ operation, command, typed, flags, constant, own, rows, io }: PlanFacts): Plan {
  const flagOf = columnFlags(operation, flags, typed);
  const context = { files: filesOf(io), command: typed, fixed: command.fixed };
  const taken = ({ line, cells }: Row): Row => {
    if (!own.use) return { line, cells };
    return {
      line,
      cells: Object.fromEntries(own.use.flatMap((name) => (name in cells ? [[name, cells[name]!]] : []))),
    };
  };
  return async function* () {
    /** Rows of the same content are several all the same. */
    const times = new Map<string, number>();
    for await (const given of rows.read()) {
      const row = taken(given);
      // A column that nothing takes is the file's mistake, and not the row's.
      const line = parsedRow(row, flagOf, constant);
      try {
        const call = await planCall(operation, flags, line, context);
        const content = hashOf([
          ...[line.positionals, line.given.map(({ flag, value }) => `${flag.name}=${value}`).sort()],
        ]);
        const time = (times.get(content) ?? 0) + 1;
        times.set(content, time);
        yield { line: row.line, call, key: time === 1 ? content : `${content}#${time}` };
      } catch (error) {
        if (!(error instanceof QlikError) || error.code !== "usage") throw error;
        yield { line: row.line, error };
      }
    }
  };
}

/** So many lines that are wrong are shown. */
const MOST_SHOWN = 10;

/** @returns how many rows there are. @throws {QlikError} `usage` naming the lines that are wrong; nothing has been sent then */
async function checkAll(plan: Plan, from: string, typed: string): Promise<number> {
  let total = 0;
  const wrong: string[] = [];
  for await (const row of plan()) {
    total += 1;
    if ("error" in row) wrong.push(`  line ${row.line}: ${row.error.message}`);
  }
  if (total === 0) throw new QlikError("usage", `${from} has no rows.`);
  if (wrong.length === 0) return total;
  const more = wrong.length > MOST_SHOWN ? [`  … and ${wrong.length - MOST_SHOWN} more`] : [];
  const heading = `${wrong.length} of ${total} rows of ${from} are wrong; nothing was sent.`;
  throw new QlikError("usage", [heading, ...wrong.slice(0, MOST_SHOWN), ...more].join("\n"), {
    remedy: `See ${typed} --help.`,
  });
}

interface SendFacts {
  operation: Operation;
  plan: Plan;
  total: number;
  own: BulkFlags;
  io: Io;
}

async function send({ operation, plan, total, own, io }: SendFacts): Promise<number> {
  const target = await chooseTarget(own.connection, io);
  const { profile, settings } = target;
  const permit = settings.permit ?? askBeforeChanges(profile, io);
  const sinks: { sink: Sink; text: ReturnType<typeof recordText> }[] = [];
  try {
    const { method, path, name } = operation;
    if (!own.dryRun && isDelete(operation) && total > 1 && !own.yes) {
      await askToDelete(commandOf(name), total, profile.name, target.place, io);
    }
    // Before the bar is on the screen.
    if (!own.dryRun && changesTenant({ method, path })) await permit?.({ method, path, operation: name });
    const output = own.output ?? (own.dryRun ? "calls" : undefined);
    if (output) sinks.push({ sink: stdoutSink(io), text: recordText(output) });
    if (own.report !== undefined)
      sinks.push({ sink: await fileSink(own.report, io), text: recordText("csv") });
    for (const { sink, text } of sinks) await sink.text(text.begin);
    const qlik = openConnection(profile, { ...settings, ...(permit && { permit }) });
    let result: BulkResult;
    try {
      result = await startBulk(
        rowsOf(plan),
        (row) => callOf(operation, row, own, qlik, io),
        {
          ...{ total, journal: own.journal, key: ({ key }) => key, job: `${name} on ${profile.server}` },
          ...{ concurrency: own.concurrency, stopAfter: own.stopAfter, unfinished: own.unfinished },
          dryRun: own.dryRun,
          async onItem(record, { line }) {
            for (const { sink, text } of sinks) await sink.text(text.next(line, record));
          },
        },
        { ...surroundingsOf(io), nameOf: (row) => `line ${(row as PlannedRow).line}` },
      );
    } finally {
      for (const { sink, text } of sinks) {
        await sink.text(text.end());
        await sink.commit();
      }
    }
    return finish(result, own);
  } finally {
    for (const { sink } of sinks) await sink.discard();
    await target.close();
  }
}

async function* rowsOf(plan: Plan): AsyncGenerator<PlannedRow> {
  for await (const row of plan()) {
    // It has changed since it was checked.
    if ("error" in row) throw row.error;
    yield row;
  }
}

async function callOf(
  operation: Operation,
  { call: { args, headers } }: PlannedRow,
  { wait, maxWait }: BulkFlags,
  qlik: Qlik,
  { cwd }: Io,
): Promise<unknown> {
  const how = howToCall(
    operation,
    args,
    { wait, maxWait, file: undefined, raw: false },
    { cwd, tell: () => {} },
  );
  return await methodOf(qlik, how.method)(...how.args, { ...how.options, headers });
}

/** Also those that are sent otherwise, as a list of ids is. */
function isDelete({ method, name }: Operation): boolean {
  return method === "DELETE" || /\.(delete|remove|purge)\w*$/.test(name);
}

async function askToDelete(
  words: string,
  total: number,
  context: string,
  place: string,
  io: Io,
): Promise<void> {
  const count = total.toLocaleString("en");
  const otherwise = {
    nothing: `${count} times "${words}" was not done`,
    remedy: "Add --yes, or look first with --dry-run.",
  };
  const question = `Run "${words}" ${count} times on "${context}" (${place})?`;
  if (!(await confirm(question, false, otherwise, io))) throw new QlikError("aborted", "Nothing was done.");
}

/** @throws {QlikError} with the code of the failures where they have one in common, else `failed` */
function finish(result: BulkResult, { journal, dryRun }: BulkFlags): number {
  if (result.ok) return 0;
  const codes = new Set(result.failures.map(({ code }) => code));
  const [only] = codes;
  const code: ErrorCode = codes.size === 1 && only !== undefined && only !== "unexpected" ? only : "failed";
  const total = result.succeeded + result.failed + result.skipped + result.planned;
  const unclear = result.failures.some((one) => one.unclear);
  const remedy = unclear
    ? "Of some it is unclear whether they were carried out: look at them, then run again with --unfinished retry or skip."
    : journal === undefined
      ? "With --journal FILE, the same command would do only what is missing or failed."
      : "Mend it, and run the same command again: only what is missing or failed is done.";
  throw new QlikError(code, `${result.failed} of ${total} failed. ${result.stopped ?? ""}`.trim(), {
    ...(dryRun ? {} : { remedy }),
  });
}
