import { connect } from "qlik-toolkit";

// Asks for as many users, so many at a time, and prints how long that took: gets.mjs URL COUNT LANES
const [server, count, lanes] = process.argv.slice(2);
const qlik = connect({
  server,
  clientId: "bench",
  clientSecret: "bench-secret",
  pace: false,
  tokenCache: "memory",
});
await qlik.users.me();
let started = 0;
const lane = async () => {
  while (started < Number(count)) await qlik.users.get(`id-${started++}`);
};
const begin = performance.now();
await Promise.all(Array.from({ length: Number(lanes) }, lane));
const ms = performance.now() - begin;
console.log(JSON.stringify({ count: started, ms, megabytes: process.resourceUsage().maxRSS / 1024 }));
