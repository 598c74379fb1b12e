import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { openConnection } from "../../../src/connect.ts";
import { directProfile } from "../../../src/contexts/profile.ts";
import { currentSignal } from "../../../src/repl/running.ts";
import type { SessionOptions } from "../../../src/repl/session.ts";
import { createTraffic } from "../../../src/repl/traffic.ts";

/** What a session of the transcript finds: a folder of its own, `qlik` on a server that counts and never answers. */
export interface TranscriptWorld {
  options: Partial<SessionOptions>;
  /** Method and path of what arrived. */
  requests: string[];
  close: () => Promise<void>;
}

const files: Record<string, string> = {
  "module.mjs": `export const one = 1; export default "the default";`,
  "data.json": `{ "answer": 42 }`,
  "node_modules/mine/package.json": `{ "name": "mine", "exports": "./index.mjs" }`,
  "node_modules/mine/index.mjs": `export const mine = "of the folder";`,
  "node_modules/yaml/package.json": `{ "name": "yaml", "exports": "./index.mjs" }`,
  "node_modules/yaml/index.mjs": `export default "of the folder, not the toolkit";`,
};

export async function createTranscriptWorld(): Promise<TranscriptWorld> {
  const folder = mkdtempSync(join(tmpdir(), "transcript-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const requests: string[] = [];
  const server = createServer(({ method, url }) => void requests.push(`${method} ${url}`));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const traffic = createTraffic();
  const qlik = openConnection(directProfile(url, { apiKey: "transcript-key" }), {
    ...{ tokenCache: "memory", env: {}, home: folder, currentSignal, pace: false },
    observe: (event, server) => traffic.observe(event, server),
  });
  const noted: unknown[] = [];
  const globals = {
    ...{ qlik, noted, hanging: url },
    note: (value: unknown) => void noted.push(value),
    wait: (ms: number, value: unknown) => new Promise((resolve) => setTimeout(resolve, ms, value)),
  };
  return {
    options: { globals, traffic, folder },
    requests,
    close() {
      rmSync(folder, { recursive: true, force: true });
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
