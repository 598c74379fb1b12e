import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import type { ConnectionSettings } from "../../connection.ts";
import { namedContext } from "../../contexts/named-context.ts";
import { scriptFolder } from "../../contexts/state-folder.ts";
import { didYouMean, QlikError } from "../../errors.ts";
import { nearest } from "../../nearest.ts";
import { setProcessDefault } from "../../process-default.ts";
import { commandIndex } from "../command-index.ts";
import { createCommandLine, runCommandLine } from "../command-line.ts";
import { GLOBAL_FLAGS, globalOptions, type GlobalOptions } from "../global-flags.ts";
import { interruptCalls } from "../interrupt.ts";
import { say, type Io } from "../io.ts";
import { shortPath } from "../short-path.ts";
import { loadScript } from "../scripts/load-script.ts";
import { toolkitUrls } from "../scripts/toolkit-urls.ts";
import { printScriptError } from "../scripts/script-error.ts";

/**
 * `qlik run [flags] <script> [arguments]`: runs a TypeScript module in this process, with `qlik-toolkit` resolved to
 * this copy. What follows the script's name is the script's own.
 */
export async function runCommand(argv: readonly string[], io: Io): Promise<number> {
  const { ours, script, theirs } = splitAtScript(argv);
  if (script === "-") {
    throw new QlikError("usage", "qlik run takes a file.", { remedy: "For a program on stdin: qlik -" });
  }
  const cli = createCommandLine("qlik");
  cli
    .command("run <script>", "Run a TypeScript or JavaScript file; its arguments follow its name")
    .action((file: string, options: GlobalOptions) => runScript(resolve(io.cwd, file), theirs, options, io));
  return await runCommandLine(cli, ["run", ...ours, ...(script === undefined ? [] : [script])], io);
}

/** Flags of `qlik run` before the script, the script, and what belongs to it. Pure. */
export function splitAtScript(argv: readonly string[]): {
  ours: string[];
  script?: string;
  theirs: string[];
} {
  const at = commandIndex(argv);
  if (at === undefined) return { ours: [...argv], theirs: [] };
  return { ours: argv.slice(0, at), script: argv[at]!, theirs: argv.slice(at + 1) };
}

async function runScript(file: string, args: string[], options: GlobalOptions, io: Io): Promise<number> {
  const source = readScript(file, shortPath(file, io.home, io.cwd) || file);
  await chooseDefault(options, namedContext(source, file), io);
  const urls = toolkitUrls();
  process.argv = [process.argv[0]!, file, ...args];
  const cache = scriptFolder(io.env, io.home);
  const misplaced = args.find((word) =>
    GLOBAL_FLAGS.some(({ name }) => word.split("=", 1)[0] === `--${name}`),
  );
  const failed = (error: unknown) => {
    const code = printScriptError(error, { file, toolkit: urls.toolkit, cache }, io);
    if (misplaced !== undefined) {
      say(
        io,
        `  ${misplaced} was given to the script; for qlik, it stands before: qlik run ${misplaced} … SCRIPT`,
      );
    }
    return code;
  };
  // What nobody awaits, and what a timer throws after the last line: node would print it with all that it holds.
  process.on("uncaughtException", (error) => {
    if (process.listenerCount("uncaughtException") === 1) io.exit?.(failed(error));
  });
  try {
    await loadScript(file, source, urls, cache);
    return 0;
  } catch (error) {
    const code = failed(error);
    // As node does, whatever timers are left.
    io.exit?.(code);
    return code;
  }
}

/** @param shown how messages call it */
function readScript(file: string, shown: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "EACCES" || code === "EPERM") {
      throw new QlikError("usage", `The script ${shown} may not be read.`, {
        remedy: "Give yourself the right to read it.",
        cause,
      });
    }
    const wrong = code === "EISDIR" ? `${shown} is a folder, not a script.` : `There is no script ${shown}.`;
    const remedy =
      "Give the path of a TypeScript or JavaScript file; `qlik new script NAME` writes one to start from.";
    throw new QlikError("usage", `${wrong}${didYouMean(nearest(basename(file), scriptsBeside(file)))}`, {
      remedy,
      cause,
    });
  }
}

function scriptsBeside(file: string): string[] {
  try {
    return readdirSync(dirname(file)).filter((name) => /\.[cm]?[jt]s$/.test(name));
  } catch {
    return [];
  }
}

/** What the script connects to, and how. What reads contexts is loaded where the command line or the script names one. */
async function chooseDefault(options: GlobalOptions, inScript: string | undefined, io: Io): Promise<void> {
  const given = globalOptions(options);
  const { currentSignal, observe } = interruptCalls();
  const named = given.sandbox ? undefined : (given.context ?? inScript);
  if (named === undefined && Object.keys(given).length === 0) {
    setProcessDefault({ currentSignal, observe });
    return;
  }
  const { chooseTarget, connectionSettings } = await import("../open-connection.ts");
  const target =
    named !== undefined || given.sandbox || given.contexts !== undefined
      ? await chooseTarget({ ...given, context: named }, io, currentSignal)
      : { settings: connectionSettings(given, io, currentSignal) };
  const both: ConnectionSettings["observe"] = (event, server) => {
    observe(event);
    target.settings.observe?.(event, server);
  };
  setProcessDefault({
    ...target.settings,
    ...("profile" in target && { profile: target.profile }),
    observe: both,
    named,
  });
}
