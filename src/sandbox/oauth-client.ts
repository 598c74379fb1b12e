import { createPublicKey, verify } from "node:crypto";
import * as z from "zod";
import type { OAuthClient } from "./credentials.ts";
import { refuse } from "./envelope.ts";
import { missing } from "./oauth-grants.ts";
import type { State } from "./state.ts";

/** What of a token request says who sends it. */
export interface ClientRequest {
  grant_type: string;
  client_id?: string | undefined;
  client_secret?: string | undefined;
  client_assertion_type?: string | undefined;
  client_assertion?: string | undefined;
}

const ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/** The client of a token request, who has proved it. @param origin of the sandbox, which an assertion must be for */
export function identifyClient(
  state: State,
  request: ClientRequest,
  origin: string,
  now: number,
): OAuthClient {
  if (!request.client_id) throw missing("client_id");
  const client = state.credentials.clients.get(request.client_id);
  if (client === undefined) throw refuse(401, "OAUTH-21", "Invalid client_id");
  if (!client.grants.includes(request.grant_type)) {
    throw refuse(400, "OAUTH-400", "Unauthorized grant_type", {
      detail: `A client of type ${client.appType} may not use ${request.grant_type}.`,
      source: { pointer: "/grant_type" },
    });
  }
  if (client.secrets === undefined) return client;
  if (request.client_assertion !== undefined) {
    const problem = assertionProblem(state, client, request, `${origin}/oauth/token`, now);
    if (problem === undefined) return client;
    throw refuse(401, "OAUTH-401", "Invalid client_assertion", { detail: problem });
  }
  if (!request.client_secret) throw missing("client_secret");
  if (!client.secrets.some(({ secret }) => secret === request.client_secret))
    throw refuse(401, "OAUTH-22", "Invalid client_secret");
  return client;
}

const assertionHeader = z.object({ alg: z.enum(["RS256", "RS512", "ES384"]), kid: z.string() });
const assertionClaims = z.object({
  iss: z.string(),
  sub: z.string(),
  aud: z.string(),
  jti: z.string().min(1),
  iat: z.number(),
  exp: z.number(),
});

/** What Qlik's reference on private_key_jwt asks for and an assertion does not have; `undefined` where it is good. */
function assertionProblem(
  state: State,
  client: OAuthClient,
  request: ClientRequest,
  audience: string,
  now: number,
): string | undefined {
  if (request.client_assertion_type !== ASSERTION) return "client_assertion_type is wrong";
  const [head = "", body = "", signature = ""] = request.client_assertion!.split(".");
  const header = assertionHeader.safeParse(decode(head)).data;
  const claims = assertionClaims.safeParse(decode(body)).data;
  if (header === undefined || claims === undefined) return "a header or claim is missing";
  const pem = client.publicKeys?.[header.kid];
  if (pem === undefined) return `there is no public key with the kid ${header.kid}`;
  const key = { key: createPublicKey(pem), dsaEncoding: "ieee-p1363" } as const;
  const signed = verify(
    `sha${header.alg.slice(2)}`,
    Buffer.from(`${head}.${body}`),
    key,
    Buffer.from(signature, "base64url"),
  );
  if (!signed) return "the signature is wrong";
  if (claims.iss !== client.id || claims.sub !== client.id) return "iss and sub must be the client id";
  if (claims.aud !== audience) return `aud must be ${audience}`;
  if (claims.exp * 1000 <= now || claims.iat * 1000 > now + 5_000)
    return "it has expired, or is not good yet";
  if (claims.exp - claims.iat > 300) return "it lives for more than five minutes";
  const { usedAssertions } = state.credentials;
  if (usedAssertions.has(claims.jti)) return "its jti has been used";
  usedAssertions.add(claims.jti);
  return undefined;
}

function decode(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, "base64url").toString());
  } catch {
    return undefined;
  }
}
