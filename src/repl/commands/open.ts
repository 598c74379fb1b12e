import { QlikError } from "../../errors.ts";
import type { Command } from "../command.ts";
import { linkOf, tenantUrl } from "../links.ts";

export const open: Command = {
  name: "open",
  argument: { usage: "[link]" },
  summary: "the last thing in the browser, or a page of the tenant",
  interactive: true,
  async run({ last, world, place, print }, argument) {
    const link = argument || linkOf(last());
    if (link === undefined) {
      throw new QlikError("usage", "The last value does not say where it is to be seen.", {
        remedy: "Give the address: .open /sense/app/ID",
      });
    }
    const url = tenantUrl(link, place().server ?? "");
    const [program = "", ...args] = browser(world.platform, url);
    const exit = await world.run(program, args).catch(() => -1);
    // Where there is no browser, the address is what helps.
    print(exit === 0 ? `Opened ${url}` : `Open ${url}`);
  },
};

/** Without a shell, which would read more into the address. */
function browser(platform: NodeJS.Platform, url: string): string[] {
  if (platform === "darwin") return ["open", url];
  if (platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler", url];
  return ["xdg-open", url];
}
