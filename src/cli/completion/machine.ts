import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { QlikError } from "../../errors.ts";
import type { Io } from "../io.ts";
import type { Machine } from "./places.ts";
import type { Shell } from "./wanted.ts";

/** What decides on this machine where a shell's completion goes. */
export async function lookAround(
  shell: Shell,
  { env, home }: Pick<Io, "env" | "home">,
  platform: NodeJS.Platform = process.platform,
): Promise<Machine> {
  const startup = await startupOf(shell, env, home, platform);
  return { env, home, startup, hasBashCompletion: shell === "bash" && loadsBashCompletion(startup) };
}

async function startupOf(shell: Shell, env: Io["env"], home: string, platform: NodeJS.Platform) {
  if (shell === "bash") return bashStartup(home, platform);
  if (shell === "zsh") return join(env.ZDOTDIR || home, ".zshrc");
  return shell === "powershell" ? await powershellProfile(env) : "";
}

function bashStartup(home: string, platform: NodeJS.Platform): string {
  // A terminal on macOS opens login shells, which read the first of these and no .bashrc.
  const login = [".bash_profile", ".bash_login", ".profile"];
  const name =
    platform === "darwin" ? (login.find((one) => existsSync(join(home, one))) ?? login[0]!) : ".bashrc";
  return join(home, name);
}

const BASH_COMPLETION = [
  "/usr/share/bash-completion/bash_completion",
  "/usr/local/share/bash-completion/bash_completion",
  "/opt/homebrew/share/bash-completion/bash_completion",
];

/** Whether bash-completion is installed, and this file loads it. */
function loadsBashCompletion(startup: string): boolean {
  if (!BASH_COMPLETION.some((path) => existsSync(path))) return false;
  try {
    return /^[^#\n]*bash[_-]completion/m.test(readFileSync(startup, "latin1"));
  } catch {
    return false;
  }
}

/** Only PowerShell knows: on Windows the folder of documents may be anywhere. */
async function powershellProfile(env: Io["env"]): Promise<string> {
  const ask = ["-NoProfile", "-NonInteractive", "-Command", "$PROFILE.CurrentUserAllHosts"];
  for (const program of ["pwsh", "powershell"]) {
    try {
      const { stdout } = await promisify(execFile)(program, ask, { env, timeout: 20_000 });
      if (stdout.trim() !== "") return stdout.trim();
    } catch {
      // Perhaps there is the other one.
    }
  }
  throw new QlikError("config", "PowerShell does not say where its profile is.", {
    remedy: "Load it yourself, in your $PROFILE: qlik completion powershell | Out-String | Invoke-Expression",
  });
}
