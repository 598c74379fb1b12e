import { expect, it } from "vitest";
import { rightsOf } from "../../scripts/generate/rights.ts";
import type { Rights } from "../../src/api/operation.ts";

it.each<[description: string, rights: Rights | undefined]>([
  ["Lists it. Requestor must be assigned the `TenantAdmin` role.", { roles: ["TenantAdmin"] }],
  ["Requires calling user to be assigned the `TenantAdmin` role.", { roles: ["TenantAdmin"] }],
  ["The requesting user must be assigned the `A` or `B` role.", { roles: ["A", "B"] }],
  [
    "The user must be assigned one of the following roles: `A`, `B` or have at least one of the following scopes: `x`, `y:z`.",
    { roles: ["A", "B"], scopes: ["x", "y:z"] },
  ],
  ["User must be assigned the `A` role and needs to be an owner.", { roles: ["A"] }],
  ["Requires `a:read` and `b:read` permissions.", { permissions: ["a:read", "b:read"] }],
  ["This is access controlled by the permission admin.x-y:read.", { permissions: ["admin.x-y:read"] }],
  // With an if, it says nothing that can be shown as a fact.
  ["To list those of others, requesting user must be assigned the `TenantAdmin` role.", undefined],
  ["Users assigned the `TenantAdmin` role can list all.", undefined],
  ["Requires `TenantAdmin` role when created in-tenant.", undefined],
  ["The user must be the owner and be assigned the `A` role.", undefined],
  ["", undefined],
])("%j", (description, rights) => {
  expect(rightsOf({ object: { description } } as never)).toEqual(rights);
});

it("what is declared outside of sentences comes first", () => {
  expect(rightsOf({ object: { "x-qlik-access-control": ["read"] } } as never)).toEqual({
    permissions: ["read"],
  });
});
