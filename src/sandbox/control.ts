import * as z from "zod";
import { created, noContent, ok, refuse, type Reply } from "./envelope.ts";
import { parseFault } from "./fault-text.ts";
import { page } from "./page.ts";
import type { Sandbox } from "./server.ts";

/** The sandbox's own paths, beside the tenant's: what it is, what it was asked, and failures on request. */

/** The last requests that are shown. */
const SHOWN = 50;

const faultBody = z.union([
  z.string().transform(parseFault),
  z
    .strictObject({
      match: z.string().optional(),
      next: z.int().positive().optional(),
      status: z.int().min(400).max(599).optional(),
      headers: z.record(z.string(), z.string()).optional(),
      body: z.unknown().optional(),
      reset: z.boolean().optional(),
      hang: z.boolean().optional(),
      delay: z.int().nonnegative().optional(),
      carriedOut: z.boolean().optional(),
    })
    .transform((fault) => JSON.parse(JSON.stringify(fault)) as object),
]);

export interface ControlCall {
  method: string;
  path: string;
  contentType: string;
  bytes: Buffer;
}

/**
 * The answer to a request for one of the sandbox's own paths; none where it is for the tenant.
 *
 * @throws {@link Refusal} 404, 405, 415 and 400 as the tenant would; {@link QlikError} `usage` for a fault that is none
 */
export function control(
  sandbox: Sandbox,
  { method, path, contentType, bytes }: ControlCall,
): Reply | undefined {
  if (path === "/" && method === "GET") return page(sandbox);
  if (path !== "/sandbox" && !path.startsWith("/sandbox/")) return undefined;
  const actions: Record<string, () => Reply> = {
    "GET /sandbox": () => ok(aboutOf(sandbox)),
    "GET /sandbox/requests": () => ok(sandbox.requests.slice(-SHOWN)),
    "POST /sandbox/faults": () => addFault(sandbox, bytes),
    "DELETE /sandbox/faults": () => done(sandbox.clearFaults),
    "POST /sandbox/tokens/expire": () => done(sandbox.expireTokens),
    "POST /sandbox/tokens/revoke": () => done(() => sandbox.revokeTokens({ all: true })),
  };
  const action = actions[`${method} ${path}`];
  if (action === undefined)
    throw refuse(404, "SANDBOX-404", "Not found", { detail: Object.keys(actions).join(", ") });
  // A page elsewhere cannot send this without asking first, which is not allowed.
  if (method !== "GET" && !/^application\/json\b/.test(contentType)) {
    throw refuse(415, "SANDBOX-415", "Send it as application/json");
  }
  return action();
}

function aboutOf({ url, clientId, clientSecret, apiKey, analystApiKey }: Sandbox): object {
  return { about: "a sandbox tenant, not Qlik Cloud", url, clientId, clientSecret, apiKey, analystApiKey };
}

function addFault(sandbox: Sandbox, bytes: Buffer): Reply {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString());
  } catch {
    throw refuse(400, "SANDBOX-400", "The body is not JSON");
  }
  const fault = faultBody.safeParse(value);
  if (!fault.success)
    throw refuse(400, "SANDBOX-400", "That is no fault", { detail: z.prettifyError(fault.error) });
  sandbox.fail(fault.data);
  return created({ fault: value });
}

function done(action: () => void): Reply {
  action();
  return noContent();
}
