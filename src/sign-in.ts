import { dirname } from "node:path";
import { createApiKeySource } from "./auth/api-key.ts";
import { requestClientToken, type PostJson } from "./auth/client-credentials.ts";
import { SignInError } from "./auth/sign-in-error.ts";
import { tokenKey } from "./auth/token-files.ts";
import { createTokenSource, type TokenStore } from "./auth/token-source.ts";
import type { Keyring } from "./contexts/keyring.ts";
import type { Profile } from "./contexts/profile.ts";
import { createLookup } from "./contexts/secret-lookup.ts";
import type { SecretRef } from "./contexts/references.ts";
import { resolveSecret, resolveValue, type Env } from "./contexts/secrets.ts";
import type { HttpClient, TokenSource } from "./http/types.ts";

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
}

/** Joins a profile's credentials and its client. Secrets are looked up when a token is needed, once. */
export function createSignIn(profile: Profile, options: SignInOptions): TokenSource {
  const { anonymous, store, env, now, warn, keyring } = options;
  const { server, credentials, scope } = profile;
  const place = {
    ...{ env, contextName: profile.name, baseDir: dirname(profile.origin) },
    ...{ host: new URL(server).host, warn, keyring },
  };
  if (credentials.kind === "api-key") {
    const apiKey = createLookup((signal) =>
      resolveSecret(credentials.apiKey, { ...place, signal, key: "api-key" }),
    );
    const source = createApiKeySource((signal) => apiKey.get(signal), server, now);
    return {
      ...source,
      async renew() {
        // It may be corrected where it is kept before the next call.
        apiKey.forget();
      },
    };
  }

  const { clientId: idRef, clientSecret: secretRef } = credentials;
  const clientId = createLookup((signal) =>
    resolveValue(idRef, { ...place, signal, key: "oauth-client-id" }),
  );
  const clientSecret = createLookup((signal) =>
    resolveSecret(secretRef, { ...place, signal, key: "oauth-client-secret" }),
  );
  const post: PostJson = async (path, body, signal) =>
    (await anonymous.request({ method: "POST", path, body, signal, operation: "sign-in", holdsSecret: true }))
      .data;
  const source = createLookup(async (signal) => {
    const id = await clientId.get(signal);
    const mark = await secretMark(secretRef, async () => (await clientSecret.get(signal)).reveal());
    return createTokenSource({
      key: tokenKey([server, id, scope ?? "", mark]),
      store,
      now,
      acquire: async (stop) => {
        const secret = await clientSecret.get(stop);
        try {
          return await requestClientToken(post, { clientId: id, clientSecret: secret, scope }, now, stop);
        } catch (error) {
          // A wrong one may be corrected before the next call.
          if (error instanceof SignInError) clientSecret.forget();
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

/**
 * What names a secret in a token's key. Another secret, another token: a wrong one must not pass because a right one
 * did before. But files, commands and the keyring are not asked for a token that is still good: where the secret is
 * stands for what it is.
 */
async function secretMark(ref: SecretRef, reveal: () => Promise<string>): Promise<string> {
  return typeof ref === "string" || "env" in ref ? await reveal() : JSON.stringify(ref);
}
