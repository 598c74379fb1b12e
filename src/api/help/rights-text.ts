import type { Operation } from "../operation.ts";

/** Who may call an operation, in a few words; `undefined` where that is not known. Pure. */
export function rightsText({ rights }: Operation): string | undefined {
  if (!rights) return undefined;
  const { roles, scopes, permissions } = rights;
  const parts = [
    ...(roles ? [`the role ${roles.join(" or ")}`] : []),
    ...(scopes ? [`the scope ${scopes.join(" or ")}`] : []),
    ...(permissions ? [`the permission ${permissions.join(" and ")}`] : []),
  ];
  return parts.join(", or ");
}
