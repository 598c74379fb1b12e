import { expect, it } from "vitest";
import { findOperation, operationNames } from "../../../src/api/catalogue.ts";
import { argumentsOf } from "../../../src/api/help/arguments.ts";
import { findMethod } from "../../../src/api/help/method.ts";
import { CURSORS, parameterWords } from "../../../src/api/help/parameter-words.ts";
import { fieldsOf } from "../../../src/api/shapes.ts";
import { aboutOf } from "../../../src/cli/operations/operation-help.ts";
import { flagsOf } from "../../../src/cli/operations/flags.ts";

const lists = operationNames.map((name) => findOperation(name)!).filter(({ paged }) => paged);

it("what lists share is said in words, to calls and to commands alike", () => {
  const query = argumentsOf(findMethod("users.list")!).find(({ role }) => role === "query")!;
  expect(fieldsOf(query.shape)).toContainEqual(
    expect.objectContaining({ name: "filter", about: 'a filter as in RFC 7644, such as name eq "Sales"' }),
  );
  const flag = flagsOf(findOperation("users.list")!).find(({ name }) => name === "filter")!;
  expect(aboutOf(flag, new Set())).toBe('A filter as in RFC 7644, such as name eq "Sales"');
});

it.each([...CURSORS, "filter", "fields", "query", "offset", "totalResults", "countTotal"])(
  "%s has words, and is a parameter of several lists",
  (name) => {
    expect(lists.filter(({ query }) => Object.hasOwn(query, name)).length).toBeGreaterThan(1);
    expect(parameterWords(name, lists[0]!)).toMatch(/^[a-z]/);
    expect(parameterWords(name, {})).toBeUndefined();
  },
);
