import type { CallOptions, HttpClient, HttpRequest, Method } from "../http/types.ts";
import { QlikError } from "../errors.ts";
import { type Call, bindOperations, objectArgument, refuseUnknown, toCall, toQuery } from "./bind.ts";
import { Listing } from "./listing.ts";
import { operations } from "./operations.ts";

/** The `qlik` object: its type, and how it is made of the table and what the table lacks. */

/** Fields that the tenant may add to a documented shape. */
interface Open {
  [field: string]: unknown;
}

export interface User extends Open {
  id: string;
  tenantId: string;
  name: string;
  subject: string;
  email?: string;
  status?: "active" | "invited" | "disabled" | "deleted" | "provisioned";
  /** Set on the bot user of an OAuth client. */
  clientId?: string;
  assignedRoles?: { id: string; name: string; type?: string; level?: string }[];
  assignedGroups?: { id: string; name: string; providerType?: string }[];
  createdAt?: string;
  lastUpdatedAt?: string;
}

export interface Space extends Open {
  id: string;
  tenantId: string;
  name: string;
  type?: "shared" | "managed" | "data";
  description?: string;
  ownerId?: string;
  createdAt?: string;
  updatedAt?: string;
}

export interface SpaceAssignment extends Open {
  id: string;
  spaceId: string;
  assigneeId: string;
  type: "user" | "group";
  roles: string[];
}

export interface Item extends Open {
  id: string;
  name: string;
  description?: string;
  resourceId?: string;
  resourceType?: string;
  spaceId?: string;
  ownerId?: string;
  createdAt: string;
  updatedAt: string;
}

export interface App extends Open {
  attributes?: { id: string; name: string; ownerId?: string; published?: boolean } & Open;
  privileges?: string[];
}

/** One change of a JSON Patch (RFC 6902). */
export interface PatchOperation {
  op: string;
  path: string;
  value?: unknown;
}

interface ListQuery {
  /** How many items in all. @default every one */
  limit?: number;
  sort?: string;
}
type Sorted<Field extends string> = Field | `+${Field}` | `-${Field}`;
type Signed<Field extends string> = `+${Field}` | `-${Field}`;

export interface UserListQuery extends ListQuery {
  /** SCIM style, such as `name co "Ada"`. */
  filter?: string;
  fields?: string;
  totalResults?: boolean;
  sort?: Sorted<
    | "name"
    | "_id"
    | "id"
    | "tenantId"
    | "clientId"
    | "status"
    | "subject"
    | "email"
    | "inviteExpiry"
    | "createdAt"
  >;
}

export interface SpaceListQuery extends ListQuery {
  name?: string;
  ownerId?: string;
  type?: string;
  action?: string;
  roles?: string[];
  environmentId?: string;
  "environment.name"?: string;
}

export interface ItemListQuery extends ListQuery {
  resourceType?: string;
  resourceSubType?: string;
  resourceId?: string;
  resourceIds?: string;
  resourceLink?: string;
  name?: string;
  /** Free text, searched in name and description. */
  query?: string;
  id?: string;
  spaceId?: string;
  spaceType?: string;
  ownerId?: string;
  notOwnerId?: string;
  createdByUserId?: string;
  notCreatedByUserId?: string;
  collectionId?: string;
  shared?: boolean;
  noActions?: boolean;
  sort?: Signed<"createdAt" | "name" | "updatedAt" | "recentlyUsed">;
}

type Body = Record<string, unknown>;

