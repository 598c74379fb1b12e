import * as z from "zod";
import { created, noContent, ok, redirect, refuse, type Source } from "../envelope.ts";
import { parseFilter } from "../filter.ts";
import { paginate, pageRules, sortChoices } from "../paging.ts";
import { route } from "../router.ts";
import { isoTime, lookUp, type State, type User } from "../state.ts";
import { inviteExpiry, patchUser, roleIdsOf, roleRefs, userPatch } from "../user-patch.ts";
import { renderUser, userFilterFields, userSortKeys } from "../user-shape.ts";

const NOT_FOUND = "USERS-7";
const fields = { type: "string" } as const;

function select(state: State, filter: string | undefined, source: Source): User[] {
  const users = [...state.users.values()];
  return filter === undefined || filter === ""
    ? users
    : users.filter(parseFilter(filter, userFilterFields(state), source));
}

const list = route({
  method: "GET",
  path: "/api/v1/users",
  query: {
    ...pageRules(20),
    fields,
    filter: { type: "string" },
    sort: { type: "string", enum: sortChoices(userSortKeys), default: "+name" },
    totalResults: { type: "boolean" },
  },
  handle(state, call) {
    const users = select(state, call.query.filter, { parameter: "filter" });
    const { rows, links } = paginate(users, userSortKeys, call.query.sort, call);
    const data = rows.map((user) => renderUser(state, call.origin, user, call.query.fields));
    return ok({ data, links, ...(call.query.totalResults ? { totalResults: users.length } : {}) });
  },
});

const filter = route({
  method: "POST",
  path: "/api/v1/users/actions/filter",
  query: {
    ...pageRules(20),
    fields,
    sort: { type: "string", enum: ["name", "+name", "-name"], default: "+name" },
  },
  body: z.object({ filter: z.string().optional() }).optional(),
  handle(state, call) {
    const users = select(state, call.body?.filter, { pointer: "/filter" });
    const { rows, links } = paginate(users, userSortKeys, call.query.sort, call);
    return ok({ data: rows.map((user) => renderUser(state, call.origin, user, call.query.fields)), links });
  },
});

const count = route({
  method: "GET",
  path: "/api/v1/users/actions/count",
  handle: (state) => ok({ total: state.users.size }),
});

const me = route({
  method: "GET",
  path: "/api/v1/users/me",
  handle: (_state, { user }) => redirect(301, `/api/v1/users/${user.id}`),
});

const get = route({
  method: "GET",
  path: "/api/v1/users/{userId}",
  query: { fields },
  handle(state, { params, query, origin }) {
    return ok(renderUser(state, origin, lookUp(state.users, params.userId, NOT_FOUND), query.fields));
  },
});

const create = route({
  method: "POST",
  path: "/api/v1/users",
  access: "admin",
  body: z.object({
    subject: z.string().min(1),
    name: z.string().optional(),
    email: z.string().optional(),
    picture: z.string().optional(),
    status: z.literal("invited").optional(),
    tenantId: z.string().optional(),
    assignedRoles: roleRefs.optional(),
  }),
  handle(state, { body, now, origin }) {
    const { subject, status, email, picture } = body;
    if (body.tenantId !== undefined && body.tenantId !== state.tenant.id) {
      throw refuse(400, "USERS-400", "Unknown tenant", { source: { pointer: "/tenantId" } });
    }
    if (status === "invited" && email === undefined) {
      throw refuse(400, "USERS-400", "An invitation needs an email", { source: { pointer: "/email" } });
    }
    if ([...state.users.values()].some((user) => user.subject === subject)) {
      throw refuse(409, "USERS-409", "User exists", { source: { pointer: "/subject" } });
    }
    const user: User = {
      id: state.newId(),
      status: status ?? "active",
      subject,
      name: body.name ?? subject,
      ...(email === undefined ? {} : { email }),
      ...(picture === undefined ? {} : { picture }),
      ...(status === "invited" ? { inviteExpiry: inviteExpiry(now) } : {}),
      roleIds: roleIdsOf(state, body.assignedRoles ?? [], "/assignedRoles"),
      groupIds: [],
      createdAt: isoTime(now),
      updatedAt: isoTime(now),
    };
    state.users.set(user.id, user);
    return created(renderUser(state, origin, user));
  },
});

const patch = route({
  method: "PATCH",
  path: "/api/v1/users/{userId}",
  access: "admin",
  body: userPatch,
  handle(state, { params, body, now }) {
    const user = lookUp(state.users, params.userId, NOT_FOUND);
    state.users.set(user.id, patchUser(state, user, body, now));
    return noContent();
  },
});

const remove = route({
  method: "DELETE",
  path: "/api/v1/users/{userId}",
  access: "admin",
  handle(state, { params }) {
    const user = lookUp(state.users, params.userId, NOT_FOUND);
    state.users.delete(user.id);
    for (const assignment of state.assignments.values()) {
      if (assignment.assigneeId === user.id) state.assignments.delete(assignment.id);
    }
    return noContent();
  },
});

export const userRoutes = [list, filter, count, me, get, create, patch, remove];
