import { isRecord } from "../../contexts/is-record.ts";
import { showSetting } from "../../contexts/show-setting.ts";
import { editStore, readStore, storePath, type Store } from "../../contexts/store.ts";
import { unknownContext } from "../../contexts/unknown-context.ts";
import { QlikError } from "../../errors.ts";
import { renderTable } from "../../output/table.ts";
import { createCommandLine, runCommandLine } from "../command-line.ts";
import { say, show, type Io } from "../io.ts";
import { addApplyCommands } from "./context-apply.ts";
import { addSchemaCommand } from "./context-schema.ts";
import { addTrustCommand } from "./context-trust.ts";
import { initContext } from "./context-init.ts";

/** `qlik context …`: the contexts of the user's store. */
export async function contextCommand(argv: readonly string[], io: Io): Promise<number> {
  const cli = createCommandLine("qlik context", { connects: false });
  const path = storePath(io.env, io.home);

  cli
    .command("init [name]", "Sign in to a tenant by answering questions")
    .option("--server <url>", "The tenant's URL, instead of the question")
    .option("--insecure", "Accept a TLS certificate that cannot be verified")
    .action((name: string | undefined, options: { server?: string; insecure?: boolean }) =>
      initContext({ ...options, name }, path, io),
    );
  addApplyCommands(cli, path, io);
  addTrustCommand(cli, io);
  addSchemaCommand(cli, io);
  cli
    .command("ls", "List the contexts")
    .alias("list")
    .option("--json", "As JSON")
    .action(({ json }: { json?: boolean }) => {
      const rows = contextRows(readStore(path));
      if (json) io.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
      else if (rows.length === 0) say(io, "There are no contexts yet. Make one: qlik context init");
      else show(io, renderRows(rows));
    });
  cli
    .command("get [name]", "Show one context, the current one by default; secrets stay hidden")
    .option("--json", "As JSON")
    .action((name: string | undefined, { json }: { json?: boolean }) => {
      const shown = shownContext(readStore(path), name);
      if (json) io.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
      else show(io, renderSettings(shown));
    });
  cli.command("use <name>", "Make a context the current one").action(async (name: string) => {
    await editStore(path, (store) => store.use(name));
    say(io, `Context: ${name}`);
  });
  cli.command("clear", "Leave no current context").action(async () => {
    await editStore(path, (store) => store.clear());
    say(io, "Context: none");
  });
  cli.command("rename <old> <new>", "Rename a context").action(async (old: string, name: string) => {
    await editStore(path, (store) => store.rename(old, name));
    say(io, `Renamed ${old} to ${name}.`);
  });
  cli
    .command("rm <...names>", "Remove contexts, all or none of them")
    .alias("remove")
    .action(async (names: string[]) => {
      await editStore(path, (store) => {
        for (const name of new Set(names)) store.remove(name);
      });
      say(io, `Removed ${names.join(", ")}.`);
    });

  return await runCommandLine(cli, argv, io);
}

interface ContextRow {
  name: string;
  server: string;
  current: boolean;
  comment: string;
}

function contextRows({ contexts, defaults, current }: Store): ContextRow[] {
  return [...contexts]
    .map(([name, settings]) => {
      const { server, comment } = { ...defaults, ...(isRecord(settings) ? settings : {}) };
      return { name, server: asText(server), current: name === current, comment: asText(comment) };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function renderRows(rows: ContextRow[]): string {
  return renderTable(
    ["NAME", "SERVER", "CURRENT", "COMMENT"],
    rows.map(({ name, server, current, comment }) => [name, server, current ? "*" : "", comment]),
  );
}

/** The settings of one context with its secrets hidden; references are no secrets. */
function shownContext(store: Store, wanted: string | undefined): Record<string, unknown> {
  const name = wanted ?? store.current;
  if (name === undefined) {
    throw new QlikError("config", "There is no current context.", {
      remedy: "Name one, or choose one with `qlik context use <name>`.",
    });
  }
  const settings = store.contexts.get(name);
  if (settings === undefined) throw unknownContext(name, [...store.contexts.keys()]);
  if (settings !== null && !isRecord(settings)) {
    throw new QlikError("config", `Context "${name}" (${store.path}) is not a map.`, {
      remedy: `Correct it in the file, or make it again with \`qlik context init ${name}\`.`,
    });
  }
  const shown = Object.entries(settings ?? {}).map(([key, value]) => [key, showSetting(key, value)]);
  return { name, current: name === store.current, ...(Object.fromEntries(shown) as object) };
}

function renderSettings(settings: Record<string, unknown>): string {
  return Object.entries(settings)
    .flatMap(([key, value]) =>
      isRecord(value)
        ? [`${key}:`, ...Object.entries(value).map(([inner, item]) => `  ${inner}: ${onOneLine(item)}`)]
        : [`${key}: ${onOneLine(value)}`],
    )
    .join("\n");
}

function onOneLine(value: unknown): string {
  if (value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
