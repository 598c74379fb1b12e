import type { Readable, Writable } from "node:stream";
import type { CAC } from "cac";
import type { Keyring } from "../contexts/keyring.ts";
import { useColors } from "../output/look.ts";
import { toScreenText } from "../output/screen-text.ts";

export { useColors } from "../output/look.ts";

/** What a command touches of the world outside; tests give streams and a folder of their own. */
export interface Io {
  stdin: Readable & { isTTY?: boolean };
  /** Data only. */
  stdout: Writable & { isTTY?: boolean; columns?: number; rows?: number };
  /** Everything else. */
  stderr: Writable & { isTTY?: boolean; columns?: number };
  env: NodeJS.ProcessEnv;
  /** The user's home folder. */
  home: string;
  cwd: string;
  /** The system's keyring. Nothing where there is none to be offered, as in tests. */
  keyring?: Keyring;
  /** Opens an address in the browser. Nothing where there is no screen to show it on. */
  openBrowser?: ((url: string) => void) | undefined;
  /** Ends the process at once, whatever it still waits for. Nothing in tests. */
  exit?: (code: number) => void;
  /** Is given a command line as it is defined, which is then not run: for who wants to know what there is. */
  define?: (cli: CAC) => void;
}

/** Writes one line, or several, to stderr: what is meant for people. */
export function say(io: Io, ...lines: string[]): void {
  io.stderr.write(`${toScreenText(lines.join("\n"), { colors: false })}\n`);
}

/** Writes text for people to stdout; its colours pass, whatever else would drive a terminal is shown instead. */
export function show(io: Io, text: string): void {
  io.stdout.write(`${toScreenText(text, { colors: useColors(io.stdout, io.env) })}\n`);
}

/** Whether somebody sits there to answer. */
export function isInteractive(io: Io): boolean {
  return Boolean(io.stdin.isTTY && io.stderr.isTTY);
}
