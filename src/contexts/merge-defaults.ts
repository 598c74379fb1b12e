import { isRecord } from "./is-record.ts";
import type { Context } from "./schema.ts";

/** A context with the file's defaults under it; of headers, each by its name. Neither argument is changed. */
export function withDefaults<T extends Context | Record<string, unknown>>(
  defaults: T | undefined,
  context: T,
): T {
  const merged: T = { ...defaults, ...context };
  if (isRecord(defaults?.headers) && isRecord(context.headers)) {
    merged.headers = { ...defaults.headers, ...context.headers } as Record<string, string>;
  }
  return merged;
}
