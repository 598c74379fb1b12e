/** Only has to compile: what the type of `qlik` allows, and what it must not. Never runs. */

import {
  connect,
  qlik,
  type Call,
  type Download,
  type Item,
  type ItemsListQuery,
  type Listing,
  type Qlik,
  type Space,
  type Spaces,
  type User,
} from "qlik-toolkit";

export async function good(tenant: Qlik, signal: AbortSignal): Promise<void> {
  const me: User = await tenant.users.me();
  const users: User[] = await tenant.users.list({ filter: 'name co "Ada"', sort: "-createdAt", limit: 5 });
  const one: User = await tenant.users.get(me.id, { fields: "id" }, { signal, timeout: 5 });
  const listing: Listing<Space> = tenant.spaces.list({ roles: ["consumer"], "environment.name": "x" });
  for await (const space of listing) space.name satisfies string;
  for await (const { items, more, total } of listing.pages()) [items[0]?.id, more, total] satisfies unknown[];
  const [first] = await tenant.items.list({ resourceType: "app", sort: "+name" }).first(1);
  first satisfies Item | undefined;
  const apps: Item[] = await tenant.apps.list({ name: "Sales" });
  const { data, response } = await tenant.spaces.create({ name: "x", type: "shared" }).withResponse();
  [data.id, response.status, response.headers.get("x")] satisfies unknown[];
  await tenant.users.patch(one.id, [{ op: "replace", path: "/name", value: "Ada" }]);
  const call: Call<{ total?: number }> = tenant.users.count();
  const free = await tenant.request<{ id: string }>("GET", "/api/v1/roles", { query: { limit: 1 } });
  const all: Item[] = await tenant.items.list().all();
  const another: Qlik = connect({
    server: "https://acme.eu.qlikcloud.com",
    apiKey: "x",
    tokenCache: "memory",
  });
  connect("dev") satisfies typeof qlik;
  [users, apps, await call, free.id, all, another] satisfies unknown[];
}

export async function goodOfEveryKind(tenant: Qlik, file: Blob, bytes: Uint8Array): Promise<void> {
  const me = await tenant.users.me();
  me.assignedRoles?.[0]?.name satisfies string | undefined;
  // Lists: the item's own type, also where a POST asks for it or the path takes several ids.
  (await tenant.users.filter({ filter: 'name eq "Ada"' }))[0]?.name satisfies string | undefined;
  for await (const one of tenant.reloads.list({ appId: "a" })) one.status satisfies string;
  const listing: Listing<Spaces.Assignment> = tenant.spaces.assignments.list("s", { limit: 1 });
  tenant.dataStores.dataAssets.list(["a", "b"]);
  // Patches: an array, or an object of the fields.
  await tenant.spaces.patch("s", { name: "x", description: "y" });
  await tenant.users.patch("u", { assignedRoles: [{ name: "Developer" }] });
  await tenant.spaces.patch("s", [{ op: "replace", path: "/name", value: "x" }], { timeout: 5 });
  // Files out and in.
  await tenant.dataFiles.create({ Json: { name: "a.csv" }, File: file });
  await tenant.apps.media.files.update("a", "img/a.png", bytes);
  await tenant.apps.import(bytes, { name: "A", spaceId: "s" });
  await tenant.apps.import({ path: "a.qvf" }, {}, { onProgress: ({ sent, total }) => [sent, total] });
  const download: Download = await tenant.extensions.download("e");
  for await (const chunk of download) chunk satisfies Uint8Array;
  // Second names, headers that must be given, bodies of a DELETE, deprecated ones.
  (await tenant.licenses.overview()) satisfies Awaited<ReturnType<typeof tenant.licenses.overview.get>>;
  await tenant.spaces.types.list();
  await tenant.oauthClients.delete("c", { headers: { "qlik-confirm-delete": "c" } });
  await tenant.dataSets.deleteMany({ ids: ["a"] });
  await tenant.automlPredictions.predictions("p");
  // By name.
  (await tenant.spaces.byName("Finance")).id satisfies string;
  (await tenant.users.byName("Ada", { timeout: 5 })) satisfies User;
  (await tenant.apps.byName("Sales")).resourceId satisfies string | undefined;
  const names: string[] = (await tenant.dataSets.list({ limit: 3 })).map((one) => one.name);
  const query: ItemsListQuery = { resourceType: "app", sort: "-updatedAt" };
  [listing, names, query] satisfies unknown[];
}

