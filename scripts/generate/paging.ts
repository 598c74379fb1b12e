import type { Paged, Parameter } from "../../src/api/operation.ts";
import { type Source, placeOf } from "./operations.ts";
import { arrayKeys, jsonSchemas, linksToNext } from "./responses.ts";
import { resolve } from "./references.ts";
import type { Schema } from "./document.ts";
import { SpecError } from "./spec-error.ts";

/** Which operations are lists, and how they are paged. */

/** Arrays that stand beside the items of a page. */
const BESIDE = ["errors", "inAppMetrics", "privileges"];

/** A page's facts, where the answer has `links.next.href`. */
export function pagedFacts(source: Source, query: Readonly<Record<string, Parameter>>): Paged | undefined {
  const schema = pagedSchema(source);
  if (!schema) return undefined;
  const keys = arrayKeys(source, schema);
  const items = keys.includes("data") ? ["data"] : keys.filter((key) => !BESIDE.includes(key));
  if (items.length !== 1)
    throw new SpecError(
      `${placeOf(source)} is paged; which of ${keys.join(", ") || "no array"} are the items?`,
    );
  const paged: Paged = { items: items[0]! };
  const { limit } = query;
  if (limit) paged.limit = true;
  if (limit?.maximum !== undefined) paged.maximum = limit.maximum;
  return paged;
}

/** The answer that is a page. */
export function pagedSchema(source: Source): Schema | undefined {
  return jsonSchemas(source).find((one) => linksToNext(source, one));
}

/** The key of the items of a list in one piece; empty where the answer is the array. */
export function listKey(source: Source, isList: boolean): string | undefined {
  const [schema] = jsonSchemas(source);
  if (!schema) return undefined;
  if (resolve<Schema>(source.spec, schema).type === "array") return "";
  const keys = arrayKeys(source, schema);
  if (keys.includes("data") && source.method === "GET") return "data";
  return isList && keys.length === 1 ? keys[0] : undefined;
}
