import { join } from "node:path";
import { stateFolder } from "../../contexts/state-folder.ts";
import type { Shell } from "./wanted.ts";

/** Where each shell finds a completion. Pure, but for the store's place. */

export interface Installation {
  /** Where the script is written. */
  script: string;
  /** The line that loads it, and the file that it stands in, where the shell does not find the script by itself. */
  load?: { file: string; line: string };
}

export interface Machine {
  env: Record<string, string | undefined>;
  home: string;
  /** What the shell reads at its start: `~/.bashrc`, PowerShell's `$PROFILE.CurrentUserAllHosts`. */
  startup: string;
  /** Whether that loads bash-completion, which finds scripts in a folder of its own. */
  hasBashCompletion: boolean;
}

/** @param name of the command */
export function installationOf(shell: Shell, name: string, machine: Machine): Installation {
  const { env, home, startup, hasBashCompletion } = machine;
  const own = (ending: string) => join(stateFolder(env, home), "completion", `${name}.${ending}`);
  const mark = markOf(name);
  switch (shell) {
    case "bash": {
      if (hasBashCompletion) {
        const data = env.XDG_DATA_HOME || join(home, ".local", "share");
        const folder = env.BASH_COMPLETION_USER_DIR || join(data, "bash-completion");
        return { script: join(folder, "completions", name) };
      }
      // ~/.profile is read by other shells too.
      const line = `[ -z "$BASH_VERSION" ] || ${sourceLine(own("bash"), mark)}`;
      return { script: own("bash"), load: { file: startup, line } };
    }
    case "zsh":
      return { script: own("zsh"), load: { file: startup, line: sourceLine(own("zsh"), mark) } };
    case "fish": {
      const config = env.XDG_CONFIG_HOME || join(home, ".config");
      return { script: join(config, "fish", "completions", `${name}.fish`) };
    }
    case "powershell": {
      const path = `'${own("ps1").replaceAll("'", "''")}'`;
      const line = `if (Test-Path ${path}) { . ${path} } ${mark}`;
      return { script: own("ps1"), load: { file: startup, line } };
    }
  }
}

/** How the line ends that loads a script. */
export function markOf(name: string): string {
  return `# added by: ${name} completion --install`;
}

function sourceLine(script: string, mark: string): string {
  const path = `'${script.replaceAll("'", `'\\''`)}'`;
  return `[ ! -r ${path} ] || . ${path} ${mark}`;
}
