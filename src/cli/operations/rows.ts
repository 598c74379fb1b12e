import { isRecord } from "../../output/records.ts";

/** What of an answer is a list, and what identifies a thing. Pure. */

const ID_KEYS = ["id", "_id", "ID", "qID", "guid", "resourceId", "key"];

/** What identifies a thing: its id, or the thing itself where it is a text; `undefined` where there is none. */
export function idOf(item: unknown, idKey?: string): string | undefined {
  if (typeof item === "string" || typeof item === "number") return String(item);
  if (!isRecord(item)) return undefined;
  // The id of what was made is at the end of where it is.
  const location = Object.keys(item).length === 1 ? item["location"] : undefined;
  if (typeof location === "string")
    return location
      .replace(/[?#].*$/, "")
      .split("/")
      .filter(Boolean)
      .at(-1);
  for (const holder of [item, item["attributes"], item["data"]]) {
    if (!isRecord(holder)) continue;
    for (const key of idKey === undefined ? ID_KEYS : [idKey, ...ID_KEYS]) {
      const id = holder[key];
      if (typeof id === "string" || typeof id === "number") return String(id);
    }
  }
  return undefined;
}

/** The items of an answer in one piece, where it is a list. */
export function itemsOf(answer: unknown, key: string | undefined): unknown[] | undefined {
  if (Array.isArray(answer)) return answer as unknown[];
  const items = key && isRecord(answer) ? answer[key] : undefined;
  return Array.isArray(items) ? (items as unknown[]) : undefined;
}
