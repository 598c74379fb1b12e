import { resolve } from "node:path";
import type { CAC } from "cac";
import { applyPlan } from "../../contexts/apply.ts";
import { readApplied, recordApplied } from "../../contexts/applied.ts";
import { findContextsFile } from "../../contexts/find-file.ts";
import { isInStep, planContexts, type Plan } from "../../contexts/plan.ts";
import { renderPlan, type PlanStyle } from "../../contexts/render-plan.ts";
import { loadContextsFile, parseRepositoryFile, type FileText } from "../../contexts/repository-file.ts";
import type { ContextsFile } from "../../contexts/schema.ts";
import { readStore, stateFolder } from "../../contexts/store.ts";
import { usesOf } from "../../contexts/uses.ts";
import { QlikError } from "../../errors.ts";
import { confirm } from "../confirm.ts";
import { say, show, useColors, type Io } from "../io.ts";
import { shortPath } from "../short-path.ts";

/** `qlik context diff` and `apply`: a repository's file against the user's store. */
export function addApplyCommands(cli: CAC, store: string, io: Io): void {
  cli
    .command("diff [file]", "Show what applying a contexts file would change")
    .option("--prune", "Also what the file made earlier and names no longer")
    .option("--exit-code", "Exit with 2 where there is a difference")
    .option("--json", "As JSON")
    .example("qlik context diff                 compares ./contexts.yaml, or the one of a folder above")
    .example("qlik context diff --exit-code     0 in step, 2 where there is a difference")
    .action((file: string | undefined, options: DiffOptions) => diffFile(file, options, store, io));
  cli
    .command("apply [file]", "Take the contexts of a YAML file into the store")
    .option("-y, --yes", "Do not ask")
    .option("--dry-run", "Show what would change, and stop there")
    .option("--prune", "Remove what the file made earlier and names no longer")
    .option("--json", "As JSON")
    .example("qlik context apply                asks before it changes anything")
    .example("qlik context apply team.yaml -y   for a pipeline")
    .action((file: string | undefined, options: ApplyOptions) => applyFile(file, options, store, io));
}

interface DiffOptions {
  prune?: boolean;
  exitCode?: boolean;
  json?: boolean;
}

interface ApplyOptions {
  yes?: boolean;
  dryRun?: boolean;
  prune?: boolean;
  json?: boolean;
}

function diffFile(given: string | undefined, options: DiffOptions, store: string, io: Io): number {
  const { plan, file } = compare(given, options, store, io);
  if (options.json) printJson(plan, { file, store, applied: false }, io);
  else {
    show(io, renderPlan(plan, { style: planStyle(io) }));
    say(
      io,
      isInStep(plan)
        ? `${shortPath(store, io.home)} is in step with ${file.shownAs}.`
        : `Take it over: qlik context apply${given === undefined ? "" : ` ${given}`}${options.prune ? " --prune" : ""}`,
    );
  }
  return options.exitCode && !isInStep(plan) ? 2 : 0;
}

async function applyFile(
  given: string | undefined,
  options: ApplyOptions,
  store: string,
  io: Io,
): Promise<void> {
  const { yes = false, dryRun = false, prune = false, json = false } = options;
  const { plan, file, contexts } = compare(given, options, store, io);
  const inStep = isInStep(plan);
  const style = planStyle(io);
  if (!json && (inStep || dryRun || !yes)) show(io, renderPlan(plan, { style }));
  if (inStep || dryRun) {
    if (json) printJson(plan, { file, store, applied: false }, io);
    else if (inStep) say(io, `Nothing to do: ${shortPath(store, io.home)} is in step with ${file.shownAs}.`);
    if (inStep && !dryRun) await rememberFile(file, io);
    return;
  }
  if (json && !yes) show({ ...io, stdout: io.stderr }, renderPlan(plan, { style: (_, text) => text }));
  if (!yes && !(await confirm("Apply these changes?", true, UNASKED, io))) {
    throw new QlikError("aborted", "Nothing was written.");
  }
  const record = { source: file, folder: stateFolder(io.env, io.home) };
  const done = await applyPlan(store, contexts, { prune, record });
  if (json) return printJson(done, { file, store, applied: true }, io);
  if (yes) show(io, renderPlan(done, { style, applied: true }));
  say(io, `Written to ${shortPath(store, io.home)}.`, ...nextSteps(contexts, io));
}

interface Comparison {
  plan: Plan;
  file: FileText;
  contexts: ContextsFile;
}

function compare(given: string | undefined, { prune = false }, store: string, io: Io): Comparison {
  const file = contextsFile(given, io);
  const contexts = parseRepositoryFile(file);
  const { contexts: made } = readApplied(stateFolder(io.env, io.home), file.path);
  return { plan: planContexts(readStore(store), contexts, { made, prune }), file, contexts };
}

/**
 * The file named, else the project's.
 *
 * @throws {@link QlikError} `config` where there is none.
 */
export function contextsFile(given: string | undefined, io: Io): FileText {
  if (given !== undefined) return loadContextsFile(resolve(io.cwd, given), given);
  const found = findContextsFile(io.cwd, io.home);
  if (found !== undefined) return loadContextsFile(found, shortPath(found, io.home, io.cwd));
  throw new QlikError("config", "There is no contexts.yaml here, nor in a folder above.", {
    remedy:
      "Give the path of one. One is made of contexts that you have by: qlik context export NAME --output contexts.yaml",
  });
}

/** So that the file, which says what the store says already, is not mentioned at every command. */
async function rememberFile(file: FileText, io: Io): Promise<void> {
  const folder = stateFolder(io.env, io.home);
  const { sha256, contexts } = readApplied(folder, file.path);
  if (sha256 === file.sha256) return;
  // Where nothing can be written, there is nothing to be done all the same.
  await recordApplied(folder, file.path, { sha256: file.sha256, contexts }).catch(() => {});
}

function nextSteps(contexts: ContextsFile, io: Io): string[] {
  const unset = usesOf(contexts).variables.filter((name) => !io.env[name]);
  const set = unset.length === 0 ? [] : [`Not set yet, and needed to sign in: ${unset.join(", ")}`];
  return set;
}

const UNASKED = {
  nothing: "Nothing was written",
  remedy: "Add --yes to apply the changes, or --dry-run only to see them.",
};

interface Facts {
  file: FileText;
  store: string;
  applied: boolean;
}

function printJson(plan: Plan, { file, store, applied }: Facts, io: Io): void {
  const facts = { file: file.path, store, applied, inStep: isInStep(plan), ...plan };
  io.stdout.write(`${JSON.stringify(facts, null, 2)}\n`);
}

const ANSI = { add: 32, change: 33, remove: 31, same: 2 } as const;

function planStyle(io: Io): PlanStyle {
  if (!useColors(io.stdout, io.env)) return (_, text) => text;
  return (meaning, text) => `\u001b[${ANSI[meaning]}m${text}\u001b[0m`;
}
