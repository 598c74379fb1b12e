import { QlikError } from "../errors.ts";
import { isRecord, withDefaults } from "./merge-defaults.ts";
import { toProfile, type Credentials, type Profile } from "./profile.ts";
import type { Env } from "./secrets.ts";
import { normalizeServer } from "./server-url.ts";
import { unknownContext } from "./store-editor.ts";
import type { Store } from "./store.ts";

/** What the command line says about the connection. */
export interface ContextFlags {
  context?: string | undefined;
  /** Instead of `QLIK_SERVER`, with the credentials of the environment. */
  server?: string | undefined;
}

export interface SelectOptions {
  flags: ContextFlags;
  env: Env;
  /** A function is called only where a stored context is wanted: the environment works without any file. */
  store: Store | (() => Store);
}

/**
 * Decides what to connect to: `--context` or `--server`, else `QLIK_CONTEXT` or `QLIK_SERVER` with credentials, else
 * the store's current context. Empty flags and variables count as not given.
 *
 * @throws {@link QlikError} `config` where two of these contradict each other, there is no such context, there is none
 * at all, or the one chosen is wrong; `secret` where it refers to a variable that is not set.
 */
export function selectContext({ flags, env, store }: SelectOptions): Profile {
  const stored = (name: string): Profile =>
    fromStore(name, typeof store === "function" ? store() : store, env);
  const variables = readVariables(env);
  if (flags.context && flags.server) {
    throw new QlikError("config", "--context and --server contradict each other.", {
      remedy: "Give one of the two.",
    });
  }
  if (flags.context) return stored(flags.context);
  if (flags.server) return fromEnvironment(flags.server, "--server", variables);

  const { QLIK_CONTEXT: name, QLIK_SERVER: server } = variables;
  if (name !== undefined && server !== undefined) {
    throw new QlikError("config", "QLIK_CONTEXT and QLIK_SERVER are both set.", {
      remedy: "Unset one of the two.",
    });
  }
  if (name !== undefined) return stored(name);
  if (server !== undefined) return fromEnvironment(server, "QLIK_SERVER", variables);

  const found = typeof store === "function" ? store() : store;
  const current = found.current === undefined ? undefined : found.contexts.get(found.current);
  refuseCredentialsWithoutServer(variables, [current, found.defaults]);
  if (found.current === undefined) throw noContext(found);
  return fromStore(found.current, found, env);
}

type Variables = Partial<Record<(typeof VARIABLES)[number], string>>;
const SECRETS = ["QLIK_API_KEY", "QLIK_CLIENT_ID", "QLIK_CLIENT_SECRET"] as const;
const VARIABLES = ["QLIK_CONTEXT", "QLIK_SERVER", "QLIK_SCOPE", ...SECRETS] as const;

function readVariables(env: Env): Variables {
  return Object.fromEntries(
    VARIABLES.filter((name) => env[name]?.trim()).map((name) => [name, env[name]?.trim()]),
  );
}

function fromStore(name: string, store: Store, env: Env): Profile {
  const context = store.contexts.get(name);
  if (context === undefined) throw unknownContext(name, [...store.contexts.keys()]);
  return toProfile(
    name,
    isRecord(context) ? withDefaults(store.defaults, context) : context,
    store.path,
    env,
  );
}

function fromEnvironment(input: string, source: string, variables: Variables): Profile {
  const server = serverFrom(input, source);
  const meant =
    variables.QLIK_SERVER === undefined ? server : serverFrom(variables.QLIK_SERVER, "QLIK_SERVER");
  if (meant !== server) {
    // The credentials belong to that other host, and must not be sent to this one.
    throw new QlikError("config", "--server names another tenant than QLIK_SERVER.", {
      remedy: "Unset QLIK_SERVER and set the credentials of the tenant you mean.",
    });
  }
  const { hostname } = new URL(server);
  const scope = variables.QLIK_SCOPE;
  return {
    name: /^[\d.]+$|^\[/.test(hostname) ? hostname : hostname.split(".")[0]!,
    origin: "environment",
    server,
    insecure: false,
    readOnly: false,
    protected: false,
    headers: {},
    ...(scope !== undefined && { scope }),
    credentials: credentialsFrom(variables, source),
  };
}

function credentialsFrom(variables: Variables, source: string): Credentials {
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
    throw new QlikError("config", `${source} is given but no credentials for it.`, { remedy });
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

function serverFrom(input: string, source: string): string {
  try {
    return normalizeServer(input);
  } catch (error) {
    if (!(error instanceof QlikError)) throw error;
    const { remedy } = error;
    throw new QlikError("config", `${source}: ${error.message}`, remedy === undefined ? {} : { remedy });
  }
}

function noContext({ contexts }: Store): QlikError {
  const names = [...contexts.keys()].join(", ");
  const choose = names === "" ? "" : `Choose one with \`qlik context use <name>\` (${names}). Or `;
  const remedy =
    `${choose}${choose === "" ? "S" : "s"}et one up with \`qlik context init\`, take a project's contexts with ` +
    "`qlik context apply contexts.yaml`, or look around without an account: `qlik --sandbox`.";
  return new QlikError("config", names === "" ? "There is no context yet." : "There is no current context.", {
    remedy,
  });
}
