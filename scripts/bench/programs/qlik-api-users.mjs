import { auth, users } from "@qlik/api";

// The peer of users.mjs: page after page, each forgotten once it is counted.
const [host] = process.argv.slice(2);
auth.setDefaultHostConfig({
  ...{ authType: "oauth2", host, clientId: "bench", clientSecret: "bench-secret" },
});
await users.getMyUser();
const begin = performance.now();
let count = 0;
let page = await users.getUsers({ limit: 100 });
while (true) {
  for (const user of page.data.data) if (user.id) count++;
  if (!page.next) break;
  page = await page.next({});
}
const ms = performance.now() - begin;
console.log(JSON.stringify({ count, ms, megabytes: process.resourceUsage().maxRSS / 1024 }));
