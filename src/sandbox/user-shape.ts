import type { FilterFields } from "./filter.ts";
import type { SortKeys } from "./paging.ts";
import type { Group, Role, State, User } from "./state.ts";

/** How users look on the wire, and by what they can be found and sorted. */

/** A user as Qlik sends it; `fields` keeps only those named, separated by commas. */
export function renderUser(
  state: State,
  origin: string,
  user: User,
  fields?: string,
): Record<string, unknown> {
  const groups = groupsOf(state, user);
  const roles = rolesOf(state, user.roleIds);
  const whole: Record<string, unknown> = {
    id: user.id,
    tenantId: state.tenant.id,
    clientId: user.clientId,
    status: user.status,
    subject: user.subject,
    name: user.name,
    email: user.email,
    picture: user.picture,
    locale: user.locale,
    zoneinfo: user.zoneinfo,
    preferredLocale: user.preferredLocale,
    preferredZoneinfo: user.preferredZoneinfo,
    inviteExpiry: user.inviteExpiry,
    // The older names of four fields are not in the documents any more, but Qlik still sends them.
    roles: roles.map((role) => role.name),
    assignedRoles: roles,
    groups: groups.map((group) => group.name),
    assignedGroups: groups.map(({ id, name, providerType, roleIds }) => ({
      id,
      name,
      providerType,
      assignedRoles: rolesOf(state, roleIds),
    })),
    created: user.createdAt,
    createdAt: user.createdAt,
    lastUpdated: user.updatedAt,
    lastUpdatedAt: user.updatedAt,
    // Bots come without.
    links: user.clientId === undefined ? { self: { href: `${origin}/api/v1/users/${user.id}` } } : undefined,
  };
  if (fields === undefined) return whole;
  const wanted = fields.split(",").map((field) => field.trim());
  return Object.fromEntries(Object.entries(whole).filter(([field]) => wanted.includes(field)));
}

function rolesOf(state: State, ids: readonly string[]): Role[] {
  return ids.flatMap((id) => state.roles.get(id) ?? []);
}

function groupsOf(state: State, user: User): Group[] {
  return user.groupIds.flatMap((id) => state.groups.get(id) ?? []);
}

export const userSortKeys: SortKeys<User> = {
  name: (user) => user.name,
  _id: (user) => user.id,
  id: (user) => user.id,
  // All users are of one tenant, so the id decides.
  tenantId: () => "",
  clientId: (user) => user.clientId,
  status: (user) => user.status,
  subject: (user) => user.subject,
  email: (user) => user.email,
  inviteExpiry: (user) => user.inviteExpiry ?? 0,
  createdAt: (user) => user.createdAt,
};

export function userFilterFields(state: State): FilterFields<User> {
  const exact = ["eq"] as const;
  const search = ["eq", "co", "sw"] as const;
  return {
    id: { operators: exact, read: (user) => [user.id] },
    subject: { operators: search, read: (user) => [user.subject] },
    name: { operators: search, read: (user) => [user.name] },
    email: { operators: search, read: (user) => [user.email] },
    status: { operators: exact, read: (user) => [user.status] },
    clientId: { operators: exact, read: (user) => [user.clientId] },
    "assignedRoles.id": { operators: exact, read: (user) => user.roleIds },
    "assignedRoles.name": {
      operators: exact,
      read: (user) => rolesOf(state, user.roleIds).map((role) => role.name),
    },
    "assignedGroups.id": { operators: exact, read: (user) => user.groupIds },
    "assignedGroupsAssignedRoles.name": {
      operators: exact,
      read: (user) =>
        groupsOf(state, user).flatMap((group) => rolesOf(state, group.roleIds).map((role) => role.name)),
    },
    // Nobody in the company has scopes of their own.
    assignedScopes: { operators: exact, read: () => [] },
  };
}
