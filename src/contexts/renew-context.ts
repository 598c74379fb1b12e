import { isDeepStrictEqual } from "node:util";

import { CREDENTIAL_KEYS, isAuthorization } from "./credentials.ts";
import { isRecord } from "./is-record.ts";
import { withDefaults } from "./merge-defaults.ts";
import { storedContextSchema, type Context } from "./schema.ts";
import { isForQlikCli } from "./server-type.ts";
import { storedForm } from "./stored-form.ts";

/** How to sign in, as the keys of a context. */
export type CredentialSettings = Pick<Context, (typeof CREDENTIAL_KEYS)[number]>;

export interface NewSettings {
  server: string;
  credentials: CredentialSettings;
  /** Accepts any TLS certificate from now on; otherwise that stays as it was. */
  insecure: boolean;
}

/**
 * A context with a new server and new credentials: what else it holds stays, but for what would contradict them or
 * is wrong. An empty value hides what the defaults say. Pure.
 *
 * @param own the context so far, as stored
 * @param defaults those of the store, under every context
 */
export function renewContext(
  own: Record<string, unknown> | undefined,
  defaults: Record<string, unknown>,
  { server, credentials, insecure }: NewSettings,
): Context {
  const kept: Record<string, unknown> = { ...own };
  const sameClient = isDeepStrictEqual(kept["oauth-client-id"], credentials["oauth-client-id"]);
  for (const key of ["server", ...CREDENTIAL_KEYS]) delete kept[key];
  // What another client may have is not what this one may.
  if (!sameClient) delete kept["oauth-scope"];
  if (isForQlikCli(kept)) delete kept["server-type"];
  if (isRecord(kept.headers)) {
    const others = Object.entries(kept.headers).filter(([name]) => !isAuthorization(name));
    kept.headers = Object.fromEntries(others);
    if (others.length === 0) delete kept.headers;
  }

  for (const key of wrongKeys(withDefaults(defaults, kept))) {
    // Nobody can tell what was meant; but whoever wrote one of these was being careful.
    if (key === "read-only" || key === "protected") kept[key] = true;
    else if (isWrong(key, defaults[key])) kept[key] = "";
    else delete kept[key];
  }
  const context = storedForm({
    ...(kept as Context),
    server,
    ...(insecure && { insecure }),
    ...credentials,
  });
  return { ...context, ...hidden(defaults, context) };
}

/** What hides those defaults that would contradict the context. */
function hidden(defaults: Record<string, unknown>, context: Context): Context {
  const result: Record<string, unknown> = {};
  for (const key of CREDENTIAL_KEYS) {
    if (defaults[key] !== undefined && context[key] === undefined) result[key] = "";
  }
  if (isForQlikCli({ ...defaults, ...context })) result["server-type"] = "cloud";
  const headers = Object.keys(isRecord(defaults.headers) ? defaults.headers : {});
  const others = headers.filter((name) => isAuthorization(name) && context.headers?.[name] === undefined);
  if (others.length === 0) return result;
  return {
    ...result,
    headers: { ...context.headers, ...Object.fromEntries(others.map((name) => [name, ""])) },
  };
}

function wrongKeys(settings: Record<string, unknown>): string[] {
  return Object.keys(settings).filter((key) => isWrong(key, settings[key]));
}

/** Whether the schema refuses a setting; one without a value is none. */
function isWrong(key: string, value: unknown): boolean {
  if (value === undefined || value === null || value === "") return false;
  return !storedContextSchema.safeParse({ [key]: value }).success;
}
