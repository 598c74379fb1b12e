import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { createClient } from "../../src/http/client.ts";
import { createTransport } from "../../src/http/transport.ts";
import type { HttpClient, RateTier } from "../../src/http/types.ts";
import type { Row, Suite } from "./suite.ts";

const CALLS = 2_000;
const [RATE, BURST, LATENCY] = [200, 50, 20];
/** Seconds, for a client that never sends one too many and never one too late. */
const IDEAL = (CALLS - BURST) / RATE;

const tiers: [string, RateTier, number][] = [
  ["limit known", { name: "bench", limit: { count: RATE, per: 1000, burst: BURST } }, 1.05],
  ["limit not known", { name: "bench" }, 1.15],
  [
    "limit taken for ten times as high",
    { name: "bench", limit: { count: 10 * RATE, per: 1000, burst: 10 * BURST } },
    1.3,
  ],
];

export const rateLimits: Suite = {
  name: "rate-limits",
  about: `${CALLS} GETs against ${RATE} a second, ${BURST} at once, ${LATENCY} ms: to the ideal ${IDEAL} s`,
  async *run() {
    const server = fileURLToPath(new URL("./bucket-server.ts", import.meta.url));
    const child = spawn(
      process.execPath,
      ["--import", "tsx", server, String(RATE), String(BURST), String(LATENCY)],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    try {
      const [port] = (await once(child.stdout, "data")) as [Buffer];
      const url = `http://127.0.0.1:${String(port).trim()}`;
      for (const [what, tier, target] of tiers) {
        for (const lanes of [8, 32, 128]) yield await measure(url, what, tier, lanes, target);
      }
    } finally {
      child.kill();
    }
  },
};

async function measure(
  server: string,
  what: string,
  tier: RateTier,
  lanes: number,
  target: number,
): Promise<Row> {
  const client = createClient({
    server,
    fetch: createTransport({ maxSockets: lanes }),
    userAgent: "bench",
    timeout: 60_000,
  });
  await refusedBy(client);
  let [started, done] = [0, 0];
  const lane = async () => {
    for (; started < CALLS; done++) {
      started++;
      await client.request({ method: "GET", path: "/api/v1/things", tier });
    }
  };
  const begin = performance.now();
  await Promise.all(Array.from({ length: lanes }, lane));
  const seconds = (performance.now() - begin) / 1000;
  const refused = await refusedBy(client);
  return {
    what: `${what}, ${lanes} at a time`,
    measured: `${done} done, ${refused} refused, ${seconds.toFixed(2)} s`,
    ratio: seconds / IDEAL,
    target,
  };
}

/** How many were refused since it was asked last. */
async function refusedBy(client: HttpClient): Promise<number> {
  const { data } = await client.request({ method: "GET", path: "/refused" });
  return (data as { refused: number }).refused;
}
