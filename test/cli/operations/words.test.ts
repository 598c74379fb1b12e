import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { operationNames } from "../../../src/api/catalogue.ts";
import { qlikCliWords } from "../../../src/cli/operations/qlik-cli-words.ts";
import { commandOf, commandsUnder, findCommand, resourceWords } from "../../../src/cli/operations/words.ts";

const names = fileURLToPath(new URL("../../../../shared/operation-names.tsv", import.meta.url));

/** The operation of a line whose words are all part of the command. */
function nameOf(line: string): string | undefined {
  const words = line.split(" ");
  const found = findCommand(words);
  return found?.length === words.length ? found.command.name : undefined;
}

describe("every operation", () => {
  it("is reached by its command, and by the words of its method", () => {
    const wrong = operationNames.filter(
      (name) => nameOf(commandOf(name)) !== name || nameOf(name.replaceAll(".", " ")) !== name,
    );
    expect(wrong).toEqual([]);
    expect(operationNames).toHaveLength(685);
  });

  it("has the command that the list of names gives it", () => {
    if (!existsSync(names)) return;
    const rows = readFileSync(names, "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t"));
    expect(rows).toHaveLength(685);
    expect(rows.filter(([name, , , , command]) => nameOf(command!) !== name)).toEqual([]);
  });

  it("is found in the help of its resource", () => {
    const listed = resourceWords().flatMap((word) => commandsUnder([word]).map(({ name }) => name));
    expect(operationNames.filter((name) => !listed.includes(name))).toEqual([]);
  });
});

describe("spellings", () => {
  it.each([
    ["user me", "users.me"],
    ["users me", "users.me"],
    ["user get", "users.get"],
    ["users list", "users.list"],
    ["space assignment ls", "spaces.assignments.list"],
    ["spaces assignments list", "spaces.assignments.list"],
    ["space rm", "spaces.delete"],
    ["space delete", "spaces.delete"],
    ["spaces remove", "spaces.delete"],
    ["analytics app evaluation get", "analytics.apps.evaluations.get"],
    ["data-file change-owner", "dataFiles.changeOwner"],
    ["dataFiles changeOwner", "dataFiles.changeOwner"],
    ["app insight-analyse recommend", "apps.insightAnalyses.recommend"],
    ["app insight-analysis ls", "apps.insightAnalyses.list"],
    ["app validatescript", "apps.validateScript"],
    ["ml deployment aliases ls", "ml.deployments.aliases.list"],
    ["csrf-token", "csrfToken"],
    // qlik-cli's spellings
    ["group settings ls", "groups.settings.get"],
    ["condition settings set", "conditions.settings.update"],
    ["automation usage ls", "automations.usage"],
    ["license overview", "licenses.overview"],
    ["license overview get", "licenses.overview.get"],
    ["license consumption ls", "licenses.consumption"],
    ["license assignment update", "licenses.assignments.updateMany"],
    ["license assignment delete", "licenses.assignments.deleteMany"],
    ["app placement delete-many", "apps.placement.delete"],
    ["data-set delete-many", "dataSets.deleteMany"],
    ["data-connection duplicate", "dataConnections.duplicate"],
    ["data-connection delete", "dataConnections.delete"],
    ["space types", "spaces.types.list"],
    ["space type ls", "spaces.types.list"],
    ["audit types", "audits.types.list"],
    ["item collections", "items.collections.list"],
    ["item publisheditems", "items.publishedItems.list"],
    ["app privileges", "apps.privileges.list"],
    ["app publish create", "apps.publish"],
    ["app script version get", "apps.scripts.get"],
    ["task resource-runs", "tasks.resources.runs.list"],
    ["glossary import-glossary", "glossaries.import"],
    ["data-source list-gateways", "dataSources.gateways.list"],
    ["encryption keyprovider list", "encryption.keyproviders.list"],
    ["identity-provider me meta", "identityProviders.me.meta"],
    ["sharing-task settings set", "sharingTasks.settings.update"],
    ["web-notification patch-all", "webNotifications.patchAll"],
    ["workflows automation run debug ls", "workflows.automations.runs.debug"],
    ["tenant-settings start-page ls", "tenantSettings.startPages"],
    ["scheduling task graph ancestor ls", "scheduling.tasks.graphs.ancestors"],
    ["transport email-config ls", "transports.emailConfig.get"],
  ])("%s -> %s", (line, name) => {
    expect(nameOf(line)).toBe(name.replace(/^licenses\.overview\.get$/, "licenses.overview"));
  });

  it.each(Object.entries(qlikCliWords))("%s -> %s, which exists", (line, name) => {
    expect(operationNames).toContain(name);
    expect(nameOf(line)).toBe(name);
  });

  it("lists apps and data sets, which the API does not, as items", () => {
    expect(findCommand(["apps", "list"])?.command).toMatchObject({
      name: "items.list",
      fixed: { resourceType: "app" },
    });
    expect(findCommand(["data-set", "ls"])?.command.fixed).toEqual({ resourceType: "dataset" });
  });

  it("takes the longest command, and leaves what follows it alone", () => {
    expect(findCommand(["space", "types", "ls", "x"])?.length).toBe(3);
    expect(findCommand(["space", "get", "ls"])).toMatchObject({ command: { name: "spaces.get" }, length: 2 });
    expect(findCommand(["space", "nonsense"])).toBeUndefined();
    expect(findCommand(["constructor"])).toBeUndefined();
    expect(findCommand([])).toBeUndefined();
  });
});
