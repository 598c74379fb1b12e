import { fork } from "node:child_process";
import { once } from "node:events";
import { Agent, get } from "node:http";
import { fileURLToPath } from "node:url";
import type { Row, Suite } from "./suite.ts";

/** The sandbox as a server: how much it answers, and whether it grows. */
export const sandbox: Suite = {
  name: "sandbox",
  about: "the built-in tenant in a process of its own, asked over 16 connections",
  async *run() {
    const program = fileURLToPath(new URL("./sandbox-server.ts", import.meta.url));
    const child = fork(program, { execArgv: ["--import", "tsx", "--expose-gc"] });
    const agent = new Agent({ keepAlive: true, maxSockets: 16 });
    try {
      const [{ url, apiKey }] = (await once(child, "message")) as [{ url: string; apiKey: string }];
      const ask = (path: string, count: number): Promise<number> =>
        askMany(`${url}${path}`, apiKey, agent, count);
      const heap = async (): Promise<number> => {
        child.send("heap");
        const [{ heap: bytes }] = (await once(child, "message")) as [{ heap: number }];
        return bytes / 2 ** 20;
      };
      await ask("/api/v1/spaces?limit=10", 2_000);
      for (const path of ["/api/v1/spaces?limit=10", "/api/v1/users?limit=100", "/api/v1/webhooks"]) {
        const rate = await ask(path, 5_000);
        yield {
          what: `GET ${path}`,
          measured: `${rate.toFixed(0)} requests a second`,
          ratio: 1_000 / rate,
          target: 1,
        } satisfies Row;
      }
      // As many as it keeps in its log, so that what grows now is a leak.
      const before = await heap();
      await ask("/api/v1/spaces?limit=10", 100_000);
      const after = await heap();
      yield {
        what: "heap after 100,000 requests more",
        measured: `${before.toFixed(1)} → ${after.toFixed(1)} MB`,
        ratio: after / before,
        target: 1.1,
      } satisfies Row;
    } finally {
      agent.destroy();
      child.kill();
    }
  },
};

/** @returns requests a second */
async function askMany(url: string, apiKey: string, agent: Agent, count: number): Promise<number> {
  const headers = { authorization: `Bearer ${apiKey}` };
  const one = (): Promise<void> =>
    new Promise((resolve, reject) => {
      get(url, { agent, headers }, (response) => {
        if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`));
        response.resume().once("end", resolve);
      }).once("error", reject);
    });
  let left = count;
  const start = performance.now();
  const lane = async (): Promise<void> => {
    while (left-- > 0) await one();
  };
  await Promise.all(Array.from({ length: 16 }, lane));
  return count / ((performance.now() - start) / 1000);
}
