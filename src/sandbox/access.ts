import type { Random } from "./random.ts";
import { isoTime, roleNamed, type State, type User } from "./state.ts";
import { signJwt } from "./tokens.ts";

/** What the seed makes up besides records: what one needs in order to sign in. */
export interface Access {
  clientId: string;
  clientSecret: string;
  /** A native client: it exists, but may not use client credentials. */
  publicClientId: string;
  /** Acts as a person who is a tenant admin. */
  apiKey: string;
  /** Acts as a person without any administrator's role. */
  analystApiKey: string;
  expiredApiKey: string;
}

const SCOPES = ["admin_classic", "user_default"];

/**
 * Adds the OAuth clients with their bot, and the API keys of the first two persons: an admin and an analyst.
 *
 * @param key signs the API keys
 * @param since milliseconds since the epoch, when the bot came to be
 */
export function addAccess(
  state: State,
  random: Random,
  persons: readonly User[],
  key: string,
  since: number,
): Access {
  const clientId = random.hex(32);
  const clientSecret = random.hex(64);
  const publicClientId = random.hex(32);
  const bot: User = {
    id: state.newId(),
    clientId,
    status: "active",
    subject: `qlikbot\\${clientId}`,
    name: "qlik-toolkit bot",
    roleIds: [roleNamed(state, "TenantAdmin")],
    groupIds: [],
    createdAt: isoTime(since),
    updatedAt: isoTime(since),
  };
  state.users.set(bot.id, bot);

  const { clients, apiKeys } = state.credentials;
  const grants = ["client_credentials"];
  clients.set(clientId, {
    id: clientId,
    secret: clientSecret,
    appType: "web",
    grants,
    scopes: SCOPES,
    userId: bot.id,
  });
  clients.set(publicClientId, { id: publicClientId, appType: "native", grants: [], scopes: SCOPES });

  const addKey = (label: string, user: User | undefined, expired = false): string => {
    const userId = user?.id ?? "";
    const claims = {
      iss: "qlik.api/api-keys",
      aud: "qlik.api",
      sub: userId,
      subType: "user",
      jti: random.uuid(),
    };
    const apiKey = signJwt({ ...claims, tenantId: state.tenant.id }, key);
    apiKeys.set(apiKey, { label, userId, expired });
    return apiKey;
  };
  return {
    clientId,
    clientSecret,
    publicClientId,
    apiKey: addKey("api-key", persons[0]),
    analystApiKey: addKey("analyst-api-key", persons[1]),
    expiredApiKey: addKey("expired-api-key", persons[0], true),
  };
}
