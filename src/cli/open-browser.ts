import { spawn } from "node:child_process";
import type { ShowAddress } from "../auth/browser.ts";
import { say, type Io } from "./io.ts";

/**
 * What opens an address in the user's browser, without the address; nothing where there is no screen to show it on.
 * Pure.
 */
export function browserCommand(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] | undefined {
  if (env.BROWSER === "none") return undefined;
  if (platform === "darwin") return env.SSH_CONNECTION ? undefined : ["open"];
  // Not `start`, which is the shell's and would take what follows an & for a command.
  if (platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler"];
  if (env.WSL_DISTRO_NAME) return ["wslview"];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ["xdg-open"] : undefined;
}

/** Opens addresses in the browser of this system, as far as there is one. Whether it works out is not known. */
export function createBrowserOpener(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
): ((url: string) => void) | undefined {
  const [program, ...args] = browserCommand(platform, env) ?? [];
  if (program === undefined) return undefined;
  return (url) => {
    const child = spawn(program, [...args, url], { stdio: "ignore", detached: true });
    child.on("error", () => {});
    child.unref();
  };
}

/** Sends the user to an address; it is printed in any case. */
export function createShowAddress(io: Io): ShowAddress {
  return (url) => {
    const { port } = new URL(new URL(url).searchParams.get("redirect_uri")!);
    const how = io.openBrowser
      ? ["The browser opens for you to sign in. If it does not, open this address in it:"]
      : [
          "Open this address in a browser on this computer to sign in. For a browser on another one, run this there first:",
          `ssh -L ${port}:localhost:${port} <this computer>`,
        ];
    say(io, "", ...how, "", url, "");
    io.openBrowser?.(url);
  };
}
