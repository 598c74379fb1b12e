import { afterEach } from "vitest";
import { createSandbox, type Sandbox, type SandboxOptions } from "../../src/sandbox/server.ts";

/** A plain client for sandbox tests: global fetch and nothing of the toolkit, which has tests of its own. */

const open: Sandbox[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((sandbox) => sandbox.close()));
});

export interface Answer {
  status: number;
  headers: Headers;
  // Tests read into answers of many shapes.
  body: any;
}

export interface TenantClient {
  sandbox: Sandbox;
  get: (path: string, token?: string) => Promise<Answer>;
  send: (method: string, path: string, body?: unknown, token?: string) => Promise<Answer>;
  /** All rows of a list, following `links.next`. */
  all: (path: string) => Promise<any[]>;
}

/** A sandbox that is closed after the test, and a client that acts with its API key unless told otherwise. */
export async function startTenant(options?: SandboxOptions): Promise<TenantClient> {
  const sandbox = await createSandbox(options);
  open.push(sandbox);

  const send: TenantClient["send"] = async (method, path, body, token = sandbox.apiKey) => {
    const response = await fetch(new URL(path, sandbox.url), {
      method,
      redirect: "manual",
      headers: {
        ...(token === "" ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.startsWith("application/json");
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  };
  const get: TenantClient["get"] = (path, token) => send("GET", path, undefined, token);

  return {
    sandbox,
    get,
    send,
    async all(path) {
      const rows: any[] = [];
      for (let next: string | undefined = path; next !== undefined;) {
        const { body }: Answer = await get(next);
        rows.push(...body.data);
        next = body.links.next?.href;
      }
      return rows;
    },
  };
}

/** Some field of rows, in the order of code points: for lists whose order is not the point. */
export function sorted(rows: any[], field: string): string[] {
  const values: string[] = rows.map((row) => String(row[field]));
  return values.sort();
}

/** What the token endpoint says to the machine-to-machine client, with some fields changed or taken out. */
export async function askToken(
  { sandbox, send }: TenantClient,
  changes: Record<string, string | undefined> = {},
): Promise<Answer> {
  const { clientId, clientSecret } = sandbox;
  const body = { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret };
  return send("POST", "/oauth/token", { ...body, ...changes }, "");
}
