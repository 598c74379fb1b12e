import { nearest } from "../nearest.ts";
import { hasPath, isRecord, keysOf } from "./records.ts";

/** Among the first ones, a mistyped field's neighbour is found. */
const LOOKED_AT = 20;

/** How the items are called where only those are at hand. */
export const FIRST_PAGE = "item of the first page";

/**
 * A line for each field that none of the items has, with what may be meant. An item may lack what others have: it is no
 * error. Pure.
 *
 * @param which how the items are called. @default item
 */
export function missingFields(
  items: readonly unknown[],
  paths: readonly string[] = [],
  which = "item",
): string[] {
  if (!items.some(isRecord)) return [];
  return paths
    .filter((path) => path !== "" && !items.some((item) => hasPath(item, path)))
    .map((path) => {
      const meant = nearest(path, [...new Set(items.slice(0, LOOKED_AT).flatMap(keysOf))]);
      return `No ${which} has ${path}.${meant === undefined ? "" : ` Did you mean "${meant}"?`}`;
    });
}
