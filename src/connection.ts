import { setTimeout as sleep } from "node:timers/promises";
import { dirname } from "node:path";
import { findOperation } from "./api/catalogue.ts";
import { answeredNotice, deprecationNotice } from "./api/deprecation.ts";
import type { Operation } from "./api/operation.ts";
import { createQlik, type Qlik } from "./api/qlik.ts";
import { unknownFields } from "./api/unknown-fields.ts";
import type { ShowAddress } from "./auth/browser.ts";
import { createTokenFiles, tokenKey } from "./auth/token-files.ts";
import { memoryOnly } from "./auth/token-source.ts";
import type { Profile } from "./contexts/profile.ts";
import type { Keyring } from "./contexts/keyring.ts";
import type { Env } from "./contexts/secrets.ts";
import { isLoopback } from "./contexts/server-url.ts";
import { tokenFolder } from "./contexts/store.ts";
import { ApiError, QlikError } from "./errors.ts";
import { homeFolder } from "./folders.ts";
import { version } from "./version.ts";
import { API_VERSION } from "./api/api-version.ts";
import { createClient } from "./http/client.ts";
import { describeEvent } from "./http/log.ts";
import { createRateLimiter, type RateLimiter } from "./http/rate-limiter.ts";
import { createTransport } from "./http/transport.ts";
import type { HttpClient, HttpEvent, HttpRequest, TokenSource } from "./http/types.ts";
import { createSignIn } from "./sign-in/sign-in.ts";

/** The composition root: token -> requests -> `qlik`; what leads from credentials to the token is `sign-in/`. */

const DEFAULT_TIMEOUT = 60_000;
const PROBE_TIMEOUT = 15_000;

/** How a connection behaves, whatever it connects to. */
export interface ConnectionSettings {
  timeout?: number;
  /** How often a request that failed by chance is repeated. @default 4 */
  retries?: number;
  /**
   * Whether requests are spaced out as Qlik's rate limits ask, so that bulk work is not refused. What the tenant refuses
   * is waited for in any case. @default true
   */
  pace?: boolean;
  tokenCache?: "disk" | "memory";
  /** Asked before a request that may change the tenant; rejects where it must not be sent. @default the context's `read-only` and `protected` */
  permit?: (request: HttpRequest) => void | Promise<void>;
  /** Gives the `permit` of each context that is connected to. @default refuses what theirs do not allow */
  guard?: (profile: Profile) => ((request: HttpRequest) => void | Promise<void>) | undefined;
  /** Told what happens on the way of each request, those for tokens included, and on which tenant. */
  observe?: (event: HttpEvent, server: string) => void;
  /** Told each line of a log of requests. @default none; lines on stderr where QLIK_DEBUG is `http` */
  log?: (line: string) => void;
  /** Signal of what is running just now: a REPL input that Ctrl-C cancels. */
  currentSignal?: () => AbortSignal | undefined;
  /** Told once of each deprecated operation that is called. @default a warning of the process */
  onDeprecated?: (notice: string) => void;
  /** Told once of each field of a body that its operation does not have. @default a warning of the process */
  onUnknownField?: (notice: string) => void;
  /** Where `{ keyring: name }` is looked up. @default the system's */
  keyring?: Keyring | undefined;
  /** Sends a person to the browser to sign in. @default nobody is there, and only an earlier sign-in counts */
  showAddress?: ShowAddress | undefined;
  /** Told of a secret that other users may read. @default a warning of the process */
  onOpenSecret?: (notice: string) => void;
  /** Told once of each server whose connection is `insecure`. @default a warning of the process */
  onInsecure?: (notice: string) => void;
  /** Where references to variables, and proxies, are looked up. @default process.env */
  env?: Env;
  /** The user's home folder. @default the system's */
  home?: string;
}

/**
 * The `qlik` of a client, which says once of each deprecated operation that it is, and of each field that an operation does
 * not have.
 *
 * @param on connects to another context
 */
export function createNotingQlik(
  client: HttpClient,
  { onDeprecated = warn, onUnknownField = warn }: ConnectionSettings,
  on: (context: string) => Qlik,
): Qlik {
  const told = new Set<string>();
  const once = (notice: string, tell: (notice: string) => void) => {
    if (told.has(notice)) return;
    told.add(notice);
    tell(notice);
  };
  const note = (operation: Operation, body: unknown) => {
    if (operation.deprecated) once(deprecationNotice(operation), onDeprecated);
    for (const notice of unknownOf(operation, body)) once(notice, onUnknownField);
  };
  return createQlik(client, note, on);
}

function unknownOf(operation: Operation, body: unknown): string[] {
  try {
    return body === undefined ? [] : unknownFields(operation, body);
  } catch {
    // A circle or a getter that throws: it is told of when it is sent.
    return [];
  }
}

/** The client of one profile, on which its `qlik` is built. */
export function openClient(profile: Profile, settings: ConnectionSettings = {}): HttpClient {
  return openSession(profile, settings).client;
}

