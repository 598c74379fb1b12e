import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * A tenant that counts requests with a bucket of tokens, in a process of its own: `bucket-server.ts RATE BURST LATENCY`,
 * in requests a second, requests and milliseconds. Prints its port; `GET /refused` tells how many were refused, and
 * fills the bucket again.
 */

const [rate = 200, burst = 50, latency = 20] = process.argv.slice(2).map(Number);
let [tokens, countedAt, refused] = [burst, performance.now(), 0];

function isTaken(): boolean {
  const now = performance.now();
  tokens = Math.min(burst, tokens + ((now - countedAt) / 1000) * rate);
  countedAt = now;
  if (tokens < 1) return false;
  tokens -= 1;
  return true;
}

const server = createServer((request, response) => {
  response.setHeader("content-type", "application/json");
  if (request.url === "/refused") {
    response.end(JSON.stringify({ refused }));
    [tokens, countedAt, refused] = [burst, performance.now(), 0];
    return;
  }
  const taken = isTaken();
  if (!taken) refused += 1;
  setTimeout(() => {
    if (!taken) response.writeHead(429, { "retry-after": "1" });
    response.end(taken ? "{}" : `{"errors":[{"code":"HTTP-429","title":"Too many requests"}]}`);
  }, latency);
});
server.listen(0, "127.0.0.1", () => console.log((server.address() as AddressInfo).port));
