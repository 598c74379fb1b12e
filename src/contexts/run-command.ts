import { execFile } from "node:child_process";

import { redact, rememberSecret } from "../redact.ts";

/** Long enough for somebody to touch the fingerprint reader that a password manager waits for. */
const LIMIT_MS = 30_000;

/** Where and how a program runs. */
export interface CommandPlace {
  env: NodeJS.ProcessEnv;
  /**
   * The folder of the contexts file. What is trusted is a program's argument beside that file, and not what happens to
   * have the same name where somebody stands.
   */
  cwd: string;
  signal?: AbortSignal | undefined;
}

/** Runs `[program, ...args]` without a shell and returns what it wrote to stdout. */
export type RunCommand = (command: readonly string[], place: CommandPlace) => Promise<string>;

/**
 * The default {@link RunCommand}: nothing on stdin, and killed when its time is up or the signal aborts.
 *
 * @throws {@link Error} with a message that ends a sentence about the program. It holds neither stdout nor arguments,
 * which Node's own error does: they may be secret.
 */
export const runCommand: RunCommand = ([program = "", ...args], { env, cwd, signal }) =>
  new Promise((resolve, reject) => {
    const options = {
      env,
      cwd,
      signal,
      timeout: LIMIT_MS,
      killSignal: "SIGKILL",
      windowsHide: true,
    } as const;
    const child = execFile(program, args, options, (error, stdout, stderr) => {
      if (error === null) return resolve(stdout);
      if (signal?.aborted) return reject(signal.reason as Error);
      // A program that fails may repeat on stderr what it was about to give.
      for (const line of stdout.split(/\r?\n/)) rememberSecret(line);
      reject(new Error(reason(error, redact(stderr.trim()))));
    });
    // A program that asks for a password on stdin must fail rather than wait.
    child.stdin?.on("error", () => {});
    child.stdin?.end();
  });

function reason(error: { code?: unknown; killed?: boolean; signal?: unknown }, stderr: string): string {
  if (error.code === "ENOENT") return "there is no such program";
  if (error.code === "EACCES") return "it may not be run";
  const said = stderr === "" ? "" : `: ${stderr.split("\n").slice(0, 5).join("\n").slice(0, 500)}`;
  if (error.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") return "it wrote too much";
  if (error.killed === true) return `it took longer than ${LIMIT_MS / 1000} s${said}`;
  if (typeof error.code === "number") return `it failed with exit code ${error.code}${said}`;
  return `it failed (${String(error.signal ?? error.code)})${said}`;
}
