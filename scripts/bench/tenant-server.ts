import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * A tenant that costs next to nothing, in a process of its own: tokens, a user, and as many users as one asks for in pages
 * of 61 KB. `tenant-server.ts LATENCY [USERS]`, in milliseconds and users. Prints its port; `GET /connections` tells how many
 * connections were opened since it was asked last.
 */

const [latency = 0, total = 100_000] = process.argv.slice(2).map(Number);
const LIMIT = 100;

const user = (index: number) => ({
  id: String(index).padStart(24, "0"),
  tenantId: "bench",
  name: `Ada Lovelace ${index}`,
  email: `ada.lovelace.${index}@example.com`,
  subject: `bench\\user-${index}`,
  status: "active",
  picture: `https://example.com/pictures/${index}/${"0123456789abcdef".repeat(8)}.png`,
  preferredLocale: "en",
  preferredZoneinfo: "Europe/Stockholm",
  assignedRoles: [
    { id: "0123456789abcdef01234567", name: "TenantAdmin", type: "default", level: "admin" },
    { id: "89abcdef0123456701234567", name: "Developer", type: "default", level: "user" },
  ],
  createdAt: "2026-01-01T00:00:00.000Z",
  lastUpdatedAt: "2026-01-01T00:00:00.000Z",
  links: { self: { href: `http://127.0.0.1/api/v1/users/${index}` } },
});

// One page for all: what it costs to make them is not to be measured.
const page = JSON.stringify(Array.from({ length: LIMIT }, (_, index) => user(index)));
const me = JSON.stringify(user(0));
let connections = 0;

function usersFrom(offset: number, host: string): string {
  const next = offset + LIMIT;
  const href = `http://${host}/api/v1/users?limit=${LIMIT}&next=${next}`;
  const links = next < total ? { next: { href } } : {};
  return `{"data":${page},"links":${JSON.stringify(links)}}`;
}

function answer(url: URL, response: ServerResponse): void {
  response.setHeader("content-type", "application/json");
  if (url.pathname === "/oauth/token") {
    response.end(JSON.stringify({ access_token: "bench-token", token_type: "bearer", expires_in: 21_600 }));
  } else if (url.pathname === "/api/v1/users") {
    response.end(usersFrom(Number(url.searchParams.get("next") ?? 0), url.host));
  } else if (url.pathname.startsWith("/api/v1/users/")) response.end(me);
  else response.writeHead(404).end("{}");
}

const server = createServer((request, response) => {
  const url = new URL(request.url!, `http://${request.headers.host}`);
  if (url.pathname === "/connections") {
    response.end(JSON.stringify(connections));
    connections = 0;
  } else if (latency > 0) setTimeout(answer, latency, url, response);
  else answer(url, response);
});
server.on("connection", () => connections++);
server.listen(0, "127.0.0.1", () => console.log((server.address() as AddressInfo).port));
