import type { User } from "./qlik.ts";

/** `Ada Lovelace (TenantAdmin, Developer)`: who is signed in, for a greeting. Pure. */
export function describeUser(user: User): string {
  const known = rolesOf(user).join(", ");
  return `${user.name || user.subject}${known && ` (${known})`}`;
}

/** The names of a user's roles. Pure. */
export function rolesOf(user: User): string[] {
  // Tenants send it beside what is documented.
  const { roles } = user as { roles?: unknown };
  const assigned = user.assignedRoles?.map(({ name }) => name);
  return [...new Set(assigned ?? (Array.isArray(roles) ? roles.map(String) : []))];
}
