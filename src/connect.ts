import { readFileSync } from "node:fs";
import type { Qlik } from "./api/qlik.ts";
import { createNotingQlik, openClient, type ConnectionSettings } from "./connection.ts";
import { namedContext } from "./contexts/named-context.ts";
import { directProfile, type Profile } from "./contexts/profile.ts";
import { readProfile } from "./contexts/read-profile.ts";
import { didYouMean, QlikError } from "./errors.ts";
import { homeFolder, workingFolder } from "./folders.ts";
import type { HttpClient } from "./http/types.ts";
import { nearest } from "./nearest.ts";
import { once } from "./once.ts";
import { processDefault as defaultOfProcess, type ProcessDefault } from "./process-default.ts";

export { setProcessDefault } from "./process-default.ts";

/** What scripts call to reach a tenant: from options, environment or contexts to a connection. */

export interface ConnectOptions {
  /** Name of a context. @default the current one */
  context?: string | undefined;
  /** URL of a tenant, for a connection without a context; needs `apiKey`, or `clientId` and `clientSecret`. */
  server?: string | undefined;
  apiKey?: string | undefined;
  /** OAuth machine-to-machine client. */
  clientId?: string | undefined;
  clientSecret?: string | undefined;
  /** OAuth scopes, separated by blanks. @default what the client is allowed */
  scope?: string | undefined;
  /**
   * Milliseconds of silence until one request is given up: until its answer begins, and between any two pieces of it.
   * @default 60000
   */
  timeout?: number | undefined;
  /** How often a request that failed by chance is repeated; 0 for never. @default 4 */
  retries?: number | undefined;
  /**
   * Whether requests are spaced out as Qlik's rate limits ask, so that bulk work is not refused. @default true
   */
  pace?: boolean | undefined;
  /** Whether a read-only or protected context may change its tenant all the same. @default false */
  write?: boolean | undefined;
  /** Whether access tokens are kept for the next process, in files only the user can read. @default "disk" */
  tokenCache?: "disk" | "memory" | undefined;
}

const OPTIONS: readonly string[] = [
  ...["context", "server", "apiKey", "clientId", "clientSecret", "scope", "timeout", "retries"],
  ...["pace", "write"],
  "tokenCache",
];

/**
 * Connects to a tenant: a context by name, or a server with credentials; with neither, to what the command
 * line (`qlik run --context`), the environment or the current context names, in this order.
 *
 * Contexts are read at once; signing in waits for the first call.
 *
 * @throws {QlikError} `config` when there is no such context or it is wrong; `usage` for options that
 *   contradict each other.
 */
export function connect(options: string | ConnectOptions = {}): Qlik {
  return createNotingQlik(connectClient(options), processDefault(), on(options));
}

/** The `qlik` object of one profile. Signs in at the first call. */
export function openConnection(profile: Profile, settings: ConnectionSettings = {}): Qlik {
  return createNotingQlik(openClient(profile, settings), settings, on({}));
}

/** `qlik.on("prod")`: as its own connection behaves, on another tenant. What it may change, that one's context says. */
function on(options: string | ConnectOptions): (context: string) => Qlik {
  const { timeout, retries, pace, tokenCache } = typeof options === "string" ? {} : options;
  const own = { timeout, retries, pace, tokenCache };
  const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  return (context) => {
    if (typeof context !== "string") {
      throw new QlikError("usage", "qlik.on takes the name of a context.", {
        remedy: 'For example: qlik.on("prod").users.me()',
      });
    }
    return connect({ ...given, context });
  };
}

/** A `qlik` that connects as {@link connect} does without arguments, at its first call and not before. */
export function connectLazily(): Qlik {
  let connected: HttpClient | undefined;
  const client = () => (connected ??= connectClient({}));
  const whenCalled: HttpClient = {
    request: async (request) => await client().request(request),
    pages: (request, options) => client().pages(request, options),
    stats: () => client().stats(),
    openFile: async (file) => await client().openFile(file),
    download: async (request, options) => await client().download(request, options),
    now: () => client().now(),
    pause: (ms, signal) => client().pause(ms, signal),
  };
  return createNotingQlik(whenCalled, processDefault(), on({}));
}

