import { newSecret } from "./credentials.ts";
import type { Random } from "./random.ts";
import { isoTime, roleNamed, type State, type User } from "./state.ts";
import { signJwt } from "./tokens.ts";

/** What the seed makes up besides records: what one needs in order to sign in. */
export interface Access {
  clientId: string;
  clientSecret: string;
  /** A native client: for signing in in the browser, and for nothing else. */
  publicClientId: string;
  /** Acts as a person who is a tenant admin. */
  apiKey: string;
  /** Acts as a person without any administrator's role. */
  analystApiKey: string;
  expiredApiKey: string;
}

const SCOPES = ["admin_classic", "user_default"];

/** What an admin would register for the clients. */
export interface Registered {
  /** Where a browser may return to, after a sign-in with the native client. */
  redirectUris: readonly string[];
  /** Public keys in PEM by their id, which the machine-to-machine client may sign with instead of its secret. */
  publicKeys: Readonly<Record<string, string>>;
}

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
  { redirectUris, publicKeys }: Registered,
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
  const grants = ["client_credentials", "urn:qlik:oauth:user-impersonation"];
  clients.set(clientId, {
    id: clientId,
    secrets: [newSecret(clientSecret, { createdAt: isoTime(since), createdBy: persons[0]?.id ?? bot.id })],
    appType: "web",
    grants,
    scopes: SCOPES,
    publicKeys,
    userId: bot.id,
  });
  clients.set(publicClientId, {
    id: publicClientId,
    appType: "native",
    grants: ["authorization_code", "refresh_token"],
    scopes: [...SCOPES, "offline_access"],
    redirectUris,
  });

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
