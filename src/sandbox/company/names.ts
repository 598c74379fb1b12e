/** What Nordlys Foods calls its things of the kinds that are records and no more, by the end of their path. */
const names: Readonly<Record<string, readonly string[]>> = {
  "/api/v1/automations": [
    "Reload the month-end apps",
    "Tell Slack of failed reloads",
    "Provision new colleagues",
    "Archive stale spaces",
  ],
  "/api/v1/collections": ["Board pack", "Month end", "Getting started", "Supply chain daily"],
  "/api/v1/data-alerts": ["Stock below two days", "Margin under 12 %", "Late deliveries"],
  "/api/v1/data-connections": [
    "SAP HANA (finance)",
    "Snowflake warehouse",
    "Weather API",
    "SharePoint budgets",
  ],
  "/api/v1/glossaries": ["Finance terms", "Supply chain terms"],
  "/api/v1/glossaries/*/categories": ["Profit and loss", "Balance sheet", "Planning"],
  "/api/v1/glossaries/*/terms": ["Gross margin", "Net revenue", "Days sales outstanding", "Fill rate"],
  "/api/v1/report-templates": ["Weekly sales", "Store scorecard", "Month-end close"],
  "/api/scheduling/tasks": ["Nightly sales", "Month-end close", "Refresh cold chain"],
  "/api/v1/themes": ["Nordlys", "Nordlys dark"],
  "/api/v1/extensions": ["Sankey", "Shelf planner"],
  "/api/v1/web-integrations": ["Intranet", "Supplier portal"],
  "/api/v1/webhooks": ["App published", "User joined"],
  "/api/v1/csp-origins": ["Intranet", "Maps"],
  "/api/v1/assistants": ["Finance assistant", "Store manager's helper"],
  "/api/v1/knowledgebases": ["Store handbook", "Finance policies"],
  "/api/v1/sharing-tasks": ["Weekly sales by mail", "Board pack"],
  "/api/v1/brands": ["Nordlys Foods"],
  "/api/v1/di-projects": ["Warehouse landing", "Point of sale stream"],
  "/api/workflows/automation-connections": ["Slack", "SharePoint", "SAP"],
};

/** The names of the records at a path, or `undefined` where the company has none. Pure. */
export function namesOf(path: string): readonly string[] | undefined {
  return names[path] ?? names[path.replace(/(?<=\/glossaries\/)[^/]+/, "*")];
}
