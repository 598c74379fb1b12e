import { dirname } from "node:path";
import { createApiKeySource } from "../auth/api-key.ts";
import { refreshToken, signInInBrowser, type ShowAddress } from "../auth/browser.ts";
import { requestClientToken } from "../auth/client-credentials.ts";
import { requestUserToken } from "../auth/impersonation.ts";
import { SignInError } from "../auth/sign-in-error.ts";
import { tokenKey } from "../auth/token-files.ts";
import type { PostJson, TokenRequest } from "../auth/token-request.ts";
import { createTokenSource, type Token, type TokenStore } from "../auth/token-source.ts";
import { createProof } from "./proof.ts";
import type { Keyring } from "../contexts/keyring.ts";
import type { Credentials } from "../contexts/profile-credentials.ts";
import type { Profile } from "../contexts/profile.ts";
import { createLookup } from "../contexts/secret-lookup.ts";
import { resolveSecret, resolveValue, type Env, type ResolveOptions } from "../contexts/secrets.ts";
import { QlikError } from "../errors.ts";
import type { HttpClient, TokenSource } from "../http/types.ts";

/** What signing in touches of the world outside. */
export interface SignInOptions {
  /** A client without a token, for the sign-in itself. */
  anonymous: HttpClient;
  store: TokenStore;
  env: Env;
  now: () => number;
  /** Told of a secret that lies open. */
  warn?: ((message: string) => void) | undefined;
  /** @default the system's */
  keyring?: Keyring | undefined;
  /** Sends a person to the browser. Without it nobody is there to go. */
  showAddress?: ShowAddress | undefined;
}

/** Joins a profile's credentials and its client. Secrets are looked up when a token is needed, once. */
export function createSignIn(profile: Profile, options: SignInOptions): TokenSource {
  const { env, warn, keyring, now } = options;
  const { name, origin, server, credentials } = profile;
  const place = {
    ...{ env, contextName: name, baseDir: dirname(origin) },
    ...{ host: new URL(server).host, warn, keyring },
  };
  if (credentials.kind !== "api-key") return createOAuthSource(profile, credentials, place, options);
  const apiKey = createLookup((signal) =>
    resolveSecret(credentials.apiKey, { ...place, signal, key: "api-key" }),
  );
  return {
    ...createApiKeySource((signal) => apiKey.get(signal), server, now),
    async renew() {
      // It may be corrected where it is kept before the next call.
      apiKey.forget();
    },
  };
}

/**
 * The key of a profile's tokens in the store, as far as it can be told without asking a command or the keyring; none
 * for API keys, which are no tokens of ours.
 */
export async function storedTokenKey(profile: Profile, env: Env): Promise<string | undefined> {
  const { name, origin, server, credentials } = profile;
  if (credentials.kind === "api-key") return undefined;
  const { clientId } = credentials;
  if (typeof clientId === "object" && ("command" in clientId || "keyring" in clientId)) return undefined;
  const place = { env, contextName: name, baseDir: dirname(origin), host: new URL(server).host };
  const { signal } = new AbortController();
  try {
    const id = await resolveValue(clientId, { ...place, key: "oauth-client-id" });
    const proof = createProof(credentials, { place, audience: "", now: () => 0 });
    return keyOf(profile, credentials, id, await proof.mark(signal));
  } catch {
    // A variable that is not set now was another one then.
    return undefined;
  }
}

function keyOf({ server, scope }: Profile, credentials: OAuth, id: string, mark: string): string {
  return tokenKey([server, id, scope ?? "", mark, ...subjectOf(credentials)]);
}

type OAuth = Exclude<Credentials, { kind: "api-key" }>;

function createOAuthSource(
  profile: Profile,
  credentials: OAuth,
  place: Omit<ResolveOptions, "key">,
  { anonymous, store, now, showAddress }: SignInOptions,
): TokenSource {
  const { name, server, scope } = profile;
  const clientId = createLookup((signal) =>
    resolveValue(credentials.clientId, { ...place, signal, key: "oauth-client-id" }),
  );
  const proof = createProof(credentials, { place, audience: `${server}/oauth/token`, now });
  const post: PostJson = async (path, body, signal) =>
    (await anonymous.request({ method: "POST", path, body, signal, operation: "sign-in", holdsSecret: true }))
      .data;

  const acquire = async (request: TokenRequest, old: Token | undefined, signal: AbortSignal) => {
    if (credentials.kind === "oauth-m2m") return await requestClientToken(request, { scope }, signal);
    if (credentials.kind === "oauth-impersonation") {
      return await requestUserToken(request, { user: credentials.user, scope }, signal);
    }
    if (old?.refresh) {
      try {
        return await refreshToken(request, old.refresh, signal);
      } catch (error) {
        if (!(error instanceof SignInError) || showAddress === undefined) throw error;
      }
    }
    if (showAddress === undefined) throw nobodySignedIn(name);
    const { redirectUri } = credentials;
    return await signInInBrowser(request, { server, redirectUri, scope, show: showAddress }, signal);
  };

  const source = createLookup(async (signal) => {
    const id = await clientId.get(signal);
    return createTokenSource({
      key: keyOf(profile, credentials, id, await proof.mark(signal)),
      store,
      now,
      acquire: async (stop, old) => {
        try {
          return await acquire({ post, clientId: id, now, proof: () => proof.fields(id, stop) }, old, stop);
        } catch (error) {
          // A wrong one may be corrected before the next call.
          if (error instanceof SignInError) proof.forget();
          throw error;
        }
      },
    });
  });
  return {
    get: async (signal) => (await source.get(signal)).get(signal),
    renew: async (refused, signal) => (await source.get(signal)).renew(refused, signal),
    refusal: () => ({
      message: "The tenant does not accept the token that it has just issued to this OAuth client.",
      remedy: "Ask a tenant admin whether the client is still allowed, or sign in again: qlik context init",
    }),
  };
}

/** Whom the token stands for, as far as it is not the client itself. */
function subjectOf(credentials: OAuth): string[] {
  if (credentials.kind === "oauth-m2m") return [];
  return [
    credentials.kind,
    credentials.kind === "oauth-impersonation" ? JSON.stringify(credentials.user) : "",
  ];
}

function nobodySignedIn(context: string): QlikError {
  return new QlikError(
    "auth",
    `Nobody is signed in to context "${context}", and no browser is opened from here.`,
    {
      remedy: `Sign in once in a terminal: qlik user me --context ${context}`,
    },
  );
}
