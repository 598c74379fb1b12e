import type { CAC } from "cac";
import { changeContext, contextProblems, type ContextChanges } from "../../contexts/change-context.ts";
import { CREDENTIALS_NAMES } from "../../contexts/credentials.ts";
import { isRecord } from "../../contexts/is-record.ts";
import { keyringName } from "../../contexts/keyring-entries.ts";
import { withDefaults } from "../../contexts/merge-defaults.ts";
import { describeContext, planContexts } from "../../contexts/plan.ts";
import { isReference, variablesIn } from "../../contexts/references.ts";
import type { CredentialSettings } from "../../contexts/renew-context.ts";
import type { Context } from "../../contexts/schema.ts";
import { isForQlikCli } from "../../contexts/server-type.ts";
import { editStore, readStore } from "../../contexts/store.ts";
import { storedForm } from "../../contexts/stored-form.ts";
import { unknownContext } from "../../contexts/unknown-context.ts";
import { QlikError } from "../../errors.ts";
import { say, type Io } from "../io.ts";
import { offerKeyring } from "../keep-secret.ts";
import { createPrompt, type Prompt } from "../prompt.ts";
import { addSettingFlags, readChanges, type FlagOptions } from "./context-flags.ts";
import { shellWord } from "../../shell-word.ts";

/** `qlik context create` and `update`: without a dialogue, and without asking the tenant. */
export function addChangeCommands(cli: CAC, store: string, io: Io): void {
  addSettingFlags(cli.command("create <name>", "Make a context from flags, without questions"))
    .option("--use", "Make it the current one")
    .example("qlik context create ci --server URL --oauth-client-id ID --oauth-client-secret -")
    .example("qlik context create me --server URL --api-key '${QLIK_API_KEY}'")
    .example("A secret is - (a line of stdin, or asked for), or where it is, as in a contexts")
    .example("file: '${NAME}', '{ env: NAME }', '{ file: path }', '{ command: [op, read, x] }'")
    .action((name: string, options: Options) => change("create", name, options, store, io));
  addSettingFlags(cli.command("update <name>", "Change settings of a context"))
    .option("--use", "Make it the current one")
    .example("qlik context update dev --comment 'for trying out' --read-only")
    .example("qlik context update dev --comment '' --no-read-only   takes them away")
    .example("qlik context update dev --api-key -   takes the place of an OAuth client")
    .action((name: string, options: Options) => change("update", name, options, store, io));
}

type Options = FlagOptions & { use?: boolean };
type Doing = "create" | "update";

async function change(doing: Doing, name: string, options: Options, path: string, io: Io): Promise<void> {
  const { contexts, defaults } = readStore(path);
  // Before anything is asked.
  checkName(doing, name, [...contexts.keys()]);
  const changes = await withPrompt(io, async (prompt) => {
    const given = await readChanges(options, prompt, io);
    if (doing === "update" && Object.keys(given).length === 0 && !options.use) {
      throw new QlikError("usage", "There is nothing to change.", {
        remedy: "Give a setting: qlik context update --help lists them.",
      });
    }
    const stored = contexts.get(name);
    const own = isRecord(stored) ? stored : undefined;
    const next = checked(doing, name, own, defaults, given);
    return await keepSecret(name, own, next, given, prompt, io);
  });
  const done = await editStore(path, (store) => {
    checkName(doing, name, store.names);
    const before = store.get(name);
    const context = checked(doing, name, before, defaults, changes);
    const contexts = new Map(before ? [[name, before]] : []);
    const [plan] = planContexts({ current: name, contexts }, { contexts: { [name]: context } }).contexts;
    store.set(name, context);
    const isFirst = store.current === undefined && store.names.length === 1 && !isForQlikCli(context);
    const becomesCurrent = options.use === true || (doing === "create" && isFirst);
    if (becomesCurrent) store.use(name);
    return {
      plan: plan!,
      becomesCurrent,
      isCurrent: store.current === name,
      shown: withDefaults(defaults, context),
    };
  });
  const { plan, becomesCurrent, isCurrent, shown } = done;
  if (doing === "create") say(io, `Created context "${name}": ${describe(shown)}.`);
  else if (plan.action === "same") say(io, `Context "${name}" was like that already.`);
  else say(io, `Updated context "${name}":`, ...plan.changes.map(describeChange));
  if (becomesCurrent) say(io, "It is the current one now.");
  else if (doing === "create" && !isCurrent && !isForQlikCli(shown))
    say(io, `Make it the current one: qlik context use ${shellWord(name)}`);
  if (doing === "create" && !isForQlikCli(shown)) say(io, `Try it: qlik context verify ${shellWord(name)}`);
}

function checkName(doing: Doing, name: string, names: readonly string[]): void {
  if (doing === "update" && !names.includes(name)) throw unknownContext(name, names);
  if (doing === "update" || !names.includes(name)) return;
  throw new QlikError("config", `There is a context "${name}" already.`, {
    remedy: `Change it: qlik context update ${shellWord(name)}`,
  });
}

/** @throws {QlikError} `usage` with all that is wrong; nothing has been written then. */
function checked(
  doing: Doing,
  name: string,
  own: Record<string, unknown> | undefined,
  defaults: Record<string, unknown>,
  changes: ContextChanges,
): Context {
  const context = changeContext(own, defaults, changes);
  const problems = contextProblems(withDefaults<Record<string, unknown>>(defaults, context));
  if (problems.length === 0) return storedForm(context);
  const lines = problems.map(
    (problem) => `  ${/^[\w.-]+: /.test(problem) ? `--${problem}` : `it ${problem}`}`,
  );
  throw new QlikError("usage", [`Context "${name}" was not ${doing}d:`, ...lines].join("\n"), {
    remedy: `See qlik context ${doing} --help.`,
  });
}

/** Offers the keyring for a secret that is new, as `init` does. */
async function keepSecret(
  name: string,
  own: Record<string, unknown> | undefined,
  { server }: Context,
  given: ContextChanges,
  prompt: () => Prompt,
  io: Io,
): Promise<ContextChanges> {
  const hasNew = (["api-key", "oauth-client-secret"] as const).some((key) => {
    return typeof given[key] === "string" && given[key] !== "" && !isReference(given[key]);
  });
  if (!hasNew || !io.keyring || !io.stdin.isTTY || !server || variablesIn(server).length > 0) return given;
  const entry = { host: new URL(server).host, name: keyringName(own) ?? name };
  const kept = await offerKeyring(given as CredentialSettings, entry, { prompt: prompt(), io });
  return { ...given, ...kept };
}

/** Asks by one prompt, since a second one would miss what was typed ahead; and by none where nothing is asked. */
async function withPrompt<T>(io: Io, work: (prompt: () => Prompt) => Promise<T>): Promise<T> {
  let prompt: Prompt | undefined;
  try {
    return await work(() => (prompt ??= createPrompt(io)));
  } finally {
    prompt?.close();
  }
}

function describe(context: Context): string {
  const { server, credentials, readOnly, protected: guarded } = describeContext("", context);
  const kind = credentials === "other" ? "for qlik-cli" : CREDENTIALS_NAMES[credentials];
  const marks = [kind, readOnly && "read-only", guarded && "protected", context.insecure && "insecure"];
  return `${server} (${marks.filter(Boolean).join(", ")})`;
}

function describeChange({
  key,
  from = "(none)",
  to = "(none)",
}: {
  key: string;
  from?: string;
  to?: string;
}) {
  const secret = from === "[redacted]" && to === from;
  return `  ${key}: ${secret ? "another one" : `${from} → ${to}`}`;
}
