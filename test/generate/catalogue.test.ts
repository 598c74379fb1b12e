import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { aliasesOf } from "../../src/api/aliases.ts";
import { bodyFieldsOf, flagOf } from "../../src/api/body-fields.ts";
import { allOperations, findOperation, operationNames, operationPaths } from "../../src/api/catalogue.ts";
import type { Operation } from "../../src/api/operation.ts";

/** What the committed table says, without the documents that it is made of. */

const all = allOperations();
const count = (is: (one: Operation) => unknown) => all.filter(is).length;
const query = (style: string) =>
  all.flatMap((one) => Object.values(one.query)).filter((one) => one.style === style).length;
const maximum = (most: number) => count(({ paged }) => paged?.maximum === most);

describe("the table", () => {
  it.each<[what: string, counted: number, expected: number]>([
    ["operations", all.length, 685],
    ["GETs", count((one) => one.method === "GET"), 300],
    ["POSTs", count((one) => one.method === "POST"), 204],
    ["DELETEs", count((one) => one.method === "DELETE"), 75],
    ["PATCHes", count((one) => one.method === "PATCH"), 56],
    ["PUTs", count((one) => one.method === "PUT"), 50],
    ["path parameters", all.flatMap((one) => one.parameters).length, 616],
    [
      "  with several values",
      all.flatMap((one) => one.parameters).filter((one) => one.style === "list").length,
      6,
    ],
    ["query arrays that repeat the key", query("repeat"), 35],
    ["query arrays with commas", query("comma"), 9],
    ["query arrays with blanks", query("space"), 2],
    [
      "required headers",
      all.flatMap((one) => Object.values(one.headers)).filter((one) => one.required).length,
      7,
    ],
    ["bodies", count((one) => one.body), 264],
    ["  of DELETEs", count((one) => one.body && one.method === "DELETE"), 3],
    ["  of GETs", count((one) => one.body && one.method === "GET"), 0],
    ["  beside a query", count((one) => one.body && Object.keys(one.query).length > 0), 18],
    ["  that are a JSON Patch", count((one) => one.body?.kind === "patch"), 53],
    ["  that are multipart", count((one) => one.body?.kind === "multipart"), 12],
    ["  that may be multipart", count((one) => one.body?.parts), 13],
    ["  that are bytes", count((one) => one.body?.kind === "binary"), 4],
    ["nothing but a redirect", count((one) => one.response.kind === "redirect"), 5],
    ["207s", count((one) => one.response.statuses.includes(207)), 11],
    ["202s", count((one) => one.response.statuses.includes(202)), 20],
    ["204s", count((one) => one.response.statuses.includes(204)), 163],
    ["paged lists", count((one) => one.paged), 92],
    ["  of POSTs", count((one) => one.paged && one.method === "POST"), 3],
    ["  with 100 a page", maximum(100), 70],
    ["  with 200 a page", maximum(200), 11],
    ["  with 1,000 a page", maximum(1000), 2],
    ["answers that are an array", count((one) => one.list === ""), 6],
    ["tier 1", count((one) => one.tier === "1" && one.rateLimit === 1000), 277],
    ["tier 2", count((one) => one.tier === "2" && one.rateLimit === 100), 368],
    ["special tiers", count((one) => one.tier === "special"), 40],
    ["known to need a role", count((one) => one.rights?.roles), 47],
    ["known to need a permission", count((one) => one.rights?.permissions), 35],
    ["locked", count((one) => one.stability === "locked"), 33],
    ["deprecated", count((one) => one.deprecated), 21],
    ["  with a month of sunset", count((one) => one.deprecated?.sunset), 14],
    // 47 say so in a field of their own, 6 more in words.
    ["replaced by another", count((one) => one.replacedBy), 53],
  ])("has so many %s", (_, counted, expected) => expect(counted).toBe(expected));

  it.each<[string, Partial<Operation>]>([
    ["users.me", { response: { kind: "redirect", types: [], statuses: [301] } }],
    ["users.filter", { paged: { items: "data", limit: true, maximum: 100 } }],
    ["apps.scripts.list", { paged: { items: "scripts", limit: true } }],
    ["audits.types.list", { paged: { items: "data" } }],
    ["dataAlerts.list", { paged: { items: "tasks", limit: true, maximum: 100 } }],
    ["diProjects.list", { list: "projects" }],
    ["apps.data.lineage", { list: "" }],
    [
      "reports.create",
      {
        rateLimit: 10,
        response: { kind: "json", types: ["application/json"], statuses: [202], location: "location" },
      },
    ],
    ["dataStores.dataAssets.list", { parameters: [{ name: "data-store-ids", style: "list" }] }],
    [
      "apps.media.files.get",
      {
        parameters: [
          { name: "appId", style: "segment" },
          { name: "path", style: "path" },
        ],
      },
    ],
    [
      "extensions.file.get",
      {
        parameters: [
          { name: "id", style: "segment" },
          { name: "filepath", style: "path" },
        ],
      },
    ],
    ["lineageGraphs.nodes.get", { parameters: [{ name: "id", style: "segment" }] }],
    [
      "apps.reloads.metadata.get",
      {
        parameters: [
          { name: "appId", style: "segment" },
          { name: "reloadId", style: "segment" },
        ],
      },
    ],
    ["oauthClients.delete", { headers: { "qlik-confirm-delete": { type: "string", required: true } } }],
    [
      "oauth.token",
      {
        area: "oauth",
        body: {
          kind: "json",
          types: ["application/json", "application/x-www-form-urlencoded"],
        },
      },
    ],
    [
      "tempContents.files.patch",
      { body: { kind: "binary", types: ["application/offset+octet-stream"], required: true } },
    ],
    [
      "dataFiles.create",
      {
        body: {
          kind: "multipart",
          types: ["multipart/form-data"],
          parts: [
            { name: "File", kind: "file" },
            { name: "Json", kind: "json", required: true },
          ],
        },
      },
    ],
    [
      "apps.scripts.patch",
      {
        body: {
          kind: "patch",
          required: true,
          types: ["application/json"],
          patch: { ops: ["add", "remove", "replace"], members: { op: "Op", path: "Path", value: "Value" } },
        },
      },
    ],
    [
      "transports.emailConfig.patch",
      { deprecated: { sunset: "2026-11" }, replacedBy: "transports.emailConfig.update" },
    ],
    [
      "automations.list",
      {
        replacedBy: "workflows.automations.list",
        docs: "https://qlik.dev/apis/rest/automations/#get-api-v1-automations",
      },
    ],
    ["analytics.discoveryAgent.adaptiveCards.list", { area: "analytics/discovery-agent/adaptive-cards" }],
    [
      "automations.move",
      {
        rights: {
          roles: ["TenantAdmin", "AnalyticsAdmin"],
          scopes: ["admin.automations", "admin.automations:strict"],
        },
      },
    ],
    ["tenantSettings.get", { rights: { permissions: ["admin.tenant-settings:read"] } }],
    ["users.get", { docs: "https://qlik.dev/apis/rest/users/#get-api-v1-users-userId" }],
  ])("knows %s", (name, facts) => expect(findOperation(name)).toMatchObject(facts));

  it("knows nothing of what is not there", () => {
    expect(["unicorns.list", "toString", "__proto__", ""].map(findOperation)).toEqual(
      Array(4).fill(undefined),
    );
    expect(bodyFieldsOf("toString")).toEqual([]);
  });

  it("is sorted, and has no name for a resource and a method", () => {
    expect(operationNames).toEqual([...operationNames].sort());
    expect(operationPaths().map(({ name }) => name)).toEqual(operationNames);
    const parents = new Set(
      operationNames.flatMap((name) => name.split(".").map((_, i, all) => all.slice(0, i).join("."))),
    );
    expect(operationNames.filter((name) => parents.has(name))).toEqual([]);
  });

  it("points to operations that are there", () => {
    expect(all.filter((one) => one.replacedBy !== undefined && !findOperation(one.replacedBy))).toEqual([]);
  });
});

