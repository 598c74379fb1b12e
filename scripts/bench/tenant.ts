import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

export interface Tenant {
  url: string;
  /** How many connections were opened to it since this was asked last. */
  connections(): Promise<number>;
  close(): void;
}

/** Starts `tenant-server.ts` in a process of its own, so that what it costs is not the client's. */
export async function startTenant({ latency = 0 } = {}): Promise<Tenant> {
  const server = fileURLToPath(new URL("./tenant-server.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", server, String(latency)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [port] = (await once(child.stdout, "data")) as [Buffer];
  const url = `http://127.0.0.1:${String(port).trim()}`;
  return {
    url,
    async connections() {
      const response = await fetch(`${url}/connections`, { headers: { connection: "close" } });
      return (await response.json()) as number;
    },
    close: () => child.kill(),
  };
}
