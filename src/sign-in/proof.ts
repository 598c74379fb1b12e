import { randomUUID } from "node:crypto";
import { assertionFields, readPrivateKey, signAssertion } from "../auth/private-key.ts";
import type { OAuthClient } from "../contexts/profile-credentials.ts";
import type { SecretRef } from "../contexts/references.ts";
import { createLookup } from "../contexts/secret-lookup.ts";
import { resolvePrivateKey, resolveSecret, type ResolveOptions } from "../contexts/secrets.ts";

/** What an OAuth client proves itself with: a secret, a private key, or nothing. */
export interface Proof {
  /** As fields of a token request. */
  fields(clientId: string, signal: AbortSignal): Promise<Record<string, string>>;
  /**
   * What names it in a token's key. Another secret, another token: a wrong one must not pass because a right one did
   * before. But files, commands and the keyring are not asked for a token that is still good: where the secret is
   * stands for what it is.
   */
  mark(signal: AbortSignal): Promise<string>;
  /** The tenant did not take it: it is looked up again for the next request. */
  forget: () => void;
}

export interface ProofOptions {
  place: Omit<ResolveOptions, "key">;
  /** The URL that an assertion is for. */
  audience: string;
  now: () => number;
}

/** Looks the secret up when it is first needed. */
export function createProof(
  { clientSecret, privateKey, keyId }: OAuthClient,
  { place, audience, now }: ProofOptions,
): Proof {
  if (clientSecret !== undefined) {
    const secret = createLookup((signal) =>
      resolveSecret(clientSecret, { ...place, signal, key: "oauth-client-secret" }),
    );
    return {
      fields: async (_id, signal) => ({ client_secret: (await secret.get(signal)).reveal() }),
      mark: (signal) => markOf(clientSecret, async () => (await secret.get(signal)).reveal()),
      forget: secret.forget,
    };
  }
  if (privateKey === undefined) {
    return { fields: () => Promise.resolve({}), mark: () => Promise.resolve(""), forget: () => {} };
  }
  const text = createLookup((signal) =>
    resolvePrivateKey(privateKey, { ...place, signal, key: "oauth-private-key" }),
  );
  return {
    async fields(clientId, signal) {
      const key = readPrivateKey(await text.get(signal));
      const assertion = { clientId, audience, keyId, id: randomUUID(), now: now() };
      return assertionFields(signAssertion(key, assertion));
    },
    mark: (signal) => markOf(privateKey, async () => (await text.get(signal)).reveal()),
    forget: text.forget,
  };
}

async function markOf(ref: SecretRef, reveal: () => Promise<string>): Promise<string> {
  return typeof ref === "string" || "env" in ref ? await reveal() : JSON.stringify(ref);
}
