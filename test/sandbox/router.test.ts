import { expect, it } from "vitest";
import { createRouter } from "../../src/sandbox/router.ts";
import { allRoutes } from "../../src/sandbox/routes/all.ts";

// Back to front: which route wins must not depend on their order.
const find = createRouter([...allRoutes].reverse());

it.each([
  ["GET", "/api/v1/users/me", "/api/v1/users/me", {}],
  ["GET", "/api/v1/users/mea", "/api/v1/users/{userId}", { userId: "mea" }],
  ["GET", "/api/v1/spaces/types", "/api/v1/spaces/types", {}],
  ["GET", "/api/v1/users/a%2Fb%20c", "/api/v1/users/{userId}", { userId: "a/b c" }],
  [
    "PUT",
    "/api/v1/spaces/s/assignments/a",
    "/api/v1/spaces/{spaceId}/assignments/{assignmentId}",
    { spaceId: "s", assignmentId: "a" },
  ],
])("%s %s goes to %s", (method, path, template, params) => {
  expect(find(method, path)).toMatchObject({ route: { method, path: template }, params });
});

it("offers the methods that a path has", () => {
  expect(find("HEAD", "/api/v1/items/1")).toEqual(expect.arrayContaining(["GET", "PUT", "DELETE"]));
  expect(find("GET", "/api/v1/items/1/2")).toEqual([]);
});

it("has no operation twice", () => {
  const names = allRoutes.map(({ method, path }) => `${method} ${path.replace(/\{\w+\}/g, "{}")}`);
  expect(new Set(names).size).toBe(names.length);
});
