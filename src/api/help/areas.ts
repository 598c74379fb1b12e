import { handWritten } from "../hand-written/table.ts";
import { methodNames } from "./method.ts";

/** Which resources belong together, for people who look around. Pure. */

/** What is in no list comes last, as `Other`. */
const AREAS: readonly (readonly [area: string, resources: readonly string[]])[] = [
  [
    "Content",
    [
      ...[
        "apps",
        "items",
        "spaces",
        "collections",
        "reports",
        "reportTemplates",
        "sharingTasks",
        "glossaries",
      ],
      "notes",
    ],
  ],
  [
    "Data",
    [
      ...["dataFiles", "dataConnections", "dataCredentials", "dataSources", "dataSets", "dataAssets"],
      ...["dataStores", "dataGovernance", "dataQualities", "lineageGraphs", "diProjects"],
      ...["directAccessAgents", "tempContents"],
    ],
  ],
  [
    "Reload and automation",
    [
      ...["reloads", "reloadTasks", "tasks", "scheduling", "automations", "automationConnections"],
      ...["automationConnectors", "workflows", "webhooks", "dataAlerts", "conditions"],
    ],
  ],
  [
    "Analytics and AI",
    [
      ...["analytics", "assistants", "knowledgebases", "questions", "ml"],
      ...["automlDeployments", "automlPredictions"],
    ],
  ],
  ["Look and extensions", ["brands", "themes", "extensions", "banners", "uiConfig"]],
  [
    "Users and access",
    [
      ...["users", "groups", "roles", "licenses", "apiKeys", "oauthClients", "oauthTokens", "oauth"],
      ...["identityProviders", "webIntegrations", "cspOrigins", "csrfToken", "login"],
    ],
  ],
  [
    "Administration",
    [
      ...["tenants", "tenantSettings", "core", "audits", "quotas", "consumption", "encryption"],
      ...["transports", "notifications", "webNotifications"],
    ],
  ],
];

/** Every member of `qlik` that Qlik has, under the area it belongs to. What is ours alone is left out. */
export function resourcesByArea(): (readonly [area: string, resources: readonly string[]])[] {
  const all = [...new Set(methodNames().map((name) => name.split(".", 1)[0]!))].filter(
    (one) => !OURS.has(one),
  );
  const placed = new Set(AREAS.flatMap(([, resources]) => resources));
  return [
    ...AREAS.map(([area, resources]) => [area, resources.filter((one) => all.includes(one))] as const),
    ["Other", all.filter((one) => !placed.has(one))] as const,
  ].filter(([, resources]) => resources.length > 0);
}

/** Members that no resource of Qlik stands behind. */
const OURS = new Set(handWritten.map(({ name }) => name).filter((name) => !name.includes(".")));
