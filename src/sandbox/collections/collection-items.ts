import { parseBody } from "../body.ts";
import { created, noContent, ok, refuse } from "../envelope.ts";
import { renderItem } from "../item-shape.ts";
import { isObject, type JsonObject } from "../json-object.ts";
import { createRandom } from "../random.ts";
import type { UserCall } from "../router.ts";
import { lookUp, type Item, type State } from "../state.ts";
import { pageOf } from "./pages.ts";
import type { PartHandlers } from "./parts.ts";
import { MADE } from "./records.ts";

/** What is in a collection: items of the tenant. */

const NOT_FOUND = "COLLECTIONS-404";
/** Where a collection's record holds the ids of its items. No answer has it. */
const ITEMS = "x-items";
/** How many the company has put into each of its own. */
const FEW = 4;

export const collectionItemHandlers: PartHandlers = {
  "GET collections/{collectionId}/items"(operation, state, call, collection) {
    const { name, query, resourceType, noActions } = call.query as Partial<Record<string, string | boolean>>;
    const words = String(name ?? query ?? "").toLowerCase();
    const items = idsIn(state, collection)
      .map((id) => state.items.get(id))
      .filter((item): item is Item => item?.name.toLowerCase().includes(words) === true)
      .filter((item) => resourceType === undefined || item.resourceType === resourceType)
      .map((item) => renderItem(state, call.origin, item, noActions === true));
    // The document has the parameters of pages, and forgets to say that the answer names the next one.
    const { rows, next } = pageOf(items, "id", { ...operation, paged: { items: "data" } }, call);
    const self = { href: call.origin + call.path };
    return ok({ data: rows, links: { self, ...(next !== undefined && { next: { href: next } }) } });
  },
  "POST collections/{collectionId}/items"(_operation, state, call, collection) {
    const body = parseBody(call.bytes, String(call.headers["content-type"]));
    const item = lookUp(state.items, isObject(body) ? String(body["id"]) : "", NOT_FOUND);
    const ids = idsIn(state, collection);
    if (ids.includes(item.id)) throw refuse(409, "COLLECTIONS-409", "The item is in the collection already");
    collection[ITEMS] = [...ids, item.id];
    return created(renderItem(state, call.origin, item));
  },
  "GET collections/{collectionId}/items/{itemId}": (_operation, state, call, collection) =>
    ok(renderItem(state, call.origin, itemIn(state, call, collection))),
  "DELETE collections/{collectionId}/items/{itemId}"(_operation, state, call, collection) {
    const { id } = itemIn(state, call, collection);
    collection[ITEMS] = idsIn(state, collection).filter((one) => one !== id);
    return noContent();
  },
};

function itemIn(state: State, { params }: UserCall, collection: JsonObject): Item {
  const { itemId = "" } = params as { itemId?: string };
  return lookUp(state.items, idsIn(state, collection).includes(itemId) ? itemId : "", NOT_FOUND);
}

/** Those of the company's own are picked when they are first looked at. */
function idsIn(state: State, collection: JsonObject): readonly string[] {
  const known = collection[ITEMS];
  if (Array.isArray(known)) return known as string[];
  if (MADE in collection) return [];
  const random = createRandom(Number.parseInt(String(collection["id"]).slice(0, 8), 16));
  const apps = [...state.items.values()]
    .filter(({ resourceType }) => resourceType === "app")
    .map(({ id }) => id);
  const picked = new Set(Array.from({ length: FEW }, () => random.pick(apps as [string, ...string[]])));
  collection[ITEMS] = [...picked];
  return [...picked];
}
