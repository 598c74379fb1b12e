import { describe, expect, it } from "vitest";
import { findOperation } from "../../src/api/catalogue.ts";
import { unknownFields } from "../../src/api/unknown-fields.ts";

const told = (name: string, body: unknown) =>
  unknownFields(findOperation(name)!, body).map((sentence) =>
    sentence.replace(`${name} has no field `, "").replace(", which the tenant may ignore.", ""),
  );

describe("fields that an operation does not have", () => {
  it.each<[string, unknown, string[]]>([
    ["spaces.create", { nam: "x", type: "shared" }, ['"nam" Did you mean "name"?']],
    ["spaces.create", { name: "x", desc: "y" }, ['"desc" Did you mean "description"?']],
    ["spaces.create", { name: "x", zzzz: 1, none: undefined }, ['"zzzz"']],
    ["apps.create", { attributes: { nam: "x" } }, ['"attributes.nam" Did you mean "attributes.name"?']],
    [
      "groups.create",
      { name: "a", assignedRoles: [{ naem: "x" }, { naem: "y" }] },
      ['"assignedRoles.naem" Did you mean "assignedRoles.name"?'],
    ],
  ])("%s %j", (name, body, sentences) => expect(told(name, body)).toEqual(sentences));

  it.each<[string, string, unknown]>([
    ["all is known", "spaces.create", { name: "x", type: "shared", description: "y" }],
    [
      "what came back is sent again",
      "spaces.update",
      { id: "1", name: "x", meta: { actions: [] }, links: {} },
    ],
    ["anything may stand there", "webhooks.create", { name: "x", url: "y", headers: { "x-any": "1" } }],
    ["the tenant says it of a patch", "users.patch", { nam: "x" }],
    ["nothing is sent", "users.list", undefined],
    ["it is no object", "spaces.create", "text"],
    ["it has a form of its own", "spaces.create", new FormData()],
  ])("none where %s: %s", (_, name, body) => expect(told(name, body)).toEqual([]));
});
