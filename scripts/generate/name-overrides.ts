/** Names that the rule of names.ts would make badly, or twice. */
export const nameOverrides: Readonly<Record<string, string>> = {
  "GET /.well-known/oauth-authorization-server": "oauth.metadata",
  "GET /login": "login.interactive",
  "GET /api/v1/extensions/{id}/file": "extensions.download",
  "GET /api/v1/themes/{id}/file": "themes.download",
  "POST /api/v1/apps/{appId}/publish": "apps.publish",
  "PUT /api/v1/apps/{appId}/publish": "apps.republish",
  "POST /api/v1/apps/validatescript": "apps.validateScript",
  "GET /api/v1/apps/{appId}/media/list/{path}": "apps.media.list",
  "GET /api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}": "apps.evaluations.compare",
  "GET /api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}/actions/download":
    "apps.evaluations.downloadComparison",
  "GET /api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}":
    "analytics.apps.evaluations.compare",
  "GET /api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}/actions/download":
    "analytics.apps.evaluations.downloadComparison",
  "GET /api/analytics/odag-links/cancreate": "analytics.odagLinks.canCreate",
  "GET /api/analytics/odag-settings/canupdate": "analytics.odagSettings.canUpdate",
  "POST /api/analytics/odag-links/selection-app-link-usages": "analytics.odagLinks.selectionAppLinkUsages",
  "POST /api/v1/assistants/{assistantId}/sources/plaintexts": "assistants.sources.plaintexts",
  "GET /api/v1/items/{itemId}/publisheditems": "items.publishedItems.list",
  "GET /api/v1/identity-providers/.well-known/metadata.json": "identityProviders.metadata",
  "POST /api/v1/ui-config/pinned-links/actions/bulk-create-pinned-links": "uiConfig.pinnedLinks.createMany",
  "POST /api/v1/ui-config/pinned-links/actions/delete-all-pinned-links": "uiConfig.pinnedLinks.deleteAll",
  "POST /api/v1/direct-access-agents/{agentId}/actions/{agentAction}": "directAccessAgents.action",
};
