import type { TenantClient } from "./tenant-client.ts";

/** Requests that fit what the tenant holds, where what a document's schema alone says of one does not. */

export interface Fitting {
  path: string;
  body?: unknown;
  headers?: Record<string, string>;
}

type Maker = (tenant: TenantClient) => Fitting | Promise<Fitting>;

const newApp = async ({ send }: TenantClient, attributes: object = {}): Promise<string> =>
  (await send("POST", "/api/v1/apps", { attributes: { name: "New", ...attributes } })).body.attributes.id;

const newSpace = async ({ send }: TenantClient, type: string): Promise<string> =>
  (await send("POST", "/api/v1/spaces", { name: `A ${type} space`, type })).body.id;

const newUser = async ({ send }: TenantClient): Promise<string> =>
  (await send("POST", "/api/v1/users", { subject: "new", email: "new@corp.example", status: "invited" })).body
    .id;

const newReload = async (tenant: TenantClient): Promise<string> =>
  (await tenant.send("POST", "/api/v1/reloads", { appId: await newApp(tenant) })).body.id;

const newAssignment = async (tenant: TenantClient): Promise<[space: string, assignment: string]> => {
  const space = await newSpace(tenant, "shared");
  const body = { type: "user", assigneeId: await newUser(tenant), roles: ["consumer"] };
  return [space, (await tenant.send("POST", `/api/v1/spaces/${space}/assignments`, body)).body.id];
};

const TUS = { "tus-resumable": "1.0.0" };

/** The path of content of three bytes, of which none has come yet. */
const newContent = async ({ sandbox }: TenantClient): Promise<string> => {
  const headers = { ...TUS, authorization: `Bearer ${sandbox.apiKey}`, "upload-length": "3" };
  const made = await fetch(`${sandbox.url}/api/v1/temp-contents/files`, { method: "POST", headers });
  return placeOf(made);
};

const newFile = async ({ sandbox }: TenantClient): Promise<string> => {
  const headers = { authorization: `Bearer ${sandbox.apiKey}` };
  const address = `${sandbox.url}/api/v1/temp-contents?filename=a.txt`;
  return placeOf(await fetch(address, { method: "POST", body: "abc", headers }));
};