export async function bad(tenant: Qlik): Promise<void> {
  // @ts-expect-error no such resource
  await tenant.unicorns.list();
  // @ts-expect-error no such method
  await tenant.users.remove("u");
  // @ts-expect-error the id is missing
  await tenant.users.get();
  // @ts-expect-error an id is a text
  await tenant.users.get(7);
  // @ts-expect-error a misspelt parameter
  tenant.users.list({ fliter: "x" });
  // @ts-expect-error no such field to sort by
  tenant.users.list({ sort: "+shoeSize" });
  // @ts-expect-error items sort by a sign only
  tenant.items.list({ sort: "name" });
  // @ts-expect-error a limit is a number
  tenant.spaces.list({ limit: "5" });
  // @ts-expect-error an app is what it is
  tenant.apps.list({ resourceType: "chart" });
  // @ts-expect-error this of a user cannot be patched
  await tenant.users.patch("u", { subject: "x" });
  // @ts-expect-error a call is no list
  tenant.users.me().first(1);
  // @ts-expect-error a list has no withResponse
  await tenant.users.list().withResponse();
  // @ts-expect-error no such method of HTTP
  await tenant.request("FETCH", "/api/v1/users");
  // @ts-expect-error a name is a text
  const name: number = (await tenant.users.me()).name;
  // @ts-expect-error no such option
  connect({ tenant: "dev", name });
}

export async function badOfEveryKind(tenant: Qlik): Promise<void> {
  // @ts-expect-error no such parameter
  tenant.spaces.list({ roless: ["consumer"] });
  // @ts-expect-error no such value
  tenant.spaces.list({ roles: ["king"] });
  // @ts-expect-error no such type of space
  await tenant.spaces.create({ name: "x", type: "secret" });
  // @ts-expect-error a name is a text
  await tenant.spaces.create({ name: 7, type: "shared" });
  // @ts-expect-error the type is missing
  await tenant.spaces.create({ name: "x" });
  // @ts-expect-error the body is missing
  await tenant.spaces.create();
  // @ts-expect-error the query is missing
  tenant.reloads.list();
  // @ts-expect-error the app is missing in it
  tenant.reloads.list({});
  // @ts-expect-error an id is a text
  await tenant.spaces.get({ id: "s" });
  // @ts-expect-error an id among several is a text too
  tenant.dataStores.dataAssets.list([7]);
  // @ts-expect-error a space has no such field
  void (await tenant.spaces.get("s")).shoeSize;
  // @ts-expect-error nor have those of a list
  void (await tenant.spaces.list())[0]?.shoeSize;
  // @ts-expect-error there may be no first one
  void (await tenant.users.me()).assignedRoles[0].name;
  // @ts-expect-error a patch knows its paths
  await tenant.spaces.patch("s", [{ op: "replace", path: "/id", value: "t" }]);
  // @ts-expect-error and what may be done to them
  await tenant.spaces.patch("s", [{ op: "remove", path: "/name" }]);
  // @ts-expect-error a field has the type that it has
  await tenant.spaces.patch("s", { name: 7 });
  // @ts-expect-error a text may be the content or a path
  await tenant.dataFiles.create({ Json: { name: "a.csv" }, File: "a.csv" });
  // @ts-expect-error no such part
  await tenant.dataFiles.create({ Json: { name: "a.csv" }, file: new Blob([]) });
  // @ts-expect-error the deletion is not confirmed
  await tenant.oauthClients.delete("c");
  // @ts-expect-error no such option
  await tenant.users.me({ retry: 3 });
  // @ts-expect-error a name is a text
  await tenant.spaces.byName(7);
  // @ts-expect-error nothing is looked up there
  await tenant.reloads.byName("x");
}

export async function untouched(tenant: Qlik, raw: boolean): Promise<void> {
  const one: Response = await tenant.users.me({ raw: true });
  const page: Response = await tenant.users.list({ limit: 5 }, { raw: true });
  const free: Response = await tenant.request("GET", "/api/v1/roles", { raw: true });
  const user: string = (await tenant.users.me({ raw: false })).name;
  // @ts-expect-error the answer of the tenant has no such field
  void (await tenant.users.me({ raw: true })).assignedRoles;
  void [one, page, free, user, raw];
  const other: Qlik = tenant.on("prod");
  // @ts-expect-error the name of a context is a text
  void tenant.on(7);
  void other.on("dev").users.me();
}
