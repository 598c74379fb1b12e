import { keyringFailure, keyringWorks, type KeyringEntry } from "../contexts/keyring.ts";
import { expandReferences, isReference } from "../contexts/references.ts";
import type { CredentialSettings } from "../contexts/renew-context.ts";
import { say, type Io } from "./io.ts";
import type { Prompt } from "./prompt.ts";

const SECRETS = { "api-key": "API key", "oauth-client-secret": "client secret" } as const;

/**
 * Offers to keep a context's secret in the system's keyring instead of its file, where there is a keyring that works
 * and somebody to ask.
 *
 * @param credentials with the secret in clear
 * @param entry where it goes: by the host of the tenant and, as a rule, the context's name
 * @returns the same, or with a reference in place of the secret
 */
export async function offerKeyring(
  credentials: CredentialSettings,
  entry: KeyringEntry,
  { prompt, io }: { prompt: Prompt; io: Io },
): Promise<CredentialSettings> {
  const key = (["api-key", "oauth-client-secret"] as const).find((one) => credentials[one] !== undefined);
  const secret = key && credentials[key];
  if (typeof secret !== "string" || isReference(secret) || !io.keyring || !io.stdin.isTTY) return credentials;
  if (!(await keyringWorks(io.keyring, prompt.interrupted))) return credentials;
  const question = `Keep the ${SECRETS[key!]} in the system's keyring rather than in a file? (qlik-cli cannot read it there.)`;
  if (!(await prompt.confirm(question, true))) return credentials;
  try {
    await io.keyring.write(
      entry,
      expandReferences(secret, () => ""),
      prompt.interrupted,
    );
  } catch (error) {
    prompt.interrupted.throwIfAborted();
    say(
      io,
      `The keyring did not take it: ${keyringFailure(error)}. It stays in the file, which only you can read.`,
    );
    return credentials;
  }
  return { ...credentials, [key!]: { keyring: entry.name } };
}