/** Qlik's services say where something is without the `/api` before it. */
function placeOf({ headers }: Response): string {
  return headers.get("location")!.replace(/^.*?\/v1\//, "/api/v1/");
}

/** A run that has ended, of an automation that runs well. */
const retry =
  (automations: string): Maker =>
  async ({ get }) => {
    const [{ id }] = (await get(automations)).body.data;
    const [run] = (await get(`${automations}/${id}/runs`)).body.data;
    return { path: `${automations}/${id}/runs/${run.id}/actions/retry` };
  };

/** By method and path. */
export const fittingRequests: Readonly<Record<string, Maker>> = {
  "PUT /api/v1/apps/{appId}": async (tenant) => ({
    path: `/api/v1/apps/${await newApp(tenant)}`,
    body: { attributes: { name: "Newer" } },
  }),
  "PUT /api/v1/apps/{appId}/owner": async (tenant) => ({
    path: `/api/v1/apps/${await newApp(tenant)}/owner`,
    body: { ownerId: (await tenant.all("/api/v1/users?limit=100"))[5].id },
  }),
  "POST /api/v1/apps/{appId}/publish": async (tenant) => ({
    path: `/api/v1/apps/${await newApp(tenant)}/publish`,
    body: { spaceId: await newSpace(tenant, "managed") },
  }),
  "PUT /api/v1/apps/{appId}/publish": async (tenant) => {
    const id = await newApp(tenant);
    const spaceId = await newSpace(tenant, "managed");
    const { body } = await tenant.send("POST", `/api/v1/apps/${id}/publish`, { spaceId });
    return { path: `/api/v1/apps/${id}/publish`, body: { targetId: body.attributes.id } };
  },
  "PUT /api/v1/apps/{appId}/space": async (tenant) => ({
    path: `/api/v1/apps/${await newApp(tenant)}/space`,
    body: { spaceId: await newSpace(tenant, "shared") },
  }),
  "GET /api/v1/apps/{appId}/reloads/logs/{reloadId}": async ({ get }) => {
    const apps = (await get("/api/v1/items?resourceType=app&limit=100")).body.data;
    for (const { resourceId } of apps) {
      const path = `/api/v1/apps/${resourceId}/reloads/logs`;
      const [first] = (await get(path)).body.data;
      if (first) return { path: `${path}/${first.reloadId}` };
    }
    throw new Error("no app has a reload");
  },
  "POST /api/v1/data-files": () => {
    const form = new FormData();
    form.set("Json", new Blob([JSON.stringify({ name: "new.csv" })], { type: "application/json" }));
    form.set("File", new Blob(["a\n1\n"]), "new.csv");
    return { path: "/api/v1/data-files", body: form };
  },
  "GET /oauth/authorize": ({ sandbox }) => {
    const query = new URLSearchParams({
      ...{ client_id: sandbox.publicClientId, redirect_uri: "http://localhost:8585/callback" },
      ...{ response_type: "code", scope: "user_default", state: "s" },
      ...{ code_challenge: "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM", code_challenge_method: "S256" },
      login_hint: "nobody",
    });
    return { path: `/oauth/authorize?${query.toString()}` };
  },
  "POST /oauth/token": ({ sandbox: { clientId, clientSecret } }) => ({
    path: "/oauth/token",
    body: { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret },
  }),
  "POST /api/v1/automations/{id}/runs/{runId}/actions/retry": retry("/api/v1/automations"),
  "POST /api/workflows/automations/{id}/runs/{runId}/actions/retry": retry("/api/workflows/automations"),
  "POST /api/v1/collections/{collectionId}/items": async ({ get, send }) => {
    const { id } = (await send("POST", "/api/v1/collections", { name: "Mine", type: "private" })).body;
    const [item] = (await get("/api/v1/items")).body.data;
    return { path: `/api/v1/collections/${id}/items`, body: { id: item.id } };
  },
  "POST /api/v1/oauth-clients/{id}/client-secrets": ({ sandbox }) => ({
    path: `/api/v1/oauth-clients/${sandbox.clientId}/client-secrets`,
  }),
  "DELETE /api/v1/oauth-clients/{id}/client-secrets/{hint}": ({ sandbox: { clientId, clientSecret } }) => ({
    path: `/api/v1/oauth-clients/${clientId}/client-secrets/${clientSecret.slice(-5)}`,
  }),
  "POST /api/v1/reloads": async (tenant) => ({
    path: "/api/v1/reloads",
    body: { appId: await newApp(tenant) },
  }),
  "GET /api/v1/reloads/{reloadId}": async (tenant) => ({
    path: `/api/v1/reloads/${await newReload(tenant)}`,
  }),
  "POST /api/v1/reloads/{reloadId}/actions/cancel": async (tenant) => ({
    path: `/api/v1/reloads/${await newReload(tenant)}/actions/cancel`,
  }),
  "GET /api/v1/reports/{id}/status": async ({ send }) => {
    const body = { type: "sense-image-1.0", output: { type: "pdf", outputId: "one" } };
    const { headers } = await send("POST", "/api/v1/reports", body);
    const [, id] = /reports\/([^/]+)/.exec(headers.get("content-location") ?? headers.get("location") ?? "")!;
    return { path: `/api/v1/reports/${id}/status` };
  },
  "POST /api/v1/spaces": () => ({ path: "/api/v1/spaces", body: { name: "New", type: "shared" } }),
  "DELETE /api/v1/spaces/{spaceId}": async (tenant) => ({
    path: `/api/v1/spaces/${await newSpace(tenant, "shared")}`,
  }),
  "POST /api/v1/spaces/{spaceId}/assignments": async (tenant) => ({
    path: `/api/v1/spaces/${await newSpace(tenant, "shared")}/assignments`,
    body: { type: "user", assigneeId: await newUser(tenant), roles: ["consumer"] },
  }),
  "PUT /api/v1/spaces/{spaceId}/assignments/{assignmentId}": async (tenant) => {
    const [space, id] = await newAssignment(tenant);
    return { path: `/api/v1/spaces/${space}/assignments/${id}`, body: { roles: ["producer"] } };
  },
  "GET /api/v1/temp-contents/{id}": async (tenant) => ({ path: await newFile(tenant) }),
  "GET /api/v1/temp-contents/{id}/details": async (tenant) => ({ path: `${await newFile(tenant)}/details` }),
  "POST /api/v1/temp-contents/files": () => ({
    path: "/api/v1/temp-contents/files",
    headers: { ...TUS, "upload-length": "3" },
  }),
  "PATCH /api/v1/temp-contents/files/{id}": async (tenant) => ({
    path: await newContent(tenant),
    headers: { ...TUS, "upload-offset": "0", "content-type": "application/offset+octet-stream" },
    body: new Blob(["abc"]),
  }),
  "GET /api/v1/tenants/{tenantId}": async ({ get }) => ({
    path: (await get("/api/v1/tenants/me")).headers.get("location")!,
  }),
  "POST /api/v1/users": () => ({
    path: "/api/v1/users",
    body: { subject: "new", email: "new@corp.example", status: "invited" },
  }),
  "PATCH /api/v1/users/{userId}": async (tenant) => ({
    path: `/api/v1/users/${await newUser(tenant)}`,
    body: [{ op: "replace", path: "/name", value: "Newer" }],
  }),
  "DELETE /api/v1/users/{userId}": async (tenant) => ({ path: `/api/v1/users/${await newUser(tenant)}` }),
};
