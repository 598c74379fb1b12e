import * as z from "zod";
import { created, noContent, ok, refuse } from "../envelope.ts";
import { paginate, pageRules, type SortKeys } from "../paging.ts";
import { route } from "../router.ts";
import { assignableRoles } from "../space-roles.ts";
import { type Assignment, assigneeTypes, isoTime, lookUp, type Space, type State } from "../state.ts";

const SPACE_NOT_FOUND = "SPACES-404";
const NOT_FOUND = "ASSIGNMENTS-404";

const sortKeys: SortKeys<Assignment> = { createdAt: (assignment) => assignment.createdAt };

const roles = z.array(z.string()).min(1);

function render(state: State, assignment: Assignment, origin: string) {
  const space = `${origin}/api/v1/spaces/${assignment.spaceId}`;
  return {
    ...assignment,
    tenantId: state.tenant.id,
    links: { self: { href: `${space}/assignments/${assignment.id}` }, space: { href: space } },
  };
}

function assignmentsOf(state: State, spaceId: string): Map<string, Assignment> {
  const { id } = lookUp(state.spaces, spaceId, SPACE_NOT_FOUND);
  return new Map([...state.assignments].filter(([, assignment]) => assignment.spaceId === id));
}

function refuseUnassignable(space: Space, wanted: readonly string[]): void {
  const assignable: readonly string[] = assignableRoles[space.type];
  const wrong = wanted.find((role) => !assignable.includes(role));
  if (wrong === undefined) return;
  throw refuse(400, "ASSIGNMENTS-400", "Role cannot be assigned", {
    detail: `"${wrong}" is not a role of ${space.type} spaces.`,
    source: { pointer: "/roles" },
  });
}

const list = route({
  method: "GET",
  path: "/api/v1/spaces/{spaceId}/assignments",
  query: { ...pageRules(10), assigneeId: { type: "string" }, type: { type: "string", enum: assigneeTypes } },
  handle(state, call) {
    const { assigneeId, type } = call.query;
    const assignments = [...assignmentsOf(state, call.params.spaceId).values()].filter(
      (one) =>
        (assigneeId === undefined || one.assigneeId === assigneeId) &&
        (type === undefined || one.type === type),
    );
    const { rows, links } = paginate(assignments, sortKeys, "+createdAt", call);
    const data = rows.map((assignment) => render(state, assignment, call.origin));
    return ok({ data, meta: { count: assignments.length }, links });
  },
});

const get = route({
  method: "GET",
  path: "/api/v1/spaces/{spaceId}/assignments/{assignmentId}",
  handle(state, { params, origin }) {
    const own = assignmentsOf(state, params.spaceId);
    return ok(render(state, lookUp(own, params.assignmentId, NOT_FOUND), origin));
  },
});

const create = route({
  method: "POST",
  path: "/api/v1/spaces/{spaceId}/assignments",
  body: z.object({ type: z.enum(assigneeTypes), assigneeId: z.string(), roles }),
  handle(state, { params, body, user, now, origin }) {
    const space = lookUp(state.spaces, params.spaceId, SPACE_NOT_FOUND);
    refuseUnassignable(space, body.roles);
    lookUp<unknown>(body.type === "group" ? state.groups : state.users, body.assigneeId, NOT_FOUND);
    const own = assignmentsOf(state, space.id);
    if ([...own.values()].some((one) => one.assigneeId === body.assigneeId && one.type === body.type)) {
      throw refuse(409, "ASSIGNMENTS-409", "Assignment exists");
    }
    const assignment: Assignment = {
      id: state.newId(),
      ...body,
      spaceId: space.id,
      createdAt: isoTime(now),
      createdBy: user.id,
      updatedAt: isoTime(now),
      updatedBy: user.id,
    };
    state.assignments.set(assignment.id, assignment);
    return created(render(state, assignment, origin));
  },
});

const update = route({
  method: "PUT",
  path: "/api/v1/spaces/{spaceId}/assignments/{assignmentId}",
  body: z.object({ roles }),
  handle(state, { params, body, user, now, origin }) {
    const assignment = lookUp(assignmentsOf(state, params.spaceId), params.assignmentId, NOT_FOUND);
    refuseUnassignable(lookUp(state.spaces, params.spaceId, SPACE_NOT_FOUND), body.roles);
    Object.assign(assignment, { roles: body.roles, updatedAt: isoTime(now), updatedBy: user.id });
    return ok(render(state, assignment, origin));
  },
});

const remove = route({
  method: "DELETE",
  path: "/api/v1/spaces/{spaceId}/assignments/{assignmentId}",
  handle(state, { params }) {
    const assignment = lookUp(assignmentsOf(state, params.spaceId), params.assignmentId, NOT_FOUND);
    state.assignments.delete(assignment.id);
    return noContent();
  },
});

export const assignmentRoutes = [list, get, create, update, remove];
