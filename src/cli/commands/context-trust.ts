import type { CAC } from "cac";
import { findContextsFile, findProjectFile, STARTUP_FILE } from "../../contexts/find-file.ts";
import { loadContextsFile, parseRepositoryFile, type FileText } from "../../contexts/repository-file.ts";
import { wantedContexts } from "../../contexts/plan.ts";
import type { ContextsFile } from "../../contexts/schema.ts";
import { stateFolder } from "../../contexts/store.ts";
import { isContextsFile, trustHash, type Trusted } from "../../contexts/trust-hash.ts";
import { createTrust } from "../../contexts/trust.ts";
import { usesOf } from "../../contexts/uses.ts";
import { QlikError } from "../../errors.ts";
import { renderTable } from "../../output/table.ts";
import { confirm } from "../confirm.ts";
import { say, show, type Io } from "../io.ts";
import { shortPath } from "../short-path.ts";
import { contextsFile } from "./context-apply.ts";

interface TrustOptions {
  yes?: boolean;
  json?: boolean;
  revoke?: boolean;
}

/** `qlik context trust`: allows a repository's file to be used without applying it. */
export function addTrustCommand(cli: CAC, io: Io): void {
  cli
    .command("trust [file]", "Show what a repository's contexts.yaml and qlik.repl.ts would do, and allow it")
    .option("-y, --yes", "Do not ask")
    .option("--revoke", "Take it back")
    .option("--json", "Show it as JSON, with the hash for QLIK_TRUST; allows nothing without --yes")
    .example("qlik context trust             for ./contexts.yaml, or the one of a folder above")
    .example("QLIK_TRUST=<hash> qlik user me   in a pipeline, where nobody can be asked")
    .action((file: string | undefined, options: TrustOptions) => trustFiles(file, options, io));
}

async function trustFiles(
  given: string | undefined,
  { yes = false, json = false, revoke = false }: TrustOptions,
  io: Io,
): Promise<void> {
  const trust = createTrust(stateFolder(io.env, io.home), io.env);
  const files = projectFiles(given, io).map((file) => {
    const trusted = trustHash(file);
    // What is wrong in it is told before it is trusted.
    const contexts = isContextsFile(file) ? parseRepositoryFile(file) : undefined;
    return { file, trusted, contexts, state: trust.check(file.path, trusted.hash) };
  });
  if (revoke) {
    for (const { file } of files) {
      const had = await trust.revoke(file.path);
      say(io, had ? `${file.shownAs} is no longer trusted.` : `${file.shownAs} was not trusted.`);
    }
    return;
  }
  const record = async () => {
    for (const { file, trusted } of files) await trust.record(file.path, trusted.hash);
  };
  if (json) {
    if (yes) await record();
    const [first, startup] = files.map((one) => trustFacts(one, yes));
    io.stdout.write(`${JSON.stringify({ ...first, ...(startup && { startup }) }, null, 2)}\n`);
    return;
  }
  show(
    io,
    files
      .map(({ file, contexts, trusted }) =>
        contexts ? describeContexts(file, contexts, trusted) : describeProgram(file, trusted),
      )
      .join("\n\n"),
  );
  const open = files.filter(({ file, state }) => {
    if (state === "trusted") say(io, `${file.shownAs} is trusted already.`);
    if (state === "changed") say(io, `${file.shownAs} has changed since you trusted it.`);
    return state !== "trusted";
  });
  if (open.length === 0) return;
  const otherwise = {
    nothing: "Nothing was allowed",
    remedy: `Add --yes; or, in a pipeline, set QLIK_TRUST=${files.map(({ trusted }) => trusted.hash).join(",")}`,
  };
  const question = open.length === 1 ? "Trust this file as it is now?" : "Trust these files as they are now?";
  if (!yes && !(await confirm(question, false, otherwise, io))) {
    const names = open.map(({ file }) => file.shownAs).join(" and ");
    const verbs = open.length === 1 ? "is not trusted, and is not used" : "are not trusted, and are not used";
    throw new QlikError("aborted", `${names} ${verbs}.`);
  }
  await record();
  for (const { file, contexts } of open) {
    const use = contexts
      ? "its contexts are used in its folder and below"
      : "the console runs it at its start";
    say(io, `${file.shownAs} is trusted as it is now: ${use}.`);
  }
}

/** The file given, else what the project has: its contexts, and what the console runs at its start. */
function projectFiles(given: string | undefined, io: Io): FileText[] {
  if (given !== undefined) return [contextsFile(given, io)];
  const startup = findProjectFile(STARTUP_FILE, io.cwd, io.home);
  const files = startup === undefined ? [] : [loadContextsFile(startup, shortPath(startup, io.home, io.cwd))];
  if (files.length > 0 && findContextsFile(io.cwd, io.home) === undefined) return files;
  return [contextsFile(undefined, io), ...files];
}

interface FileFacts {
  file: FileText;
  trusted: Trusted;
  contexts: ContextsFile | undefined;
  state: string;
}

function trustFacts({ file, trusted, contexts, state }: FileFacts, yes: boolean): Record<string, unknown> {
  const uses = contexts && { contexts: Object.keys(contexts.contexts), ...usesOf(contexts) };
  const { hash: sha256, programs } = trusted;
  return { file: file.path, sha256, state: yes ? "trusted" : state, ...uses, programs };
}

function describeContexts(file: FileText, contexts: ContextsFile, { hash, programs }: Trusted): string {
  const rows = [...wantedContexts(contexts)].map(([name, context]) => [
    name,
    context.server ?? "",
    references({ contexts: { [name]: context } }).join(" "),
  ]);
  const { servers, commands } = usesOf(contexts);
  const foreign = servers.filter((server) => !/^https:\/\/[\w-]+\.[\w-]+\.qlikcloud\.com$/.test(server));
  return [
    `${file.shownAs} would send what it uses to these servers:`,
    "",
    renderTable(["CONTEXT", "SERVER", "USES"], rows),
    "",
    ...foreign.map((server) => `Not an address of Qlik Cloud: ${server}`),
    ...commands.map((command) => `It runs with your rights: ${command}`),
    ...programs.map((program) => `Part of what you trust, as it runs it: ${program}`),
    `SHA-256: ${hash}`,
  ].join("\n");
}

function references(file: ContextsFile): string[] {
  const { variables, files, commands, keyring } = usesOf(file);
  return [
    ...variables.map((name) => `\${${name}}`),
    ...files.map((path) => `{ file: ${path} }`),
    ...commands,
    ...keyring.map((name) => `{ keyring: ${name} }`),
  ];
}

const MOST_LINES = 60;

function describeProgram({ shownAs, text }: FileText, { hash, programs }: Trusted): string {
  const lines = text.trimEnd().split("\n");
  const more = lines.length - MOST_LINES;
  return [
    `${shownAs} would run with your rights when the console starts:`,
    "",
    ...lines.slice(0, MOST_LINES).map((line) => `  ${line}`.trimEnd()),
    ...(more > 0 ? [`  … ${more} more ${more === 1 ? "line" : "lines"}`] : []),
    "",
    ...programs.map((program) => `Part of what you trust, as it imports it: ${program}`),
    `SHA-256: ${hash}`,
  ].join("\n");
}
