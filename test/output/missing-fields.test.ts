import { expect, it } from "vitest";
import { missingFields } from "../../src/output/missing-fields.ts";

const USERS = [{ name: "Ann", owner: { id: 1 } }, { status: "active" }];

it.each<[string, unknown[], string[], string[]]>([
  ["one that some item has", USERS, ["status", "owner.id", "name"], []],
  ["a mistyped one", USERS, ["stauts"], ['No item has stauts. Did you mean "status"?']],
  ["one like none", USERS, ["bogus"], ["No item has bogus."]],
  ["of no things", [1, 2], ["bogus"], []],
  ["of nothing", [], ["bogus"], []],
  ["none wanted", USERS, [""], []],
])("%s", (_, items, paths, lines) => {
  expect(missingFields(items, paths)).toEqual(lines);
});
