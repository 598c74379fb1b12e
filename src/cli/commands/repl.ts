import { createInterface } from "node:readline";
import { connect, setProcessDefault, openConnection } from "../../connect.ts";
import { isQlikError, QlikError } from "../../errors.ts";
import type { GlobalOptions } from "../global-flags.ts";
import type { Traffic } from "../../repl/traffic.ts";
import type { Guard } from "../../repl/guard.ts";
import { consoleBulk } from "../bulk/console-bulk.ts";
import { besideLine, openConsole } from "../console.ts";
import { consoleContexts } from "../console-contexts.ts";
import { chooseTarget, type Connection, type Target } from "../open-connection.ts";
import { exitCodeOf } from "../exit-codes.ts";
import { welcome } from "../first-run.ts";
import { withInterrupt } from "../interrupt.ts";
import type { Io } from "../io.ts";
import { startupFiles } from "../startup-files.ts";
import { createWorld } from "../world.ts";

export interface ReplOptions extends GlobalOptions {
  /** Whether the console runs the startup files. @default true */
  startup?: boolean;
  /** A program to evaluate instead of opening the console. */
  eval?: string;
}

/**
 * `qlik`: the console in a terminal; without one, or with `-e`, evaluates what it is given and prints each result
 * as JSON.
 *
 * @returns the exit code
 */
export async function replCommand({ eval: program, ...given }: ReplOptions, io: Io): Promise<number> {
  // Loaded here: `qlik --version` and the commands need no evaluator.
  const [{ currentSignal }, { createTraffic }, { createGuard }, { createNotices }] = await Promise.all([
    import("../../repl/running.ts"),
    import("../../repl/traffic.ts"),
    import("../../repl/guard.ts"),
    import("../../repl/notices.ts"),
  ]);
  const isConsole = program === undefined && io.stdin.isTTY === true;
  if (isConsole && !io.stdout.isTTY) {
    throw new QlikError("usage", "The console needs a terminal, and its output goes to a pipe or a file.", {
      remedy: "Give what is to be evaluated: qlik -e 'await qlik.users.me()', or pipe it in.",
    });
  }
  const options = isConsole ? await welcome(given, io) : given;
  if (options === undefined) return 0;
  const traffic = createTraffic();
  const guard = createGuard({ now: Date.now, lifted: options.write === true });
  const notices = createNotices((text) => io.stderr.write(`${text}\n`));
  const told = isConsole ? besideLine(io, notices) : io;
  const target = await chooseTarget(options, told, currentSignal, undefined, io);
  const connection = connected(target, traffic, isConsole ? guard : undefined);
  // What an input connects to by itself is cancelled with it too.
  setProcessDefault({ profile: connection.profile, ...connection.settings });
  const globals = { qlik: connection.qlik, connect, bulk: consoleBulk(io, isConsole ? guard : undefined) };
  try {
    if (isConsole) {
      const contexts = consoleContexts(connection, openConnection, io);
      const startup = options.startup === false ? [] : startupFiles(io);
      const code = await openConsole(connection, { startup, globals, contexts, guard, notices, traffic }, io);
      // Who leaves does not want to wait for a timer that an input left behind.
      io.exit?.(code);
      return code;
    }
    const { runBatch } = await import("../../repl/batch.ts");
    const failure = await withInterrupt((signal) =>
      runBatch({
        source: program ?? createInterface({ input: io.stdin, crlfDelay: Infinity, signal }),
        globals,
        write: (text) => io.stdout.write(text),
        writeError: (text) => io.stderr.write(text),
        signal,
        world: createWorld(io),
        folder: io.cwd,
      }),
    );
    if (!failure) return 0;
    const { error } = failure;
    if (isQlikError(error) && error.code === "aborted") io.exit?.(exitCodeOf(error));
    return exitCodeOf(error);
  } finally {
    await connection.close();
  }
}

/** The connection, with each request noted for the commands that tell of them. */
function connected(target: Target, traffic: Traffic, guard: Guard | undefined): Connection {
  const settings: Target["settings"] = {
    ...target.settings,
    ...(guard && { guard: (profile) => guard.permit(profile) }),
    observe(event, server) {
      target.settings.observe?.(event, server);
      traffic.observe(event, server);
    },
  };
  return { ...target, settings, qlik: openConnection(target.profile, settings) };
}
