import { QlikError } from "../errors.ts";
import { isRecord } from "./is-record.ts";
import { withDefaults } from "./merge-defaults.ts";
import { makeProfile, rememberCredentials, toProfile, type Credentials, type Profile } from "./profile.ts";
import type { Env } from "./secrets.ts";
import { normalizeServer } from "./server-url.ts";
import type { Store } from "./store.ts";
import { unknownContext } from "./unknown-context.ts";

export interface SelectOptions {
  /** The name that the command line or the caller gives. */
  context?: string | undefined;
  env: Env;
  /** A function is called only where a stored context is wanted: the environment works without any file. */
  store: Store | (() => Store);
}

/**
 * Decides what to connect to: the name given, else `QLIK_CONTEXT` or `QLIK_SERVER` with credentials, else the store's
 * current context. Empty variables count as not given.
 *
 * @throws {@link QlikError} `usage` where the name given is empty; `config` where two of these contradict each other, there is no such context, there is none
 * at all, or the one chosen is wrong; `secret` where it refers to a variable that is not set.
 */
export function selectContext({ context, env, store }: SelectOptions): Profile {
  const stored = (name: string): Profile =>
    fromStore(name, typeof store === "function" ? store() : store, env);
  const variables = readVariables(env);
  if (context?.trim() === "") {
    // Whoever writes `--context "$TENANT"` means some tenant: it must not become the current one.
    throw new QlikError("usage", "The name of the context is empty.", {
      remedy: "Name a context; or leave the name out, for the current one.",
    });
  }
  if (context !== undefined) return stored(context);

  const { QLIK_CONTEXT: name, QLIK_SERVER: server } = variables;
  if (name !== undefined && server !== undefined) {
    throw new QlikError("config", "QLIK_CONTEXT and QLIK_SERVER are both set.", {
      remedy: "Unset one of the two.",
    });
  }
  if (name !== undefined) return stored(name);
  if (server !== undefined) return fromEnvironment(server, variables, env);

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
