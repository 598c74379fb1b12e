import { isQlikError } from "../errors.ts";
import { authorizationHeader, CREDENTIAL_KEYS, credentialsKind, RIVALS } from "./credentials.ts";
import { isRecord } from "./is-record.ts";
import { withDefaults } from "./merge-defaults.ts";
import { schemaProblems, showPath } from "./problems.ts";
import { variablesIn } from "./references.ts";
import { renewContext, type CredentialSettings } from "./renew-context.ts";
import { storedContextSchema, type Context } from "./schema.ts";
import { isForQlikCli } from "./server-type.ts";
import { normalizeServer } from "./server-url.ts";

/** What is to be different in a context, by key. An empty text or `false` takes the setting away. */
export type ContextChanges = { [Key in keyof Context]?: unknown };

/**
 * A context with some of its settings changed. Credentials of another kind take the place of those that it had; what
 * the file's defaults say is hidden where the change takes it away. Pure; what comes out may be wrong, see
 * {@link contextProblems}.
 *
 * @param own the context so far, as stored
 * @param defaults those of the store, under every context
 */
export function changeContext(
  own: Record<string, unknown> | undefined,
  defaults: Record<string, unknown>,
  { headers, ...changes }: ContextChanges,
): Context {
  const touchesCredentials = CREDENTIAL_KEYS.some((key) => Object.hasOwn(changes, key));
  // What qlik-cli has its own ways to sign in for is merged as it is.
  const renews = touchesCredentials && !isForQlikCli({ ...defaults, ...own, ...changes });
  const result: Record<string, unknown> = renews ? renewed(own, defaults, changes) : { ...own };
  for (const [key, value] of Object.entries(changes)) {
    if (!renews || !(CREDENTIAL_KEYS as readonly string[]).includes(key))
      put(result, key, value, defaults[key]);
  }
  if (isRecord(headers)) {
    const all: Record<string, unknown> = isRecord(result.headers) ? { ...result.headers } : {};
    const given = isRecord(defaults.headers) ? defaults.headers : {};
    for (const [name, value] of Object.entries(headers)) {
      const old = nameOf(all, name);
      if (old !== undefined && old !== name) delete all[old];
      const below = nameOf(given, name);
      put(all, value === "" ? (below ?? name) : name, value, below && given[below]);
    }
    if (Object.keys(all).length > 0) result.headers = all;
    else delete result.headers;
  }
  const { server } = result;
  if (typeof server === "string" && variablesIn(server).length === 0 && !isForQlikCli(result)) {
    result.server = origin(server, withDefaults(defaults, result).insecure === true);
  }
  return result;
}

/** All that is wrong with a context and the defaults under it, each as `key: what`. Empty where it can be used. */
export function contextProblems(context: unknown): string[] {
  if (!isRecord(context)) return ["is not a map of settings"];
  const settings = Object.fromEntries(
    Object.entries(context).filter(([, value]) => value !== "" && value !== null && value !== undefined),
  );
  const { error } = storedContextSchema.safeParse(settings);
  const problems = schemaProblems(error?.issues ?? []).map(
    ({ path, message }) => `${showPath(path)}: ${message}`,
  );
  const { server } = settings;
  if (server === undefined) problems.push("server: is missing");
  if (isForQlikCli(settings)) return problems;
  if (typeof server === "string" && variablesIn(server).length === 0) {
    try {
      normalizeServer(server, { insecure: settings.insecure === true });
    } catch (wrong) {
      if (!isQlikError(wrong)) throw wrong;
      problems.push(`server: ${wrong.message} ${wrong.remedy ?? ""}`.trim());
    }
  }
  // Of what is wrong itself, nobody can tell what it amounts to.
  if (error) return problems;
  const credentials = credentialsKind(settings as Context);
  return "problem" in credentials ? [...problems, credentials.problem] : problems;
}

function renewed(
  own: Record<string, unknown> | undefined,
  defaults: Record<string, unknown>,
  changes: ContextChanges,
): Context {
  const given = CREDENTIAL_KEYS.filter((key) => changes[key] !== undefined && changes[key] !== "");
  const before = credentialsOf(withDefaults<Record<string, unknown>>(defaults, own ?? {}));
  for (const key of CREDENTIAL_KEYS) {
    const isOther =
      given.length > 0 &&
      (key === "api-key" ? !given.includes(key) : given.every((one) => one === "api-key"));
    const rival = RIVALS.find((pair) => pair.some((one) => one === key))?.find((one) => one !== key);
    if (isOther || (rival && given.includes(rival) && !given.includes(key))) delete before[key];
  }
  // An id belongs to one private key.
  if (before["oauth-private-key"] === undefined && !given.includes("oauth-private-key"))
    delete before["oauth-key-id"];
  for (const key of CREDENTIAL_KEYS) if (changes[key] === "") delete before[key];
  const credentials = {
    ...before,
    ...Object.fromEntries(given.map((key) => [key, changes[key]])),
  } as CredentialSettings;
  return renewContext(own, defaults, { server: own?.server as string, credentials, insecure: false });
}

/** Those that are not empty, also an API key where qlik-cli keeps it. */
function credentialsOf(context: Record<string, unknown>): Record<string, unknown> {
  const found = CREDENTIAL_KEYS.filter((key) => context[key] !== undefined && context[key] !== "");
  const result: Record<string, unknown> = Object.fromEntries(found.map((key) => [key, context[key]]));
  const headers = isRecord(context.headers) ? context.headers : {};
  const value = headers[authorizationHeader(headers) ?? ""];
  if (typeof value === "string") result["api-key"] ??= value.replace(/^\s*Bearer\s+/i, "");
  return result;
}

function put(settings: Record<string, unknown>, key: string, value: unknown, below: unknown): void {
  const isGone = value === "" || value === false;
  if (isGone && (below === undefined || below === value)) delete settings[key];
  else settings[key] = value;
}

/** A header's name as it is spelt there. */
function nameOf(headers: Record<string, unknown>, name: string): string | undefined {
  return Object.keys(headers).find((one) => one.toLowerCase() === name.toLowerCase());
}

/** The tenant's origin; what is none is left, to be found wrong. */
function origin(server: string, insecure: boolean): string {
  try {
    return normalizeServer(server, { insecure });
  } catch (error) {
    if (!isQlikError(error)) throw error;
    return server;
  }
}
