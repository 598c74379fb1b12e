import { auth, users } from "@qlik/api";

// The peer of gets.mjs.
const [host, count, lanes] = process.argv.slice(2);
auth.setDefaultHostConfig({
  ...{ authType: "oauth2", host, clientId: "bench", clientSecret: "bench-secret" },
});
await users.getMyUser();
let started = 0;
const lane = async () => {
  while (started < Number(count)) await users.getUser(`id-${started++}`, {});
};
const begin = performance.now();
await Promise.all(Array.from({ length: Number(lanes) }, lane));
const ms = performance.now() - begin;
console.log(JSON.stringify({ count: started, ms, megabytes: process.resourceUsage().maxRSS / 1024 }));
