import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allRoutes } from "../../src/sandbox/routes/all.ts";
import { createSandbox, type Sandbox } from "../../src/sandbox/server.ts";
import { answerFaults, declaredOperations, resolved, type Declared } from "../api/documents.ts";
import { sample } from "../api/samples.ts";
import { missing } from "../generate/specs-folder.ts";
import { fittingRequests } from "./fitting-requests.ts";
import { startTenant } from "./tenant-client.ts";

/** Asks the sandbox for every operation, and holds its answers against Qlik's OpenAPI documents. */

/** Answers that no value made of the schema is valid by: for each, the reason. */
const TWO_TYPES = "a field is declared as a number and as an object at once";
const OVERLAP = "the choices of its oneOf overlap, so that nothing fits one alone";
const CLOSED = "parts that are put together are each closed to the other's fields";
const TIMESTAMP = "what is declared as a date is described as a timestamp";
const UNPROVABLE: Readonly<Record<string, string>> = {
  "GET /api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}": TWO_TYPES,
  "GET /api/data-governance/data-products/{dataProductId}/changelogs": OVERLAP,
  "GET /api/v1/direct-access-agents/{agentId}/configurations": CLOSED,
  "GET /api/v1/identity-providers": OVERLAP,
  "POST /api/v1/identity-providers": OVERLAP,
  "GET /api/v1/identity-providers/{id}": OVERLAP,
  "POST /api/v1/ml/experiments/{experimentId}/actions/recommend-models": CLOSED,
  "POST /api/v1/ml/profile-insights": CLOSED,
  "GET /api/v1/ml/profile-insights/{dataSetId}": CLOSED,
  "GET /api/v1/oauth-clients": OVERLAP,
  "GET /api/v1/oauth-clients/{id}": OVERLAP,
  "POST /api/v1/questions/actions/ask": OVERLAP,
  "GET /api/v1/tenants/{tenantId}": TIMESTAMP,
  "GET /api/v1/transports/email-config": OVERLAP,
};

