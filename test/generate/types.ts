import type { Listing } from "../../src/api/listing.ts";
import type { GeneratedQlik, Spaces, Users, UsersListQuery } from "../../src/api/generated/types.ts";

/** Only has to compile: what the generated types allow, and what they must not. Never runs. */

export async function good(qlik: GeneratedQlik, file: Blob): Promise<void> {
  const me = await qlik.users.me();
  me.assignedRoles?.[0]?.name satisfies string | undefined;
  const query: UsersListQuery = { filter: 'name co "Ada"', sort: "-createdAt", limit: 5 };
  const users: Users.User[] = await qlik.users.list(query);
  const matches: Listing<Users.User> = qlik.users.filter({ filter: "x" }, { limit: 2 });
  const space: Spaces.Space = await qlik.spaces.create({ name: "x", type: "managed" });
  await qlik.spaces.patch(space.id ?? "", { name: "y" });
  await qlik.spaces.patch("s", [{ op: "replace", path: "/name", value: "y" }], { timeout: 5 });
  await qlik.users.patch("u", { assignedRoles: [{ name: "Developer" }] });
  await qlik.webIntegrations.patch("w", { validOrigins: ["https://a.example"] });
  await qlik.groups.settings.patch([{ op: "replace", path: "/systemGroups/7/assignedRoles", value: [] }]);
  (await qlik.licenses.overview()) satisfies Awaited<ReturnType<typeof qlik.licenses.overview.get>>;
  await qlik.spaces.types();
  await qlik.spaces.types.list();
  await qlik.dataFiles.create({ File: file, Json: { name: "a.csv" } });
  await qlik.apps.create({ attributes: { name: "A", usage: "ANALYTICS" } });
  await qlik.apps.publish("a", { data: "source" });
  await qlik.oauthClients.delete("c", { headers: { "qlik-confirm-delete": "c" } });
  for await (const chunk of await qlik.extensions.download("e")) chunk satisfies Uint8Array;
  qlik.spaces.list({ roles: ["consumer", "publisher"], "environment.name": undefined });
  await qlik.dataStores.dataAssets.list(["a", "b"]);
  (await qlik.tenants.me()).id satisfies string | undefined;
  [users, matches] satisfies unknown[];
}

export async function bad(qlik: GeneratedQlik): Promise<void> {
  // @ts-expect-error a misspelt parameter
  qlik.users.list({ fliter: "x" });
  // @ts-expect-error no such field to sort by
  qlik.users.list({ sort: "+shoeSize" });
  // @ts-expect-error a field that a user has not
  void (await qlik.users.me()).shoeSize;
  // @ts-expect-error a role has a name, perhaps
  void (await qlik.users.me()).assignedRoles[0].name;
  // @ts-expect-error no such type of space
  await qlik.spaces.create({ name: "x", type: "secret" });
  // @ts-expect-error the name is missing
  await qlik.spaces.create({ type: "shared" });
  // @ts-expect-error the body is missing
  await qlik.spaces.create();
  // @ts-expect-error this cannot be patched
  await qlik.spaces.patch("s", { id: "t" });
  // @ts-expect-error nor this
  await qlik.spaces.patch("s", [{ op: "replace", path: "/id", value: "t" }]);
  // @ts-expect-error nor so
  await qlik.spaces.patch("s", [{ op: "remove", path: "/name" }]);
  // @ts-expect-error a name is a text
  await qlik.spaces.patch("s", { name: 7 });
  // @ts-expect-error the deletion is not confirmed
  await qlik.oauthClients.delete("c");
  // @ts-expect-error no such use of an app
  await qlik.apps.create({ attributes: { usage: "FUN" } });
  // @ts-expect-error a query is needed
  await qlik.reloads.list();
  // @ts-expect-error a call is no list
  qlik.users.me().first(1);
  // @ts-expect-error a list is no call
  await qlik.spaces.list().withResponse();
  // @ts-expect-error no such file of a brand
  await qlik.brands.files.get("b", "slogan");
}
