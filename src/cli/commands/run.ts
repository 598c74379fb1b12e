import { statSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { setProcessDefault } from "../../connect.ts";
import { QlikError } from "../../errors.ts";
import { createCommandLine, runCommandLine, commandIndex } from "../command-line.ts";
import { globalOptions, type GlobalOptions } from "../global-flags.ts";
import { chooseTarget } from "../open-connection.ts";
import { interruptCalls } from "../interrupt.ts";
import type { Io } from "../io.ts";
import { installScriptHooks } from "../scripts/install.ts";
import { toolkitUrls } from "../scripts/toolkit-urls.ts";
import { printScriptError } from "../scripts/script-error.ts";

/**
 * `qlik run [flags] <script> [arguments]`: runs a TypeScript module in this process, with `qlik-toolkit` resolved to
 * this copy. What follows the script's name is the script's own.
 */
export async function runCommand(argv: readonly string[], io: Io): Promise<number> {
  const { ours, script, theirs } = splitAtScript(argv);
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
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) {
    const wrong = found ? `${file} is a folder, not a script.` : `There is no script ${file}.`;
    throw new QlikError("usage", wrong, { remedy: "Give the path of a TypeScript file." });
  }
  const given = globalOptions(options);
  const { currentSignal, observe } = interruptCalls();
  if (Object.keys(given).length > 0) {
    const { profile, settings } = await chooseTarget(given, io, currentSignal);
    const both: typeof settings.observe = (event, server) => {
      observe(event);
      settings.observe?.(event, server);
    };
    setProcessDefault({ profile, ...settings, observe: both });
  } else setProcessDefault({ currentSignal, observe });
  const script = pathToFileURL(file).href;
  const urls = toolkitUrls();
  const { toolkit } = urls;
  installScriptHooks({ ...urls, script });
  process.argv = [process.argv[0]!, file, ...args];
  // What nobody awaits, and what a timer throws after the last line: node would print it with all that it holds.
  process.on("uncaughtException", (error) => io.exit?.(printScriptError(error, toolkit, io)));
  try {
    await import(script);
    return 0;
  } catch (error) {
    return printScriptError(error, toolkit, io);
  }
}
