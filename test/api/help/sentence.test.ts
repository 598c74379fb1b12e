import { describe, expect, it } from "vitest";
import { allOperations, findOperation, operationNames } from "../../../src/api/catalogue.ts";
import { known } from "../../../src/api/help/known-sentences.ts";
import { phraseOf, sentenceOf } from "../../../src/api/help/sentence.ts";

describe("what an operation does is said in words made of its name, method and path", () => {
  it.each([
    ["users.list", "List users", "Lists users."],
    ["apiKeys.create", "Create an API key", "Creates an API key."],
    ["spaces.update", "Update a space", "Updates a space."],
    ["spaces.patch", "Change fields of a space", "Changes fields of a space."],
    ["spaces.assignments.list", "List assignments", "Lists the assignments of a space."],
    ["glossaries.terms.get", "Get a term", "Gets a term of a glossary."],
    ["assistants.starters.create", "Create a starter", "Creates a starter for an assistant."],
    ["groups.settings.get", "Get the group settings", "Gets the group settings."],
    ["dataSources.settings.get", "Get the settings", "Gets the settings of a data source."],
    ["ml.deployments.list", "List ML deployments", "Lists ML deployments."],
    ["apps.copy", "Copy an app", "Copies an app."],
    ["assistants.threads.list", "List threads", "Lists the threads of an assistant."],
    ["automations.changeOwner", "Change the owner of an automation", "Changes the owner of an automation."],
    ["dataStores.deleteMany", "Delete several data stores", "Deletes several data stores."],
    ["apps.reportFilters.count", "Count report filters", "Counts the report filters of an app."],
    ["apps.media.thumbnail", "Get the thumbnail", "Gets the thumbnail of an app."],
    // In words of their own.
    ["users.me", "Get the user who is signed in", "Gets the user who is signed in."],
    [
      "workflows.automations.move",
      "Move an automation to another owner",
      "Moves an automation to another owner.",
    ],
  ])("%s", (name, phrase, sentence) => {
    const operation = findOperation(name)!;
    expect([phraseOf(operation), sentenceOf(operation)]).toEqual([phrase, sentence]);
  });

  it.each(allOperations().map((one) => [one.name, one] as const))("%s has a sentence", (_, operation) => {
    expect(phraseOf(operation)).toMatch(/^[A-Z][a-z]+ [\w ,'-]{3,60}$/);
    expect(sentenceOf(operation)).toMatch(/^[A-Z][a-z]+s [\w ,'-]{3,70}\.$/);
    // No word of the API's that is no English.
    expect(sentenceOf(operation)).not.toMatch(
      /\b(api|csp|di|ip|ml|oauth|odag|url|config|datasets?|s)\b(?<!'s)/,
    );
  });
});

it("every sentence of its own is that of an operation", () => {
  const idle = Object.keys(known).filter(
    (key) => !operationNames.some((name) => name === key || name.endsWith(`.${key}`)),
  );
  expect(idle).toEqual([]);
});
