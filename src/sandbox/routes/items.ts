import * as z from "zod";
import { noContent, ok, refuse } from "../envelope.ts";
import { followApp } from "../mirror.ts";
import { paginate, pageRules, type SortKeys, sortChoices } from "../paging.ts";
import type { QueryValues } from "../query.ts";
import { route } from "../router.ts";
import { type Item, isoTime, lookUp, type State, type User } from "../state.ts";
import { renderItem, resourceTypes, typeFilter } from "../item-shape.ts";

const NOT_FOUND = "ITEMS-404";

const sortKeys: SortKeys<Item> = {
  createdAt: (item) => item.createdAt,
  name: (item) => item.name,
  updatedAt: (item) => item.updatedAt,
  // Nobody's visits are counted; the latest change stands in for them.
  recentlyUsed: (item) => item.updatedAt,
};

const text = { type: "string" } as const;

const listRules = {
  ...pageRules(10),
  collectionId: text,
  createdByUserId: text,
  id: text,
  name: text,
  noActions: { type: "boolean" },
  notCreatedByUserId: text,
  notOwnerId: text,
  ownerId: text,
  query: text,
  resourceId: text,
  resourceIds: { type: "array", style: "comma" },
  resourceLink: text,
  resourceSubType: { type: "array", style: "comma" },
  resourceType: text,
  shared: { type: "boolean" },
  sort: { type: "string", enum: sortChoices(sortKeys, ["+", "-"]), default: "+createdAt" },
  spaceId: text,
  spaceType: { type: "array", style: "comma", enum: ["shared", "managed", "personal", "data"] },
} as const;

type Wanted = QueryValues<typeof listRules>;

function select(state: State, user: User, wanted: Wanted): Item[] {
  if (wanted.resourceType === undefined && (wanted.resourceId ?? wanted.resourceIds) !== undefined) {
    throw refuse(400, "ITEMS-400", "resourceType is required with resourceId", {
      source: { parameter: "resourceType" },
    });
  }
  const ofType = typeFilter(wanted.resourceType, wanted.resourceSubType);
  const has = (part: string | undefined, ...texts: string[]) =>
    part === undefined || texts.some((text) => text.toLowerCase().includes(part.toLowerCase()));
  const is = (value: string | undefined, actual: string | undefined) =>
    value === undefined || value === actual;
  const not = (value: string | undefined, actual: string) => value === undefined || value !== actual;

  return [...state.items.values()].filter((item) => {
    const spaceType = state.spaces.get(item.spaceId ?? "")?.type ?? "personal";
    const inSpace =
      wanted.spaceId === "personal"
        ? item.spaceId === undefined && item.ownerId === user.id
        : is(wanted.spaceId, item.spaceId);
    return (
      inSpace &&
      ofType(item) &&
      has(wanted.name, item.name) &&
      has(wanted.query, item.name, item.description) &&
      is(wanted.id, item.id) &&
      is(wanted.ownerId, item.ownerId) &&
      not(wanted.notOwnerId, item.ownerId) &&
      is(wanted.createdByUserId, item.creatorId) &&
      not(wanted.notCreatedByUserId, item.creatorId) &&
      is(wanted.resourceId, item.resourceId) &&
      (wanted.resourceIds === undefined || wanted.resourceIds.includes(item.resourceId)) &&
      (wanted.spaceType === undefined || wanted.spaceType.includes(spaceType)) &&
      (wanted.shared === undefined || wanted.shared === (spaceType !== "personal")) &&
      // The company has no collections and no links of its own.
      wanted.collectionId === undefined &&
      wanted.resourceLink === undefined
    );
  });
}

const list = route({
  method: "GET",
  path: "/api/v1/items",
  query: listRules,
  handle(state, call) {
    const { query, user, origin } = call;
    const { rows, links } = paginate(select(state, user, query), sortKeys, query.sort, call);
    return ok({ data: rows.map((item) => renderItem(state, origin, item, query.noActions)), links });
  },
});

const get = route({
  method: "GET",
  path: "/api/v1/items/{itemId}",
  handle: (state, { params, origin }) =>
    ok(renderItem(state, origin, lookUp(state.items, params.itemId, NOT_FOUND))),
});

const update = route({
  method: "PUT",
  path: "/api/v1/items/{itemId}",
  body: z.object({
    resourceType: z.enum(resourceTypes),
    name: z.string().min(1).optional(),
    description: z.string().optional(),
    spaceId: z.string().optional(),
    resourceSubType: z.string().optional(),
    resourceAttributes: z.record(z.string(), z.unknown()).optional(),
  }),
  handle(state, { params, body, user, now, origin }) {
    const item = lookUp(state.items, params.itemId, NOT_FOUND);
    const { resourceType, spaceId, ...rest } = body;
    if (resourceType !== item.resourceType) {
      throw refuse(400, "ITEMS-400", "The resource type cannot change", {
        source: { pointer: "/resourceType" },
      });
    }
    const space = spaceId ? lookUp(state.spaces, spaceId, NOT_FOUND) : undefined;
    const app = state.apps.get(item.resourceType === "app" ? item.resourceId : "");
    for (const record of app ? [item, app] : [item]) {
      // An empty value takes the item out of its space.
      if (spaceId === "") delete record.spaceId;
      else if (space) record.spaceId = space.id;
    }
    Object.assign(item, rest, { updatedAt: isoTime(now), updaterId: user.id });
    if (app) {
      Object.assign(app, { name: item.name, description: item.description, updatedAt: item.updatedAt });
      followApp(state, app, user.id);
    }
    return ok(renderItem(state, origin, item));
  },
});

const remove = route({
  method: "DELETE",
  path: "/api/v1/items/{itemId}",
  handle(state, { params }) {
    state.items.delete(lookUp(state.items, params.itemId, NOT_FOUND).id);
    return noContent();
  },
});

export const itemRoutes = [list, get, update, remove];
