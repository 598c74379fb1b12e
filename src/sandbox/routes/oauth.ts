import * as z from "zod";
import { noContent, ok, refuse } from "../envelope.ts";
import { identifyClient } from "../oauth-client.ts";
import { grants } from "../oauth-grants.ts";
import { openRoute } from "../router.ts";
import { isoTime } from "../state.ts";
import { authorize } from "./oauth-authorize.ts";

/**
 * Signing in. Of Qlik's error codes only those of a wrong client id and a wrong secret are known; the others end
 * in their HTTP status.
 */

const text = z.string().optional();
const tokenRequest = z.object({
  grant_type: z.string().min(1),
  client_id: text,
  client_secret: text,
  client_assertion_type: text,
  client_assertion: text,
  scope: text,
  code: text,
  code_verifier: text,
  redirect_uri: text,
  refresh_token: text,
  user_lookup: z.object({ field: z.enum(["subject", "userId"]), value: z.string() }).optional(),
});

const token = openRoute({
  method: "POST",
  path: "/oauth/token",
  body: tokenRequest,
  handle(state, { body, now, origin }) {
    const grant = Object.hasOwn(grants, body.grant_type) ? grants[body.grant_type] : undefined;
    if (grant === undefined) {
      throw refuse(400, "OAUTH-400", "Unsupported grant_type", {
        detail: `The sandbox knows ${Object.keys(grants).join(", ")}.`,
        source: { pointer: "/grant_type" },
      });
    }
    const client = identifyClient(state, body, origin, now);
    const { userId, scope, lasting } = grant(state, client, body, now);
    const user = state.users.get(userId);
    if (user?.status !== "active") throw refuse(403, "OAUTH-403", "The user is disabled");
    const { tokens, tokenLifetime, refreshTokens } = state.credentials;
    const subject = { userId, clientId: client.id, scope, tenantId: state.tenant.id };
    const refresh_token = lasting ? state.credentials.newToken() : undefined;
    if (refresh_token !== undefined) refreshTokens.set(refresh_token, { clientId: client.id, userId, scope });
    return ok({
      access_token: tokens.issue(subject, now),
      ...(refresh_token !== undefined && { refresh_token }),
      token_type: "bearer",
      expires_at: isoTime((Math.floor(now / 1000) + tokenLifetime) * 1000),
      expires_in: tokenLifetime,
      scope,
    });
  },
});

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
    state.credentials.refreshTokens.delete(body.token);
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
      grant_types_supported: Object.keys(grants),
      response_types_supported: ["code"],
    }),
});

/** Empty, because the sandbox signs with a key that it shares with nobody. */
const publicKeys = openRoute({
  method: "GET",
  path: "/.well-known/jwks.json",
  handle: () => ok({ keys: [] }),
});

export const oauthRoutes = [token, authorize, revoke, metadata, publicKeys];