/** {@link openClient}, with what gives it its tokens: for who wants to know about those. */
export function openSession(
  profile: Profile,
  settings: ConnectionSettings = {},
): { client: HttpClient; tokens: TokenSource } {
  const { timeout = DEFAULT_TIMEOUT, tokenCache = "disk", currentSignal, retries, pace = true } = settings;
  const { env = process.env, home = homeFolder() } = settings;
  if (!(timeout > 0)) throw new QlikError("usage", "timeout must be a number of milliseconds above 0.");
  warnOfInsecure(profile, settings.onInsecure);
  const observe = observerOf(settings, env, profile.server);
  const options = {
    ...clientOptions(profile, timeout, env),
    ...(retries !== undefined && { retries }),
    observe,
  };
  const store = tokenCache === "disk" ? createTokenFiles(tokenFolder(env, home)) : memoryOnly;
  const { onOpenSecret = (notice) => process.emitWarning(notice), keyring, showAddress } = settings;
  const anonymous = createClient(options);
  const tokens = createSignIn(profile, {
    ...{ anonymous, store, env, now: Date.now, keyring, showAddress },
    warn: onOpenSecret,
  });
  const permit = settings.permit ?? (settings.guard ?? refuseWhereKept)(profile);
  const client = createClient({
    ...options,
    tokens,
    limiter: limiterOf(profile, pace),
    ...(currentSignal && { currentSignal }),
    ...(permit && { permit }),
  });
  return { client, tokens };
}

/**
 * What a context says to everything that may change its tenant: a read-only one always, a protected one where nobody
 * is there to be asked.
 */
export function refuseChanges(
  context: string,
  kept: "read-only" | "protected" = "read-only",
): (request: HttpRequest) => never {
  return ({ operation, method, path }) => {
    const what = operation ?? `${method} ${path}`;
    throw new QlikError("read-only", `${what} was not sent: the context "${context}" is ${kept}.`, {
      remedy:
        "Use another context; or let it change the tenant this once: qlik --write, or connect({ write: true }).",
    });
  };
}

/** What a command says to them that was told to change nothing. */
export function refuseAnyChange({ operation, method, path }: HttpRequest): never {
  throw new QlikError(
    "read-only",
    `${operation ?? `${method} ${path}`} was not sent: --read-only was given.`,
    {
      remedy: "Leave --read-only out if the tenant is to be changed.",
    },
  );
}

function refuseWhereKept({ name, readOnly, protected: isProtected }: Profile) {
  const kept = readOnly ? "read-only" : isProtected ? "protected" : undefined;
  return kept && refuseChanges(name, kept);
}

function observerOf({ observe, log, onDeprecated = warn }: ConnectionSettings, env: Env, server: string) {
  const print =
    log ?? (env.QLIK_DEBUG === "http" ? (line: string) => console.error(`qlik: ${line}`) : undefined);
  const told = new Set<string>();
  return (event: HttpEvent) => {
    const line = print && describeEvent(event);
    if (line !== undefined) print?.(line);
    observe?.(event, server);
    if (event.kind !== "answer") return;
    const { operation } = event.request;
    // What the table knows is said when it is called.
    if (operation === undefined || told.has(operation) || findOperation(operation)?.deprecated) return;
    const notice = answeredNotice(operation, event.headers);
    if (notice === undefined) return;
    told.add(operation);
    onDeprecated(notice);
  };
}

const warnedOf = new Set<string>();

function warnOfInsecure(
  { server, insecure }: Profile,
  warnOf = (notice: string) => process.emitWarning(notice),
): void {
  const { protocol, hostname, host } = new URL(server);
  const isPlain = protocol === "http:";
  if (!insecure || (isPlain && isLoopback(hostname)) || warnedOf.has(server)) return;
  warnedOf.add(server);
  const what = isPlain
    ? `The connection to ${host} is not encrypted`
    : `The certificate of ${host} is not checked`;
  warnOf(`${what} (insecure): whoever stands between can read the token and all data.`);
}

function warn(notice: string): void {
  process.emitWarning(notice, "DeprecationWarning");
}

/** All connections of this process with the same credentials share one: the tenant counts them together. */
const limiters = new Map<string, RateLimiter>();

function limiterOf({ server, credentials, origin }: Profile, pace: boolean): RateLimiter {
  const key = tokenKey([server, JSON.stringify(credentials), dirname(origin), String(pace)]);
  const known = limiters.get(key);
  if (known) return known;
  const wait = (ms: number, signal: AbortSignal) => sleep(ms, undefined, { signal });
  const limiter = createRateLimiter({ now: () => performance.now(), wait, pace });
  limiters.set(key, limiter);
  return limiter;
}

/**
 * Tries whether a tenant answers at a server, without signing in.
 *
 * @throws {QlikError} `network` or `timeout` where nothing answers, `config` where it is a web site, `trust` where
 *   it sends on to another host.
 */
export async function probeServer(
  { server, insecure }: Pick<Profile, "server" | "insecure">,
  signal?: AbortSignal,
  env: Env = process.env,
): Promise<void> {
  const client = createClient(clientOptions({ server, insecure, headers: {} }, PROBE_TIMEOUT, env));
  try {
    await client.request({ method: "GET", path: "/.well-known/oauth-authorization-server", signal });
  } catch (error) {
    // What answers as an API is judged by the sign-in: a tenant may keep its metadata to itself.
    if (!(error instanceof ApiError) || error.code === "config") throw error;
  }
}

function clientOptions(profile: Pick<Profile, "server" | "insecure" | "headers">, timeout: number, env: Env) {
  return {
    server: profile.server,
    fetch: createTransport({ insecure: profile.insecure, env }),
    headers: profile.headers,
    userAgent: `qlik-toolkit/${version}`,
    apiVersion: API_VERSION,
    timeout,
  };
}
