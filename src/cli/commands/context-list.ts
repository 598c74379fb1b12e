import type { CAC } from "cac";
import { contextProblems } from "../../contexts/change-context.ts";
import { CREDENTIALS_NAMES, credentialsKind } from "../../contexts/credentials.ts";
import { currentContext } from "../../contexts/current.ts";
import { isRecord } from "../../contexts/is-record.ts";
import { readKnownUsers } from "../../contexts/known-users.ts";
import { toProfile } from "../../contexts/profile.ts";
import { contextFiles } from "../../contexts/read-profile.ts";
import { isForQlikCli } from "../../contexts/server-type.ts";
import { allContexts, noContext, type ContextFiles, type KnownContext } from "../../contexts/select.ts";
import { showSetting } from "../../contexts/show-setting.ts";
import { stateFolder } from "../../contexts/store.ts";
import { unknownContext } from "../../contexts/unknown-context.ts";
import { QlikError } from "../../errors.ts";
import { say, show, type Io } from "../io.ts";
import { placesOf } from "../places.ts";
import { shortPath } from "../short-path.ts";
import { addOutputFlag, printRows, type OutputOptions } from "./output-flag.ts";
import { shellWord } from "../../shell-word.ts";

type Options = OutputOptions & { contexts?: string };

/** `qlik context ls` and `get`: what can be named here, from the store and from a project's file. */
export function addListCommands(cli: CAC, store: string, io: Io): void {
  addOutputFlag(cli.command("ls", "List the contexts"))
    .alias("list")
    .option("--contexts <file>", "Those of this file too")
    .example("qlik context ls -o json")
    .action(async (options: Options) => {
      const files = contextFiles(placesOf(options, io));
      const rows = contextRows(files, io);
      const current = currentContext(files, io.env);
      if (rows.length === 0) say(io, "There are no contexts yet. Make one: qlik context init");
      if (rows.length > 0 || options.json || options.output !== undefined) {
        await printRows(rows, options, forPeople, io);
      }
      say(io, ...whyWrong(rows, files));
      if (current.variable === "QLIK_SERVER")
        say(io, "QLIK_SERVER is set, and is used in place of a context.");
      else if (current.variable !== undefined)
        say(io, `QLIK_CONTEXT says which one is current: ${current.name}`);
    });
  cli
    .command("get [name]", "Show one context, the current one by default; secrets stay hidden")
    .option("--contexts <file>", "From this file, where it has such a context")
    .option("--json", "As JSON")
    .action((name: string | undefined, { json, contexts }: { json?: boolean; contexts?: string }) => {
      const shown = shownContext(contextFiles(placesOf({ contexts }, io)), name, io);
      if (json) return void io.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
      const { from, ...settings } = shown;
      show(io, renderSettings(from === store ? settings : shown));
    });
}

interface ContextRow {
  name: string;
  current: boolean;
  server: string;
  /** `other` is for qlik-cli, `wrong` cannot be used. */
  credentials: keyof typeof KINDS;
  /** Who was signed in when last somebody looked. */
  user?: string;
  readOnly: boolean;
  protected: boolean;
  comment: string;
  /** Path of the file that it is in. */
  from: string;
}

const KINDS = { ...CREDENTIALS_NAMES, other: "for qlik-cli", wrong: "incomplete" } as const;

function contextRows(files: ContextFiles, io: Io): ContextRow[] {
  const { name: current } = currentContext(files, io.env);
  const userOf = readKnownUsers(stateFolder(io.env, io.home));
  return [...allContexts(files)]
    .map(([name, known]) => {
      const { file } = known;
      const settings = known.settings();
      const context: Record<string, unknown> = isRecord(settings) ? settings : {};
      const user = userOf && knownUser(name, settings, file.path, userOf, io);
      return {
        name,
        current: name === current,
        server: asText(context.server),
        credentials: kindOf(context),
        ...(user !== undefined && { user }),
        readOnly: context["read-only"] === true,
        protected: context.protected === true,
        comment: asText(context.comment),
        from: file.path,
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** At most as many are explained: a store may hold thousands. */
const EXPLAINED = 5;

function whyWrong(rows: readonly ContextRow[], files: ContextFiles): string[] {
  const wrong = rows.filter(({ credentials }) => credentials === "wrong");
  const all = allContexts(files);
  const lines = wrong
    .slice(0, EXPLAINED)
    .map(({ name }) => `${name}: ${contextProblems(all.get(name)!.settings()).join("; ")}`);
  const more = wrong.length - lines.length;
  return more === 0 ? lines : [...lines, `And ${more} more: qlik context verify <name> says why.`];
}

function kindOf(context: Record<string, unknown>): ContextRow["credentials"] {
  if (isForQlikCli(context)) return "other";
  const settings = Object.entries(context).filter(([, value]) => value !== "" && value !== null);
  const found = credentialsKind(Object.fromEntries(settings));
  return "kind" in found && asText(context.server) !== "" ? found.kind : "wrong";
}

function knownUser(
  name: string,
  settings: unknown,
  path: string,
  userOf: NonNullable<ReturnType<typeof readKnownUsers>>,
  io: Io,
): string | undefined {
  try {
    return userOf(toProfile(name, settings, path, io.env));
  } catch {
    // Nobody has signed in with it.
    return undefined;
  }
}

/** The rows of the table: without columns that say nothing here. */
function forPeople(rows: readonly ContextRow[], io: Io): Record<string, unknown>[] {
  const [first] = rows;
  const severalFiles = rows.some(({ from }) => from !== first?.from);
  const hasUsers = rows.some(({ user }) => user !== undefined);
  const hasComments = rows.some(({ comment }) => comment !== "");
  return rows.map(({ name, current, server, credentials, user, comment, from, ...row }) => ({
    name,
    current: current ? "*" : "",
    host: hostOf(server),
    credentials: [KINDS[credentials], row.readOnly && "read-only", row.protected && "protected"]
      .filter(Boolean)
      .join(", "),
    ...(hasUsers && { user: user ?? "" }),
    ...(hasComments && { comment }),
    ...(severalFiles && { from: shortPath(from, io.home, io.cwd) }),
  }));
}

function hostOf(server: string): string {
  return URL.canParse(server) ? new URL(server).host : server;
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** The settings of one context with its secrets hidden; references are no secrets. */
function shownContext(files: ContextFiles, wanted: string | undefined, io: Io): Record<string, unknown> {
  const current = currentContext(files, io.env);
  const name = wanted ?? current.name;
  if (name === undefined) {
    const { variable } = current;
    if (variable === undefined) throw noContext(allContexts(files));
    throw new QlikError(
      "config",
      `There is no current context: ${variable} is set, and is used in place of one.`,
      {
        remedy: "Name one, or choose one with `qlik context use <name>`.",
      },
    );
  }
  const known = knownContext(name, files);
  const { file } = known;
  const settings = known.settings();
  if (settings !== null && !isRecord(settings)) {
    throw new QlikError("config", `Context "${name}" (${file.path}) is not a map.`, {
      remedy: `Correct it in the file, or make it again with \`qlik context init ${shellWord(name)}\`.`,
    });
  }
  const shown = Object.entries(settings ?? {}).map(([key, value]) => [key, showSetting(key, value)]);
  const { path: from } = file;
  return { name, current: name === current.name, from, ...(Object.fromEntries(shown) as object) };
}

/** @throws {QlikError} `config` where no file has it. */
export function knownContext(name: string, files: ContextFiles): KnownContext {
  const all = allContexts(files);
  const found = all.get(name);
  if (found === undefined) throw unknownContext(name, [...all.keys()]);
  return found;
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
