import { spawn } from "node:child_process";
import { once as onceTold } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { scriptFolder } from "../contexts/state-folder.ts";
import { once } from "../once.ts";
import type { World } from "../repl/world.ts";
import type { Io } from "./io.ts";

/** The machine, as commands of the console touch it. */
export function createWorld({ cwd, home, env }: Pick<Io, "cwd" | "home" | "env">): World {
  return {
    ...{ folder: cwd, home, env, platform: process.platform },
    async run(program, args, { input, terminal = false } = {}) {
      // Never a shell: what stands in an argument must mean nothing more.
      const child = spawn(program, args, {
        cwd,
        env,
        stdio: terminal ? "inherit" : [input === undefined ? "ignore" : "pipe", "ignore", "ignore"],
      });
      if (input !== undefined) {
        // Who reads nothing is none of our business.
        child.stdin?.on("error", () => {});
        child.stdin?.end(input);
      }
      // Not `close`: what puts a text on the clipboard of X stays behind, to hand it out.
      const [code] = (await onceTold(child, "exit")) as [number | null];
      return code ?? -1;
    },
    wait: (ms, signal) => sleep(ms, undefined, { signal }),
    readyForFiles: once(async () => {
      const [{ installScriptHooks }, { toolkitUrls }] = await Promise.all([
        import("./scripts/install.ts"),
        import("./scripts/toolkit-urls.ts"),
      ]);
      installScriptHooks({ ...toolkitUrls(), script: "", cache: scriptFolder(env, home) });
    }),
  };
}
