import { isReference } from "./references.ts";
import type { Context } from "./schema.ts";

/**
 * A context as the user's store keeps it. An API key in clear becomes an `Authorization` header, which is how
 * qlik-cli keeps and finds it; a reference stays `api-key`, since qlik-cli does not resolve any.
 */
export function storedForm(context: Context): Context {
  const { "api-key": apiKey, ...rest } = context;
  // An empty one hides a key of the defaults.
  if (!apiKey || isReference(apiKey) || typeof apiKey !== "string") return context;
  const token = apiKey.trim().replace(/^Bearer\s+/i, "");
  return { ...rest, headers: { ...rest.headers, Authorization: `Bearer ${token}` } };
}