describe("the files", () => {
  const folder = new URL("../../src/api/generated/", import.meta.url);
  const read = (name: string) => readFileSync(new URL(name, folder), "utf8");

  it("are these, the table below 120 KB", () => {
    const names = [
      "README.md",
      "bodies.ts",
      "examples.ts",
      "operations.ts",
      "published-names.txt",
      "shapes.ts",
      "types.ts",
    ];
    expect(readdirSync(folder).sort()).toEqual(names);
    expect(Buffer.byteLength(read("operations.ts"))).toBeLessThan(120_000);
  });

  it("publish every name", () => {
    expect(read("published-names.txt").trim().split("\n").slice(1)).toEqual(operationNames);
  });

  it("hold data and types only", () => {
    expect(
      read("types.ts").match(/^(?!import type|export (interface|namespace|type)|\/\/|\/\*\*| |\}|$).*/gm),
    ).toBeNull();
    for (const name of ["operations.ts", "bodies.ts", "shapes.ts", "examples.ts"])
      expect(
        read(name).match(/^(?!export const \w+ = `$|`;$|\/\/|$|[\w.-]+ (\\.|[^`\\$])*$).*/gm),
      ).toBeNull();
  });
});

describe("body fields", () => {
  const fields = (name: string) => Object.fromEntries(bodyFieldsOf(name).map((one) => [flagOf(one), one]));

  it.each([
    ["spaces.create", "name", { path: ["name"], type: "string", required: true }],
    [
      "spaces.create",
      "type",
      { path: ["type"], type: "string", required: true, enum: ["shared", "managed", "data"] },
    ],
    ["apps.create", "attributes-name", { path: ["attributes", "name"], type: "string" }],
    ["apps.publish", "data", { path: ["data"], type: "string", enum: ["source", "target"] }],
    ["dataFiles.create", "File", { path: ["File"], type: "file", nullable: true }],
    ["dataFiles.create", "Json-name", { path: ["Json", "name"], type: "string", required: true }],
    ["oauthClients.create", "redirectUris", { path: ["redirectUris"], type: "string", repeated: true }],
  ])("%s has %s", (name, flag, field) => expect(fields(name)[flag]).toEqual(field));

  it("a field that variants of a body share takes the values of all", () => {
    expect(fields("identityProviders.create")["protocol"]?.enum).toEqual(["OIDC", "jwtAuth", "SAML"]);
  });

  it("a patch has none", () => expect(bodyFieldsOf("users.patch")).toEqual([]));
});

describe("second names", () => {
  const aliases = aliasesOf(operationPaths());

  it.each([
    ["licenses.overview.get", "licenses.overview"],
    ["users.me.get", "users.me"],
    ["groups.settings", "groups.settings.get"],
    ["spaces.types", "spaces.types.list"],
    ["csrfToken.get", "csrfToken"],
    // There is more than the list here; an action is no resource; what has an id is one of many.
    ["users", undefined],
    ["users.count.get", undefined],
    ["apiKeys.configs", undefined],
  ])("%s is %s", (alias, name) => expect(aliases.get(alias)).toBe(name));

  it("are no names, and no property that every function has", () => {
    expect([...aliases.keys()].filter((alias) => findOperation(alias))).toEqual([]);
    const callable = [...operationNames, ...aliases.keys()];
    const members = callable.filter((name) => callable.includes(name.slice(0, name.lastIndexOf("."))));
    expect(members.filter((name) => name.slice(name.lastIndexOf(".") + 1) in Function.prototype)).toEqual([]);
  });

  it("leave out what two operations would share", () => {
    const get = { method: "GET" as const };
    const shared = [
      { ...get, name: "a.get", path: "/a" },
      { ...get, name: "a.b", path: "/a/b" },
      { ...get, name: "a.b.get", path: "/a/c" },
    ];
    expect([...aliasesOf(shared)]).toEqual([["a", "a.get"]]);
  });
});
