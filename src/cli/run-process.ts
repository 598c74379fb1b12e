import { homedir } from "node:os";
import { systemKeyring } from "../contexts/keyring.ts";
import { runCli } from "./cli.ts";
import { say, type Io } from "./io.ts";
import { createBrowserOpener } from "./open-browser.ts";

/** Runs a command line as this process, and sets its exit code. */
export async function runProcess(argv: readonly string[]): Promise<void> {
  const cwd = workingFolder();
  if (cwd === undefined) {
    process.stderr.write("qlik: The folder that you are in is no longer there.\n  Go to another one: cd ~\n");
    process.exitCode = 2;
    return;
  }
  const io: Io = {
    // Opened when it is asked for: few commands read it.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    home: homedir(),
    cwd,
    keyring: systemKeyring(),
    openBrowser: createBrowserOpener(process.platform, process.env),
    exit: (code) => process.exit(code),
  };

  // `qlik … | head` closes the pipe early; that is no error of ours.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    say(
      io,
      `qlik: The output cannot be written: ${error.code === "ENOSPC" ? "the disk is full" : error.code}.`,
    );
    process.exit(1);
  });

  // Who closes that does not want to be told.
  process.stderr.on("error", () => {});

  const code = await runCli(argv, io);
  // A script may have set its own.
  if (code !== 0) process.exitCode = code;
}

function workingFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}
