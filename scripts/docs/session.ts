/**
 * Makes the README's picture, docs/session.svg, of the real console: it is typed to in tmux, and what the screen then
 * shows is drawn. `npm run docs:session`; it wants tmux.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { terminalSvg } from "./terminal-svg.ts";

const INPUTS = [
  "const me = await qlik.users.me()",
  'qlik.spaces.list({ type: "shared", limit: 3 })',
  'countBy(await qlik.users.list(), "status")',
  ".chart status",
  "await qlik.users.lst()",
  "qlik.reloads.create?",
];
const SIZE = { columns: 96, rows: 60 };

const root = fileURLToPath(new URL("../../", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "qlik-session-"));
const tmux = (...args: string[]) =>
  execFileSync("tmux", ["-L", `session-${process.pid}`, "-f", "/dev/null", ...args], { encoding: "utf8" });
const screen = () => tmux("capture-pane", "-p", "-e").trimEnd();

/** Until the prompt is there with nothing behind it, and what it shows stays. */
async function prompt(): Promise<string> {
  for (let before = ""; ; ) {
    await sleep(400);
    const now = screen();
    if (now === before && now.endsWith("sandbox>")) return now;
    before = now;
  }
}

try {
  const start = ["node", "--import", "tsx", "src/cli/main.ts", "--sandbox"];
  const env = { HOME: home, QLIK_CLI_USER_HOME_DIR: home, TERM: "tmux-256color", TZ: "UTC", NO_COLOR: "" };
  const given = Object.entries(env).flatMap(([name, value]) => ["-e", `${name}=${value}`]);
  tmux("new-session", "-d", "-x", `${SIZE.columns}`, "-y", `${SIZE.rows}`, "-c", root, ...given, ...start);
  await prompt();
  for (const input of INPUTS) {
    tmux("send-keys", "-l", input);
    tmux("send-keys", "Enter");
    await prompt();
  }
  const label = "A session in the console: a list of spaces, users counted by status and drawn as a chart, a misspelt method, help";
  writeFileSync(join(root, "docs/session.svg"), terminalSvg(screen(), { columns: SIZE.columns, label }));
} finally {
  tmux("kill-server");
  rmSync(home, { recursive: true });
}
