/** Operations that answer with a redirect only, and the operation that they lead to. */
export const redirects: Readonly<Record<string, string>> = {
  "collections.favorites": "collections.get",
  "tenants.me": "tenants.get",
  "users.me": "users.get",
};
