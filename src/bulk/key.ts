import { createHash } from "node:crypto";
import { isRecord } from "../output/records.ts";

/** What an item is known by from run to run: a text or a number by itself, a thing by its `id`, all else by its content. Pure. */
export function keyOf(item: unknown): string {
  if (typeof item === "string" && item !== "" && item.length <= LONGEST) return item;
  if (typeof item === "number" || typeof item === "bigint") return String(item);
  const id = isRecord(item) ? item["id"] : undefined;
  if ((typeof id === "string" && id !== "" && id.length <= LONGEST) || typeof id === "number")
    return String(id);
  return hashOf(item);
}

/** Longer ones are kept as a hash. */
const LONGEST = 100;

/** The same for the same content, whatever the order of its fields. */
export function hashOf(value: unknown): string {
  const text = JSON.stringify(value, (_, inner: unknown) => (isRecord(inner) ? sorted(inner) : inner));
  return createHash("sha256")
    .update(text ?? String(value))
    .digest("base64url")
    .slice(0, 22);
}

function sorted(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
