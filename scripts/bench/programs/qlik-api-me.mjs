import { auth, users } from "@qlik/api";

// The peer of `qlik user me`: signs in to a tenant and prints who that is.
const [host] = process.argv.slice(2);
auth.setDefaultHostConfig({
  authType: "oauth2",
  host,
  clientId: "bench",
  clientSecret: "bench-secret",
});
const { data } = await users.getMyUser();
console.log(JSON.stringify(data, null, 2));
