import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { COMPLETE } from "../../src/cli/completion/complete-word.ts";
import { interleaved } from "./interleaved.ts";
import type { Row, Suite } from "./suite.ts";
import { startTenant } from "./tenant.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const command = join(root, "dist/cli.cjs");
const program = (name: string): string => join(root, "scripts/bench/programs", name);
const ROUNDS = 31;

const SCRIPT = `
import { qlik, type User } from "qlik-toolkit";

const me: User = await qlik.users.me();
console.log(JSON.stringify(me, null, 2));
`;

/** How long the built command takes to do little, each time as a process of its own. */
export const startUp: Suite = {
  name: "start-up",
  about: `the built command / its peer, whole processes in turn, medians of ${ROUNDS}`,
  async *run() {
    if (!existsSync(command)) return yield { what: "skipped", measured: "first: npm run build" };
    const tenant = await startTenant();
    const home = mkdtempSync(join(tmpdir(), "qlik-bench-"));
    try {
      const place = prepare(home, tenant.url);
      for (const { what, ours, peer, target, before } of comparisons(place)) {
        if (ours[0] === "python3" && !exists("python3")) {
          yield { what, measured: "skipped: needs python3" };
          continue;
        }
        const time = (argv: readonly string[]) => () => {
          before?.();
          return milliseconds(argv, place);
        };
        const measured = await interleaved(ROUNDS, { peer: time(peer), ours: time(ours) });
        yield {
          what,
          measured: `${measured.ours.median.toFixed(0)} / ${measured.peer.median.toFixed(0)} ms`,
          ratio: measured.ours.ratio,
          ...(target !== undefined && { target }),
        } satisfies Row;
      }
    } finally {
      tenant.close();
      rmSync(home, { recursive: true, force: true });
    }
  },
};

interface Place {
  url: string;
  home: string;
  env: NodeJS.ProcessEnv;
}

interface Comparison {
  what: string;
  ours: string[];
  peer: string[];
  target?: number;
  /** Done before each measurement, and not measured. */
  before?: () => void;
}

function comparisons({ home, url }: Place): Comparison[] {
  const node = process.execPath;
  const nothing = [node, "-e", "0"];
  const prompt = (...argv: string[]) => ["python3", program("prompt.py"), node, ...argv];
  const answer = (...argv: string[]) => ["python3", program("prompt.py"), "--answer", node, ...argv];
  const forgetTokens = () => rmSync(join(home, ".qlik/toolkit/tokens"), { recursive: true, force: true });
  return [
    {
      what: "qlik user me, signing in / by @qlik/api",
      ours: [node, command, "user", "me"],
      peer: [node, program("qlik-api-me.mjs"), url],
      target: 0.6,
      before: forgetTokens,
    },
    {
      what: "qlik user me, signed in / by @qlik/api, signing in",
      ours: [node, command, "user", "me"],
      peer: [node, program("qlik-api-me.mjs"), url],
      target: 0.6,
    },
    ...["--version", "--help"].map((flag) => ({
      what: `qlik ${flag} / node -e 0`,
      ours: [node, command, flag],
      peer: nothing,
      target: 1.25,
    })),
    ...Object.entries({
      "a Tab in the shell": ["us"],
      "a Tab for a context": ["context", "use", ""],
      "a Tab for a flag": ["user", "ls", "--"],
      "a Tab for a field of a body": ["space", "create", "--"],
      "a Tab for a column": ["user", "ls", "--columns", "na"],
    }).map(([what, words]) => ({
      what: `${what} / node -e 0`,
      ours: [node, command, COMPLETE, "bash", "--", ...words],
      peer: nothing,
      target: 1.5,
    })),
    {
      what: "qlik to its first prompt / node to its",
      ours: prompt(command),
      peer: prompt(),
      target: 1,
    },
    {
      what: "qlik until it has answered 1 + 1 / node until then",
      ours: answer(command),
      peer: answer(),
    },
    {
      what: "qlik run me.ts, again / tsx me.ts",
      ours: [node, command, "run", "me.ts"],
      peer: [node, join(root, "node_modules/tsx/dist/cli.mjs"), "me.ts"],
      target: 0.4,
    },
  ];
}

/** A user who has one context, and a folder with a script in it. */
function prepare(home: string, url: string): Place {
  mkdirSync(join(home, ".qlik"), { mode: 0o700 });
  const context = `  bench:\n    server: ${url}\n    oauth-client-id: bench\n    oauth-client-secret: bench-secret\n`;
  const store = `contexts:\n${context}current-context: bench\n`;
  writeFileSync(join(home, ".qlik/contexts.yml"), store, { mode: 0o600 });
  writeFileSync(join(home, "me.ts"), SCRIPT);
  writeFileSync(join(home, "package.json"), `{ "type": "module" }`);
  mkdirSync(join(home, "node_modules"));
  symlinkSync(root, join(home, "node_modules/qlik-toolkit"), "dir");
  // Nothing that who runs this has set may lead elsewhere.
  const inherited = Object.entries(process.env).filter(([name]) => !/^(QLIK_|NODE_|npm_)/.test(name));
  const env = {
    ...Object.fromEntries(inherited),
    HOME: home,
    USERPROFILE: home,
    QLIK_CLI_USER_HOME_DIR: home,
    TERM: "xterm-256color",
  };
  const place = { url, home, env };
  // What is kept for the next time is there: compiled code, and the prompt.
  milliseconds([process.execPath, command, "run", "me.ts"], place);
  if (exists("python3")) {
    milliseconds(["python3", program("prompt.py"), "--answer", process.execPath, command], place);
  }
  return place;
}

function exists(name: string): boolean {
  return spawnSync(name, ["--version"]).status === 0;
}

/** As long as the process takes; or as long as it says, where what is measured ends before. */
function milliseconds(argv: readonly string[], { home, env }: Place): number {
  const [file, ...args] = argv as [string, ...string[]];
  const begin = performance.now();
  const { status, stderr, stdout } = spawnSync(file, args, { env, cwd: home, encoding: "utf8" });
  const took = performance.now() - begin;
  if (status !== 0) throw new Error(`${argv.join(" ")}: ${stderr}`);
  return file === "python3" ? Number(stdout) : took;
}
