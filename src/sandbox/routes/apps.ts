import * as z from "zod";
import { ok, refuse, type Reply } from "../envelope.ts";
import { addAppItem, appAttributes, followApp, removeApp } from "../mirror.ts";
import { route, type UserCall } from "../router.ts";
import { type App, isoTime, lookUp, type Space, type State } from "../state.ts";

const NOT_FOUND = "APPS-404";

const updateAttributes = z.object({ name: z.string().min(1).optional(), description: z.string().optional() });
const createBody = z
  .object({
    attributes: updateAttributes
      .extend({ spaceId: z.string().optional(), usage: z.string().optional(), locale: z.string().optional() })
      .optional(),
  })
  .optional();
const publishData = z.enum(["source", "target"]).optional();

type Attributes = NonNullable<z.output<typeof createBody>>["attributes"];

function render(app: App): unknown {
  return {
    attributes: appAttributes(app),
    privileges: ["read", "update", "delete", "reload", "duplicate", "export", "change_owner", "change_space"],
    create: [
      { resource: "sheet", canCreate: true },
      { resource: "bookmark", canCreate: true },
    ],
  };
}

function spaceOf(state: State, id: string, pointer: string, type?: Space["type"]): Space {
  const space = state.spaces.get(id);
  if (space === undefined) {
    throw refuse(400, "APPS-400", "Unknown space", {
      detail: `There is no space "${id}".`,
      source: { pointer },
    });
  }
  if (type !== undefined && space.type !== type) {
    throw refuse(400, "APPS-400", "Wrong type of space", {
      detail: `It is not ${type}.`,
      source: { pointer },
    });
  }
  return space;
}

/** Adds an app with its item. It is in the caller's personal space unless the attributes say otherwise. */
export function addApp(
  state: State,
  { user, now }: UserCall,
  attributes: Attributes,
  more: Partial<App> = {},
): Reply {
  const spaceId = attributes?.spaceId;
  if (spaceId) spaceOf(state, spaceId, "/attributes/spaceId");
  const app: App = {
    id: state.newUuid(),
    name: attributes?.name ?? "Untitled",
    description: attributes?.description ?? "",
    ownerId: user.id,
    ...(spaceId ? { spaceId } : {}),
    usage: attributes?.usage ?? "ANALYTICS",
    createdAt: isoTime(now),
    updatedAt: isoTime(now),
    ...more,
  };
  state.apps.set(app.id, app);
  addAppItem(state, app, user.id);
  return ok(render(app));
}

/** Changes an app and its item. */
function change(state: State, { user, now }: UserCall, app: App, changes: Partial<App>): Reply {
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  Object.assign(app, given, { updatedAt: isoTime(now) });
  followApp(state, app, user.id);
  return ok(render(app));
}

const create = route({
  method: "POST",
  path: "/api/v1/apps",
  body: createBody,
  handle: (state, call) => addApp(state, call, call.body?.attributes),
});

const get = route({
  method: "GET",
  path: "/api/v1/apps/{appId}",
  handle: (state, { params }) => ok(render(lookUp(state.apps, params.appId, NOT_FOUND))),
});

const update = route({
  method: "PUT",
  path: "/api/v1/apps/{appId}",
  body: z.object({ attributes: updateAttributes }),
  handle(state, call) {
    const app = lookUp(state.apps, call.params.appId, NOT_FOUND);
    return change(state, call, app, call.body.attributes as Partial<App>);
  },
});

const remove = route({
  method: "DELETE",
  path: "/api/v1/apps/{appId}",
  handle(state, { params }) {
    removeApp(state, lookUp(state.apps, params.appId, NOT_FOUND));
    return { status: 200 };
  },
});

const copy = route({
  method: "POST",
  path: "/api/v1/apps/{appId}/copy",
  body: createBody,
  handle(state, call) {
    const { name, description, usage } = lookUp(state.apps, call.params.appId, NOT_FOUND);
    return addApp(state, call, { name, description, usage, ...call.body?.attributes });
  },
});

const publish = route({
  method: "POST",
  path: "/api/v1/apps/{appId}/publish",
  body: z.object({
    spaceId: z.string(),
    moveApp: z.boolean().default(false),
    originAppId: z.string().optional(),
    attributes: updateAttributes.optional(),
    data: publishData,
  }),
  handle(state, call) {
    const app = lookUp(state.apps, call.params.appId, NOT_FOUND);
    const { attributes, moveApp, originAppId } = call.body;
    const spaceId = spaceOf(state, call.body.spaceId, "/spaceId", "managed").id;
    const publishedAt = isoTime(call.now);
    if (moveApp) {
      return change(state, call, app, { ...attributes, spaceId, publishedAt, originAppId } as Partial<App>);
    }
    const { name, description, usage, reloadedAt } = app;
    const more = { publishedAt, originAppId: app.id, ...(reloadedAt ? { reloadedAt } : {}) };
    return addApp(state, call, { name, description, usage, ...attributes, spaceId }, more);
  },
});

const republish = route({
  method: "PUT",
  path: "/api/v1/apps/{appId}/publish",
  body: z.object({
    targetId: z.string(),
    checkOriginAppId: z.boolean().default(true),
    attributes: updateAttributes.optional(),
    data: publishData,
  }),
  handle(state, call) {
    const app = lookUp(state.apps, call.params.appId, NOT_FOUND);
    const target = lookUp(state.apps, call.body.targetId, NOT_FOUND);
    const { attributes, checkOriginAppId } = call.body;
    if (target.publishedAt === undefined || (checkOriginAppId && target.originAppId !== app.id)) {
      throw refuse(400, "APPS-400", "The target was not published from this app", {
        source: { pointer: "/targetId" },
      });
    }
    const { name, description } = app;
    const publishedAt = isoTime(call.now);
    return change(state, call, target, { name, description, publishedAt, ...attributes } as Partial<App>);
  },
});

const setSpace = route({
  method: "PUT",
  path: "/api/v1/apps/{appId}/space",
  body: z.object({ spaceId: z.string() }),
  handle(state, call) {
    const app = lookUp(state.apps, call.params.appId, NOT_FOUND);
    return change(state, call, app, { spaceId: spaceOf(state, call.body.spaceId, "/spaceId").id });
  },
});

const removeSpace = route({
  method: "DELETE",
  path: "/api/v1/apps/{appId}/space",
  handle(state, call) {
    const app = lookUp(state.apps, call.params.appId, NOT_FOUND);
    delete app.spaceId;
    return change(state, call, app, {});
  },
});

const setOwner = route({
  method: "PUT",
  path: "/api/v1/apps/{appId}/owner",
  body: z.object({ ownerId: z.string() }),
  handle(state, call) {
    const app = lookUp(state.apps, call.params.appId, NOT_FOUND);
    if (!state.users.has(call.body.ownerId)) {
      throw refuse(400, "APPS-400", "Unknown user", { source: { pointer: "/ownerId" } });
    }
    return change(state, call, app, { ownerId: call.body.ownerId });
  },
});

export const appRoutes = [
  create,
  get,
  update,
  remove,
  copy,
  publish,
  republish,
  setSpace,
  removeSpace,
  setOwner,
];
