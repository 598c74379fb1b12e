import { QlikError } from "../errors.ts";
import type { Checked } from "./checked.ts";
import { isRecord } from "./is-record.ts";
import { withDefaults } from "./merge-defaults.ts";
import { rememberCredentials, type Credentials } from "./profile-credentials.ts";
import { makeProfile, toProfile, type Profile } from "./profile.ts";
import type { Env } from "./secrets.ts";
import { normalizeServer } from "./server-url.ts";
import type { Store } from "./store.ts";
import { unknownContext } from "./unknown-context.ts";

/** The files that contexts are in. Each is read only where it is needed: the environment works without any. */
export interface ContextFiles {
  /** The one that the command line names. */
  named?: (() => Store) | undefined;
  /** The project's, where there is one that is trusted. */
  project?: (() => Store | undefined) | undefined;
  /** The user's own. */
  store: () => Store;
  /** Which contexts have been checked before. */
  checked?: Checked | undefined;
}

export interface SelectOptions extends ContextFiles {
  /** The name that the command line or the caller gives. */
  context?: string | undefined;
  env: Env;
}

/**
 * Decides what to connect to. A name comes from the caller, else from `QLIK_CONTEXT`, and is looked up in the file that
 * the command line names, else in the project's, else in the store. Without a name: the current context of the file that
 * the command line names, else `QLIK_SERVER` with credentials, else the current context of the project's file, else the
 * store's. Empty variables count as not given.
 *
 * @throws {@link QlikError} `usage` where the name given is empty; `config` where two of these contradict each other,
 * there is no such context, there is none at all, or the one chosen is wrong; `secret` where it refers to a variable that
 * is not set.
 */
export function selectContext({ context, env, ...files }: SelectOptions): Profile {
  const variables = readVariables(env);
  if (context?.trim() === "") {
    // Whoever writes `--context "$TENANT"` means some tenant: it must not become the current one.
    throw new QlikError("usage", "The name of the context is empty.", {
      remedy: "Name a context; or leave the name out, for the current one.",
    });
  }
  if (context !== undefined) return findByName(context, files, env);

  const { QLIK_CONTEXT: name, QLIK_SERVER: server } = variables;
  if (name !== undefined && server !== undefined && files.named === undefined) {
    throw new QlikError("config", "QLIK_CONTEXT and QLIK_SERVER are both set.", {
      remedy: "Unset one of the two.",
    });
  }
  if (name !== undefined) return findByName(name, files, env);
  if (server !== undefined && files.named === undefined) return fromEnvironment(server, variables, env);

  const found = findCurrent(files);
  if (found === undefined) throw noContext(allContexts(files));
  const settings = found.file.contexts.get(found.name);
  if (files.named === undefined) refuseCredentialsWithoutServer(variables, [settings, found.file.defaults]);
  return fromFile(found.name, found.file, env, files.checked);
}

/** The current context and the file that holds it; see {@link selectContext}. The environment is not looked at. */
export function findCurrent(files: ContextFiles): { name: string; file: Store } | undefined {
  const named = files.named?.();
  if (named !== undefined) {
    const name = named.current ?? onlyOne(named);
    if (name !== undefined) return { name, file: named };
    throw new QlikError("config", `${named.path} does not say which of its contexts is the current one.`, {
      remedy: `Choose one with --context: ${[...named.contexts.keys()].join(", ")}.`,
    });
  }
  const project = files.project?.();
  if (project?.current !== undefined) return { name: project.current, file: project };
  const store = files.store();
  // The project's context of that name hides the store's.
  if (store.current !== undefined)
    return { name: store.current, file: fileWith(store.current, files) ?? store };
  const only = project && onlyOne(project);
  return project && only !== undefined ? { name: only, file: project } : undefined;
}

/** A context as a file holds it. */
export interface KnownContext {
  /** With the file's defaults, read when they are asked for. They have not been checked. */
  settings(): unknown;
  file: Store;
}

/** Every context that can be named, those of the stronger files first. */
export function allContexts(files: ContextFiles): Map<string, KnownContext> {
  const all = new Map<string, KnownContext>();
  for (const file of inOrder(files)) {
    for (const name of file.contexts.keys()) {
      if (!all.has(name)) all.set(name, { settings: () => settingsOf(name, file), file });
    }
  }
  return all;
}

function* inOrder({ named, project, store }: ContextFiles): Generator<Store> {
  if (named !== undefined) yield named();
  const found = project?.();
  if (found !== undefined) yield found;
  yield store();
}

function fileWith(name: string, files: ContextFiles): Store | undefined {
  for (const file of inOrder(files)) if (file.contexts.has(name)) return file;
  return undefined;
}

function onlyOne({ contexts }: Store): string | undefined {
  return contexts.size === 1 ? [...contexts.keys()][0] : undefined;
}