function connectClient(options: string | ConnectOptions): HttpClient {
  const given: ConnectOptions = typeof options === "string" ? { context: options } : options;
  for (const name of Object.keys(given).filter((one) => !OPTIONS.includes(one))) {
    throw usage(`there is no option "${name}".${didYouMean(nearest(name, OPTIONS))}`);
  }
  // Else a script whose variables are not set would work on whatever tenant is the current one.
  for (const name of ["context", "server"] as const) {
    if (!Object.hasOwn(given, name) || given[name] !== undefined) continue;
    throw usage(`${name} is undefined: is a variable not set? Leave it out for the current context.`);
  }
  const elsewhere = given.context !== undefined || given.server !== undefined;
  const { profile, others: _others, contexts: _contexts, named, readOnly, ...settings } = processDefault();
  const { tokenCache, pace, ...always } = settings;
  // A sandbox has its own, which are for no other tenant.
  const usual = elsewhere
    ? always
    : { ...always, ...(tokenCache && { tokenCache }), ...(pace !== undefined && { pace }) };
  const chosen =
    (elsewhere ? undefined : profile) ?? profileOf(elsewhere ? given : { ...given, context: named });
  // Whoever names a protected context means it; one that is read-only means it too.
  const isMeant = chosen.protected && !chosen.readOnly && chosen.name === named;
  return openClient(chosen, {
    ...usual,
    ...(given.timeout !== undefined && { timeout: given.timeout }),
    ...(given.retries !== undefined && { retries: given.retries }),
    ...(given.pace !== undefined && { pace: given.pace }),
    ...((given.write === true || isMeant) && !readOnly && { permit: () => {} }),
    ...(given.tokenCache !== undefined && { tokenCache: given.tokenCache }),
  });
}

function processDefault(): ProcessDefault {
  return defaultOfProcess() ?? ofScript();
}

/** Under plain `tsx` nobody else reads the line `// @context` of the program. */
const ofScript = once((): ProcessDefault => {
  const [, program = ""] = process.argv;
  let source: string;
  try {
    source = readFileSync(program, "utf8");
  } catch {
    return {};
  }
  const named = namedContext(source, program);
  return named === undefined ? {} : { named };
});

const told = new Set<string>();

function tellOnce(notice: string): void {
  if (told.has(notice)) return;
  told.add(notice);
  process.emitWarning(notice);
}

function profileOf(options: ConnectOptions): Profile {
  const { server, apiKey, clientId, clientSecret, scope, context } = options;
  if (server === undefined) {
    const alone = Object.entries({ apiKey, clientId, clientSecret, scope }).find(
      ([, value]) => value !== undefined,
    );
    if (alone) throw usage(`${alone[0]} needs a server beside it.`);
    if (context?.trim() === "")
      throw usage("context is empty: name one, or leave it out for the current one.");
    const { contexts, others, env = process.env, home = homeFolder() } = processDefault();
    const other = others?.find(({ name }) => name === context);
    if (other) return other;
    return readProfile(context, {
      env,
      home,
      cwd: workingFolder(),
      contexts,
      tell: tellOnce,
    });
  }
  if (server.trim() === "") throw usage("server is empty.");
  if (context !== undefined) throw usage("context and server contradict each other: give one.");
  if (apiKey !== undefined && (clientId ?? clientSecret) !== undefined) {
    throw usage("apiKey and clientId contradict each other: give one kind of credentials.");
  }
  if (apiKey === undefined && (clientId === undefined || clientSecret === undefined)) {
    throw usage("server needs apiKey, or clientId and clientSecret, beside it.");
  }
  return directProfile(
    server,
    apiKey === undefined ? { clientId: clientId!, clientSecret: clientSecret! } : { apiKey },
    { scope },
  );
}

function usage(message: string): QlikError {
  return new QlikError("usage", `connect: ${message}`);
}
