import { expect, it } from "vitest";
import { browserCommand } from "../../src/cli/open-browser.ts";

it.each<[NodeJS.Platform, Record<string, string>, string[] | undefined]>([
  ["darwin", {}, ["open"]],
  ["darwin", { SSH_CONNECTION: "1 2 3 4" }, undefined],
  ["win32", {}, ["rundll32", "url.dll,FileProtocolHandler"]],
  ["linux", { DISPLAY: ":0" }, ["xdg-open"]],
  ["linux", { WAYLAND_DISPLAY: "wayland-0" }, ["xdg-open"]],
  ["linux", { WSL_DISTRO_NAME: "Ubuntu" }, ["wslview"]],
  ["linux", {}, undefined],
  ["linux", { DISPLAY: ":0", BROWSER: "none" }, undefined],
])("on %s with %j the browser is opened by %j", (platform, env, command) => {
  expect(browserCommand(platform, env)).toEqual(command);
});
