/** Under which heading `qlik --help` shows a resource. Data only; what is in no list comes last. */
export const areas: readonly (readonly [heading: string, resources: readonly string[]])[] = [
  [
    "Content",
    ["app", "item", "space", "collection", "report", "report-template", "sharing-task", "glossary", "note"],
  ],
  [
    "Data",
    [
      ...[
        "data-file",
        "data-connection",
        "data-credential",
        "data-source",
        "data-set",
        "data-asset",
        "data-store",
      ],
      ...[
        "data-governance",
        "data-quality",
        "lineage-graph",
        "di-project",
        "direct-access-agent",
        "temp-content",
      ],
    ],
  ],
  [
    "Reload and automation",
    [
      ...["reload", "reload-task", "task", "scheduling", "automation", "automation-connection"],
      ...["automation-connector", "workflows", "webhook", "data-alert", "condition"],
    ],
  ],
  [
    "Analytics and AI",
    ["analytics", "assistant", "knowledgebase", "question", "ml", "automl-deployment", "automl-prediction"],
  ],
  ["Look and extensions", ["brand", "theme", "extension", "banner", "ui-config"]],
  [
    "Users and access",
    [
      ...["user", "group", "role", "license", "api-key", "oauth-client", "oauth-token", "oauth"],
      ...["identity-provider", "web-integration", "csp-origin", "csrf-token", "login"],
    ],
  ],
  [
    "Administration",
    [
      ...["tenant", "tenant-settings", "core", "audit", "quota", "consumption", "encryption", "transport"],
      ...["notification", "web-notification"],
    ],
  ],
];
