import { resolve } from "node:path";
import type { CAC } from "cac";
import { createCompleteFile } from "../../complete-file.ts";
import { exportContexts, type ExportedContexts } from "../../contexts/export.ts";
import { readStore } from "../../contexts/store.ts";
import { unknownContext } from "../../contexts/unknown-context.ts";
import { QlikError } from "../../errors.ts";
import { renderTable } from "../../output/table.ts";
import { say, type Io } from "../io.ts";
import { shellWord } from "../../shell-word.ts";

interface Options {
  output?: string;
  force?: boolean;
}

/** `qlik context export`: from the store to a repository. */
export function addExportCommand(cli: CAC, store: string, io: Io): void {
  cli
    .command("export [...names]", "Write contexts as a YAML file for a repository, without secrets")
    .option("-O, --output-file, --output <file>", "To this file, in place of stdout")
    .option("--force", "Also where there is such a file already")
    .example("qlik context export dev prod --output contexts.yaml")
    .action((names: string[], options: Options) => writeExport(names, options, store, io));
}

async function writeExport(
  names: string[],
  { output, force = false }: Options,
  path: string,
  io: Io,
): Promise<void> {
  const store = readStore(path);
  const unknown = names.find((name) => !store.contexts.has(name));
  if (unknown !== undefined) throw unknownContext(unknown, [...store.contexts.keys()]);
  const exported = exportContexts(store, names.length > 0 ? [...new Set(names)] : undefined);
  const [first] = exported.left;
  if (first !== undefined && (names.length > 0 || exported.names.length === 0)) {
    throw new QlikError("config", `Context "${first.name}" cannot be exported: ${first.why}.`);
  }
  if (exported.names.length === 0) {
    throw new QlikError("config", "There are no contexts yet.", { remedy: "Make one: qlik context init" });
  }
  if (output === undefined) io.stdout.write(exported.text);
  else await save(resolve(io.cwd, output), output, force, exported.text);
  const count = exported.names.length === 1 ? "1 context" : `${exported.names.length} contexts`;
  if (output !== undefined) say(io, `Written to ${output}: ${count}, without a secret.`);
  const told = notes(exported);
  if (told.length > 0) say(io, ...told);
}

async function save(path: string, shown: string, overwrite: boolean, text: string): Promise<void> {
  const remedy = "Give another name, or --force to replace it.";
  const file = await createCompleteFile(path, { shown, overwrite, remedy });
  try {
    await file.write(text);
    await file.commit();
  } finally {
    await file.discard();
  }
}

function notes({ variables, left, dropped, local }: ExportedContexts): string[] {
  const rows = variables.map(({ name, context, key }) => [`  ${name}`, `the ${key} of ${context}`]);
  const table = rows.length === 0 ? [] : renderTable(["", ""], rows).split("\n").slice(1);
  return [
    ...(rows.length === 0 ? [] : ["Whoever uses the file sets these variables:", ...table]),
    ...local.map(({ name, key, kind }) => {
      return kind === "keyring"
        ? `The ${key} of ${name} is in the keyring; each of you puts it there: qlik context init ${shellWord(name)}`
        : `The ${key} of ${name} is in a file: each of you needs it at that path.`;
    }),
    ...dropped.map(
      ({ name, keys }) => `Not taken along from ${name}, as keys of another tool: ${keys.join(", ")}`,
    ),
    ...left.map(({ name, why }) => `Left out: ${name}: ${why}.`),
  ];
}
