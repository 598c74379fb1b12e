import type { User } from "../api/qlik.ts";

/** `Ada Lovelace (TenantAdmin, Developer)`: who is signed in, for a greeting. Pure. */
export function describeUser(user: User): string {
  const { name, subject, assignedRoles } = user;
  // Tenants send it beside what is documented.
  const { roles } = user as { roles?: unknown };
  const assigned = assignedRoles?.map((role) => role.name) ?? (Array.isArray(roles) ? roles.map(String) : []);
  const known = [...new Set(assigned)].join(", ");
  return `${name || subject}${known && ` (${known})`}`;
}
