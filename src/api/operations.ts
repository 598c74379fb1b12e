import type { Operation, OperationTable, QueryParameter } from "./types.ts";

/**
 * The operations that are bound: users, spaces, items and apps, by the names of Qlik's whole catalogue. Facts
 * only: bind.ts makes functions of them, qlik.ts holds the types of their arguments and results.
 */

const text: QueryParameter = { type: "string" };
const number: QueryParameter = { type: "number" };
const flag: QueryParameter = { type: "boolean" };
const cursor = { limit: number, next: text, prev: text };

const read = (docs: string, path: string, query?: Operation["query"]): Operation => ({
  method: "GET",
  path,
  ...(query && { query }),
  rateLimit: 1000,
  docs: `https://qlik.dev/apis/rest/${docs}/`,
});
const list = (docs: string, path: string, query: Operation["query"]): Operation => ({
  ...read(docs, path, query),
  maxLimit: 100,
});
const write = (docs: string, method: Operation["method"], path: string): Operation => ({
  method,
  path,
  ...(method !== "DELETE" && { body: true }),
  rateLimit: 100,
  docs: `https://qlik.dev/apis/rest/${docs}/`,
});

/** `name`, `+name` and `-name` for each field; some lists take the signed forms only. */
const sortable = (fields: string[], bare = true): QueryParameter => ({
  type: "string",
  enum: fields.flatMap((field) => [...(bare ? [field] : []), `+${field}`, `-${field}`]),
});

const userSort = sortable([
  ...["name", "_id", "id", "tenantId", "clientId", "status", "subject", "email", "inviteExpiry", "createdAt"],
]);
const itemSort = sortable(["createdAt", "name", "updatedAt", "recentlyUsed"], false);

export const operations: OperationTable = {
  "apps.copy": write("apps", "POST", "/api/v1/apps/{appId}/copy"),
  "apps.create": write("apps", "POST", "/api/v1/apps"),
  "apps.delete": write("apps", "DELETE", "/api/v1/apps/{appId}"),
  "apps.get": read("apps", "/api/v1/apps/{appId}"),
  "apps.owner.update": write("apps", "PUT", "/api/v1/apps/{appId}/owner"),
  "apps.space.delete": write("apps", "DELETE", "/api/v1/apps/{appId}/space"),
  "apps.space.update": write("apps", "PUT", "/api/v1/apps/{appId}/space"),
  "apps.update": write("apps", "PUT", "/api/v1/apps/{appId}"),

  "items.delete": write("items", "DELETE", "/api/v1/items/{itemId}"),
  "items.get": read("items", "/api/v1/items/{itemId}"),
  "items.list": list("items", "/api/v1/items", {
    ...cursor,
    collectionId: text,
    createdByUserId: text,
    id: text,
    name: text,
    noActions: flag,
    notCreatedByUserId: text,
    notOwnerId: text,
    ownerId: text,
    query: text,
    resourceId: text,
    resourceIds: text,
    resourceLink: text,
    resourceSubType: text,
    resourceType: text,
    shared: flag,
    sort: itemSort,
    spaceId: text,
    spaceType: text,
  }),
  "items.update": write("items", "PUT", "/api/v1/items/{itemId}"),

  "spaces.assignments.create": write("spaces", "POST", "/api/v1/spaces/{spaceId}/assignments"),
  "spaces.assignments.delete": write(
    "spaces",
    "DELETE",
    "/api/v1/spaces/{spaceId}/assignments/{assignmentId}",
  ),
  "spaces.assignments.get": read("spaces", "/api/v1/spaces/{spaceId}/assignments/{assignmentId}"),
  "spaces.assignments.list": list("spaces", "/api/v1/spaces/{spaceId}/assignments", {
    ...cursor,
    assigneeId: text,
    type: text,
  }),
  "spaces.assignments.update": write("spaces", "PUT", "/api/v1/spaces/{spaceId}/assignments/{assignmentId}"),
  "spaces.create": write("spaces", "POST", "/api/v1/spaces"),
  "spaces.delete": write("spaces", "DELETE", "/api/v1/spaces/{spaceId}"),
  "spaces.get": read("spaces", "/api/v1/spaces/{spaceId}"),
  "spaces.list": list("spaces", "/api/v1/spaces", {
    ...cursor,
    action: text,
    "environment.name": text,
    environmentId: text,
    name: text,
    ownerId: text,
    roles: { type: "array", style: "comma" },
    sort: text,
    type: text,
  }),
  "spaces.patch": write("spaces", "PATCH", "/api/v1/spaces/{spaceId}"),
  "spaces.types.list": read("spaces", "/api/v1/spaces/types"),
  "spaces.update": write("spaces", "PUT", "/api/v1/spaces/{spaceId}"),

  "users.count": read("users", "/api/v1/users/actions/count"),
  "users.create": write("users", "POST", "/api/v1/users"),
  "users.delete": write("users", "DELETE", "/api/v1/users/{userId}"),
  "users.get": read("users", "/api/v1/users/{userId}", { fields: text }),
  "users.list": list("users", "/api/v1/users", {
    ...cursor,
    fields: text,
    filter: text,
    sort: userSort,
    totalResults: flag,
  }),
  "users.me": read("users", "/api/v1/users/me"),
  "users.patch": write("users", "PATCH", "/api/v1/users/{userId}"),
};
