import { isRecord } from "./is-record.ts";
import { isSecretHeader, showSecret } from "./references.ts";

/**
 * Whether a setting of a context holds a secret, by its key. Other tools and later versions have secrets of their
 * own: what sounds like one is one.
 */
export function isSecretKey(key: string): boolean {
  // The name of a key, as anybody may know it who checks a signature.
  if (key === "oauth-key-id") return false;
  return /passw|passphrase|credential/i.test(key) || isSecretHeader(key);
}

/**
 * A setting for people: secrets as references, or `[redacted]`; whatever else as it is. Never throws, since the user's
 * store may hold anything.
 *
 * @param key of the setting, `headers.cookie` for one header
 */
export function showSetting(key: string, value: unknown): unknown {
  if (value === undefined || value === null || value === "") return value;
  // A header's name counts, and that of a key inside another tool's map.
  if (isSecretKey(key.replace(/^headers\./, ""))) return showSecret(value);
  if (key === "headers" && !isRecord(value)) return "[redacted]";
  if (key === "oauth-client-id" && isRecord(value)) return showSecret(value);
  if (Array.isArray(value)) return value.map((item) => showSetting(key, item));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([inner, item]) => [inner, showSetting(inner, item)]));
}
