import { isoTime, type State } from "../state.ts";
import { isObject, type JsonObject } from "../json-object.ts";

/** What the tenant holds in a form of its own, since more depends on it: how it looks as records, and what changes mean. */
export interface Mirror {
  /** What is known of each record. */
  read(state: State): JsonObject[];
  /** Takes over a record that was made or changed; `undefined` where it is gone. */
  write?(state: State, id: string, record: JsonObject | undefined): void;
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
};

const oauthClients: Mirror = {
  read: (state) =>
    [...state.credentials.clients.values()].map(({ id, appType, grants, scopes, redirectUris = [] }) => ({
      ...{ clientId: id, clientName: appType === "native" ? "Sandbox console" : "Sandbox bot", appType },
      ...{ allowedGrantTypes: grants, allowedScopes: scopes, redirectUris, createdAt: SINCE },
    })),
};

/** By the path of the records. */
export const mirrors: Readonly<Record<string, Mirror>> = {
  "/api/v1/roles": roles,
  "/api/v1/groups": groups,
  "/api/v1/api-keys": apiKeys,
  "/api/v1/oauth-clients": oauthClients,
};
