import type { CallOptions, HttpClient, Method as HttpMethod } from "../http/types.ts";
import { aliasesOf } from "./aliases.ts";
import { bindOperations, named, toCall, type Call, type Method, type Resource } from "./bind.ts";
import { findByName, lookups } from "./by-name.ts";
import { findOperation, operationNames, operationPaths } from "./catalogue.ts";
import { toFreeRequest } from "./free-request.ts";
import type {
  Automations,
  DataConnections,
  GeneratedQlik,
  Glossaries,
  Groups,
  Items,
  ItemsListQuery,
  Spaces,
  Users,
  Webhooks,
} from "./generated/types.ts";
import { itemLists } from "./item-lists.ts";
import type { Listing } from "./listing.ts";
import type { Operation } from "./operation.ts";

/** The `qlik` object: its type, and how it is made of the table and of what the table lacks. */

export type User = Users.User;
export type Space = Spaces.Space;
export type Item = Items.itemResultResponseBody;

type ItemList = (query?: Omit<ItemsListQuery, "resourceType">, options?: CallOptions) => Listing<Item>;

interface ByName<T> {
  /**
   * The one thing of this name; small and capital letters are told apart only where there are both.
   *
   * @throws {QlikError} `not-found`, naming the nearest; `usage` when there are several, listing them.
   */
  byName(name: string, options?: CallOptions): Promise<T>;
}

/** What {@link GeneratedQlik} lacks and people guess. */
interface HandWritten {
  users: ByName<User>;
  spaces: ByName<Space>;
  groups: ByName<Groups.Group>;
  automations: ByName<Automations.AutomationListObject>;
  glossaries: ByName<Glossaries.glossary>;
  webhooks: ByName<Webhooks.WebhookResponse>;
  dataConnections: ByName<DataConnections.ConnectionGet>;
  /** The API has no list of apps: this is `items.list` for them. */
  apps: ByName<Item> & { list: ItemList };
  dataSets: ByName<Item> & { list: ItemList };
  dataAssets: { list: ItemList };
  dataGovernance: { dataProducts: { list: ItemList } };
  /** Reaches any path of the tenant, also what has no name here: `qlik.request("GET", "/api/v1/roles")`. */
  request(
    method: HttpMethod,
    path: string,
    options: CallOptions & { query?: Record<string, unknown>; body?: unknown; raw: true },
  ): Call<Response>;
  request<T = unknown>(
    method: HttpMethod,
    path: string,
    options?: CallOptions & { query?: Record<string, unknown>; body?: unknown },
  ): Call<T>;
}

/** A Qlik Cloud tenant: every operation under its name. */
export type Qlik = GeneratedQlik & HandWritten;

const aliases = aliasesOf(operationPaths());
const extra = [...Object.keys(itemLists), ...Object.keys(lookups).map((name) => `${name}.byName`)];

/** The names that complete after `qlik.`, those that the table lacks included. */
export const qlikNames: readonly string[] = [
  ...new Set([...operationNames, ...aliases.keys(), ...extra, "request"]),
].sort((a, b) => (a < b ? -1 : 1));

/**
 * Makes the `qlik` object of one tenant. Nothing is sent before a method is called.
 *
 * @param onDeprecated told of each call to an operation that Qlik has deprecated
 */
export function createQlik(client: HttpClient, onDeprecated?: (operation: Operation) => void): Qlik {
  const find = (name: string) => findOperation(name)!;
  const tree = bindOperations({
    names: operationNames,
    aliases,
    find,
    client,
    ...(onDeprecated && { onDeprecated }),
  });
  const itemsList = resourceAt(tree, "items").list as Method;
  for (const [name, resourceType] of Object.entries(itemLists)) {
    const resource = resourceAt(tree, name.slice(0, name.lastIndexOf(".")));
    resource.list ??= named(name, (query, options) =>
      itemsList({ ...(query as object | undefined), resourceType }, options),
    );
  }
  for (const name of Object.keys(lookups)) {
    const resource = resourceAt(tree, name);
    const list = resource.list as unknown as Parameters<typeof findByName>[1];
    resource.byName = named(`${name}.byName`, (wanted, options) =>
      findByName(name, list, wanted, options as CallOptions | undefined),
    );
  }
  tree.request = named("request", (...args) => toCall(client.request(toFreeRequest(args))));
  return tree as unknown as Qlik;
}

function resourceAt(tree: Resource, name: string): Resource {
  return name.split(".").reduce((node, part) => node[part] as Resource, tree);
}
