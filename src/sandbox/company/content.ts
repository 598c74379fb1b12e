import type { SpaceType } from "../state.ts";

/** What Nordlys Foods keeps in its tenant. Names only: owners, times and ids come from the seed. */

export const groupNames = [
  "Finance",
  "Sales EMEA",
  "Sales APAC",
  "Supply Chain",
  "People & Culture",
  "Data Engineering",
  "Executives",
  "Qlik Analysts",
];

/** Name, then whether a role is made by Qlik and whether it is an administrator's. */
export const roleNames: [name: string, type: "default" | "custom", level: "admin" | "user"][] = [
  ["TenantAdmin", "default", "admin"],
  ["AnalyticsAdmin", "default", "admin"],
  ["DataAdmin", "default", "admin"],
  ["Developer", "default", "user"],
  ["SharedSpaceCreator", "default", "user"],
  ["ManagedSpaceCreator", "default", "user"],
  ["PrivateAnalyticsContentCreator", "default", "user"],
  ["Steward", "default", "user"],
  ["Finance Reviewer", "custom", "user"],
];

export interface SpacePlan {
  name: string;
  type: SpaceType;
  description: string;
  /** Made here or, in a managed space, published from the shared space that has an app of that name. */
  apps: string[];
  datasets?: string[];
}

export const spacePlans: SpacePlan[] = [
  {
    name: "Finance (dev)",
    type: "shared",
    description: "Where the finance team builds before it publishes",
    apps: [
      "Budget 2026",
      "Cash Flow Forecast",
      "Cost Centre Explorer",
      "Group P&L",
      "Invoice Ageing",
      "Margin Bridge",
      "Travel Expenses",
      "VAT Reconciliation",
    ],
  },
  {
    name: "Sales (dev)",
    type: "shared",
    description: "Pipeline, prices and customers, in the making",
    apps: [
      "Customer Churn",
      "Discount Analysis",
      "Key Accounts",
      "Pipeline Review",
      "Price Lists",
      "Sales Overview",
      "Umsatz Österreich",
      "売上ダッシュボード",
    ],
  },
  {
    name: "Supply Chain",
    type: "shared",
    description: "From field to shelf",
    apps: [
      "Carrier Performance",
      "Cold Chain Alerts",
      "Demand Planning",
      "Freight Cost",
      "Inventory Turns",
      "Order Fill Rate",
      "Supplier Scorecard",
      "Waste & Spoilage",
    ],
    datasets: ["carriers.csv", "stock_levels.qvd", "suppliers.qvd"],
  },
  {
    name: "People & Culture",
    type: "shared",
    description: "Headcount and hiring; no names leave this space",
    apps: [
      "Absence",
      "Engagement Survey",
      "Headcount",
      "Hiring Funnel",
      "Onboarding",
      "Pay Equity",
      "Training Hours",
      "Turnover",
    ],
  },
  {
    name: "Marketing 市场部",
    type: "shared",
    description: "Campaigns and brands across regions",
    apps: [
      "Basket Analysis",
      "Brand Tracker",
      "Campaign Results",
      "Café Loyalty",
      "Customer Segments",
      "Newsletter",
      "Social Listening",
      "Web Traffic",
    ],
  },
  { name: "Sandpit", type: "shared", description: "Empty on purpose: try things here", apps: [] },
  {
    name: "Finance",
    type: "managed",
    description: "Approved finance apps",
    apps: ["Budget 2026", "Cash Flow Forecast", "Group P&L", "Invoice Ageing", "Margin Bridge"],
  },
  {
    name: "Sales",
    type: "managed",
    description: "Approved sales apps",
    apps: ["Customer Churn", "Key Accounts", "Pipeline Review", "Sales Overview", "売上ダッシュボード"],
  },
  {
    name: "Operations",
    type: "managed",
    description: "What the plants and the drivers look at",
    apps: [
      "Carrier Performance",
      "Demand Planning",
      "Inventory Turns",
      "Order Fill Rate",
      "Supplier Scorecard",
    ],
  },
  {
    name: "Board",
    type: "managed",
    description: "Few apps, few readers",
    apps: ["Group P&L", "Headcount", "Sales Overview", "Brand Tracker", "Turnover"],
  },
  {
    name: "Data Warehouse",
    type: "data",
    description: "Loaded every night",
    apps: [],
    datasets: [
      "customers.qvd",
      "exchange_rates.csv",
      "ledger.qvd",
      "orders.qvd",
      "products.qvd",
      "stores.csv",
    ],
  },
  {
    name: "External Data",
    type: "data",
    description: "Bought or borrowed",
    apps: [],
    datasets: ["population.csv", "price_index.csv", "weather.csv"],
  },
];

/** Apps in the personal spaces of whoever made them. */
export const personalApps = [
  "Ad hoc: Q3 returns",
  "Budget 2026 (copy)",
  "Bug hunt",
  "Coffee consumption, 4th floor",
  "Geo test",
  "Group P&L with a very long name that somebody once typed into the wrong field and never shortened again",
  "Hackathon",
  "Idées pour l'équipe",
  "Layout experiments",
  "Learning set analysis",
  "My first app",
  "Notes on churn",
  "Orders – joined twice",
  "Price model v2 final FINAL",
  "Prototype: shelf life",
  "Store map",
  "Test",
  "What-if: sugar tax",
  "Über-Dashboard",
  "テスト",
];

/** An app whose reloads fail, to learn from: its name, and why. */
export const brokenApp = { name: "Cold Chain Alerts", error: "Table 'Sensors' not found." };

/** What people have written about their numbers, each in a space. */
export const notes: readonly (readonly [name: string, space: string])[] = [
  ["Board meeting, June", "Board"],
  ["Why waste went up in May", "Sales (dev)"],
  ["Questions for stock-taking", "Finance (dev)"],
];

/** Files that people have uploaded: their names and lines. */
export const dataFiles: readonly (readonly [name: string, lines: readonly string[]])[] = [
  ["stores.csv", ["store,city,opened", "101,Aarhus,2009", "102,Malmö,2014", "103,Bergen,2019"]],
  ["budget-2026.csv", ["month,revenue,cost", "2026-01,1250000,970000", "2026-02,1180000,940000"]],
  ["suppliers.csv", ["supplier,country,rating", "Fjord Fisk,NO,A", "Grønt & Godt,DK,B"]],
];
