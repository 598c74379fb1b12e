import * as z from "zod";
import { created, noContent, ok, refuse } from "../envelope.ts";
import { paginate, pageRules, type SortKeys, sortChoices } from "../paging.ts";
import { route } from "../router.ts";
import { assignableRoles, spaceRoles } from "../space-roles.ts";
import { isoTime, lookUp, type Space, spaceTypes, type State, type User } from "../state.ts";

const NOT_FOUND = "SPACES-404";

const sortKeys: SortKeys<Space> = {
  name: (space) => space.name,
  type: (space) => space.type,
  createdAt: (space) => space.createdAt,
};

const name = z
  .string()
  .min(1)
  .max(256)
  .regex(/^[^"*?<>/|\\:]+$/);

/** The roles of a user in a space, given directly or to one of the user's groups. */
function rolesIn(state: State, space: Space, user: User): string[] {
  const assignees = [user.id, ...user.groupIds];
  const own = [...state.assignments.values()].filter(
    (one) => one.spaceId === space.id && assignees.includes(one.assigneeId),
  );
  return [...new Set(own.flatMap((assignment) => assignment.roles))].sort();
}

function renderSpace(state: State, space: Space, { user, origin }: { user: User; origin: string }) {
  const self = `${origin}/api/v1/spaces/${space.id}`;
  return {
    ...space,
    tenantId: state.tenant.id,
    meta: {
      // The sandbox lets everybody do everything in spaces; the documents do not say who sees which action.
      actions: ["change_owner", "create", "delete", "publish", "read", "update"],
      roles: rolesIn(state, space, user),
      assignableRoles: assignableRoles[space.type],
    },
    links: { self: { href: self }, assignments: { href: `${self}/assignments` } },
  };
}

function refuseTakenName(state: State, name: string, except?: Space): void {
  const taken = [...state.spaces.values()].some((space) => space !== except && space.name === name);
  if (taken) throw refuse(409, "SPACES-409", "Space exists", { detail: "The name must be unique." });
}

/** Changes a space and answers with it. */
function change(
  state: State,
  call: { user: User; origin: string; now: number; params: { spaceId: string } },
  changes: { [K in "name" | "description" | "ownerId"]?: string | undefined },
) {
  const space = lookUp(state.spaces, call.params.spaceId, NOT_FOUND);
  if (changes.name !== undefined) refuseTakenName(state, changes.name, space);
  if (changes.ownerId !== undefined) lookUp(state.users, changes.ownerId, NOT_FOUND);
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  Object.assign(space, given, { updatedAt: isoTime(call.now) });
  return ok(renderSpace(state, space, call));
}

const list = route({
  method: "GET",
  path: "/api/v1/spaces",
  query: {
    ...pageRules(10),
    action: { type: "string", enum: ["publish"] },
    "environment.name": { type: "string" },
    environmentId: { type: "string" },
    name: { type: "string" },
    ownerId: { type: "string" },
    roles: { type: "array", style: "comma", enum: spaceRoles },
    sort: { type: "string", enum: sortChoices(sortKeys), default: "+name" },
    type: { type: "array", style: "comma", enum: spaceTypes },
  },
  handle(state, call) {
    const { query, user } = call;
    const spaces = [...state.spaces.values()].filter(
      (space) =>
        (query.name === undefined || space.name.toLowerCase().includes(query.name.toLowerCase())) &&
        (query.ownerId === undefined || space.ownerId === query.ownerId) &&
        (query.type === undefined || query.type.includes(space.type)) &&
        (query.action === undefined || space.type === "managed") &&
        (query.roles === undefined ||
          rolesIn(state, space, user).some((role) => query.roles?.includes(role))) &&
        // No space has an environment, which is what an empty value asks for.
        !query.environmentId &&
        !query["environment.name"],
    );
    const { rows, links } = paginate(spaces, sortKeys, query.sort, call);
    const data = rows.map((space) => renderSpace(state, space, call));
    return ok({ data, meta: { count: spaces.length }, links });
  },
});

const types = route({
  method: "GET",
  path: "/api/v1/spaces/types",
  handle: () => ok({ data: spaceTypes }),
});

const get = route({
  method: "GET",
  path: "/api/v1/spaces/{spaceId}",
  handle: (state, call) => ok(renderSpace(state, lookUp(state.spaces, call.params.spaceId, NOT_FOUND), call)),
});

const create = route({
  method: "POST",
  path: "/api/v1/spaces",
  body: z.object({ name, type: z.enum(spaceTypes), description: z.string().default("") }),
  handle(state, call) {
    refuseTakenName(state, call.body.name);
    const { user, now } = call;
    const times = { createdAt: isoTime(now), updatedAt: isoTime(now) };
    const space: Space = { id: state.newId(), ...call.body, ownerId: user.id, createdBy: user.id, ...times };
    state.spaces.set(space.id, space);
    return created(renderSpace(state, space, call));
  },
});

const update = route({
  method: "PUT",
  path: "/api/v1/spaces/{spaceId}",
  body: z.object({
    name: name.optional(),
    ownerId: z.string().optional(),
    description: z.string().optional(),
  }),
  handle: (state, call) => change(state, call, call.body),
});

const operation = <P extends string, V extends z.ZodType<string>>(path: P, value: V) =>
  z.object({ op: z.literal("replace"), path: z.literal(`/${path}`), value });

const patch = route({
  method: "PATCH",
  path: "/api/v1/spaces/{spaceId}",
  body: z.array(
    z.discriminatedUnion("path", [
      operation("name", name),
      operation("ownerId", z.string()),
      operation("description", z.string()),
    ]),
  ),
  handle: (state, call) =>
    change(state, call, Object.fromEntries(call.body.map(({ path, value }) => [path.slice(1), value]))),
});

const remove = route({
  method: "DELETE",
  path: "/api/v1/spaces/{spaceId}",
  handle(state, { params }) {
    const space = lookUp(state.spaces, params.spaceId, NOT_FOUND);
    if ([...state.items.values(), ...state.apps.values()].some((one) => one.spaceId === space.id)) {
      throw refuse(412, "SPACES-412", "Space is not empty");
    }
    state.spaces.delete(space.id);
    for (const assignment of state.assignments.values()) {
      if (assignment.spaceId === space.id) state.assignments.delete(assignment.id);
    }
    return noContent();
  },
});

export const spaceRoutes = [list, types, get, create, update, patch, remove];