let sandbox: Sandbox;
/** Of the bot: an API key is among what is deleted. */
let token: string;
beforeAll(async () => {
  sandbox = await createSandbox();
  const { clientId: client_id, clientSecret: client_secret } = sandbox;
  const answer = await fetch(`${sandbox.url}/oauth/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ grant_type: "client_credentials", client_id, client_secret }),
  });
  token = ((await answer.json()) as { access_token: string }).access_token;
});
afterAll(() => sandbox.close());

const answered: Record<string, number> = { example: 0, state: 0, own: 0 };
const byPath = new Map(declaredOperations.map((one) => [`${one.method} ${one.path}`, one]));

async function get(url: string | URL): Promise<any> {
  return await jsonOf(await fetch(url, { headers: { authorization: `Bearer ${token}` } }));
}

async function jsonOf(response: Response): Promise<any> {
  const text = await response.text();
  return response.ok && response.headers.get("content-type")?.includes("json") ? JSON.parse(text) : undefined;
}

/** The path with ids of what there is, each taken from the list that the path goes through. */
async function pathOf({ document, path, inPath }: Declared): Promise<string> {
  let real = "";
  for (const [segment, name] of [...path.matchAll(/\/(?:\{([^}]+)\}|[^/]+)/g)].map((found) => [
    found[0],
    found[1],
  ])) {
    const values = resolved(document, inPath.find((one) => one.name === name)?.schema)?.enum;
    if (name === undefined) real += segment;
    else real += `/${encodeURIComponent(String(values?.[0] ?? (await firstId(real, path)) ?? "some-id"))}`;
  }
  return real;
}

async function firstId(real: string, path: string): Promise<string | undefined> {
  if (real === "/api/v1/apps")
    return (await get(`${sandbox.url}/api/v1/items?resourceType=app`)).data[0].resourceId;
  const template = path.split("/").slice(0, real.split("/").length).join("/");
  const [list, create] = [byPath.get(`GET ${template}`), byPath.get(`POST ${template}`)];
  const isOpen = list !== undefined && !list.query.some(({ required }) => required);
  const answer = isOpen ? await get(sandbox.url + real) : create && (await jsonOf(await ask(create)));
  const item = isOpen
    ? [Array.isArray(answer) ? answer : Object.values(answer ?? {}).find(Array.isArray)].flat()[0]
    : answer;
  return item?.id ?? item?.qID ?? item?.clientId;
}

async function urlOf(declared: Declared): Promise<URL> {
  const { document, query } = declared;
  const url = new URL((await pathOf(declared)) + "", sandbox.url);
  for (const { name, required, schema } of query) {
    if (required) url.searchParams.set(name, String([sample(document, schema, "full")].flat()[0]));
  }
  return url;
}

function bodyOf({ document, body }: Declared): { body?: FormData | string; headers: Record<string, string> } {
  const [type, { schema } = {}] = Object.entries(body?.content ?? {})[0] ?? [];
  if (type === undefined) return { headers: {} };
  if (type.startsWith("multipart/")) {
    const form = new FormData();
    for (const name of resolved(document, schema).required ?? [])
      form.set(String(name).split(".")[0]!, new Blob(["x"]));
    return { body: form, headers: {} };
  }
  if (!/json|\*/.test(type)) return { body: "bytes", headers: { "content-type": type } };
  const headers = { "content-type": type === "*/*" ? "application/json" : type };
  return { body: JSON.stringify(sample(document, schema, "minimal")), headers };
}

async function ask(declared: Declared): Promise<Response> {
  const { body, headers } = bodyOf(declared);
  for (const { name, required } of declared.headers) if (required) headers[name.toLowerCase()] ??= "1";
  return await fetch(await urlOf(declared), {
    method: declared.method,
    redirect: "manual",
    headers: { ...headers, authorization: `Bearer ${token}` },
    ...(body !== undefined && { body }),
  });
}

/** On a tenant of its own, in the way that it needs. */
async function askFittingly({ method, path }: Declared): Promise<Response> {
  const tenant = await startTenant();
  const { path: real, body, headers } = await fittingRequests[`${method} ${path}`]!(tenant);
  const isPlain = body === undefined || body instanceof Blob || body instanceof FormData;
  return await fetch(new URL(real, tenant.sandbox.url), {
    method,
    redirect: "manual",
    headers: {
      authorization: `Bearer ${tenant.sandbox.apiKey}`,
      ...(!isPlain && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: isPlain ? body : JSON.stringify(body) }),
  });
}

describe.skipIf(missing)("every operation", () => {
  it.each(declaredOperations.map((one) => [`${one.method} ${one.path}`, one] as const))(
    "%s",
    async (title, declared) => {
      const isOwn = allRoutes.some(({ method, path }) => `${method} ${path}` === title);
      const response = await (title in fittingRequests ? askFittingly(declared) : ask(declared));
      const text = await response.text();
      answered[isOwn ? "own" : (response.headers.get("x-sandbox-answer") ?? "state")]! += 1;
      const answer = declared.answers.find(
        ({ status, type }) => status === response.status && (type === undefined || text !== "" || isOwn),
      );
      expect(answer, `${response.status} is declared: ${text}`).toBeDefined();
      const isJson = response.headers.get("content-type")?.includes("json");
      if (!answer?.type?.includes("json") || answer.schema === undefined || !isJson || text === "") return;
      const faults = answerFaults(declared, answer, JSON.parse(text));
      if (!(title in UNPROVABLE)) expect(faults).toEqual([]);
      else expect(faults, "is not an exception any more").not.toEqual([]);
    },
  );
});

describe.skipIf(missing)("of the operations", () => {
  it("303 keep what is done, as far as they say anything", () => {
    // Of the 63 that have code of their own, each has given an answer of success.
    expect(answered).toEqual({ state: 240, example: 382, own: 63 });
  });
});

describe("what the table knows of a request is checked where there is no state", () => {
  const send = (method: string, path: string, body?: string, type = "application/json") =>
    fetch(`${sandbox.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body !== undefined && { "content-type": type }),
      },
      ...(body !== undefined && { body }),
    });

  it.each<
    [what: string, method: string, path: string, body: string | undefined, status: number, source: unknown]
  >([
    [
      "a parameter that there is not",
      "GET",
      "/api/v1/glossaries?nmae=x",
      undefined,
      400,
      { parameter: "nmae" },
    ],
    [
      "a limit that is too high",
      "GET",
      "/api/v1/glossaries?limit=10000",
      undefined,
      400,
      { parameter: "limit" },
    ],
    [
      "a value that is not allowed",
      "GET",
      "/api/v1/webhooks?sort=colour",
      undefined,
      400,
      { parameter: "sort" },
    ],
    ["a body that is missing", "POST", "/api/v1/webhooks", undefined, 400, undefined],
    ["a body that is no JSON", "POST", "/api/v1/webhooks", "{", 400, undefined],
    ["a body that is no object", "POST", "/api/v1/webhooks", "[]", 400, { pointer: "" }],
    ["a field that is missing", "POST", "/api/v1/webhooks", '{"name":"x"}', 400, { pointer: "/url" }],
    [
      "a field of another type",
      "POST",
      "/api/v1/webhooks",
      '{"name":5,"url":"u"}',
      400,
      { pointer: "/name" },
    ],
  ])("%s", async (_, method, path, body, status, source) => {
    const response = await send(method, path, body);
    expect(response.status).toBe(status);
    const { errors } = (await response.json()) as { errors: { source?: unknown }[] };
    expect(errors[0]!.source).toEqual(source);
  });

  it("a body of another content type", async () => {
    expect((await send("POST", "/api/v1/webhooks", "a,b", "text/csv")).status).toBe(415);
  });

  it("the token", async () => {
    expect((await fetch(`${sandbox.url}/api/v1/webhooks`)).status).toBe(401);
  });
});

it("gives examples the ids of the path, the tenant and the caller", async () => {
  const response = await fetch(`${sandbox.url}/api/v1/data-credentials/my-credential`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(response.headers.get("x-sandbox-answer")).toBe("example");
  expect(await response.json()).toMatchObject({
    qID: "my-credential",
  });
});
