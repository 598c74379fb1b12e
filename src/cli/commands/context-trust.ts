import type { CAC } from "cac";
import { parseRepositoryFile, type FileText } from "../../contexts/repository-file.ts";
import { wantedContexts } from "../../contexts/plan.ts";
import type { ContextsFile } from "../../contexts/schema.ts";
import { stateFolder } from "../../contexts/store.ts";
import { trustHash, type Trusted } from "../../contexts/trust-hash.ts";
import { createTrust } from "../../contexts/trust.ts";
import { usesOf } from "../../contexts/uses.ts";
import { QlikError } from "../../errors.ts";
import { renderTable } from "../../output/table.ts";
import { confirm } from "../confirm.ts";
import { say, show, type Io } from "../io.ts";
import { contextsFile } from "./context-apply.ts";

interface TrustOptions {
  yes?: boolean;
  json?: boolean;
  revoke?: boolean;
}

/** `qlik context trust`: allows a repository's file to be used without applying it. */
export function addTrustCommand(cli: CAC, io: Io): void {
  cli
    .command("trust [file]", "Show what a repository's contexts.yaml would use, and allow it")
    .option("-y, --yes", "Do not ask")
    .option("--revoke", "Take it back")
    .option("--json", "Show it as JSON, with the hash for QLIK_TRUST; allows nothing without --yes")
    .example("qlik context trust             for ./contexts.yaml, or the one of a folder above")
    .example("QLIK_TRUST=<hash> qlik user me   in a pipeline, where nobody can be asked")
    .action((file: string | undefined, options: TrustOptions) => trustFile(file, options, io));
}

async function trustFile(
  given: string | undefined,
  { yes = false, json = false, revoke = false }: TrustOptions,
  io: Io,
): Promise<void> {
  const file = contextsFile(given, io);
  const trust = createTrust(stateFolder(io.env, io.home), io.env);
  if (revoke) {
    const had = await trust.revoke(file.path);
    return say(io, had ? `${file.shownAs} is no longer trusted.` : `${file.shownAs} was not trusted.`);
  }
  const trusted = trustHash(file);
  const state = trust.check(file.path, trusted.hash);
  // What is wrong in it is told before it is trusted.
  const contexts = isContextsFile(file) ? parseRepositoryFile(file) : undefined;
  if (json) {
    if (yes) await trust.record(file.path, trusted.hash);
    const uses = contexts && { contexts: Object.keys(contexts.contexts), ...usesOf(contexts) };
    const { hash: sha256, programs } = trusted;
    const facts = { file: file.path, sha256, state: yes ? "trusted" : state, ...uses, programs };
    io.stdout.write(`${JSON.stringify(facts, null, 2)}\n`);
    return;
  }
  show(io, contexts ? describeContexts(file, contexts, trusted) : describeProgram(file));
  if (state === "trusted") return say(io, `${file.shownAs} is trusted already.`);
  if (state === "changed") say(io, `${file.shownAs} has changed since you trusted it.`);
  const otherwise = {
    nothing: "Nothing was allowed",
    remedy: `Add --yes; or, in a pipeline, set QLIK_TRUST=${trusted.hash}`,
  };
  if (!yes && !(await confirm("Trust this file as it is now?", false, otherwise, io))) {
    throw new QlikError("aborted", `${file.shownAs} is not trusted, and is not used.`);
  }
  await trust.record(file.path, trusted.hash);
  const use = contexts ? ": its contexts are used in its folder and below" : "";
  say(io, `${file.shownAs} is trusted as it is now${use}.`);
}

function isContextsFile({ path }: FileText): boolean {
  return /\.ya?ml$/i.test(path);
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

function describeProgram({ shownAs, text, sha256 }: FileText): string {
  const lines = text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
  return `${shownAs} would run with your rights: ${lines} ${lines === 1 ? "line" : "lines"}.\nSHA-256: ${sha256}`;
}
