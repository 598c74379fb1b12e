import { refuse } from "./envelope.ts";
import type { Credentials } from "./credentials.ts";
import type { Random } from "./random.ts";

/** The records of the tenant. Times are ISO text; how a record looks on the wire is the routes' business. */

export interface Role {
  id: string;
  name: string;
  type: "default" | "custom";
  level: "admin" | "user";
}

export interface Group {
  id: string;
  name: string;
  providerType: "idp" | "custom";
  roleIds: string[];
}

export interface User {
  id: string;
  /** Set on bots only: the OAuth client that acts through it. */
  clientId?: string;
  status: "active" | "invited" | "disabled";
  subject: string;
  name: string;
  email?: string;
  picture?: string;
  locale?: string;
  zoneinfo?: string;
  preferredLocale?: string;
  preferredZoneinfo?: string;
  /** Unix time in seconds. */
  inviteExpiry?: number;
  roleIds: string[];
  groupIds: string[];
  createdAt: string;
  updatedAt: string;
}

export const spaceTypes = ["shared", "managed", "data"] as const;
export type SpaceType = (typeof spaceTypes)[number];

export interface Space {
  id: string;
  name: string;
  type: SpaceType;
  description: string;
  ownerId: string;
  createdBy: string;
  createdAt: string;
  updatedAt: string;
}

export const assigneeTypes = ["user", "group", "bot"] as const;

export interface Assignment {
  id: string;
  type: (typeof assigneeTypes)[number];
  assigneeId: string;
  roles: string[];
  spaceId: string;
  createdAt: string;
  createdBy: string;
  updatedAt: string;
  updatedBy: string;
}

export interface App {
  id: string;
  name: string;
  description: string;
  ownerId: string;
  /** Absent while the app is in its owner's personal space. */
  spaceId?: string;
  usage: string;
  createdAt: string;
  updatedAt: string;
  reloadedAt?: string;
  publishedAt?: string;
  /** Set on published apps: the app that was published. */
  originAppId?: string;
  /** Why its reloads fail, if they do. */
  reloadError?: string;
}

/** A file that is kept for a while, complete or still on its way. Times are milliseconds. */
export interface TempContent {
  id: string;
  name: string;
  creatorId: string;
  createdAt: number;
  updatedAt: number;
  /** Seconds from its creation. */
  ttl: number;
  /** Bytes that there are to be. */
  size: number;
  bytes: Buffer;
}

export interface DataFile {
  id: string;
  name: string;
  ownerId: string;
  spaceId?: string;
  createdAt: string;
  updatedAt: string;
  bytes: Buffer;
}

/** Times are milliseconds; how far it is follows from the clock. */
export interface Reload {
  id: string;
  appId: string;
  userId: string;
  partial: boolean;
  createdAt: number;
  canceledAt?: number;
  error?: string;
  /** It has ended, whatever the clock says: part of the company's history. */
  past?: true;
}

/** Of an automation or a task. Times are milliseconds; how far it is follows from the clock, as with a reload. */
export interface Run {
  id: string;
  /** The id of what it is a run of. */
  of: string;
  userId: string;
  createdAt: number;
  canceledAt?: number;
  error?: string;
  past?: true;
}

export interface Report {
  id: string;
  ownerId: string;
  outputId: string;
  createdAt: number;
  /** The temporary content that it has made. */
  contentId?: string;
}

/** The face of a resource in the hub and the catalogue; that of an app follows its app. */
export interface Item {
  id: string;
  resourceType: string;
  resourceSubType?: string;
  resourceId: string;
  name: string;
  description: string;
  ownerId: string;
  creatorId: string;
  updaterId: string;
  spaceId?: string;
  createdAt: string;
  updatedAt: string;
  resourceAttributes: Record<string, unknown>;
}

export interface State {
  tenant: { id: string; name: string; createdAt: string; updatedAt: string };
  users: Map<string, User>;
  groups: Map<string, Group>;
  roles: Map<string, Role>;
  spaces: Map<string, Space>;
  assignments: Map<string, Assignment>;
  apps: Map<string, App>;
  items: Map<string, Item>;
  contents: Map<string, TempContent>;
  dataFiles: Map<string, DataFile>;
  reloads: Map<string, Reload>;
  reports: Map<string, Report>;
  runs: Map<string, Run>;
  /** Records of the kinds that have no code of their own, by the path at which they are, then by id. */
  records: Map<string, Map<string, Record<string, unknown>>>;
  credentials: Credentials;
  /** What ids are made of. */
  chance: Pick<Random, "mark" | "reset">;
  /** The next id in the form that most of Qlik's services use: 24 hexadecimal digits. */
  newId(): string;
  /** The next id in the form that apps have. */
  newUuid(): string;
}

/**
 * The record of that id.
 *
 * @throws {@link Refusal} 404 with the given code
 */
export function lookUp<T>(records: ReadonlyMap<string, T>, id: string, code: string): T {
  const record = records.get(id);
  if (record === undefined) throw refuse(404, code, "Not found", { detail: `There is no "${id}" here.` });
  return record;
}

/** The id of a role that the company has. */
export function roleNamed(state: State, name: string): string {
  return [...state.roles.values()].find((role) => role.name === name)?.id ?? "";
}

/** Whether a user is a tenant admin, directly or through a group. */
export function isAdmin(state: State, user: User): boolean {
  const throughGroups = user.groupIds.flatMap((id) => state.groups.get(id)?.roleIds ?? []);
  return [...user.roleIds, ...throughGroups].some((id) => state.roles.get(id)?.name === "TenantAdmin");
}

export function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
