import { connect } from "qlik-toolkit";

// Walks through all users of a tenant, and prints how long that took and how much memory: users.mjs URL
const [server] = process.argv.slice(2);
const qlik = connect({
  server,
  clientId: "bench",
  clientSecret: "bench-secret",
  pace: false,
  tokenCache: "memory",
});
await qlik.users.me();
const begin = performance.now();
let count = 0;
for await (const user of qlik.users.list()) if (user.id) count++;
const ms = performance.now() - begin;
console.log(JSON.stringify({ count, ms, megabytes: process.resourceUsage().maxRSS / 1024 }));
