import type { Secret } from "../redact.ts";
import { jwtExpiry } from "./jwt.ts";

/**
 * An API key is its own token and cannot be renewed.
 *
 * @param apiKey gets the key, when it is needed
 * @param server origin of the tenant, for the link to where keys are made
 */
export function createApiKeySource(
  apiKey: (signal?: AbortSignal) => Promise<Secret>,
  server: string,
  now: () => number,
) {
  return {
    get: apiKey,
    renew: () => Promise.resolve(undefined),
    refusal(refused: { reveal(): string }, reasons: string) {
      const expiry = jwtExpiry(refused.reveal());
      const past = expiry !== undefined && expiry <= now();
      const date = past ? `, on ${new Date(expiry).toISOString().slice(0, 10)}` : "";
      return {
        message:
          past || /\bexpired\b/i.test(reasons)
            ? `The API key has expired${date}.`
            : "The tenant does not accept the API key: it is mistyped, expired or revoked, or of another tenant.",
        remedy: `Make a new one at ${server}/settings/api-keys, then: qlik context init`,
      };
    },
  };
}
