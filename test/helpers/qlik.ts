import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { createRequire } from "node:module";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { inject, onTestFinished } from "vitest";
import type { Keyring } from "../../src/contexts/keyring.ts";
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
  /** @default none */
  keyring?: Keyring;
  /** @default no screen to open it on */
  openBrowser?: (url: string) => void;
  /** Whether somebody sits there, who types what is piped in. @default false */
  terminal?: boolean;
  /** Is given what goes to stderr as it comes. */
  onStderr?: (text: string) => void;
}

/** Runs TypeScript from any folder. */
export const tsx = createRequire(import.meta.url).resolve("tsx");

/** The command as a program of its own: as it is installed, built for this run of the tests. */
export const qlikProgram = inject("qlikProgram");

export const projectRoot = fileURLToPath(new URL("../../", import.meta.url));

/** A folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "qlik-toolkit-test-"));
  onTestFinished(async () => {
    for (let triesLeft = 50; ; triesLeft--) {
      try {
        return rmSync(folder, { recursive: true, force: true });
      } catch (error) {
        // A process that is ending may still write what it keeps.
        if (triesLeft === 0) throw error;
        await sleep(100);
      }
    }
  });
  return folder;
}

/** Runs a command line in this process, without a terminal unless told otherwise. */
export async function qlik(argv: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { stdin = "", env = {}, home = temporaryFolder(), cwd = home } = options;
  const { keyring, openBrowser, terminal = false, onStderr } = options;
  const input = Object.assign(new PassThrough(), { isTTY: terminal });
  input.end(stdin);
  const stdout = new PassThrough();
  const told = new PassThrough({
    transform(chunk: Buffer, _encoding, done) {
      onStderr?.(chunk.toString());
      done(null, chunk);
    },
  });
  const stderr = Object.assign(told, { isTTY: terminal });
  const io = { stdin: input, stdout, stderr, env, home, cwd, openBrowser, ...(keyring && { keyring }) };
  const code = await runCli(argv, io);
  return { code, stdout: await text(stdout.end()), stderr: await text(stderr.end()) };
}

/** Runs a command in a process of its own; `qlik` is the command as it is installed. */
export async function run(command: string, argv: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { stdin, env, home = temporaryFolder(), cwd = projectRoot } = options;
  const [program, args] = command === "qlik" ? [process.execPath, [qlikProgram, ...argv]] : [command, argv];
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
