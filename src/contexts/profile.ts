import { QlikError } from "../errors.ts";
import { rememberSecret } from "../redact.ts";
import type { Checked } from "./checked.ts";
import { isAuthorization } from "./credentials.ts";
import { isRecord } from "./is-record.ts";
import { schemaProblems, showPath } from "./problems.ts";
import {
  fromContext,
  fromDirect,
  rememberCredentials,
  type Credentials,
  type DirectCredentials,
} from "./profile-credentials.ts";
import { redirectProblem } from "./redirect-uri.ts";
import { isSecretHeader } from "./references.ts";
import { storedContextSchema, type Context } from "./schema.ts";
import { isForQlikCli } from "./server-type.ts";
import { resolveText, type Env } from "./secrets.ts";
import { normalizeServer } from "./server-url.ts";
import { shellWord } from "../shell-word.ts";

/** A context that is ready to connect with. */
export interface Profile {
  name: string;
  /** Where it comes from: the path of the store, `environment` or `connect()`. */
  origin: string;
  /** The tenant's origin, such as `https://acme.eu.qlikcloud.com`. */
  server: string;
  /** Accepts any TLS certificate. */
  insecure: boolean;
  /** Refuses whatever changes the tenant. */
  readOnly: boolean;
  /** Shown in red in the console's prompt, as a warning. */
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
 * @param before what has been checked before
 * @throws {@link QlikError} `config` listing all that is wrong with this context, or where its server type is not
 * Qlik Cloud; `secret` where its server, scope or headers refer to a variable that is not set.
 */
export function toProfile(
  name: string,
  context: unknown,
  origin: string,
  env: Env,
  before?: Checked,
): Profile {
  const checked = checkContext(name, context, origin, before);
  if (isForQlikCli(checked)) {
    const type = checked["server-type"];
    const message = `Context "${name}" is for server type ${type}, not supported by this toolkit.`;
    throw new QlikError("config", message, { remedy: "Use qlik-cli for it, or another context." });
  }
  const text = (value: string, key: string): string => resolveText(value, { env, contextName: name, key });
  const { server = "", headers = {}, "oauth-scope": scope } = checked;
  const credentials = fromContext(checked, text);
  if ("problem" in credentials) throw wrongContext(name, origin, [credentials.problem]);
  // Before anything that may fail and say why.
  rememberCredentials(credentials, env);
  const redirect =
    credentials.kind === "oauth-browser" ? redirectProblem(credentials.redirectUri) : undefined;
  if (redirect !== undefined) throw wrongContext(name, origin, [`oauth-redirect-uri ${redirect}`]);

  return makeProfile({
    name,
    origin,
    server: serverOf(text(server, "server"), name, origin, checked.insecure ?? false),
    insecure: checked.insecure,
    readOnly: checked["read-only"],
    protected: checked.protected,
    headers: otherHeaders(headers, text),
    scope: scope === undefined ? undefined : text(scope, "oauth-scope"),
    credentials,
  });
}

/** A profile that no file holds. @throws {@link QlikError} `config` when `server` is not a tenant's URL. */
export function directProfile(
  server: string,
  credentials: DirectCredentials,
  { name, scope }: { name?: string; scope?: string | undefined } = {},
): Profile {
  const origin = normalizeServer(server);
  rememberSecret("apiKey" in credentials ? credentials.apiKey : credentials.clientSecret);
  return makeProfile({
    name: name ?? new URL(origin).hostname,
    origin: "connect()",
    server: origin,
    scope,
    credentials: fromDirect(credentials),
  });
}

type Made = Pick<Profile, "name" | "origin" | "server" | "credentials"> & {
  [Key in "insecure" | "readOnly" | "protected" | "headers" | "scope"]?: Profile[Key] | undefined;
};

/** A profile with what it does not say left at its default. */
export function makeProfile({ name, origin, server, credentials, scope, ...given }: Made): Profile {
  return {
    name,
    origin,
    server,
    insecure: given.insecure ?? false,
    readOnly: given.readOnly ?? false,
    protected: given.protected ?? false,
    headers: given.headers ?? {},
    ...(scope !== undefined && { scope }),
    credentials,
  };
}

function checkContext(name: string, context: unknown, origin: string, before?: Checked): Context {
  // Other tools write keys without a value where there is none.
  const settings = isRecord(context)
    ? Object.fromEntries(Object.entries(context).filter(([, value]) => value !== null && value !== ""))
    : context;
  const check = (): true => {
    const problems = schemaProblems(storedContextSchema.safeParse(settings).error?.issues ?? []).map(
      ({ path, message }) => `${showPath(path)} ${message}`.trim(),
    );
    if (isRecord(settings) && settings.server === undefined) problems.unshift("has no server");
    if (problems.length > 0) throw wrongContext(name, origin, problems);
    return true;
  };
  // Only that it is right is kept: there may be a secret in it.
  if (before) before.recall(JSON.stringify(settings), check);
  else check();
  return settings as Context;
}

function otherHeaders(
  headers: Record<string, string>,
  text: (value: string, key: string) => string,
): Record<string, string> {
  const others = Object.entries(headers).filter(([header]) => !isAuthorization(header));
  return Object.fromEntries(
    others.map(([header, value]) => {
      const resolved = text(value, `headers.${header}`);
      if (isSecretHeader(header)) rememberSecret(resolved);
      return [header, resolved];
    }),
  );
}

function serverOf(server: string, name: string, origin: string, insecure: boolean): string {
  try {
    return normalizeServer(server, { insecure });
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
    remedy: `Correct it in the file, or make it again with \`qlik context init ${shellWord(name)}\`.`,
  });
}
