import { isRecord } from "./is-record.ts";
import type { KeyringEntry } from "./keyring.ts";
import { withDefaults } from "./merge-defaults.ts";
import { variablesIn, REFERENCE_KEYS } from "./references.ts";
import { normalizeServer } from "./server-url.ts";

/** The name under which a context keeps its secret in the keyring. */
export function keyringName(context: unknown): string | undefined {
  if (!isRecord(context)) return undefined;
  for (const key of REFERENCE_KEYS) {
    const ref = context[key];
    if (isRecord(ref) && typeof ref.keyring === "string") return ref.keyring;
  }
  return undefined;
}

/** The entry of the keyring that a stored context refers to, as far as that can be told without resolving anything. */
export function keyringEntryOf(own: unknown, defaults: Record<string, unknown>): KeyringEntry | undefined {
  if (!isRecord(own)) return undefined;
  const { server, insecure, ...context } = withDefaults<Record<string, unknown>>(defaults, own);
  const name = keyringName(context);
  if (name === undefined || typeof server !== "string" || variablesIn(name + server).length > 0)
    return undefined;
  try {
    return { host: new URL(normalizeServer(server, { insecure: insecure === true })).host, name };
  } catch {
    return undefined;
  }
}
