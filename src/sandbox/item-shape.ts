import { refuse } from "./envelope.ts";
import type { Item, State } from "./state.ts";

/** How items look on the wire, and how lists select them by resource type. */

export const resourceTypes = [
  "app",
  "qlikview",
  "qvapp",
  "genericlink",
  "sharingservicetask",
  "note",
  "dataasset",
  "dataset",
  "automation",
  "automl-experiment",
  "automl-deployment",
  "assistant",
  "dataproduct",
  "dataqualityrule",
  "glossary",
  "knowledgebase",
  "script",
  "semantictype",
  "page",
] as const;

/** @param noActions leaves the actions empty, which costs Qlik less time */
export function renderItem(
  state: State,
  origin: string,
  item: Item,
  noActions = false,
): Record<string, unknown> {
  const self = `${origin}/api/v1/items/${item.id}`;
  const actions = noActions ? [] : ["change_owner", "change_space", "delete", "export", "read", "update"];
  const { createdAt, updatedAt } = item;
  return {
    ...item,
    tenantId: state.tenant.id,
    actions,
    collectionIds: [],
    isFavorited: false,
    resourceCreatedAt: createdAt,
    resourceUpdatedAt: updatedAt,
    resourceCustomAttributes: {},
    meta: { actions, collections: [], isFavorited: false, tags: [] },
    links: {
      self: { href: self },
      collections: { href: `${self}/collections` },
      ...(item.resourceType === "app" ? { open: { href: `${origin}/sense/app/${item.resourceId}` } } : {}),
    },
  };
}

/**
 * Reads `app,dataset` and `app[chart-monitoring],dataset[qvd,csv]`; an empty place in the brackets is the empty
 * subtype.
 *
 * @throws {@link Refusal} 400 for an unknown type, wrong syntax, or subtypes given in both ways
 */
export function typeFilter(
  types: string | undefined,
  subTypes: string[] | undefined,
): (item: Item) => boolean {
  const bySubType = (item: Item, wanted: string[] | undefined) =>
    wanted === undefined || wanted.includes(item.resourceSubType ?? "");
  if (types === undefined) return (item) => bySubType(item, subTypes);

  const fail = (detail: string): never => {
    throw refuse(400, "ITEMS-400", "Invalid resourceType", { detail, source: { parameter: "resourceType" } });
  };
  const parts = types.match(/[^,[\]]+(\[[^[\]]*\])?/g) ?? [];
  if (parts.join(",") !== types) fail("Write it as type,type or type[subtype,subtype].");
  const wanted = parts.map((part) => {
    const [type = "", inner] = part.split("[");
    if (!resourceTypes.some((known) => known === type)) fail(`There is no type "${type}".`);
    if (inner !== undefined && subTypes !== undefined) fail("Subtypes are given twice.");
    return { type, subTypes: inner?.replace("]", "").split(",") ?? subTypes };
  });
  return (item) => wanted.some((one) => one.type === item.resourceType && bySubType(item, one.subTypes));
}