function findByName(name: string, files: ContextFiles, env: Env): Profile {
  const file = fileWith(name, files);
  if (file === undefined) throw unknownContext(name, [...allContexts(files).keys()]);
  return fromFile(name, file, env, files.checked);
}

/** A context with the defaults of its file, as it stands there: it may be no map at all. */
export function settingsOf(name: string, { contexts, defaults }: Store): unknown {
  const settings = contexts.get(name);
  return isRecord(settings) ? withDefaults(defaults, settings) : settings;
}

function fromFile(name: string, file: Store, env: Env, checked: Checked | undefined): Profile {
  if (!file.contexts.has(name)) throw unknownContext(name, [...file.contexts.keys()]);
  return toProfile(name, settingsOf(name, file), file.path, env, checked);
}

type Variables = Partial<Record<(typeof VARIABLES)[number], string>>;
const SECRETS = ["QLIK_API_KEY", "QLIK_CLIENT_ID", "QLIK_CLIENT_SECRET"] as const;
const VARIABLES = ["QLIK_CONTEXT", "QLIK_SERVER", "QLIK_SCOPE", ...SECRETS] as const;

function readVariables(env: Env): Variables {
  return Object.fromEntries(
    VARIABLES.filter((name) => env[name]?.trim()).map((name) => [name, env[name]?.trim()]),
  );
}

function fromEnvironment(input: string, variables: Variables, env: Env): Profile {
  const credentials = credentialsFrom(variables);
  rememberCredentials(credentials, env);
  const server = serverFrom(input);
  const { hostname } = new URL(server);
  return makeProfile({
    name: /^[\d.]+$|^\[/.test(hostname) ? hostname : hostname.split(".")[0]!,
    origin: "environment",
    server,
    scope: variables.QLIK_SCOPE,
    credentials,
  });
}

function credentialsFrom(variables: Variables): Credentials {
  const { QLIK_API_KEY: apiKey, QLIK_CLIENT_ID: id, QLIK_CLIENT_SECRET: secret } = variables;
  const remedy = "Set QLIK_API_KEY, or QLIK_CLIENT_ID and QLIK_CLIENT_SECRET.";
  if (apiKey !== undefined && (id !== undefined || secret !== undefined)) {
    const other = id === undefined ? "QLIK_CLIENT_SECRET" : "QLIK_CLIENT_ID";
    throw new QlikError("config", `QLIK_API_KEY and ${other} are both set: two kinds of credentials.`, {
      remedy: "Unset the kind you do not mean.",
    });
  }
  if (apiKey !== undefined) return { kind: "api-key", apiKey: { env: "QLIK_API_KEY" } };
  if (id === undefined && secret === undefined) {
    throw new QlikError("config", "QLIK_SERVER is given but no credentials for it.", { remedy });
  }
  if (id === undefined || secret === undefined) {
    const [given, missing] = id === undefined ? ["SECRET", "ID"] : ["ID", "SECRET"];
    throw new QlikError("config", `QLIK_CLIENT_${given} is set but QLIK_CLIENT_${missing} is not.`, {
      remedy,
    });
  }
  return {
    kind: "oauth-m2m",
    clientId: { env: "QLIK_CLIENT_ID" },
    clientSecret: { env: "QLIK_CLIENT_SECRET" },
  };
}

/** Whoever sets credentials means some tenant: better an error than another one. A context may refer to them, though. */
function refuseCredentialsWithoutServer(variables: Variables, settings: unknown[]): void {
  const text = JSON.stringify(settings);
  const unused = SECRETS.filter((name) => variables[name] !== undefined && !text.includes(name));
  if (unused.length === 0) return;
  const verb = unused.length === 1 ? "is" : "are";
  throw new QlikError("config", `${unused.join(" and ")} ${verb} set but QLIK_SERVER is not.`, {
    remedy: `Set QLIK_SERVER, or QLIK_CONTEXT for a context; or unset ${unused.join(" and ")}.`,
  });
}

function serverFrom(input: string): string {
  try {
    return normalizeServer(input);
  } catch (error) {
    if (!(error instanceof QlikError)) throw error;
    const { remedy } = error;
    throw new QlikError("config", `QLIK_SERVER: ${error.message}`, remedy === undefined ? {} : { remedy });
  }
}

/** The error where nothing says what to connect to. */
export function noContext(contexts: ReadonlyMap<string, unknown>): QlikError {
  const names = [...contexts.keys()].join(", ");
  if (names !== "") {
    return new QlikError("config", "There is no current context.", {
      remedy: `Choose one: qlik context use NAME; or for this once: --context NAME. There are: ${names}.`,
    });
  }
  return new QlikError("config", "There is no context yet.", {
    remedy:
      "Set one up with `qlik context init`, take a project's contexts with " +
      "`qlik context apply contexts.yaml`, or go without an account: `qlik --sandbox`, alone or with what asks a tenant.",
  });
}
