import { automationStatus, runsOf } from "../run-progress.ts";
import { newSecret } from "../credentials.ts";
import { isoTime, type State, type User } from "../state.ts";
import { isObject, type JsonObject } from "../json-object.ts";

/** What the tenant holds in a form of its own, since more depends on it: how it looks as records, and what changes mean. */
export interface Mirror {
  /** What is known of each record. */
  read(state: State): JsonObject[];
  /** Takes over a record that was made or changed; `undefined` where it is gone. */
  write?(state: State, id: string, record: JsonObject | undefined): void;
  /** What of a record changes by other ways than through itself. */
  live?(state: State, id: string, now: number): JsonObject;
  /** Lets somebody sign in with what was made; gives what only the answer of that one call says. */
  secret?(state: State, id: string, record: JsonObject, user: User): JsonObject;
}

const SINCE = isoTime(Date.UTC(2023, 2, 20));

const roles: Mirror = {
  read: (state) =>
    [...state.roles.values()].map((role) => ({
      ...role,
      tenantId: state.tenant.id,
      description: "",
      createdAt: SINCE,
      canEdit: role.type === "custom",
      canDelete: role.type === "custom",
    })),
  write(state, id, record) {
    if (record === undefined) {
      state.roles.delete(id);
      for (const holder of [...state.users.values(), ...state.groups.values()]) {
        holder.roleIds = holder.roleIds.filter((one) => one !== id);
      }
    } else {
      state.roles.set(id, {
        type: "custom",
        level: "user",
        ...state.roles.get(id),
        id,
        name: String(record.name),
      });
    }
  },
};

const groups: Mirror = {
  read: (state) =>
    [...state.groups.values()].map(({ id, name, providerType, roleIds }) => ({
      ...{ id, name, providerType, tenantId: state.tenant.id, createdAt: SINCE },
      assignedRoles: roleIds.map((role) => state.roles.get(role)),
    })),
  write(state, id, record) {
    if (record === undefined) {
      state.groups.delete(id);
      for (const user of state.users.values()) user.groupIds = user.groupIds.filter((one) => one !== id);
      return;
    }
    const assigned = Array.isArray(record.assignedRoles) ? record.assignedRoles.filter(isObject) : [];
    const found = assigned.flatMap(({ id: role, name }) =>
      [...state.roles.values()].filter((one) => one.id === role || one.name === name),
    );
    const before = state.groups.get(id);
    state.groups.set(id, {
      ...{ id, name: String(record.name), providerType: before?.providerType ?? "custom" },
      roleIds: found.map((role) => role.id),
    });
  },
};

const apiKeys: Mirror = {
  read: (state) =>
    [...state.credentials.apiKeys.values()].map(({ label, userId, expired }) => ({
      ...{ id: label, description: label, sub: userId, createdByUser: userId, tenantId: state.tenant.id },
      status: expired ? "expired" : "active",
      created: SINCE,
    })),
  write(state, id, record) {
    const { apiKeys: keys } = state.credentials;
    if (record === undefined) for (const [token, { label }] of keys) if (label === id) keys.delete(token);
  },
  secret(state, id, _record, user) {
    const token = state.credentials.newToken();
    state.credentials.apiKeys.set(token, { label: id, userId: user.id, expired: false });
    return { token };
  },
};

const oauthClients: Mirror = {
  read: (state) =>
    [...state.credentials.clients.values()].map(({ id, appType, grants, scopes, redirectUris = [] }) => ({
      ...{ clientId: id, clientName: appType === "native" ? "Sandbox console" : "Sandbox bot", appType },
      ...{ allowedGrantTypes: grants, allowedScopes: scopes, redirectUris, createdAt: SINCE },
    })),
  live(state, id) {
    const { secrets = [] } = state.credentials.clients.get(id) ?? {};
    return { clientSecrets: secrets.map(({ secret: _secret, ...told }) => told) };
  },
  write(state, id, record) {
    if (record === undefined) state.credentials.clients.delete(id);
  },
  secret(state, id, { appType, allowedScopes, redirectUris }, user) {
    const secret = state.credentials.newToken();
    const isNative = appType === "native";
    state.credentials.clients.set(id, {
      id,
      ...(isNative ? { appType: "native" } : { appType: "web", secrets: [newSecret(secret)] }),
      grants: isNative ? ["authorization_code", "refresh_token"] : ["client_credentials"],
      scopes: textsIn(allowedScopes, ["user_default"]),
      redirectUris: textsIn(redirectUris, []),
      // Qlik makes a bot for it; here it acts as whoever made it.
      userId: user.id,
    });
    return isNative ? {} : { clientSecret: secret };
  },
};

/** Records and no more, but for what their runs say. */
const automations: Mirror = {
  read: () => [],
  live(state, id, now) {
    const last = runsOf(state, id).at(-1);
    return last ? { lastRunAt: isoTime(last.createdAt), lastRunStatus: automationStatus(last, now) } : {};
  },
};

function textsIn(value: unknown, otherwise: string[]): string[] {
  const texts = Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
  return texts.length > 0 ? texts : otherwise;
}

/** By the path of the records. */
export const mirrors: Readonly<Record<string, Mirror>> = {
  "/api/v1/roles": roles,
  "/api/v1/groups": groups,
  "/api/v1/api-keys": apiKeys,
  "/api/v1/oauth-clients": oauthClients,
  "/api/v1/automations": automations,
};
