import { QlikError } from "../errors.ts";
import type { CommandHost } from "./command.ts";
import type { World } from "./world.ts";

/** Terminals drop what is much longer. */
const LONGEST_OSC = 74_994;

/**
 * Puts a text on the clipboard of who sits at the terminal: by the system's own tool or, from another machine, by asking
 * the terminal itself.
 *
 * @returns how, for a message
 */
export async function copyText(
  text: string,
  { world, write }: Pick<CommandHost, "world" | "write">,
): Promise<string> {
  for (const [program = "", ...args] of clipboardTools(world)) {
    const exit = await world.run(program, args, { input: text }).catch(() => -1);
    if (exit === 0) return `with ${program}`;
  }
  const encoded = Buffer.from(text).toString("base64");
  if (encoded.length > LONGEST_OSC) {
    throw new QlikError("usage", "This is too much for the clipboard of a terminal.", {
      remedy: "Save it: .csv FILE, .ndjson FILE.",
    });
  }
  // OSC 52: https://invisible-island.net/xterm/ctlseqs/ctlseqs.html
  write(`\u001b]52;c;${encoded}\u0007`);
  return "by way of the terminal";
}

/** In the order in which they are tried. Pure. */
export function clipboardTools({ env, platform }: Pick<World, "env" | "platform">): string[][] {
  // The clipboard of the machine that one has signed in to is not the user's.
  if (env["SSH_CONNECTION"] || env["SSH_TTY"]) return [];
  if (platform === "darwin") return [["pbcopy"]];
  if (platform === "win32" || env["WSL_DISTRO_NAME"]) return [["clip.exe"]];
  return [
    ...(env["WAYLAND_DISPLAY"] ? [["wl-copy"]] : []),
    ...(env["DISPLAY"]
      ? [
          ["xclip", "-selection", "clipboard"],
          ["xsel", "--clipboard", "--input"],
        ]
      : []),
  ];
}
