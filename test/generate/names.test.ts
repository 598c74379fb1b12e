import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Nameable, nameOperations } from "../../scripts/generate/names.ts";
import { operationPaths } from "../../src/api/catalogue.ts";
import { commandWords } from "../../src/api/command-words.ts";
import { missingNames, namesTable } from "./specs-folder.ts";

/** `GET /a list` → what the rule is told. */
function nameable(text: string): Nameable {
  const [method = "", path = "", listing = "none"] = text.split(" ");
  return { method, path, listing: listing as Nameable["listing"] };
}

describe("a name follows from method, path and the other paths", () => {
  const users = ["GET /api/v1/users list", "GET /api/v1/users/{id}"];
  it.each<[operation: string, name: string, others?: string[]]>([
    // What has an id.
    ["GET /api/v1/users/{id}", "users.get"],
    ["PUT /api/v1/users/{id}", "users.update"],
    ["PATCH /api/v1/users/{id}", "users.patch"],
    ["DELETE /api/v1/users/{id}", "users.delete"],
    ["POST /api/v1/brands/{id}/files/{file}", "brands.files.create"],
    // Namespaces stay, `/api` and the version go.
    ["GET /api/analytics/apps/{id}", "analytics.apps.get"],
    ["POST /oauth/token", "oauth.token"],
    ["GET /api/v1/csrf-token", "csrfToken"],
    // Actions.
    ["GET /api/v1/users/actions/count", "users.count", users],
    ["POST /api/v1/automations/{id}/actions/copy", "automations.copy"],
    ["POST /api/v1/data-files/actions/delete", "dataFiles.deleteMany"],
    ["POST /api/v1/items/actions/list", "items.listAll"],
    ["POST /api/v1/d/actions/move", "d.moveMany", ["POST /api/v1/d/{id}/actions/move"]],
    ["GET /api/v1/di-projects/actions/{id}", "diProjects.actions.get"],
    // All at once.
    ["PATCH /api/v1/web-notifications/all", "webNotifications.patchAll"],
    ["DELETE /api/v1/web-notifications/all", "webNotifications.deleteAll"],
    // GETs of something without an id.
    ["GET /api/v1/users list", "users.list", users],
    ["GET /api/v1/spaces/types list", "spaces.types.list"],
    ["GET /api/v1/a/{id}/children list", "a.children.list"],
    ["GET /api/v1/di-projects array", "diProjects.list", ["GET /api/v1/di-projects/{id}"]],
    ["GET /api/v1/a/results array", "a.results"],
    ["GET /api/v1/users/me", "users.me", users],
    ["GET /api/v1/groups/settings", "groups.settings.get"],
    ["GET /api/v1/licenses/status list", "licenses.status"],
    ["GET /api/v1/banners", "banners.get", ["PUT /api/v1/banners"]],
    ["GET /api/v1/a/state", "a.state.get", ["GET /api/v1/a/state/datasets"]],
    // The rest.
    ["POST /api/v1/users", "users.create", users],
    ["POST /api/v1/apps/import", "apps.import"],
    ["POST /api/v1/apps/{id}/copy", "apps.copy"],
    ["PUT /api/v1/apps/{id}/owner", "apps.owner.update"],
    ["DELETE /api/v1/apps/{id}/space", "apps.space.delete"],
    ["DELETE /api/v1/data-sets", "dataSets.deleteMany", ["GET /api/v1/data-sets/{id}"]],
    ["DELETE /api/v1/a/{id}/schedules", "a.schedules.delete", ["GET /api/v1/a/{id}/schedules"]],
  ])("%s is %s", (operation, name, others = []) => {
    expect(nameOperations([operation, ...others.filter((one) => one !== operation)].map(nameable))[0]).toBe(
      name,
    );
  });
});

describe("a command follows from the name", () => {
  it.each([
    ["users.list", "user ls"],
    ["spaces.assignments.delete", "space assignment rm"],
    ["spaces.types.list", "space type ls"],
    ["apps.insightAnalyses.recommend", "app insight-analysis recommend"],
    ["glossaries.categories.get", "glossary category get"],
    ["ml.deployments.aliases.list", "ml deployment alias ls"],
    ["core.ipPolicies.create", "core ip-policy create"],
    ["knowledgebases.histories.list", "knowledgebase history ls"],
    ["groups.settings.get", "group settings get"],
    ["tenantSettings.get", "tenant-settings get"],
    ["analytics.odagApps.list", "analytics odag-app ls"],
    ["workflows.automations.list", "workflows automation ls"],
    ["dataFiles.deleteMany", "data-file delete-many"],
    ["csrfToken", "csrf-token"],
  ])("%s is %s", (name, command) => expect(commandWords(name).join(" ")).toBe(command));

  it("and no two are the same", () => {
    const commands = operationPaths().map(({ name }) => commandWords(name).join(" "));
    expect(new Set(commands).size).toBe(commands.length);
  });
});

describe.skipIf(missingNames)("names and commands are the agreed ones", () => {
  const rows = missingNames
    ? []
    : readFileSync(namesTable, "utf8")
        .trim()
        .split("\n")
        .slice(1)
        .map((line) => line.split("\t"));

  it("all 685", () => {
    const agreed = rows.map(([name, method, path, , cli]) => ({ name, method, path, cli }));
    const ours = operationPaths().map((one) => ({ ...one, cli: commandWords(one.name).join(" ") }));
    const byName = (a: { name?: string | undefined }, b: { name?: string | undefined }) =>
      a.name! < b.name! ? -1 : 1;
    expect(agreed).toHaveLength(685);
    expect(ours.sort(byName)).toEqual(agreed.sort(byName));
  });
});
