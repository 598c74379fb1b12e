/** Only has to compile: what the type of `qlik` allows, and what it must not. Never runs. */

import {
  connect,
  qlik,
  type Call,
  type Item,
  type Listing,
  type Qlik,
  type Space,
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
  const { data, response } = await tenant.spaces.create({ name: "x" }).withResponse();
  [data.id, response.status, response.headers.get("x")] satisfies unknown[];
  await tenant.users.patch(one.id, [{ op: "replace", path: "/name", value: "Ada" }]);
  const call: Call<{ total: number }> = tenant.users.count();
  const free = await tenant.request<{ id: string }>("GET", "/api/v1/roles", { query: { limit: 1 } });
  const all: Item[] = await tenant.items.list().all();
  const another: Qlik = connect({
    server: "https://acme.eu.qlikcloud.com",
    apiKey: "x",
    tokenCache: "memory",
  });
  connect("dev") satisfies typeof qlik;
  [users, apps, call, free.id, all, another, me.anythingElse] satisfies unknown[];
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
  // @ts-expect-error a patch is a list
  await tenant.users.patch("u", { name: "Ada" });
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
