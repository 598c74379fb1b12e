import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { interleaved } from "./interleaved.ts";
import type { Row, Suite } from "./suite.ts";
import { startTenant } from "./tenant.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const USERS_ROUNDS = 5;
const GETS_ROUNDS = 7;
const [CALLS, LANES, LATENCY] = [2_000, 128, 20];

/** The built library and `@qlik/api`, each in a process of its own, against a tenant in another one. */
export const throughput: Suite = {
  name: "throughput",
  about: "the built library / @qlik/api, in turn; sign-in and loading not counted",
  async *run() {
    if (!existsSync(join(root, "dist/index.js"))) {
      return yield { what: "skipped", measured: "first: npm run build" };
    }
    yield* walkUsers();
    yield* manyGets();
  },
};

async function* walkUsers(): AsyncGenerator<Row> {
  const tenant = await startTenant();
  const memory = { ours: 0, peer: 0 };
  const measure = (whose: keyof typeof memory, program: string) => () => {
    const { ms, megabytes } = work(program, [tenant.url]);
    memory[whose] = Math.max(memory[whose], megabytes);
    return ms;
  };
  try {
    const { ours, peer } = await interleaved(USERS_ROUNDS, {
      peer: measure("peer", "qlik-api-users.mjs"),
      ours: measure("ours", "users.mjs"),
    });
    yield {
      what: "100,000 users, time",
      measured: `${ours.median.toFixed(0)} / ${peer.median.toFixed(0)} ms`,
      ratio: ours.ratio,
      target: 0.8,
    };
    yield {
      what: "100,000 users, most memory",
      measured: `${memory.ours.toFixed(0)} / ${memory.peer.toFixed(0)} MB`,
      ratio: memory.ours / memory.peer,
      target: 0.5,
    };
    const outcome = (program: string) => {
      const { count } = tryWork(program, [tenant.url], ["--max-old-space-size=48"]) ?? {};
      return count === undefined ? "out of memory" : `${count.toLocaleString("en")} users`;
    };
    const [small, other] = [outcome("users.mjs"), outcome("qlik-api-users.mjs")];
    yield { what: "the same in a heap of 48 MB", measured: `${small} / ${other}` };
  } finally {
    tenant.close();
  }
}

async function* manyGets(): AsyncGenerator<Row> {
  const tenant = await startTenant({ latency: LATENCY });
  const opened = { ours: 0, peer: 0 };
  const measure = (whose: keyof typeof opened, program: string) => async () => {
    await tenant.connections();
    const { ms } = work(program, [tenant.url, String(CALLS), String(LANES)]);
    // The one that asks is a connection too.
    opened[whose] = Math.max(opened[whose], (await tenant.connections()) - 1);
    return ms;
  };
  try {
    const { ours, peer } = await interleaved(GETS_ROUNDS, {
      peer: measure("peer", "qlik-api-gets.mjs"),
      ours: measure("ours", "gets.mjs"),
    });
    yield {
      what: `${CALLS.toLocaleString("en")} GETs, ${LANES} at a time, ${LATENCY} ms`,
      measured: `${ours.median.toFixed(0)} / ${peer.median.toFixed(0)} ms`,
      ratio: ours.ratio,
      target: 0.75,
    };
    yield {
      what: "connections opened for that / lanes",
      measured: `${opened.ours} (@qlik/api ${opened.peer}) / ${LANES}`,
      ratio: opened.ours / LANES,
      target: 1,
    };
  } finally {
    tenant.close();
  }
}

interface Work {
  count: number;
  ms: number;
  megabytes: number;
}

function work(program: string, args: readonly string[]): Work {
  const done = tryWork(program, args, []);
  if (done === undefined) throw new Error(`${program} failed.`);
  return done;
}

/** @returns `undefined` where it fails, as for want of memory */
function tryWork(program: string, args: readonly string[], flags: readonly string[]): Work | undefined {
  const path = join(root, "scripts/bench/programs", program);
  const { status, stdout } = spawnSync(process.execPath, [...flags, path, ...args], { encoding: "utf8" });
  return status === 0 ? (JSON.parse(stdout) as Work) : undefined;
}
