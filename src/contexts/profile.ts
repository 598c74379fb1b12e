import { QlikError } from "../errors.ts";
import { rememberSecret } from "../redact.ts";
import { authorizationHeader, credentialsKind } from "./credentials.ts";
import { isRecord } from "./merge-defaults.ts";
import { schemaProblems, showPath } from "./problems.ts";
import { isSecretHeader, type SecretRef } from "./references.ts";
import { storedContextSchema, type Context } from "./schema.ts";
import { resolveText, type Env } from "./secrets.ts";
import { normalizeServer } from "./server-url.ts";

/** Credentials by kind, their secrets not yet resolved. */
export type Credentials =
  | { kind: "api-key"; apiKey: SecretRef }
  | { kind: "oauth-m2m"; clientId: SecretRef; clientSecret: SecretRef };

/** A context that is ready to connect with. */
export interface Profile {
  name: string;
  /** Where it comes from: the path of the store, or `environment`. */
  origin: string;
  /** The tenant's origin, such as `https://acme.eu.qlikcloud.com`. */
  server: string;
  /** Accepts any TLS certificate. */
  insecure: boolean;
  /** Refuses whatever changes the tenant. */
  readOnly: boolean;
  /** Asks before whatever changes the tenant. */
  protected: boolean;
  /** Sent with every request; never `Authorization`. */
  headers: Record<string, string>;
  /** OAuth scopes, separated by blanks. */
  scope?: string;
  credentials: Credentials;
}

/**
 * The profile of a context as it is stored, which may be wrong or from another tool.
 *
 * @param origin where the context comes from, for the errors
 * @throws {@link QlikError} `config` listing all that is wrong with this context, or where its server type is not
 * Qlik Cloud; `secret` where its server, scope or headers refer to a variable that is not set.
 */
export function toProfile(name: string, context: unknown, origin: string, env: Env): Profile {
  const checked = checkContext(name, context, origin);
  const type = checked["server-type"];
  if (type === "windows" || type === "engine") {
    throw new QlikError(
      "config",
      `Context "${name}" is for server type ${type}, not supported by this toolkit.`,
      {
        remedy: "Use qlik-cli for it, or another context.",
      },
    );
  }
  const text = (value: string, key: string): string => resolveText(value, { env, contextName: name, key });
  const { server = "", headers = {}, "oauth-scope": scope } = checked;
  const credentials = credentialsOf(checked, (problem) => wrongContext(name, origin, [problem]));

  return {
    name,
    origin,
    server: serverOf(text(server, "server"), name, origin),
    insecure: checked.insecure ?? false,
    readOnly: checked["read-only"] ?? false,
    protected: checked.protected ?? false,
    headers: otherHeaders(headers, text),
    ...(scope !== undefined && { scope: text(scope, "oauth-scope") }),
    credentials,
  };
}

function checkContext(name: string, context: unknown, origin: string): Context {
  // Other tools write keys without a value where there is none.
  const settings = isRecord(context)
    ? Object.fromEntries(Object.entries(context).filter(([, value]) => value !== null && value !== ""))
    : context;
  const { data, error } = storedContextSchema.safeParse(settings);
  const problems = schemaProblems(error?.issues ?? []).map(({ path, message }) =>
    `${showPath(path)} ${message}`.trim(),
  );
  if (isRecord(settings) && settings.server === undefined) problems.unshift("has no server");
  if (data === undefined || problems.length > 0) throw wrongContext(name, origin, problems);
  return data;
}

function credentialsOf(context: Context, wrong: (problem: string) => QlikError): Credentials {
  const found = credentialsKind(context);
  if ("problem" in found) throw wrong(found.problem);
  if (found.kind === "oauth-m2m") {
    const { "oauth-client-id": clientId = "", "oauth-client-secret": clientSecret = "" } = context;
    return { kind: "oauth-m2m", clientId, clientSecret };
  }
  const key = context["api-key"];
  if (typeof key === "string") return { kind: "api-key", apiKey: key.replace(/^\s*Bearer\s+/i, "") };
  if (key !== undefined) return { kind: "api-key", apiKey: key };
  const header = authorizationHeader(context.headers) ?? "";
  const apiKey = /^\s*Bearer\s+(\S.*)$/i.exec(context.headers?.[header] ?? "")?.[1];
  if (apiKey === undefined) throw wrong(`headers.${header} is not of the form "Bearer <API key>"`);
  return { kind: "api-key", apiKey };
}

function otherHeaders(
  headers: Record<string, string>,
  text: (value: string, key: string) => string,
): Record<string, string> {
  const authorization = authorizationHeader(headers);
  const others = Object.entries(headers).filter(([header]) => header !== authorization);
  return Object.fromEntries(
    others.map(([header, value]) => {
      const resolved = text(value, `headers.${header}`);
      if (isSecretHeader(header)) rememberSecret(resolved);
      return [header, resolved];
    }),
  );
}

function serverOf(server: string, name: string, origin: string): string {
  try {
    return normalizeServer(server);
  } catch (error) {
    if (!(error instanceof QlikError)) throw error;
    const { remedy } = error;
    throw new QlikError(
      "config",
      `Context "${name}" (${origin}): server: ${error.message}`,
      remedy ? { remedy } : {},
    );
  }
}

function wrongContext(name: string, origin: string, problems: string[]): QlikError {
  return new QlikError("config", `Context "${name}" (${origin}): ${problems.join("; ")}.`, {
    remedy: `Correct it in the file, or make it again with \`qlik context init ${name}\`.`,
  });
}
