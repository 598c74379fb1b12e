import { contextFiles } from "../../contexts/read-profile.ts";
import { isForQlikCli } from "../../contexts/server-type.ts";
import type { Profile } from "../../contexts/profile.ts";
import { isRecord } from "../../contexts/is-record.ts";
import { allContexts, selectContext, type ContextFiles } from "../../contexts/select.ts";
import { isQlikError, QlikError } from "../../errors.ts";
import { lookOf } from "../../output/look.ts";
import { createStatusLine } from "../../output/progress.ts";
import { createCommandLine, runCommandLine } from "../command-line.ts";
import { checksOf, type Tenant } from "../doctor/checks.ts";
import { renderFindings } from "../doctor/render.ts";
import { runChecks } from "../doctor/run-checks.ts";
import { withInterrupt } from "../interrupt.ts";
import { show, type Io } from "../io.ts";
import { chooseTarget } from "../open-connection.ts";
import { placesOf } from "../places.ts";
import { addOutputFlag, outputOf, printRows, type OutputOptions } from "./output-flag.ts";

interface Options extends OutputOptions {
  all?: boolean;
  context?: string;
  contexts?: string;
  sandbox?: boolean;
}

const PROBLEMS = 4;

/** `qlik doctor`: what is wrong on this machine and on the way to the tenants, and what to do about it. */
export async function doctorCommand(argv: readonly string[], io: Io): Promise<number> {
  const cli = createCommandLine("qlik", { connects: false });
  addOutputFlag(
    cli.command("doctor", "Look for what is wrong here and on the way to the tenant, and say what helps"),
  )
    .option("--all", "With the tenants of all contexts, not of the one in use alone")
    .option("--context <name>", "With the tenant of this context")
    .option("--contexts <file>", "With the contexts of this file too")
    .option("--sandbox", "With the built-in sandbox tenant")
    .example("qlik doctor -o json   the exit code is 4 where there is a problem")
    .action((options: Options) => doctor(options, io));
  return await runCommandLine(cli, ["doctor", ...argv], io);
}

async function doctor(options: Options, io: Io): Promise<number> {
  const output = outputOf(options);
  const { all, context, contexts, sandbox } = options;
  const other = context !== undefined ? "--context" : sandbox ? "--sandbox" : undefined;
  if (all && other !== undefined) {
    throw new QlikError("usage", `--all and ${other} contradict each other.`, {
      remedy: "Give one of the two.",
    });
  }
  // What is said of a project's file is a finding here.
  const files = contextFiles({ ...placesOf(options, io), tell: () => {} });
  const quiet = {
    ...io,
    stderr: Object.assign(new (await import("node:stream")).PassThrough().resume(), { isTTY: false }),
  };
  const target = sandbox ? await chooseTarget({ context, contexts, sandbox }, quiet) : undefined;
  const findings = await withInterrupt(async (signal) => {
    const status = createStatusLine(
      (text) => void (io.stderr.isTTY && io.stderr.write(text)),
      () => lookOf(io.stderr, io.env),
    );
    status.show("Looking …");
    try {
      const tenants = target ? [tenantOf(target.profile)] : tenantsOf(options, files, io);
      const node = process.versions.node;
      return await runChecks(checksOf({ io: quiet, files, tenants, node, now: Date.now }), signal);
    } finally {
      status.clear();
      await target?.close();
    }
  });
  if (output === "table") show(io, renderFindings(findings, lookOf(io.stdout, io.env)));
  else await printRows(findings, options, () => [], io);
  return findings.some(({ verdict }) => verdict === "problem") ? PROBLEMS : 0;
}

function tenantOf(profile: Profile): Tenant {
  return { name: profile.name, profile };
}

/** The context in use, or all of them. */
function tenantsOf({ all = false, context }: Options, files: ContextFiles, io: Io): Tenant[] {
  const select = (name: string | undefined): Tenant => {
    try {
      return tenantOf(selectContext({ context: name, env: io.env, ...files }));
    } catch (error) {
      if (!isQlikError(error)) throw error;
      return { name, error };
    }
  };
  if (!all) return [select(context)];
  try {
    const known = [...allContexts(files)].filter(([, one]) => !isOthers(one.settings()));
    return known.length === 0 ? [select(undefined)] : known.map(([name]) => select(name));
  } catch (error) {
    return [{ name: undefined, error }];
  }
}

/** What only qlik-cli can use. */
function isOthers(settings: unknown): boolean {
  return isRecord(settings) && isForQlikCli(settings);
}
