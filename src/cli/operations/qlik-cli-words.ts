/**
 * Commands that qlik-cli spells in a way of its own, and the operations that they are. Data only.
 *
 * @see https://qlik.dev/toolkits/qlik-cli/commands
 */
export const qlikCliWords: Readonly<Record<string, string>> = {
  "app owner": "apps.owner.update",
  "app publish create": "apps.publish",
  "app publish update": "apps.republish",
  "app reload-metadata": "apps.reloads.metadata.get",
  "app script version create": "apps.scripts.create",
  "app script version get": "apps.scripts.get",
  "app script version ls": "apps.scripts.list",
  "app script version patch": "apps.scripts.patch",
  "app script version rm": "apps.scripts.delete",
  "assistant sources": "assistants.sources.plaintexts",
  "automation run action export": "automations.runs.export",
  "automl-deployment create-realtime-prediction": "automlDeployments.realtimePredictions.create",
  "automl-prediction jobs": "automlPredictions.jobs.create",
  "data-source list-gateways": "dataSources.gateways.list",
  "di-project di-task runtime state-datasets": "diProjects.diTasks.runtime.state.datasets.list",
  "di-project export-variables get": "diProjects.bindings.get",
  "di-project export-variables set": "diProjects.bindings.update",
  "direct-access-agent connector file allowed-paths get":
    "directAccessAgents.connectors.fileConnector.files.allowedPaths.get",
  "direct-access-agent connector file allowed-paths update":
    "directAccessAgents.connectors.fileConnector.files.allowedPaths.update",
  "direct-access-agent connector file custom-data-type-mappings get":
    "directAccessAgents.connectors.odbcConnector.files.customDataTypeMappings.get",
  "direct-access-agent connector file custom-data-type-mappings update":
    "directAccessAgents.connectors.odbcConnector.files.customDataTypeMappings.update",
  "encryption keyprovider migration-details": "encryption.keyproviders.migration.details",
  "extension file ls": "extensions.download",
  "glossary import-glossary": "glossaries.import",
  "identity-provider well-known metadatajson": "identityProviders.metadata",
  "ml cancel-job": "ml.jobs.cancel",
  "oauth-client connection-config ls": "oauthClients.connectionConfigs.me.get",
  "oauth-client connection-config patch": "oauthClients.connectionConfigs.me.patch",
  "oauth-client connection-config rm": "oauthClients.connectionConfigs.me.delete",
  "scheduling task resource-runs": "scheduling.tasks.resources.runs.list",
  "sharing-task execution get-file": "sharingTasks.executions.files.get",
  "task resource-runs": "tasks.resources.runs.list",
  "theme file ls": "themes.download",
  "ui-config pinned-link bulk-create-pinned-links": "uiConfig.pinnedLinks.createMany",
  "ui-config pinned-link delete-all-pinned-links": "uiConfig.pinnedLinks.deleteAll",
};
