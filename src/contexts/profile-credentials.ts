import { rememberSecret } from "../redact.ts";
import { authorizationHeader, credentialsKind } from "./credentials.ts";
import { asLiteral, expandReferences, type SecretRef } from "./references.ts";
import type { Context } from "./schema.ts";
import type { UserLookup } from "./user-lookup.ts";
import type { Env } from "./secrets.ts";

/** An OAuth client and what it proves itself with, where it is not a public one. */
export interface OAuthClient {
  clientId: SecretRef;
  clientSecret?: SecretRef;
  /** Signs in with a JWT that it signs. */
  privateKey?: SecretRef;
  /** The id of the private key's public half. */
  keyId?: string;
}

/** Credentials by kind, their secrets not yet resolved. */
export type Credentials =
  | { kind: "api-key"; apiKey: SecretRef }
  | ({ kind: "oauth-m2m" } & OAuthClient)
  | ({ kind: "oauth-impersonation"; user: UserLookup } & OAuthClient)
  | ({ kind: "oauth-browser"; redirectUri: string } & OAuthClient);

/** Credentials as they are, in no file. */
export type DirectCredentials = { apiKey: string } | { clientId: string; clientSecret: string };

/** Credentials that no file holds, as if one did. */
export function fromDirect(credentials: DirectCredentials): Credentials {
  if ("apiKey" in credentials) return { kind: "api-key", apiKey: asLiteral(credentials.apiKey) };
  const { clientId, clientSecret } = credentials;
  return { kind: "oauth-m2m", clientId: asLiteral(clientId), clientSecret: asLiteral(clientSecret) };
}

/**
 * The credentials of a checked context.
 *
 * @param text resolves the references in a setting that is no secret
 * @returns or what is wrong with them, as the end of a sentence that begins with the context's name
 * @internal its types are zod's, which who uses the package need not have
 */
export function fromContext(
  context: Context,
  text: (value: string, key: string) => string,
): Credentials | { problem: string } {
  const found = credentialsKind(context);
  if ("problem" in found) return found;
  if (found.kind === "api-key") return apiKeyOf(context);
  const client = clientOf(context, text);
  if (found.kind === "oauth-impersonation") {
    const [field, user] = Object.entries(context["oauth-impersonate"]!)[0]!;
    return {
      kind: found.kind,
      ...client,
      user: { [field]: text(user, `oauth-impersonate.${field}`) } as UserLookup,
    };
  }
  if (found.kind === "oauth-m2m") return { kind: found.kind, ...client };
  const redirectUri = text(context["oauth-redirect-uri"]!, "oauth-redirect-uri");
  return { kind: found.kind, ...client, redirectUri };
}

function clientOf(context: Context, text: (value: string, key: string) => string): OAuthClient {
  const {
    "oauth-client-id": clientId = "",
    "oauth-client-secret": clientSecret,
    "oauth-private-key": privateKey,
    "oauth-key-id": keyId,
  } = context;
  return {
    clientId,
    ...(clientSecret !== undefined && { clientSecret }),
    ...(privateKey !== undefined && { privateKey }),
    ...(keyId !== undefined && { keyId: text(keyId, "oauth-key-id") }),
  };
}

function apiKeyOf(context: Context): Credentials | { problem: string } {
  const key = context["api-key"];
  if (typeof key === "string") return { kind: "api-key", apiKey: key.replace(/^\s*Bearer\s+/i, "") };
  if (key !== undefined) return { kind: "api-key", apiKey: key };
  const header = authorizationHeader(context.headers) ?? "";
  const apiKey = /^\s*Bearer\s+(\S.*)$/i.exec(context.headers?.[header] ?? "")?.[1];
  if (apiKey === undefined) return { problem: `headers.${header} is not of the form "Bearer <API key>"` };
  return { kind: "api-key", apiKey };
}

/**
 * Makes known what the secrets will be, as far as that can be told without reading a file, running a command or asking
 * the keyring: they must not be shown before the first sign-in either.
 */
export function rememberCredentials(credentials: Credentials, env: Env): void {
  const refs =
    credentials.kind === "api-key"
      ? [credentials.apiKey]
      : [credentials.clientSecret, credentials.privateKey];
  for (const ref of refs) {
    if (typeof ref === "string") rememberSecret(expandReferences(ref, (name) => env[name] ?? ""));
    else if (ref !== undefined && "env" in ref) rememberSecret(env[ref.env] ?? "");
  }
}
