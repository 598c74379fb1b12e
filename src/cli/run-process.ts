import { homeFolder, workingFolder } from "../folders.ts";
import { once } from "../once.ts";
import { systemKeyring } from "../contexts/keyring.ts";
import { watchOutput } from "./broken-output.ts";
import { runCli } from "./cli.ts";
import { UNSETTLED } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { createBrowserOpener } from "./open-browser.ts";

/** Runs a command line as this process, and sets its exit code. */
export async function runProcess(argv: readonly string[]): Promise<void> {
  const cwd = workingFolder();
  if (cwd === undefined) {
    process.stderr.write("qlik: The folder that you are in is no longer there.\n  Go to another one: cd ~\n");
    process.exitCode = 2;
    return;
  }
  // Who closes it does not want to be told.
  const stderr = once(() => process.stderr.on("error", () => {}));
  const io: Io = {
    // Opened when it is asked for: few commands read it.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    get stderr() {
      return stderr();
    },
    env: process.env,
    home: homeFolder(),
    cwd,
    keyring: systemKeyring(),
    openBrowser: createBrowserOpener(process.platform, process.env),
    exit: (code) => process.exit(code),
  };

  watchOutput();
  process.once("beforeExit", tellUnsettled);
  const code = await runCli(argv, io);
  process.off("beforeExit", tellUnsettled);
  // A script may have set its own.
  if (code !== 0) process.exitCode = code;
}

/** As Node does for a module of its own: what is awaited can never come, and half of the work is no success. */
function tellUnsettled(): void {
  process.stderr.write(
    "qlik: Something is awaited that never comes, and nothing else is left to do: what follows it was not run.\n" +
      "  Look for a promise that is neither resolved nor rejected.\n",
  );
  process.exitCode = UNSETTLED;
}
