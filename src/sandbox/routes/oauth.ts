import { z } from "zod";
import type { OAuthClient } from "../credentials.ts";
import { noContent, ok, refuse } from "../envelope.ts";
import { openRoute } from "../router.ts";
import { isoTime, type State } from "../state.ts";

/**
 * Signing in. Of Qlik's error codes only those of a wrong client id and a wrong secret are known; the others end
 * in their HTTP status.
 */

const tokenRequest = z.object({
  grant_type: z.string().min(1),
  client_id: z.string().optional(),
  client_secret: z.string().optional(),
  scope: z.string().optional(),
});

const token = openRoute({
  method: "POST",
  path: "/oauth/token",
  body: tokenRequest,
  handle(state, { body, now }) {
    if (body.grant_type !== "client_credentials") {
      throw refuse(400, "OAUTH-400", "Unsupported grant_type", {
        detail: "The sandbox knows client_credentials only.",
        source: { pointer: "/grant_type" },
      });
    }
    const client = identify(state, body);
    const user = state.users.get(client.userId ?? "");
    if (user?.status !== "active") throw refuse(403, "OAUTH-403", "The client's user is disabled");
    const scope = grantScope(client, body.scope);
    const { tokens, tokenLifetime } = state.credentials;
    const subject = { userId: user.id, clientId: client.id, scope, tenantId: state.tenant.id };
    return ok({
      access_token: tokens.issue(subject, now),
      token_type: "bearer",
      expires_at: isoTime((Math.floor(now / 1000) + tokenLifetime) * 1000),
      expires_in: tokenLifetime,
      scope,
    });
  },
});

function identify(state: State, body: z.output<typeof tokenRequest>): OAuthClient {
  if (!body.client_id) throw missing("client_id");
  const client = state.credentials.clients.get(body.client_id);
  if (client === undefined) throw refuse(401, "OAUTH-21", "Invalid client_id");
  if (!client.grants.includes(body.grant_type)) {
    throw refuse(400, "OAUTH-400", "Unauthorized grant_type", {
      detail: `A client of type ${client.appType} may not use ${body.grant_type}.`,
      source: { pointer: "/grant_type" },
    });
  }
  if (!body.client_secret) throw missing("client_secret");
  if (client.secret !== body.client_secret) throw refuse(401, "OAUTH-22", "Invalid client_secret");
  return client;
}

function grantScope(client: OAuthClient, wanted: string | undefined): string {
  const scopes = wanted?.split(" ").filter(Boolean) ?? [];
  const refused = scopes.find((scope) => !client.scopes.includes(scope));
  if (refused !== undefined) {
    throw refuse(400, "OAUTH-400", "Invalid scope", {
      detail: `The client does not have "${refused}".`,
      source: { pointer: "/scope" },
    });
  }
  // Nothing asked for means everything that the client has.
  return (scopes.length > 0 ? scopes : client.scopes).join(" ");
}

function missing(field: string): Error {
  return refuse(400, "OAUTH-400", "Missing field", {
    detail: `${field} is required.`,
    source: { pointer: `/${field}` },
  });
}

const revoke = openRoute({
  method: "POST",
  path: "/oauth/revoke",
  body: z.object({
    token: z.string().min(1),
    token_type_hint: z.enum(["access_token", "refresh_token"]).optional(),
  }),
  handle(state, { body }) {
    // A token that is not known is as revoked as one can wish (RFC 7009, section 2.2).
    state.credentials.tokens.revoke(body.token);
    return { ...noContent(), status: 200 };
  },
});

const metadata = openRoute({
  method: "GET",
  path: "/.well-known/oauth-authorization-server",
  handle: (_state, { origin }) =>
    ok({
      issuer: origin,
      jwks_uri: `${origin}/.well-known/jwks.json`,
      authorization_endpoint: `${origin}/oauth/authorize`,
      token_endpoint: `${origin}/oauth/token`,
      revocation_endpoint: `${origin}/oauth/revoke`,
      grant_types_supported: ["client_credentials"],
      response_types_supported: ["code"],
    }),
});

/** Empty, because the sandbox signs with a key that it shares with nobody. */
const publicKeys = openRoute({
  method: "GET",
  path: "/.well-known/jwks.json",
  handle: () => ok({ keys: [] }),
});

export const oauthRoutes = [token, revoke, metadata, publicKeys];
