import { createHash } from "node:crypto";

import { isRecord } from "./is-record.ts";

/** Tells whether the settings of a context have changed: whatever their order, as qlik-cli sorts them. */
export function fingerprint(settings: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(sorted(settings)) ?? "")
    .digest("hex");
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => [key, sorted(item)]);
}
