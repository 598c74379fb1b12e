import { execFileSync, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { onTestFinished } from "vitest";
import { projectRoot, qlikProgram } from "./qlik.ts";

/** A real terminal, by way of tmux: keys go in, the screen comes out. */
export interface Terminal {
  /** Types text as it is, then keys such as `Enter`, `Tab` or `C-c`. */
  type(text: string, ...keys: string[]): void;
  /** Pastes, with the marks of a bracketed paste where the program has asked for them. */
  paste(text: string): void;
  /** Types nothing but keys. */
  press(...keys: string[]): void;
  /** Waits until the screen matches, and returns it. Fails with the screen after 15 s. */
  waitFor(pattern: RegExp): Promise<string>;
}

export const hasTmux = spawnSync("tmux", ["-V"]).status === 0;
if (!hasTmux) console.warn("tmux is not installed: the tests in a real terminal are skipped.");

/** Runs `qlik`, or another program, in a terminal; `pipe` is what the shell reads behind it. */
export function openTerminal(
  argv: string[],
  env: Record<string, string>,
  { columns = 100, rows = 40, cwd = projectRoot, pipe = "", program = ["node", qlikProgram] } = {},
): Terminal {
  const socket = `qlik-toolkit-${randomUUID()}`;
  const tmux = (...args: string[]) =>
    execFileSync("tmux", ["-L", socket, "-f", "/dev/null", ...args], { encoding: "utf8" });
  const command = [...program, ...argv];
  const variables = Object.entries({ TERM: "screen-256color", ...env }).flatMap(([name, value]) => [
    "-e",
    `${name}=${value}`,
  ]);
  // The shell keeps the last screen when the command has ended.
  // Ctrl-C reaches the shell too, and must not end it.
  const script = `trap : INT; ${command.map((word) => `'${word}'`).join(" ")} ${pipe}; echo "[exit $?]"; sleep 60`;
  tmux(
    "new-session",
    "-d",
    "-x",
    String(columns),
    "-y",
    String(rows),
    "-c",
    cwd,
    ...variables,
    "sh",
    "-c",
    script,
  );
  onTestFinished(() => void spawnSync("tmux", ["-L", socket, "kill-server"]));

  return {
    type(text, ...keys) {
      tmux("send-keys", "-l", "--", text);
      if (keys.length > 0) tmux("send-keys", ...keys);
    },
    paste(text) {
      tmux("set-buffer", "-b", "test", text);
      tmux("paste-buffer", "-p", "-r", "-d", "-b", "test");
    },
    press: (...keys) => void tmux("send-keys", ...keys),
    async waitFor(pattern) {
      let screen = "";
      for (let tries = 0; tries < 300; tries++) {
        screen = tmux("capture-pane", "-p", "-J");
        if (pattern.test(screen)) return screen;
        await sleep(50);
      }
      throw new Error(`The screen never showed ${String(pattern)}:\n${screen}`);
    },
  };
}
