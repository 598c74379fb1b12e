import { createRequire } from "node:module";
import { homedir } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { dirname, join } from "node:path";
import { findOperation } from "./api/catalogue.ts";
import { answeredNotice, deprecationNotice } from "./api/deprecation.ts";
import { createQlik, type Qlik } from "./api/qlik.ts";
import { createApiKeySource } from "./auth/api-key.ts";
import { requestClientToken, type PostJson } from "./auth/client-credentials.ts";
import { createTokenFiles, tokenKey } from "./auth/token-files.ts";
import { createTokenSource, memoryOnly, type TokenStore } from "./auth/token-source.ts";
import type { Profile } from "./contexts/profile.ts";
import { resolveSecret, resolveValue, type Env } from "./contexts/secrets.ts";
import { stateFolder } from "./contexts/store.ts";
import { ApiError, QlikError } from "./errors.ts";
import { API_VERSION } from "./api/api-version.ts";
import { createClient } from "./http/client.ts";
import { describeEvent } from "./http/log.ts";
import { createRateLimiter, type RateLimiter } from "./http/rate-limiter.ts";
import { createTransport } from "./http/transport.ts";
import type { HttpClient, HttpEvent, HttpRequest, TokenSource } from "./http/types.ts";

/** The composition root: credentials -> token -> requests -> `qlik`. The only place that sees them all. */

const { version } = createRequire(import.meta.url)("../package.json") as { version: string };

/** The toolkit's version. */
export { version };

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
  /** Asked before a request that may change the tenant; rejects where it must not be sent. @default the context's `read-only` */
  permit?: (request: HttpRequest) => void | Promise<void>;
  /** Told what happens on the way of each request, those for tokens included. */
  observe?: (event: HttpEvent) => void;
  /** Told each line of a log of requests. @default none; lines on stderr where QLIK_DEBUG is `http` */
  log?: (line: string) => void;
  /** Signal of what is running just now: a REPL input that Ctrl-C cancels. */
  currentSignal?: () => AbortSignal | undefined;
  /** Told once of each deprecated operation that is called. @default a warning of the process */
  onDeprecated?: (notice: string) => void;
  /** Where references to variables are looked up. @default process.env */
  env?: Env;
  /** The user's home folder. @default the system's */
  home?: string;
}

/** The `qlik` object of one profile. Signs in at the first call. */
export function openConnection(profile: Profile, settings: ConnectionSettings = {}): Qlik {
  return createNotingQlik(openClient(profile, settings), settings);
}

/** The `qlik` of a client, which says once of each deprecated operation that it is. */
export function createNotingQlik(client: HttpClient, { onDeprecated = warn }: ConnectionSettings): Qlik {
  const told = new Set<string>();
  return createQlik(client, (operation) => {
    if (told.has(operation.name)) return;
    told.add(operation.name);
    onDeprecated(deprecationNotice(operation));
  });
}

/** The client of one profile, on which its `qlik` is built. */
export function openClient(profile: Profile, settings: ConnectionSettings = {}): HttpClient {
  const { timeout = DEFAULT_TIMEOUT, tokenCache = "disk", currentSignal, retries, pace = true } = settings;
  const { env = process.env, home = homedir() } = settings;
  if (!(timeout > 0)) throw new QlikError("usage", "timeout must be a number of milliseconds above 0.");
  const observe = observerOf(settings, env);
  const options = {
    ...clientOptions(profile, timeout),
    ...(retries !== undefined && { retries }),
    observe,
  };
  const store = tokenCache === "disk" ? createTokenFiles(join(stateFolder(env, home), "tokens")) : memoryOnly;
  const tokens = createTokens(profile, env, createClient(options), store);
  const permit = settings.permit ?? (profile.readOnly ? refuseChanges(profile.name) : undefined);
  return createClient({
    ...options,
    tokens,
    limiter: limiterOf(profile, pace),
    ...(currentSignal && { currentSignal }),
    ...(permit && { permit }),
  });
}

/** What a read-only context says to everything that may change its tenant. */
export function refuseChanges(context: string): (request: HttpRequest) => never {
  return ({ operation, method, path }) => {
    const what = operation ?? `${method} ${path}`;
    throw new QlikError("read-only", `${what} was not sent: the context "${context}" is read-only.`, {
      remedy: "Use another context, or take read-only out of this one.",
    });
  };
}

function observerOf({ observe, log, onDeprecated = warn }: ConnectionSettings, env: Env) {
  const print =
    log ?? (env.QLIK_DEBUG === "http" ? (line: string) => console.error(`qlik: ${line}`) : undefined);
  const told = new Set<string>();
  return (event: HttpEvent) => {
    const line = print && describeEvent(event);
    if (line !== undefined) print?.(line);
    observe?.(event);
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
): Promise<void> {
  const client = createClient(clientOptions({ server, insecure, headers: {} }, PROBE_TIMEOUT));
  try {
    await client.request({ method: "GET", path: "/.well-known/oauth-authorization-server", signal });
  } catch (error) {
    // What answers as an API is judged by the sign-in: a tenant may keep its metadata to itself.
    if (!(error instanceof ApiError) || error.code === "config") throw error;
  }
}

function clientOptions(profile: Pick<Profile, "server" | "insecure" | "headers">, timeout: number) {
  return {
    server: profile.server,
    fetch: createTransport({ insecure: profile.insecure }),
    headers: profile.headers,
    userAgent: `qlik-toolkit/${version}`,
    apiVersion: API_VERSION,
    timeout,
  };
}

/** Joins credentials and client; secrets are looked up when they are needed. */
function createTokens(profile: Profile, env: Env, anonymous: HttpClient, store: TokenStore): TokenSource {
  const { server, credentials, scope } = profile;
  const place = { env, contextName: profile.name, baseDir: dirname(profile.origin) };
  if (credentials.kind === "api-key") {
    const apiKey = once(() => resolveSecret(credentials.apiKey, { ...place, key: "api-key" }));
    return createApiKeySource(apiKey, server, Date.now);
  }
  // Looked up for each sign-in: one that was wrong may have been corrected since.
  const clientSecret = () =>
    resolveSecret(credentials.clientSecret, { ...place, key: "oauth-client-secret" });
  // Another secret, another token: a wrong one must not pass because a right one did before. Files and commands
  // are not asked for a token that is still good; where they are stands for what they hold.
  const { clientSecret: ref } = credentials;
  const secretMark = async () =>
    typeof ref === "string" || "env" in ref ? (await clientSecret()).reveal() : JSON.stringify(ref);
  const post: PostJson = async (path, body, signal) =>
    (await anonymous.request({ method: "POST", path, body, signal, operation: "sign-in", holdsSecret: true }))
      .data;
  const source = once(async () => {
    const clientId = await resolveValue(credentials.clientId, { ...place, key: "oauth-client-id" });
    return createTokenSource({
      key: tokenKey([server, clientId, scope ?? "", await secretMark()]),
      store,
      now: Date.now,
      acquire: async (signal) => {
        const secret = await clientSecret();
        return await requestClientToken(post, { clientId, clientSecret: secret, scope }, Date.now, signal);
      },
    });
  });
  return {
    get: async (signal) => (await source()).get(signal),
    renew: async (refused, signal) => (await source()).renew(refused, signal),
    refusal: () => ({
      message: "The tenant does not accept the token that it has just issued to this OAuth client.",
      remedy: "Ask a tenant admin whether the client is still allowed, or sign in again: qlik context init",
    }),
  };
}

/** Remembers the result, shares the attempt, and forgets a failure. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= work().catch((error: unknown) => {
      result = undefined;
      throw error;
    });
    return result;
  };
}
