import { describe, expect, it } from "vitest";
import { resourcesByArea } from "../../../src/api/help/areas.ts";
import { findMethods } from "../../../src/api/help/find.ts";
import { findMethod, firstNames, methodNames } from "../../../src/api/help/method.ts";

const names = (text: string) => findMethods(text).map(({ method }) => method.name);

describe(".find", () => {
  it("gives what is called so first, then what begins so, then what speaks of it", () => {
    const found = names("reload");
    expect(found.slice(0, 3)).toEqual(["reloads.cancel", "reloads.create", "reloads.createAndWait"]);
    expect(found.indexOf("reloads.list")).toBeLessThan(found.indexOf("apps.reloads.logs.list"));
    expect(found).toContain("reloadTasks.list");
    expect(names("reloads")).toEqual(found);
  });

  it.each([
    ["reload cancel", "reloads.cancel"],
    ["who is signed in", "users.me"],
    ["signed in", "users.me"],
    ["upload data file", "dataFiles.upload"],
    ["count", "users.count"],
    ["data-connections", "dataConnections.byName"],
    ["userlist", undefined],
  ])("%j finds %s", (text, first) => {
    expect(names(text)[0]).toBe(first);
  });

  it("finds parameters, and says which", () => {
    const [found] = findMethods("notOwnerId");
    expect(found).toMatchObject({ method: { name: "apps.list" }, parameters: ["query.notOwnerId"] });
    expect(names("totalResults")).toContain("users.list");
  });

  it("puts what is deprecated after what is not", () => {
    const found = names("task");
    expect(found.indexOf("scheduling.tasks.list")).toBeLessThan(found.indexOf("reloadTasks.list"));
  });

  it("finds nothing in nothing", () => {
    expect(names("")).toEqual([]);
    expect(names("   ")).toEqual([]);
    expect(names("zzzz")).toEqual([]);
  });
});

it("every resource is in one area", () => {
  const placed = resourcesByArea().flatMap(([, resources]) => resources);
  expect(new Set(placed).size).toBe(placed.length);
  const ours = ["request", "$stats", "on"];
  const all = new Set(
    methodNames()
      .map((name) => name.split(".")[0]!)
      .filter((one) => !ours.includes(one)),
  );
  expect([...placed].sort()).toEqual([...all].sort());
  expect(resourcesByArea().map(([area]) => area)).not.toContain("Other");
});

it("a second name is another name of the same operation", () => {
  expect(findMethod("spaces.types")).toMatchObject({
    name: "spaces.types",
    operation: { name: "spaces.types.list" },
  });
  expect(firstNames()).not.toContain("spaces.types");
  expect(findMethod("toString")).toBeUndefined();
});
