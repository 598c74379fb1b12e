import { expect, it } from "vitest";
import { allOperations } from "../../src/api/catalogue.ts";
import { changesTenant } from "../../src/http/changes-tenant.ts";

it.each<["GET" | "POST" | "PUT" | "PATCH" | "DELETE", string, boolean]>([
  ["GET", "/api/v1/users/me", false],
  ["POST", "/api/v1/users/actions/filter", false],
  ["POST", "/api/v1/users/actions/count", false],
  ["POST", "/api/v1/users", true],
  ["POST", "/api/v1/users?x=/actions/filter", true],
  ["POST", "/api/v1/users#/actions/filter", true],
  ["POST", "/api/v1/users/actions/filter/", true],
  ["POST", "/api/v1/users/actions/filters", true],
  ["PUT", "/api/v1/users/actions/filter", true],
  ["PATCH", "/api/v1/users/1", true],
  ["DELETE", "/api/v1/users/1", true],
  ["POST", "/api/v1/data-connections/actions/delete", true],
])("%s %s: %s", (method, path, changes) => {
  expect(changesTenant({ method, path })).toBe(changes);
});

/** Every one was looked up: a new one of the table is to be judged, not to be guessed. */
it("of all operations, these POSTs only read", () => {
  const reading = allOperations().filter(
    (operation) => operation.method === "POST" && !changesTenant(operation),
  );
  expect(reading.map(({ name }) => name)).toEqual([
    "apps.insightAnalyses.recommend",
    "apps.validateScript",
    "assistants.search",
    "dataAlerts.validate",
    "dataCredentials.filterOrphan",
    "dataGovernance.dataQualities.fieldQualities.filter",
    "dataGovernance.dataQualities.globalResults.filter",
    "dataGovernance.trustScores.results.dataSets.filter",
    "diProjects.diTasks.runtime.runs.search",
    "diProjects.utils.validateProjectDefinitions",
    "groups.filter",
    "knowledgebases.datasources.download",
    "knowledgebases.search",
    "lineageGraphs.nodes.overview",
    "questions.filter",
    "reportTemplates.download",
    "transports.emailConfig.validate",
    "users.filter",
  ]);
});
