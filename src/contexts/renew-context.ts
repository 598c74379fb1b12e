import { isAuthorization } from "./credentials.ts";
import { isRecord } from "./is-record.ts";
import { withDefaults } from "./merge-defaults.ts";
import type { DirectCredentials } from "./profile.ts";
import { asLiteral } from "./references.ts";
import { isForQlikCli, storedContextSchema, type Context } from "./schema.ts";
import { storedForm } from "./stored-form.ts";

export interface NewSettings {
  server: string;
  credentials: DirectCredentials;
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
  for (const key of ["server", "api-key", "oauth-client-id", "oauth-client-secret", "oauth-scope"]) {
    delete kept[key];
  }
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
    ...("apiKey" in credentials
      ? { "api-key": asLiteral(credentials.apiKey) }
      : {
          "oauth-client-id": asLiteral(credentials.clientId),
          "oauth-client-secret": asLiteral(credentials.clientSecret),
        }),
  });
  return { ...context, ...hidden(defaults, context) };
}

/** What hides those defaults that would contradict the context. */
function hidden(defaults: Record<string, unknown>, context: Context): Context {
  const result: Context = {};
  for (const key of ["api-key", "oauth-client-id", "oauth-client-secret"] as const) {
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
