import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { runCli } from "../../src/cli/cli.ts";

/** Runs `qlik` for tests: in this process where that proves enough, else as a process of its own. */

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  /** What is piped in. @default nothing */
  stdin?: string;
  /** Beside a home folder of its own and a PATH. */
  env?: Record<string, string>;
  /** @default a new folder for each call */
  home?: string;
  cwd?: string;
}

export const projectRoot = fileURLToPath(new URL("../../", import.meta.url));

/** A folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "qlik-toolkit-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs a command line in this process, without a terminal. */
export async function qlik(argv: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { stdin = "", env = {}, home = temporaryFolder(), cwd = home } = options;
  const input = new PassThrough();
  input.end(stdin);
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const code = await runCli(argv, { stdin: input, stdout, stderr, env, home, cwd });
  return { code, stdout: await text(stdout.end()), stderr: await text(stderr.end()) };
}

/** Runs a command in a process of its own; `qlik` is the command from the sources. */
export async function run(command: string, argv: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { stdin, env, home = temporaryFolder(), cwd = projectRoot } = options;
  const fromSource = ["--import", "tsx", join(projectRoot, "src/cli/main.ts")];
  const [program, args] = command === "qlik" ? [process.execPath, [...fromSource, ...argv]] : [command, argv];
  const child = spawn(program, args, {
    cwd,
    env: { PATH: process.env.PATH, HOME: home, NO_COLOR: "1", npm_config_update_notifier: "false", ...env },
    stdio: [stdin === undefined ? "ignore" : "pipe", "pipe", "pipe"],
  });
  child.stdin?.end(stdin);
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout!),
    text(child.stderr!),
    new Promise<number>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (status) => resolve(status ?? -1));
    }),
  ]);
  return { code, stdout, stderr };
}