export interface Qlik {
  users: {
    /** Who is signed in. */
    me(options?: CallOptions): Call<User>;
    list(query?: UserListQuery, options?: CallOptions): Listing<User>;
    get(userId: string, query?: { fields?: string }, options?: CallOptions): Call<User>;
    count(options?: CallOptions): Call<{ total: number }>;
    create(body: Body, options?: CallOptions): Call<User>;
    patch(userId: string, body: PatchOperation[], options?: CallOptions): Call<void>;
    delete(userId: string, options?: CallOptions): Call<void>;
  };
  spaces: {
    list(query?: SpaceListQuery, options?: CallOptions): Listing<Space>;
    get(spaceId: string, options?: CallOptions): Call<Space>;
    create(body: Body, options?: CallOptions): Call<Space>;
    update(spaceId: string, body: Body, options?: CallOptions): Call<Space>;
    patch(spaceId: string, body: PatchOperation[], options?: CallOptions): Call<Space>;
    delete(spaceId: string, options?: CallOptions): Call<void>;
    types: { list(options?: CallOptions): Call<{ data: string[] }> };
    assignments: {
      list(
        spaceId: string,
        query?: { limit?: number; assigneeId?: string; type?: string },
        options?: CallOptions,
      ): Listing<SpaceAssignment>;
      get(spaceId: string, assignmentId: string, options?: CallOptions): Call<SpaceAssignment>;
      create(spaceId: string, body: Body, options?: CallOptions): Call<SpaceAssignment>;
      update(spaceId: string, assignmentId: string, body: Body, options?: CallOptions): Call<SpaceAssignment>;
      delete(spaceId: string, assignmentId: string, options?: CallOptions): Call<void>;
    };
  };
  items: {
    list(query?: ItemListQuery, options?: CallOptions): Listing<Item>;
    get(itemId: string, options?: CallOptions): Call<Item>;
    update(itemId: string, body: Body, options?: CallOptions): Call<Item>;
    delete(itemId: string, options?: CallOptions): Call<void>;
  };
  apps: {
    /** The apps one may see: the API has no such list, so it is `items.list` for apps. */
    list(query?: Omit<ItemListQuery, "resourceType">, options?: CallOptions): Listing<Item>;
    get(appId: string, options?: CallOptions): Call<App>;
    create(body: Body, options?: CallOptions): Call<App>;
    copy(appId: string, body: Body, options?: CallOptions): Call<App>;
    update(appId: string, body: Body, options?: CallOptions): Call<App>;
    delete(appId: string, options?: CallOptions): Call<void>;
    owner: { update(appId: string, body: Body, options?: CallOptions): Call<App> };
    space: {
      update(appId: string, body: Body, options?: CallOptions): Call<App>;
      delete(appId: string, options?: CallOptions): Call<App>;
    };
  };
  /** Reaches any path of the tenant, also what has no name here: `qlik.request("GET", "/api/v1/roles")`. */
  request<T = unknown>(
    method: Method,
    path: string,
    options?: CallOptions & { query?: Record<string, unknown>; body?: unknown },
  ): Call<T>;
}

/** The names that complete after `qlik.`, those that the table lacks included. */
export const qlikNames: readonly string[] = [...Object.keys(operations), "apps.list", "request"].sort();

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];
const FREE_OPTIONS = ["query", "body", "signal", "timeout", "headers"];

/** The request of `qlik.request(method, path, options?)`. @throws {QlikError} `usage` for what cannot be sent. */
function toFreeRequest([method, path, given]: unknown[]): HttpRequest {
  const known = METHODS.find((one) => one === String(method).toUpperCase());
  if (known === undefined || typeof path !== "string" || !path.startsWith("/")) {
    const wrong = known === undefined ? `"${String(method)}" is no method` : 'A path starts with "/"';
    throw new QlikError("usage", `request: ${wrong}.`, {
      remedy: 'Call it as qlik.request("GET", "/api/v1/users/me").',
    });
  }
  const { query, ...rest } = objectArgument("request", "options", given);
  refuseUnknown("request", "option", Object.keys(given ?? {}), FREE_OPTIONS);
  // A path may bring a query along, as copied from the documents; a fragment is not for the wire.
  const [, plain = "", search = ""] = /^([^?#]*)\??([^#]*)/.exec(path) ?? [];
  const joined = new URLSearchParams(search);
  for (const [key, value] of toQuery(objectArgument("request", "query", query))) joined.append(key, value);
  const encoded = plain.toWellFormed().replace(/[^\x21-\x7e]/gu, encodeURIComponent);
  return { method: known as Method, path: encoded, query: joined, ...rest };
}

/** Makes the `qlik` object of one tenant. Nothing is sent before a method is called. */
export function createQlik(client: HttpClient): Qlik {
  const tree = bindOperations(operations, client) as unknown as Qlik;
  tree.apps.list = (query, options) =>
    tree.items.list({ ...query, resourceType: "app" } as ItemListQuery, options);
  tree.request = ((...args: unknown[]) => toCall(client.request(toFreeRequest(args)))) as Qlik["request"];
  return tree;
}
