import type { User } from "../api/qlik.ts";

/** `Ada Lovelace (TenantAdmin, Developer)`: who is signed in, for a greeting. Pure. */
export function describeUser({ name, subject, assignedRoles, roles }: User): string {
  const assigned = assignedRoles?.map((role) => role.name) ?? (Array.isArray(roles) ? roles.map(String) : []);
  const known = [...new Set(assigned)].join(", ");
  return `${name || subject}${known && ` (${known})`}`;
}
